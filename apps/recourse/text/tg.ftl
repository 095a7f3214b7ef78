### The words of the front page and of the demo.

recourse-front-title = Чӣ гуна кӯмак карда метавонем?
recourse-front-door-complain = Бо ман ё шиноси ман ноҳақӣ карданд
recourse-front-door-receipt = Ман расид дорам
recourse-front-what = Мо шикояти муҳоҷирон ва оилаҳои онҳоро аз мақомот, корфармоён ва дигарон баррасӣ мекунем ва аз масъулон мехоҳем, ки ислоҳ кунанд.
recourse-front-free = Ин ройгон аст.
recourse-front-tells-nobody = Мо на ба пулис ва на ба корфармо мегӯем, ки шумо омадед.
recourse-front-any-language = Бо ҳар забон навишта метавонед. Гуфтани ном шарт нест.
recourse-front-demo = Ба идораи омӯзишӣ ҳамчун яке аз кормандонаш даромадан
recourse-front-demo-title = Одамони идораи омӯзишӣ
recourse-front-demo-fictional = Дар ин ҷо ҳеҷ чиз воқеӣ нест: на кишвар, на одамон, на парвандаҳо.
recourse-front-demo-enter = Даромадан
