### The words of the front page and of the demo.

recourse-front-title = How can we help?
recourse-front-door-complain = Something wrong was done to me or to someone I know
recourse-front-door-receipt = I have a receipt
recourse-front-what = This office hears complaints of migrants and their families about authorities, employers and others, and asks those responsible to put things right.
recourse-front-free = It is free of charge.
recourse-front-tells-nobody = We tell neither the police nor your employer that you came.
recourse-front-any-language = You may write in any language. You need not give your name.
recourse-front-demo = Step into the demo office as one of its people
recourse-front-demo-title = The people of the demo office
recourse-front-demo-fictional = Nobody here is real: not the country, not the people, not the cases.
recourse-front-demo-enter = Step in
