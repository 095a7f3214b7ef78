# What goes by a channel that others may read. No word here may tell of the office, of the matter, or of
# why somebody might have one.

post-news =
    There is something new for you. You will find it where you left your words.

    This was sent by a program; answers to it are not read.
    .subject = Something new for you
post-date-near =
    A date that you know of is near. You will find more where you left your words.

    This was sent by a program; answers to it are not read.
    .subject = A date is near
post-work-waits =
    Something waits for you. Please sign in.

    This was sent by a program; answers to it are not read.
    .subject = Something waits for you
