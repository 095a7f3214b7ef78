### The words of the cases desk that only staff see.

## What can be done: the verb on the button

cases-do-open-own-initiative = Open on our own initiative
cases-do-take-up = Take this case
cases-do-hand-over = Accept the hand-over
cases-do-release = Give the case back
cases-do-triage = Sort it
cases-do-set-urgency = Change the urgency
cases-do-admit = Admit the case
cases-do-refer-elsewhere = Refer elsewhere
cases-do-find-inadmissible = Find inadmissible
cases-do-ask-complainant = Ask the complainant
cases-do-continue-without = Continue without the answer
cases-do-open-inquiry = Ask authorities
cases-do-resume-inquiry = Resume the inquiry
cases-do-all-answered = Note that all have answered
cases-do-start-findings = Start the findings
cases-do-mediate = Record the settlement
cases-do-find-no-violation = Find no violation
cases-do-find-violation = Find a violation
cases-do-draft-recommendation = Draft a recommendation
cases-do-send-recommendations = Send the recommendations
cases-do-record-follow-up = Note what was done
cases-do-propose-closure = Propose closing
cases-do-return-closure = Send back the closing
cases-do-close = Approve and close
cases-do-propose-summary = Propose a public summary
cases-do-return-summary = Send back the summary
cases-do-publish-summary = Approve and publish
cases-do-unpublish-summary = Take down the summary
cases-do-write-to-complainant = Write to the complainant
cases-do-refuse-review = Uphold the decision
cases-do-reopen = Reopen the case
cases-do-expire = Destroy the papers

## Why something cannot be done now

cases-refused-conflicted = You declared a conflict of interest, so you can play no part in this case.
cases-refused-not-trained = A child is concerned. Only colleagues trained for children's cases can do this.
cases-refused-has-officer = Somebody already has this case.
cases-refused-no-officer = Somebody must take the case first.
cases-refused-wait-not-over = The complainant may still answer until { $until }.
cases-refused-nothing-to-ask = Write a question to an authority first.
cases-refused-answers-due = { $open ->
    [one] One authority is still in time to answer.
   *[other] { $open } authorities are still in time to answer.
}
cases-refused-not-all-answered = { $answered } of { $asked } authorities have answered.
cases-refused-no-finding = Write a finding first.
cases-refused-no-right-named = Name in a finding the right that was violated.
cases-refused-no-recommendation = Draft a recommendation first.
cases-refused-recommendations-open = { $open ->
    [one] One recommendation is still open.
   *[other] { $open } recommendations are still open.
}
cases-refused-closure-proposed = Closing has already been proposed and waits for a second person.
cases-refused-closure-not-proposed = Somebody must propose closing first.
cases-refused-own-closure = You proposed this closing. A second person must approve it.
cases-refused-summary-proposed = There already is a summary.
cases-refused-summary-not-proposed = Somebody must propose a summary first.
cases-refused-summary-not-published = No summary has been published.
cases-refused-own-summary = You proposed this summary. A second person must approve it.
cases-refused-review-not-asked = Nobody has asked for a review.
cases-refused-own-decision = You took or prepared this decision. Somebody else must look at it.
cases-refused-withdrawn-stays = The complainant took this back. Only they can ask for it to go on.
cases-refused-retention-runs = The papers must be kept until { $until }.
cases-refused-same-urgency = The case already has this urgency.
cases-refused-referral-not-accepted = The other body has not accepted the case yet.
cases-refused-no-consent = The complainant has not agreed to this.
cases-refused-not-your-offer = Only the one who offered the case can take the offer back.
cases-refused-handover-open = There is still time to answer this hand-over.
cases-refused-handover-to-oneself = This person already has the case.
cases-refused-handover-settled = This hand-over has already been answered, taken back or has lapsed.
cases-refused-not-offered-to-you = The case was not offered to you.

## What has been done, for the office's own timeline

