//! [`Deed`]: what can happen to a case.

use super::coded::coded;

coded! {
    /// Something that is done to a case. Its key names it on the timeline ("admitted the case").
    pub enum Deed keyed "cases-deed-" {
        /// The complaint arrives, sent by the complainant or entered for them by the office.
        Submit = "submit",
        /// The office opens a case by itself.
        OpenOwnInitiative = "open-own-initiative",
        /// A caseworker takes a case that nobody has.
        TakeUp = "take-up",
        /// The case passes to another officer, who has accepted it.
        HandOver = "hand-over",
        /// Its officer gives it back, or loses it by a conflict of interest; it waits for another.
        Release = "release",
        /// Somebody reads it and says what it is.
        Triage = "triage",
        /// An officer raises or lowers the urgency the rules found.
        SetUrgency = "set-urgency",
        /// The office takes the case.
        Admit = "admit",
        /// The complainant is told which body is the right one, or the body has accepted it.
        ReferElsewhere = "refer-elsewhere",
        /// The office says, with grounds, that it may not take the case.
        FindInadmissible = "find-inadmissible",
        /// The office needs something from the complainant.
        AskComplainant = "ask-complainant",
        /// The complainant answers what was asked.
        ComplainantAnswers = "complainant-answers",
        /// No answer came in time; the office goes on with what it has.
        ContinueWithout = "continue-without",
        /// Questions go out to one or more authorities.
        OpenInquiry = "open-inquiry",
        /// A reopened case is inquired into again.
        ResumeInquiry = "resume-inquiry",
        /// The last outstanding answer is in.
        AllAnswered = "all-answered",
        /// The office starts to weigh what it knows.
        StartFindings = "start-findings",
        /// The parties settle with the office's help.
        Mediate = "mediate",
        /// The office finds no right violated.
        FindNoViolation = "find-no-violation",
        /// The office finds a right violated.
        FindViolation = "find-violation",
        /// A recommendation is written down.
        DraftRecommendation = "draft-recommendation",
        /// The recommendations go out.
        SendRecommendations = "send-recommendations",
        /// The office notes what has been done about its recommendations.
        RecordFollowUp = "record-follow-up",
        /// Somebody proposes to close.
        ProposeClosure = "propose-closure",
        /// The second person sends the proposal back.
        ReturnClosure = "return-closure",
        /// The second person agrees, and the case is closed.
        Close = "close",
        /// Somebody proposes a public summary without names.
        ProposeSummary = "propose-summary",
        /// The second person sends the summary back.
        ReturnSummary = "return-summary",
        /// The second person agrees, and the summary is public.
        PublishSummary = "publish-summary",
        /// A published summary is taken down.
        UnpublishSummary = "unpublish-summary",
        /// The office writes to the complainant.
        WriteToComplainant = "write-to-complainant",
        /// The complainant writes to the office or adds a document.
        ComplainantWrites = "complainant-writes",
        /// The complainant corrects what the file says about them.
        Correct = "correct",
        /// The complainant takes the complaint back.
        Withdraw = "withdraw",
        /// The complainant asks for the decision to be looked at again.
        AskReview = "ask-review",
        /// A person who did not take the decision upholds it.
        RefuseReview = "refuse-review",
        /// A person who did not take the decision opens the matter again.
        Reopen = "reopen",
        /// Retention has ended: the case key is destroyed.
        Expire = "expire",
    }
}

impl Deed {
    /// The Fluent key of the verb on the button that does it ("Admit the case").
    pub fn button(self) -> String {
        format!("cases-do-{}", self.code())
    }

    /// The Fluent key of what the complainant is told when it is done ("We have taken up your complaint").
    pub fn told(self) -> String {
        format!("cases-told-{}", self.code())
    }
}
