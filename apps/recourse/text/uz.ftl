### The words of the front page and of the demo.

recourse-front-title = Qanday yordam bera olamiz?
recourse-front-door-complain = Menga yoki tanishimga nohaqlik qilindi
recourse-front-door-receipt = Menda tilxat bor
recourse-front-what = Biz migrantlar va ularning oilalarining idoralar, ish beruvchilar va boshqalar ustidan shikoyatlarini koʻrib chiqamiz va javobgarlardan buni tuzatishni soʻraymiz.
recourse-front-free = Bu bepul.
recourse-front-tells-nobody = Kelganingizni politsiyaga ham, ish beruvchingizga ham aytmaymiz.
recourse-front-any-language = Istagan tilda yozishingiz mumkin. Ismingizni aytishingiz shart emas.
recourse-front-demo = Oʻquv idorasiga uning xodimlaridan biri boʻlib kirish
recourse-front-demo-title = Oʻquv idorasining odamlari
recourse-front-demo-fictional = Bu yerda hech narsa haqiqiy emas: davlat ham, odamlar ham, ishlar ham toʻqima.
recourse-front-demo-enter = Kirish
