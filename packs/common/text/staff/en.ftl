### Words for staff that are the same in every country.

## What to think of where somebody has a specific need

pack-prompt-interpreter = Book an interpreter before the first call. Never use a relative or a child as one.
pack-prompt-sign-language = Book a sign-language interpreter, or write.
pack-prompt-reading = Call or use voice; write in short sentences.
pack-prompt-sight = Offer large print, or call.
pack-prompt-mobility = Meet where they are, or by telephone.
pack-prompt-pregnant = Ask about medical care and a place to stay; avoid long waiting.
pack-prompt-illness = Ask about medicine that must not be interrupted, above all if the person is held.
pack-prompt-trauma = Offer a choice of who asks; do not make them tell it twice; think of a specialised clinic.
pack-prompt-guardian = Tell the child protection body at once and ask for a guardian.
pack-prompt-age = Ask what help they have at hand.
pack-prompt-phone-unsafe = Send nothing that tells of the matter; use the receipt and the times they gave.
