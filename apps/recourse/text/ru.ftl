### The words of the front page and of the demo.

recourse-front-title = Чем мы можем помочь?
recourse-front-door-complain = Со мной или с кем-то, кого я знаю, поступили несправедливо
recourse-front-door-receipt = У меня есть квитанция
recourse-front-what = Мы рассматриваем жалобы мигрантов и их семей на органы власти, работодателей и других и просим тех, кто отвечает, всё исправить.
recourse-front-free = Это бесплатно.
recourse-front-tells-nobody = Мы не сообщаем ни полиции, ни работодателю, что вы к нам обратились.
recourse-front-any-language = Писать можно на любом языке. Имя называть не обязательно.
recourse-front-demo = Войти в учебное ведомство под именем одного из его людей
recourse-front-demo-title = Люди учебного ведомства
recourse-front-demo-fictional = Здесь всё вымышлено: и страна, и люди, и дела.
recourse-front-demo-enter = Войти
