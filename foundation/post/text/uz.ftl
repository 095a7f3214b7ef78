post-news =
    Siz uchun yangilik bor. Uni soʻzlaringizni qoldirgan joyda topasiz.

    Bu xatni dastur yubordi; unga javoblar oʻqilmaydi.
    .subject = Siz uchun yangilik bor
post-date-near =
    Oʻzingiz biladigan kun yaqinlashmoqda. Batafsil — soʻzlaringizni qoldirgan joyda.

    Bu xatni dastur yubordi; unga javoblar oʻqilmaydi.
    .subject = Muhim kun yaqin
post-work-waits =
    Sizni bir ish kutmoqda. Iltimos, tizimga kiring.

    Bu xatni dastur yubordi; unga javoblar oʻqilmaydi.
    .subject = Sizni bir ish kutmoqda
