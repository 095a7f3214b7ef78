# The words of every page, whatever desk it belongs to.

## Around a page

pages-title = { $title } – { $office }
pages-title-with-errors = Please check: { $title } – { $office }
pages-skip = Skip to the main part
pages-languages = Languages
pages-nav = Sections
pages-leave = Leave quickly
pages-sign-in = Sign in
pages-sign-out = Sign out
pages-back = Back

## Dates and times

pages-moment = { $date }, { $time }
pages-today = today
pages-tomorrow = tomorrow
pages-yesterday = yesterday
pages-in-days = { $days ->
    [one] in { $days } day
   *[other] in { $days } days
}
pages-days-ago = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
pages-hours-ago = { $hours ->
    [one] { $hours } hour ago
   *[other] { $hours } hours ago
}
pages-minutes-ago = { $minutes ->
    [one] { $minutes } minute ago
   *[other] { $minutes } minutes ago
}
pages-just-now = just now

## Forms

pages-optional = (optional)
pages-choose = Choose from the list
pages-day = Day
pages-month = Month
pages-year = Year
pages-errors-title = { $count ->
    [one] Please check one answer
   *[other] Please check { $count } answers
}
pages-error-prefix = Please check:
pages-error-empty = Please write something here.
pages-error-choose = Please choose one of the answers.
pages-error-choose-some = Please tick at least one answer.
pages-error-check = Please tick the box to go on.
pages-error-file = Please choose a file.
pages-error-choice = Please choose again: this answer is not in the list.
pages-error-date = Write the date as day, month, year, for example 7 3 1991.
pages-error-number = Write a whole number from { $min } to { $max }.
pages-error-too-long = Please shorten this to { $max } characters. It has { $length } now.
pages-error-secret-too-long = Use at most { $max } characters.
pages-error-hidden-characters = There were hidden characters in this text, and we have taken them out. Please look at it and send it again.

## Components

pages-step = { $step } of { $steps }
pages-why = Why?
pages-why-event = It is counted from { $date }.
pages-why-same-day = It is due on the same day.
pages-why-working-days = { $days ->
    [one] { $days } working day is allowed: { $first }.
   *[other] { $days } working days are allowed, the first of them { $first }.
}
pages-why-calendar-days = { $days ->
    [one] { $days } calendar day is allowed: { $first }.
   *[other] { $days } calendar days are allowed, the first of them { $first }.
}
pages-why-skipped = Not counted: { $days } ({ $reason }).
pages-why-moved = { $from } is no working day ({ $reason }), so the last day is { $to }.
pages-why-kept = { $date } is no working day ({ $reason }), but by this rule it is the last day all the same.
pages-why-due = So the last day is { $date }.
pages-why-law = The rule: { $law }
pages-why-unknown-year = Not all holidays of { $year } are known yet, so the date may still change.
pages-rest-weekend = weekend
pages-rest-moved = a day of rest moved from { $date }
pages-rest-moved-holiday = { $name }, moved from { $date }
pages-due = Due { $date }
pages-overdue = { $days ->
    [one] { $days } day overdue
   *[other] { $days } days overdue
}
pages-due-today = Due today
pages-days-left = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
pages-previous = Previous page
pages-next = Next page
pages-pages = Pages
pages-page-of = Page { $page } of { $pages }
pages-figures = Show the figures as a table
pages-print = Print this page
pages-uploading = Sending the files. Please keep this page open.
pages-upload-failed = The files could not be sent. Check your connection and send them again.
pages-copy = Copy
pages-copied = Copied
pages-csv = These figures as a CSV file
pages-method = How this is counted
pages-too-few = too few to show

## When something could not be done: what happened (.text), what to do (.next)

pages-problem-bad-request = We could not read this
    .text = What arrived was not complete or not in the form we expect.
    .next = Go back, open the page again and send it once more.
pages-problem-sign-in-needed = Please sign in first
    .text = This page is only for people who have signed in.
    .next = Sign in, and you can go on here.
pages-problem-forbidden = This is not open to you
    .text = You are not allowed to do this.
    .next = If you think you should be, ask your supervisor or the office.
pages-problem-form-expired = This page was open too long
    .text = For your safety a page can only be sent while your visit lasts. Nothing was sent.
    .next = Go back: what you wrote should still be there. Copy it, open the page again and send it.
pages-problem-not-found = There is no such page
    .text = The address is wrong, or the page is not there any more.
    .next = Check the address, or begin at the front page.
pages-problem-method-not-allowed = This cannot be done here
    .text = The page exists, but not for what was asked of it.
    .next = Go back and try it from the page itself.
pages-problem-conflict = Something has changed meanwhile
    .text = Someone else has changed this while you were looking at it.
    .next = Open the page again, look at what is new, and decide then.
pages-problem-gone = This is no longer here
    .text = It was here once and has been taken away, or its time has passed.
    .next = If you need it, write to the office.
pages-problem-too-large = This is too large
    .text = What you sent is larger than we can take.
    .next = Send less at a time: shorten the text, or send fewer or smaller files.
pages-problem-unsupported = We cannot take this kind of file or content
    .text = What you sent is of a kind that we cannot read.
    .next = Send it in another form, for example as PDF, photo or plain text.
pages-problem-unprocessable = This cannot be done as it is
    .text = We understood what you sent, but something in it does not fit.
    .next = Go back and check your answers.
pages-problem-too-many = Too many tries
    .text = This was tried very often in a short time.
    .next = Please wait a little and try again.
pages-problem-internal = Something of ours has failed
    .text = It is not your fault. We have been told of it.
    .next = Please try again in a few minutes. If it happens again, tell the office this number.
pages-problem-busy = We are very busy at the moment
    .text = Too many people are here at once.
    .next = Please try again in a minute. Nothing is lost.
pages-problem-id = Number of this problem:
