# The words that the examples of components show.

## Around the examples

pages-example-title = Components
pages-example-to-desk = As the office sees it
pages-example-to-complainants = As complainants see it
pages-example-views = Views
pages-example-code = How it is written

## Buttons and ways

pages-example-send = Send complaint
pages-example-save = Save and go on later
pages-example-withdraw = Withdraw complaint
pages-example-now = Now
pages-example-waiting = Waiting for others
pages-example-mine = Mine
pages-example-door-complain = Something wrong was done to me or someone I know
pages-example-door-ban = Am I banned from entering? What can I do?
pages-example-door-receipt = I have a receipt or a notice

## Questions

pages-example-story = What happened?
    .hint = As short or long as you like, in any language.
    .empty = Tell us what happened, even in a few words.
pages-example-email = E-mail address
    .hint = We write nothing about the matter in it.
pages-example-password = Password
pages-example-when = When was it?
    .hint = About is fine, for example 7 3 1991.
pages-example-who = Who did it?
pages-example-who-police = The police
pages-example-who-employer = An employer
pages-example-who-employer-hint = Also someone who pays you without a contract.
pages-example-who-other = Someone else
pages-example-authority = Authority
pages-example-authority-migration = Migration Department
pages-example-authority-border = Border Guard
pages-example-authority-labour = Labour Inspectorate
pages-example-read = I have read this and it is true
pages-example-files = Documents or photos
    .hint = PDF, pictures, sound or text, 50 MB in all.
pages-example-files-send = Send the files

## States

pages-example-explained = We do not tell the police or your employer.
pages-example-saved = Your answer is saved.
pages-example-soon = An answer is due in two days.
pages-example-late = The authority has not answered.
pages-example-danger = If someone is in danger now, call first:
pages-example-state-arrived = Arrived
pages-example-state-looked = Being looked into
pages-example-state-answered = Answered
pages-example-state-asked = Question open
pages-example-state-late = Overdue
pages-example-next = What happens next
pages-example-lead = We have asked the Migration Department to answer by { $date }. You need do nothing now.
pages-example-answer = Answer of the Migration Department
pages-example-asked-on = We asked on { $date }.
pages-example-event-arrived = Your complaint arrived.
pages-example-event-asked = We asked the Migration Department why you were turned back.
pages-example-event-late = No answer came in time. We have written to the head of the department.
pages-example-event-answered = The department answered.
pages-example-caseworker = Caseworker
pages-example-letter = Read the letter
pages-example-told = They took my passport at the border post and gave no paper.
pages-example-receipt-paper = Write it on paper. It looks like a phone number on purpose.

## Figures

pages-example-cases = Cases that wait for you
pages-example-number = Number
pages-example-about = About
pages-example-about-wages = Wages not paid for four months
pages-example-about-ban = Turned back at the border without a reason
pages-example-state = State
pages-example-due = Due
pages-example-in-time = Questions answered in time
pages-example-share = Share
pages-example-year = Year
pages-example-answers = Answers
