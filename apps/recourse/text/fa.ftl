### The words of the front page and of the demo.

recourse-front-title = چگونه می‌توانیم کمک کنیم؟
recourse-front-door-complain = با من یا آشنایم رفتار نادرستی شده است
recourse-front-door-receipt = رسید دارم
recourse-front-what = ما به شکایت مهاجران و خانواده‌هایشان از اداره‌ها، کارفرماها و دیگران رسیدگی می‌کنیم و از مسئولان می‌خواهیم آن را درست کنند.
recourse-front-free = رایگان است.
recourse-front-tells-nobody = ما نه به پلیس و نه به کارفرما نمی‌گوییم که آمده‌اید.
recourse-front-any-language = به هر زبانی می‌توانید بنویسید. لازم نیست نام خود را بگویید.
recourse-front-demo = ورود به دفتر آموزشی به جای یکی از کارکنان آن
recourse-front-demo-title = کارکنان دفتر آموزشی
recourse-front-demo-fictional = هیچ چیز اینجا واقعی نیست: نه کشور، نه آدم‌ها، نه پرونده‌ها.
recourse-front-demo-enter = ورود