cases-deed-submit = Complaint received
cases-deed-open-own-initiative = Case opened on the office's own initiative
cases-deed-take-up = Taken up by an officer
cases-deed-hand-over = Handed over
cases-deed-release = Given back to the team
cases-deed-triage = Read and sorted
cases-deed-set-urgency = Urgency changed
cases-deed-admit = Admitted
cases-deed-refer-elsewhere = Referred elsewhere
cases-deed-find-inadmissible = Found inadmissible
cases-deed-ask-complainant = Complainant asked
cases-deed-complainant-answers = Complainant answered
cases-deed-continue-without = Continued without an answer
cases-deed-open-inquiry = Authorities asked
cases-deed-resume-inquiry = Inquiry resumed
cases-deed-all-answered = Last answer received
cases-deed-start-findings = Weighing begun
cases-deed-mediate = Settled by mediation
cases-deed-find-no-violation = No violation found
cases-deed-find-violation = Violation found
cases-deed-draft-recommendation = Recommendation drafted
cases-deed-send-recommendations = Recommendations sent
cases-deed-record-follow-up = Follow-up noted
cases-deed-propose-closure = Closing proposed
cases-deed-return-closure = Closing sent back
cases-deed-close = Closed
cases-deed-propose-summary = Public summary proposed
cases-deed-return-summary = Public summary sent back
cases-deed-publish-summary = Public summary published
cases-deed-unpublish-summary = Public summary taken down
cases-deed-write-to-complainant = Message to the complainant
cases-deed-complainant-writes = Message from the complainant
cases-deed-correct = Corrected
cases-deed-withdraw = Taken back by the complainant
cases-deed-ask-review = Review asked for
cases-deed-refuse-review = Decision upheld on review
cases-deed-reopen = Reopened on review
cases-deed-expire = Papers destroyed

## Who may do it

cases-part-complainant = complainant
cases-part-caseworker = any caseworker, while nobody has the case
cases-part-officer = officer of the case
cases-part-receiver = whoever was offered the case
cases-part-supervisor = supervisor
cases-part-ombudsman = ombudsman
cases-part-system = the office's clock

## What somebody is employed to do

cases-post-caseworker = Caseworker
cases-post-supervisor = Supervisor
cases-post-ombudsman = Ombudsman
cases-post-custodian = Custodian

## What must hold before it

cases-guard-no-officer = nobody has the case
cases-guard-has-officer = somebody has the case
cases-guard-has-complainant = somebody complained
cases-guard-wait-over = the complainant's time to answer is over
cases-guard-question-written = a question is written
cases-guard-all-answered = every authority asked has answered
cases-guard-no-answer-due = no authority is still in time to answer
cases-guard-finding-written = a finding is written
cases-guard-right-named = a finding names the right violated
cases-guard-recommendation-drafted = a recommendation is drafted and not yet sent
cases-guard-recommendations-settled = every recommendation has come to an end
cases-guard-closure-not-proposed = closing has not been proposed
cases-guard-closure-proposed = closing has been proposed
cases-guard-second-person-closes = somebody else proposed it
cases-guard-no-summary = no summary is proposed or public
cases-guard-summary-proposed = a summary waits for approval
cases-guard-second-person-publishes = somebody else proposed it
cases-guard-summary-published = a summary is public
cases-guard-review-window-open = the time to ask for a review runs
cases-guard-review-asked = the complainant asked for a review
cases-guard-no-review-pending = no review waits to be decided
cases-guard-others-decision = somebody else took and prepared the decision
cases-guard-withdrawn-only-if-asked = if it was taken back, the complainant asks for it to go on
cases-guard-retention-over = the time to keep the papers is over

## How soon the office must act

cases-urgency-normal = Normal
cases-urgency-high = High
cases-urgency-critical = Act now

## How a case came to the office

cases-origin-complaint = Complaint
cases-origin-own-initiative = Own initiative

## How far a review has come

cases-review-not-asked = No review asked for
cases-review-asked = Review asked for
cases-review-refused = Decision upheld

## How far a hand-over has come

cases-handover-proposed = Offered
cases-handover-accepted = Accepted
cases-handover-declined = Declined
cases-handover-withdrawn = Taken back
cases-handover-lapsed = Not answered in time

## What is wrong with a field

cases-field-reason-blank = Please give a reason.
cases-field-reason-too-long = Please shorten the reason to 4,000 characters.

## The desk

cases-day-title = My day
cases-day-caption = Open cases, the soonest due first
cases-day-empty = No case waits for you. New complaints of your team appear here as they come.
cases-column-case = Case
cases-column-about = About
cases-column-state = Stands
cases-column-urgency = Urgency
cases-column-next = Next deadline
cases-column-unread = Unread
cases-column-received = Received
cases-name-locked = locked away, or not given
cases-from-complainant = The complainant
cases-timeline = Timeline
cases-may-submit = Send a complaint
cases-may-see = Open a case and read it
cases-may-write = Write to the other side of a case
cases-may-see-name = Read the complainant's name
cases-may-see-new = Open a new case of the team
