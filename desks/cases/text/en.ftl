### The words of the cases desk that anyone may see.

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

## What can be done: the verb on the button

cases-do-submit = Send the complaint
cases-do-complainant-answers = Answer
cases-do-complainant-writes = Write to us
cases-do-correct = Correct something
cases-do-withdraw = Take the complaint back
cases-do-ask-review = Ask for a review

## What the complainant is told when it is done

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

## What the complainant wishes about their name

cases-anonymity-open = The authorities we ask may know the name
cases-anonymity-custodian = The name is locked away: nobody sees it without a custodian's reasoned yes
cases-anonymity-anonymous = No name was given

## Why something cannot be done now

cases-refused-not-now = Not while the case is “{ $state }”.
cases-refused-not-yours = This is for somebody else to do.
cases-refused-no-complainant = The office opened this case itself, so there is no complainant.
cases-refused-review-window-over = The time to ask for a review is over.
cases-refused-review-asked = A review has already been asked for.
cases-refused-stale = The case has changed since you opened this page. Look at both and choose.
cases-refused-consent = This answer does not follow from the one before.

## What something about the person would leave the office for

cases-purpose-inquiry = So that an authority can answer our questions
cases-purpose-referral = So that another body can take the matter up
cases-purpose-transfer = So that another office can take over the file
cases-purpose-mediation = So that a settlement can be sought
cases-purpose-support = So that somebody can help with a specific need
cases-purpose-publication = So that the public can read of the case

## How the complainant answered

cases-consent-asked = Not answered yet
cases-consent-given = Yes
cases-consent-refused = No
cases-consent-withdrawn = Taken back
