### The words of Veritania: its office, laws, agencies, places and holidays.

pack-office = Veritaniya migrantlar huquqlari boʻyicha vakili idorasi
    .short = Migrantlar huquqlari boʻyicha vakil
    .hours = Dushanbadan jumagacha, 9 dan 17 gacha
    .note = Veritaniya degan mamlakat yoʻq. Bu yerdagi hamma odam, idora, qonun va raqamlar oʻylab topilgan.
pack-country = Veritaniya

## Who else can help

pack-helper-legal-clinic = Port-Veritas huquq klinikasi
    .offers = Ushlab turilgan, kirishi taqiqlangan yoki chiqarib yuborilayotganlarga bepul advokatlar.
pack-helper-labour-line = Ishchilar liniyasi
    .offers = Ish haqi va mehnat xavfsizligi boʻyicha olti tilda maslahat.
pack-helper-child-line = Bolalar liniyasi
    .offers = Bolalar va ular uchun xavotirlanganlarga, kechayu kunduz, bepul.
pack-helper-shelter = «Mayoq» uyi
    .offers = Yotoq, ovqat va qulflanadigan eshik, kechayu kunduz.
pack-helper-crisis-centre = Inqiroz markazi
    .offers = Zoʻravonlikdan keyingi yordam, hujjatsiz ham.
pack-helper-refuge-aid = Qochqinlarga yordam
    .offers = Boshpana soʻrashda bepul yordam.
pack-helper-open-clinic = Ochiq klinika
    .offers = Hammani davolaydigan va hujjat soʻramaydigan shifokorlar.
pack-helper-advice-centre = Yangi kelganlarga maslahat markazi
    .offers = Anketa, muddat va xatlarda yordam.

## Places

pack-place-port-veritas = Port-Veritas
pack-place-northmark = Nordmark
pack-place-southmark = Zyudmark
pack-place-the-isles = Orollar
pack-place-high-valley = Baland vodiy
pack-place-border = Chegarada
pack-place-abroad = Boshqa mamlakatda

## Holidays

pack-holiday-new-year = Yangi yil
pack-holiday-first-light = Ilk yorugʻlik
pack-holiday-labour-day = Mehnat kuni
pack-holiday-founding-day = Asos solingan kun
pack-holiday-harvest = Hosil kuni
pack-holiday-lantern-night = Fonarlar kechasi

## Agencies

pack-agency-migration-service = Davlat migratsiya xizmati
    .short = Migratsiya xizmati
pack-agency-border-guard = Chegara xizmati
    .short = Chegara xizmati
pack-agency-order-ministry = Jamoat tartibi vazirligi
    .short = Jamoat tartibi
pack-agency-security-bureau = Davlat xavfsizlik byurosi
    .short = Xavfsizlik byurosi
pack-agency-external-affairs = Tashqi aloqalar vazirligi
    .short = Tashqi aloqalar
pack-agency-justice-ministry = Adliya vazirligi
    .short = Adliya
pack-agency-financial-watch = Moliyaviy nazorat agentligi
    .short = Moliyaviy nazorat
pack-agency-health-inspectorate = Jamoat salomatligi inspeksiyasi
    .short = Salomatlik inspeksiyasi
pack-agency-customs-service = Bojxona va yigʻimlar xizmati
    .short = Bojxona
pack-agency-labour-inspectorate = Mehnat inspeksiyasi
    .short = Mehnat inspeksiyasi
pack-agency-school-authority = Maktablar boshqarmasi
    .short = Maktablar boshqarmasi
pack-agency-detention-service = Saqlash markazlari xizmati
    .short = Saqlash markazlari
pack-agency-child-protection = Bola va oila xizmati
    .short = Bola va oila
pack-agency-housing-inspectorate = Uy-joy inspeksiyasi
    .short = Uy-joy inspeksiyasi
pack-agency-port-veritas-city = Port-Veritas shahri
    .short = Port-Veritas shahri

## Laws

