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

## Complaining, one question a page

cases-step-place = { $place } of { $places }
cases-step-what = What happened?
cases-step-who = Who did it?
cases-step-where = Where and when did it happen?
cases-step-danger = Is anyone in danger now?
cases-step-contact = How may we reach you?
cases-step-name = Whom is it about?
cases-complain-intro = Complaining is free. We tell neither the police nor your employer that you wrote to us. You need not give your name.
cases-story = Tell us what happened
    .hint = As short or as long as you like, in any language.
    .empty = Write what happened. A few words are enough.
cases-asked = What do you want to happen now?
    .hint = You may leave this empty.
cases-respondent = Who did this to you?
    .empty = Choose who did it. If you are not sure, choose the nearest.
cases-agency = Which authority was it?
    .hint = You may leave this empty if you do not know, or if it was no authority.
cases-who = Its name, or the name of the person
    .hint = As well as you know it. You may leave this empty.
cases-place = Where did it happen?
    .hint = A town, a street, a border post. "About" is fine.
cases-when = When did it happen?
    .hint = A day, a month, "last winter". "About" is fine.
cases-signs = Does any of this apply?
    .hint = Tick all that apply, or none.
cases-child = A child is concerned
cases-danger-call = If someone is in danger at this moment, call first
cases-contact-way = How may we reach you?
    .empty = Choose how we may reach you. You can always come back with your receipt.
cases-contact-receipt = Not at all. I will come back with my receipt
cases-contact-email = By e-mail
cases-contact-phone = By telephone
cases-contact-post = By letter
cases-contact = The address or number
    .hint = Leave this empty if you come back with the receipt.
cases-contact-missing = Write the address or number, or choose to come back with your receipt.
cases-safety = Is it safe to use?
cases-safety-safe = Yes. Nobody else reads or hears it
cases-safety-unsafe = No. Someone else may read or hear it
cases-safety-missing = Say whether it is safe to use. If you are not sure, choose "No".
cases-about = Whom is the complaint about?
    .empty = Choose whom it is about.
cases-about-self = Myself
cases-about-other = Somebody else
cases-name = Your name
    .hint = You may leave this empty.
cases-concerned = The name of the other person, if it is not about yourself
    .hint = You may leave this empty.
cases-anonymity = Who may see your name?
    .empty = Choose who may see your name.
cases-next = Go on
cases-yes = Yes
cases-change = Change: { $part }
cases-check-title = Check everything
cases-check-after = After you send it, you get a receipt: a number with which you come back and see every step.
cases-send = Send complaint
cases-sent-title = Your complaint has reached us
cases-sent-receipt = This is your receipt. It opens your case, and nothing else does.
cases-sent-write-down = Write it on paper. It looks like a long telephone number on purpose.
cases-sent-lost = We keep no copy of it. If it is lost, we cannot give you another.
cases-next-title = What happens next
cases-sent-next = A person reads what you wrote and answers you by { $date }.
cases-sent-open = Open my case

## Coming back with the receipt

cases-receipt-title = I have a receipt
cases-receipt = Your receipt
    .hint = Twenty digits, with or without spaces.
    .empty = Type the twenty digits of your receipt.
cases-receipt-open = Open my case
cases-receipt-form = A receipt has twenty digits. Check that none is missing.
cases-receipt-mistyped = One of the digits is wrong, or two have changed places. Compare them with your paper.
cases-receipt-opens-nothing = This receipt opens no case. Compare the digits with your paper.
cases-told-title = What you told us
cases-messages = Messages
cases-messages-none = There are no messages yet.
cases-from-office = The office
cases-from-you = You
cases-message = Your message
    .empty = Write your message first.
cases-message-send = Send message
cases-looks = Who looked at your file
cases-looks-explained = Every time somebody opens your file, it is written here, and nobody can take it out.
cases-actor-stranger = The complainant
cases-actor-complainant = The complainant
cases-actor-staff = The office:
cases-actor-link = An authority, by its link
cases-actor-program = A program of the office
cases-actor-system = The office's own clock
cases-journal-submitted = sent the complaint
cases-journal-receipt = opened the case with the receipt
cases-journal-looked = opened the file
cases-journal-wrote = wrote a message
cases-journal-step = worked on the case
cases-look-own = to read their own case
cases-look-work = to work on the case
