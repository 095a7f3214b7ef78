### The words of the cases desk.

## Where a case stands

cases-state-received = Received
cases-state-triaged = Read
cases-state-referred-elsewhere = Referred elsewhere
cases-state-inadmissible = Not for this office
cases-state-admitted = Taken up
cases-state-under-inquiry = Under inquiry
cases-state-awaiting-complainant = Waiting for the complainant
cases-state-findings = Being weighed
cases-state-mediated = Settled
cases-state-no-violation = No right violated
cases-state-violation = Right violated
cases-state-follow-up = Being followed up
cases-state-closed = Closed
cases-state-reopened = Reopened
cases-state-withdrawn = Taken back
cases-state-expired = Papers destroyed

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

## What can be done: the verb on the button

cases-do-submit = Send the complaint
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
cases-do-complainant-answers = Answer
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
cases-do-complainant-writes = Write to us
cases-do-correct = Correct something
cases-do-withdraw = Take the complaint back
cases-do-ask-review = Ask for a review
cases-do-refuse-review = Uphold the decision
cases-do-reopen = Reopen the case
cases-do-expire = Destroy the papers

## What the complainant is told about it

cases-told-submit = Your complaint has reached us.
cases-told-take-up = One of our caseworkers has taken your case.
cases-told-hand-over = Another of our caseworkers has taken over your case.
cases-told-triage = We have read your complaint. Next we decide whether we may take it up.
cases-told-admit = We have taken up your complaint.
cases-told-refer-elsewhere = Another body is the right one for your complaint. We have told you which one and why.
cases-told-find-inadmissible = We may not take up your complaint. We have told you the reasons. You may ask us to look again.
cases-told-ask-complainant = We need something from you before we can go on.
cases-told-complainant-answers = We have your answer and are going on.
cases-told-continue-without = We are going on with what we have. You may still write to us.
cases-told-open-inquiry = We have sent our questions to the authorities.
cases-told-resume-inquiry = We are looking into your case again.
cases-told-all-answered = Every authority we asked has answered.
cases-told-start-findings = We have the answers we need and are weighing them.
cases-told-mediate = You and the authority have come to a settlement.
cases-told-find-no-violation = We found that your rights were not violated. We have told you why.
cases-told-find-violation = We found that your rights were violated. We are writing down what the authority should do.
cases-told-send-recommendations = We have told the authority what it should do. We are watching whether it does.
cases-told-record-follow-up = We have looked at what the authority has done so far.
cases-told-close = We have finished our work on your case.
cases-told-publish-summary = We have published a summary of the case. Nobody can recognise you in it.
cases-told-unpublish-summary = We have taken down the published summary of the case.
cases-told-write-to-complainant = We have written to you.
cases-told-complainant-writes = We have what you sent us.
cases-told-correct = We have set right what you told us was wrong.
cases-told-withdraw = You have taken your complaint back. We do nothing more. You may ask us to go on.
cases-told-ask-review = You have asked us to look again. Somebody who did not take the decision will do so.
cases-told-refuse-review = We have looked again. The decision stands. We have told you why.
cases-told-reopen = We have reopened your case.

## Who may do it

cases-part-complainant = complainant
cases-part-caseworker = any caseworker, while nobody has the case
cases-part-officer = officer of the case
cases-part-receiver = whoever was offered the case
cases-part-supervisor = supervisor
cases-part-ombudsman = ombudsman
cases-part-system = the office's clock

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

## The clocks

cases-clock-first-word = First word from a person
cases-clock-triage = Reading
cases-clock-admission = Decision to take it up
cases-clock-complainant-answer = Answer from the complainant
cases-clock-answer = Answers from authorities
cases-clock-outcome = Outcome
cases-clock-follow-up = Next follow-up
cases-clock-review-window = Time to ask for a review
cases-clock-review = Decision on the review
cases-clock-retention = Keeping of papers

## Urgency, origin, wishes

cases-urgency-ordinary = Ordinary
cases-urgency-urgent = Urgent
cases-urgency-immediate = Act now

cases-origin-complaint = Complaint
cases-origin-own-initiative = Own initiative

cases-name-wish-may-be-named = The authorities may know the name
cases-name-wish-office-only = Only the office may know the name
cases-name-wish-anonymous = Nobody may see the name without a custodian's yes

cases-review-not-asked = No review asked for
cases-review-asked = Review asked for
cases-review-refused = Decision upheld

## Why something cannot be done now

cases-refused-not-now = Not while the case is “{ $state }”.
cases-refused-not-yours = This is for somebody else to do.
cases-refused-conflicted = You declared a conflict of interest, so you can play no part in this case.
cases-refused-not-trained = A child is concerned. Only colleagues trained for children's cases can do this.
cases-refused-has-officer = Somebody already has this case.
cases-refused-no-officer = Somebody must take the case first.
cases-refused-no-complainant = The office opened this case itself, so there is no complainant.
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
cases-refused-review-window-over = The time to ask for a review is over.
cases-refused-review-asked = A review has already been asked for.
cases-refused-review-not-asked = Nobody has asked for a review.
cases-refused-own-decision = You took or prepared this decision. Somebody else must look at it.
cases-refused-withdrawn-stays = The complainant took this back. Only they can ask for it to go on.
cases-refused-retention-runs = The papers must be kept until { $until }.
cases-refused-same-urgency = The case already has this urgency.
cases-refused-referral-not-accepted = The other body has not accepted the case yet.
cases-refused-no-consent = The complainant has not agreed to this.
cases-refused-not-offered-to-you = The case was not offered to you.
cases-refused-stale = The case has changed since you opened this page. Look at both and choose.
cases-refused-consent = This answer does not follow from the one before.
cases-refused-handover-settled = This hand-over has already been answered, taken back or has lapsed.
cases-refused-not-your-offer = Only the one who offered the case can take the offer back.
cases-refused-handover-open = There is still time to answer this hand-over.
cases-refused-handover-to-oneself = This person already has the case.

## Consent

cases-purpose-inquiry = So that an authority can answer our questions
cases-purpose-referral = So that another body can take the matter up
cases-purpose-transfer = So that another office can take over the file
cases-purpose-mediation = So that a settlement can be sought
cases-purpose-support = So that somebody can help with a specific need
cases-purpose-publication = So that the public can read of the case

cases-consent-asked = Not answered yet
cases-consent-given = Yes
cases-consent-refused = No
cases-consent-withdrawn = Taken back

## Hand-overs

cases-handover-proposed = Offered
cases-handover-accepted = Accepted
cases-handover-declined = Declined
cases-handover-withdrawn = Taken back
cases-handover-lapsed = Not answered in time

## What is wrong with a field

cases-field-reason-blank = Please give a reason.
cases-field-reason-too-long = Please shorten the reason to 4,000 characters.