pack-treaty-constitution = Veritaniya Konstitutsiyasi
pack-right-constitution-3 = Kim boʻlishidan qatʼi nazar qadr-qimmatli muomala
pack-right-constitution-21 = Har bir davlat idorasidan qonuniy muddatda javob olish

pack-act-ombudsman-act = Migrantlar huquqlari boʻyicha vakil toʻgʻrisidagi qonun
pack-act-entry-act = Kirish va yashash toʻgʻrisidagi qonun
pack-act-children-act = Bolalar toʻgʻrisidagi qonun
pack-act-labour-code = Mehnat kodeksi
pack-act-rest-days-act = Dam olish kunlari toʻgʻrisidagi qonun
pack-act-data-act = Shaxsiy maʼlumotlar toʻgʻrisidagi qonun

pack-law-ombudsman-act-4 = Vakil Veritaniya idoralari nima qilgani yoki qilmaganini tekshiradi.
pack-law-ombudsman-act-5 = Shikoyat ikki yil ichida beriladi, agar odamga biror narsa xalal bermagan boʻlsa.
pack-law-ombudsman-act-6 = Kimdir xavfda boʻlsa, erkinligidan ajralishi yoki chiqarib yuborilishi mumkin boʻlsa, vakil darhol harakat qiladi.
pack-law-ombudsman-act-7 = Shikoyatchining ismi alohida saqlanadi va faqat koʻrsatilgan qonuniy sabab bilan beriladi.
pack-law-ombudsman-act-8 = Shikoyatchiga uch ish kuni ichida tirik odam javob yozadi.
pack-law-ombudsman-act-9 = Har bir shikoyat ikki ish kuni ichida oʻqiladi.
pack-law-ombudsman-act-10 = Oʻn ish kuni ichida vakil ishni olish-olmasligini aytadi.
pack-law-ombudsman-act-11 = Sud koʻrayotgan yoki koʻrgan, shikoyat boʻlmagan va avval berilgan ish olinmaydi.
pack-law-ombudsman-act-12 = Avval boshqa idora hal qiladigan ish odamning roziligi bilan oʻsha yerga yuboriladi.
pack-law-ombudsman-act-13 = Savolga javob berish uchun shikoyatchida oʻttiz kun bor.
pack-law-ombudsman-act-14 = Idora vakilga oʻn besh ish kuni ichida javob beradi.
pack-law-ombudsman-act-15 = Idora javob bermasa, uning rahbaridan soʻraladi.
pack-law-ombudsman-act-16 = Javobsiz qolgan soʻrovlar idora nomi bilan eʼlon qilinadi.
pack-law-ombudsman-act-17 = Vakil toʻqson kun ichida xulosaga keladi.
pack-law-ombudsman-act-19 = Idora tavsiya boʻyicha nima qilishini oʻttiz kun ichida aytadi.
pack-law-ombudsman-act-20 = Toʻqson kundan keyin vakil tavsiya bajarilganini koʻradi.
pack-law-ombudsman-act-22 = Shikoyatchi oʻttiz kun ichida qayta koʻrishni soʻrashi mumkin; yigirma ish kunida hal qilinadi.
pack-law-entry-act-27 = Toʻqqiz idora kirishni taqiqlashi mumkin, har biri oʻz sohasidagi sabab bilan.
pack-law-children-act-4 = Bolaga oid har bir ishda uning eng yaxshi manfaati birinchi oʻrinda turadi.
pack-law-labour-code-61 = Mehnat inspeksiyasi ish haqi toʻlanishini tekshiradi va toʻlashga majbur qiladi.
pack-law-rest-days-act-3 = Hukumat har yilgi dam olish kunlarini eʼlon qiladi.
pack-law-data-act-9 = Shaxsiy maʼlumot faqat qonun, sud qarori yoki rozilik bilan beriladi.
pack-law-data-act-12 = Odam haqidagi qogʻozlar maqsadi uchun kerak boʻlganidan ortiq saqlanmaydi.
