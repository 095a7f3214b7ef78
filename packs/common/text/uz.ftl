### Words that are the same in every country. A pack may say any of them differently.

## Treaties

pack-treaty-iccpr = Fuqarolik va siyosiy huquqlar toʻgʻrisidagi xalqaro pakt
pack-treaty-icescr = Iqtisodiy, ijtimoiy va madaniy huquqlar toʻgʻrisidagi xalqaro pakt
pack-treaty-crc = Bola huquqlari toʻgʻrisidagi konvensiya
pack-treaty-icrmw = Barcha mehnatkash-migrantlar va ularning oila aʼzolari huquqlarini himoya qilish toʻgʻrisidagi xalqaro konvensiya

## Rights

pack-right-iccpr-2-3 = Huquqbuzarlikni tuzatishning haqiqiy yoʻliga ega boʻlish
pack-right-iccpr-6 = Yashash
pack-right-iccpr-7 = Qiynoqqa va shafqatsiz yoki qadr-qimmatni kamsituvchi muomalaga duchor boʻlmaslik
pack-right-iccpr-8 = Qullikda tutilmaslik va majburan ishlatilmaslik
pack-right-iccpr-9 = Erkinlik: qonuniy sababsiz ushlab turilmaslik
pack-right-iccpr-10 = Ushlab turilganda insoniy muomala koʻrish
pack-right-iccpr-12 = Erkin yurish va har qanday mamlakatdan chiqib ketish
pack-right-iccpr-13 = Shikoyat qilish mumkin boʻlgan qonuniy qarorsiz chiqarib yuborilmaslik
pack-right-iccpr-14 = Adolatli sud
pack-right-iccpr-16 = Qonun oldida shaxs deb tan olinish
pack-right-iccpr-17 = Shaxsiy hayot, oila va uy daxlsizligi
pack-right-iccpr-23 = Oilaning himoya qilinishi
pack-right-iccpr-24 = Bolaning himoya, ism va fuqarolikka ega boʻlishi
pack-right-iccpr-26 = Qonun oldida tenglik, kamsitilmaslik
pack-right-icescr-6 = Erkin tanlangan mehnat
pack-right-icescr-7 = Adolatli ish haqi va xavfsiz ish sharoiti
pack-right-icescr-8 = Kasaba uyushmasi tuzish va unga kirish
pack-right-icescr-9 = Ijtimoiy taʼminot
pack-right-icescr-10 = Oila, ona va bolalarning himoya qilinishi
pack-right-icescr-11 = Yetarli ovqat, kiyim va uy-joy
pack-right-icescr-12 = Sogʻliq
pack-right-icescr-13 = Taʼlim olish
pack-right-crc-2 = Bolaning kamsitilmasligi
pack-right-crc-3 = Bolaning eng yaxshi manfaatlari birinchi oʻrinda turishi
pack-right-crc-7 = Bolaning tugʻilganda roʻyxatga olinishi, ism va fuqarolikka ega boʻlishi
pack-right-crc-8 = Bolaning oʻz shaxsini saqlab qolishi
pack-right-crc-9 = Bolaning ota-onasidan ajratilmasligi
pack-right-crc-10 = Bola va ota-onaning chegaralar osha birlashishi
pack-right-crc-12 = Bolaning gapi eshitilishi
pack-right-crc-19 = Bolaning zoʻravonlik va qarovsizlikdan himoya qilinishi
pack-right-crc-20 = Oilasiz bolaga alohida gʻamxoʻrlik
pack-right-crc-22 = Qochoq bolaning himoya va yordam olishi
pack-right-crc-24 = Bolaning tibbiy yordam olishi
pack-right-crc-28 = Bolaning taʼlim olishi
pack-right-crc-32 = Bolaning zararli ishga jalb qilinmasligi
pack-right-crc-34 = Bolaning jinsiy zoʻravonlikdan himoya qilinishi
pack-right-crc-35 = Bolaning oʻgʻirlanmasligi, sotilmasligi, odam savdosiga tushmasligi
pack-right-crc-37 = Bolaning faqat oxirgi chora sifatida va eng qisqa muddatga ushlab turilishi
pack-right-icrmw-8 = Har qanday mamlakatdan chiqib ketish va oʻz mamlakatiga qaytish
pack-right-icrmw-10 = Qiynoqqa va shafqatsiz muomalaga duchor boʻlmaslik
pack-right-icrmw-11 = Qullikda tutilmaslik va majburan ishlatilmaslik
pack-right-icrmw-16 = Erkinlik va xavfsizlik, nega ushlanganini bilish
pack-right-icrmw-17 = Ushlab turilganda insoniy muomala koʻrish
pack-right-icrmw-18 = Fuqarolar bilan teng adolatli sud
pack-right-icrmw-21 = Shaxsiy hujjatlari tortib olinmasligi va yoʻq qilinmasligi
pack-right-icrmw-22 = Guruh boʻlib yoki asoslangan qarorsiz chiqarib yuborilmaslik
pack-right-icrmw-23 = Oʻz konsulxonasining yordami
pack-right-icrmw-25 = Fuqarolar bilan teng ish haqi va mehnat sharoiti
pack-right-icrmw-27 = Fuqarolar bilan teng ijtimoiy taʼminot
pack-right-icrmw-28 = Shoshilinch tibbiy yordam
pack-right-icrmw-29 = Mehnatkash-migrant bolasining ism, roʻyxat va fuqarolikka ega boʻlishi
pack-right-icrmw-30 = Mehnatkash-migrant bolasining maktabga borishi
pack-right-icrmw-31 = Madaniyati hurmat qilinishi
pack-right-icrmw-32 = Topgan puli va narsalarini uyiga olib ketish
pack-right-icrmw-33 = Oʻz huquq va majburiyatlarini bilish
pack-right-icrmw-83 = Huquqbuzarlikni tuzatishning haqiqiy yoʻliga ega boʻlish

## Roads to the office

pack-channel-web = Shu saytda
pack-channel-telephone = Telefon orqali
pack-channel-paper = Xat orqali
pack-channel-email = Elektron pochta orqali
pack-channel-counter = Shaxsan kelib

## How a case can end

pack-outcome-referred-elsewhere = Tegishli joyga yuborildi
    .means = Bu boshqa idoraning vazifasi. Qaysi idora ekanini va u bilan qanday bogʻlanishni sizga aytdik.
pack-outcome-inadmissible = Qabul qilinmadi
    .means = Qonun bu ishni olishimizga ruxsat bermaydi. Sababini va yana kim yordam berishini aytdik.
pack-outcome-mediated = Kelishildi
    .means = Siz va boshqa tomon yechim topdingiz, biz uning bajarilganini tekshirdik.
pack-outcome-no-violation = Buzilish topilmadi
    .means = Tekshirdik va huquqlaringizga rioya qilinganini aniqladik. Bunga qanday kelganimizni aytdik.
pack-outcome-violation = Buzilish topildi
    .means = Huquq buzilganini aniqladik va idoraga nima qilish kerakligini aytdik.
pack-outcome-withdrawn = Qaytarib olindi
    .means = Siz shikoyatingizni qaytarib oldingiz. Uni yana berishingiz mumkin.

## Whom it is about

pack-respondent-authority = Davlat idorasi yoki mansabdor shaxs
pack-respondent-police = Politsiya
pack-respondent-border = Chegara xizmati
pack-respondent-court = Sud
pack-respondent-school = Maktab yoki bogʻcha
pack-respondent-hospital = Shifoxona yoki shifokor
pack-respondent-employer = Ish beruvchi
pack-respondent-landlord = Uy egasi
pack-respondent-private = Boshqa odam yoki firma
pack-respondent-unknown = Bilmayman

## Signs of danger

pack-sign-detained = Meni yoki bu odamni ushlab turishibdi
pack-sign-removal = Meni yoki bu odamni mamlakatdan chiqarib yuborishmoqchi
pack-sign-child-alone = Bola yolgʻiz: ota-onasi ham, unga qaraydigan kattalar ham yoʻq
pack-sign-child-no-school = Bola maktabga bora olmayapti
pack-sign-violence = Kimdir meni yoki bu odamni uryapti yoki qoʻrqityapti
pack-sign-forced-work = Kimdir meni yoki bu odamni majburan ishlatyapti, hujjatlarini ushlab turibdi yoki ketishga qoʻymayapti
pack-sign-health = Kimgadir hozir shifokor kerak, lekin shifokor yoʻq
pack-sign-no-shelter = Yotadigan joy yoki yeydigan narsa yoʻq
pack-sign-retaliation = Shikoyat qilganim uchun meni qoʻrqitishyapti

## Why a complaint is urgent

pack-urgency-removal-soon = Odamni uch kun ichida mamlakatdan chiqarib yuborishlari mumkin.
pack-urgency-removal = Odamni mamlakatdan chiqarib yuborishlari mumkin.
pack-urgency-detained = Odamni ushlab turishibdi.
pack-urgency-detained-removal = Odamni chiqarib yuborish uchun ushlab turishibdi.
pack-urgency-child-detained = Bolani ushlab turishibdi yoki bu ish bolaga taalluqli.
pack-urgency-child-alone = Bola yolgʻiz.
pack-urgency-child-no-school = Bola maktabga bormayapti.
pack-urgency-violence = Odamni urishyapti yoki qoʻrqitishyapti.
pack-urgency-forced-work = Majburiy mehnat yoki odam savdosi belgilari bor.
pack-urgency-health = Odamga shifokor kerak, lekin shifokor yoʻq.
pack-urgency-health-detained = Ushlab turilgan odamga shifokor kerak, lekin shifokor yoʻq.
pack-urgency-no-shelter = Odamning yotadigan joyi yoki yeydigan narsasi yoʻq.
pack-urgency-no-shelter-child = Bolaning yotadigan joyi yoki yeydigan narsasi yoʻq.
pack-urgency-retaliation = Odamni shikoyati uchun qoʻrqitishyapti.

## Specific needs

pack-need-interpreter = Menga tarjimon kerak
pack-need-sign-language = Menga imo-ishora tili kerak
pack-need-reading = Menga oʻqish qiyin
pack-need-sight = Yaxshi koʻrmayman
pack-need-mobility = Uzoq yura olmayman
pack-need-pregnant = Homiladorman yoki chaqalogʻim bor
pack-need-illness = Ogʻir kasalman
pack-need-trauma = Zoʻravonlik yoki qiynoqni boshimdan oʻtkazganman
pack-need-guardian = 18 yoshga toʻlmaganman va ota-onamsizman
pack-need-age = 65 yoshdan oshganman
pack-need-phone-unsafe = Telefonimni boshqa odam oʻqishi mumkin

## Kinds of matter

pack-category-detention = Ushlab turish
    .hint = Kimdir politsiyada, chegarada yoki chet elliklar markazida ushlab turilibdi yoki turilgan, yoki u yerda yomon muomala qilingan.
    .help = Ushlangan odamga advokat kelishi mumkin. Odam xohlasa, konsul ham.
pack-category-removal = Mamlakatdan chiqarib yuborish
    .hint = Chiqarib yuborish, deportatsiya yoki readmissiya: qaror qilingan yoki shu bilan qoʻrqitishyapti.
    .help = Advokat suddan uni toʻxtatishni soʻrashi mumkin. Darhol soʻrang: muddat koʻpincha bir necha kun.
pack-category-entry-ban = Kirishni taqiqlash
    .hint = Kimdir mamlakatga kira olmaydi, taqiq tufayli qaytarilgan yoki nega taqiqlanganini bilmaydi.
    .help = Advokat qarorni soʻrab olishi va ustidan shikoyat qilishi mumkin.
pack-category-border = Chegarada
    .hint = Chegarada qaytarish, tintuv, kuttirish yoki yomon muomala.
    .help = Chiptangizni va berilgan har bir qogʻozni saqlang. Joy va soatni yozib qoʻying.
pack-category-documents = Hujjatlar
    .hint = Viza, yashash guvohnomasi, roʻyxat, ishlash ruxsati, fuqarolik: rad etilgan, kechikkan, yoʻqolgan yoki tortib olingan.
    .help = Migrantlarga maslahat markazlari anketa va muddatlarda yordam beradi.
pack-category-asylum = Boshpana
    .hint = Boshpana soʻrovini olishmayapti, hal qilishmayapti yoki rad etishdi.
    .help = Qochqinlarga yordam tashkilotlari bepul huquqiy yordam beradi.
pack-category-wages = Ish haqi va mehnat
    .hint = Ish haqi toʻlanmagan, ish xavfli, shartnoma yoʻq, ishdan boʻshatilgan.
    .help = Mehnat inspeksiyasi ish beruvchini tekshirishi mumkin. Kasaba uyushmasi hujjatsiz ham yordam beradi.
pack-category-trafficking = Majburiy mehnat va odam savdosi
    .hint = Kimnidir majburan ishlatishyapti, hujjatlarini ushlab turishibdi, ketishga qoʻymayapti yoki sotishgan.
    .help = Yashash uchun xavfsiz joylar bor. Hozir xavf boʻlsa, shu sahifadagi raqamga qoʻngʻiroq qiling.
pack-category-violence = Zoʻravonlik va qoʻrqitish
    .hint = Kimnidir urishgan, qoʻrqitishgan yoki talashgan, kim boʻlishidan qatʼi nazar.
    .help = Shifokor jarohatlarni yozib beradi. Inqiroz markazi xavfsiz joy beradi.
pack-category-school = Maktab va bogʻcha
    .hint = Bolani olishmayapti, haydashyapti yoki unga boshqalardan yomon munosabatda boʻlishyapti.
    .help = Ota-onaning hujjati qanday boʻlmasin, bola oʻqishi mumkin. Rad etsa, taʼlim idorasi sababini yozma aytishi kerak.
pack-category-child-alone = Ota-onasiz bola
    .hint = Yolgʻiz qolgan, yoʻqolgan yoki oilasidan ajralgan bola.
    .help = Bolalar ishonch telefoni kechayu kunduz javob beradi.
pack-category-family = Oila
    .hint = Oila ajralgan: uchrashuv yoki birlashish rad etilgan, bola olib qoʻyilgan.
    .help = Oilaviy vositachi va oila ishlari boʻyicha advokat yordam beradi.
pack-category-health = Shifokor va shifoxona
    .hint = Tibbiy yordam rad etilgan, toʻxtatilgan yoki notoʻgʻri pul olingan.
    .help = Shoshilinch yordamni rad etib boʻlmaydi. Rad javobini yozma soʻrang.
pack-category-housing = Uy-joy
    .hint = Uydan chiqarishyapti, uy yaroqsiz, roʻyxatga qoʻyishmayapti, garov puli qaytarilmagan.
    .help = Boshpana uyi kechasi qabul qiladi. Uy-joy maslahatchisi shartnomangizni oʻqib beradi.
pack-category-discrimination = Boshqalardan yomon munosabat
    .hint = Kelib chiqishi, tili, dini, jinsi yoki migrant boʻlgani uchun.
    .help = Kim bor edi va nima deyilganini yozib qoʻying.
pack-category-other = Boshqa narsa
    .hint = Roʻyxatdagi hech narsa mos kelmaydi.
    .help = Oʻz soʻzingiz bilan aytib bering. Bizning ishimiz boʻlmasa, kim yordam berishini aytamiz.

## Grounds for not taking a case

pack-ground-court-pending = Sud koʻrmoqda
    .reason = Bu ishni hozir sud koʻrmoqda. Siz bilan sud orasiga kirishga haqqimiz yoʻq. Advokat soʻrashingiz va sud qarori bajarilmasa, bizga qaytishingiz mumkin.
pack-ground-court-decided = Sud hal qilgan
    .reason = Bu ishni sud hal qilgan. Sud qarorini oʻzgartira olmaymiz. Muddati oʻtmagan boʻlsa, shikoyat qilish mumkin; muddatni advokat aytadi.
pack-ground-too-old = Koʻp vaqt oʻtgan
    .reason = Bu qonun bizga koʻrib chiqishga ruxsat bergan muddatdan oldin boʻlgan. Hali davom etayotgan boʻlsa yoki shikoyat qilishga biror narsa xalal bergan boʻlsa, ayting.
pack-ground-ask-first = Idoraning oʻzidan hali soʻralmagan
    .reason = Qonun avval idoraning oʻziga shikoyat qilishni talab qiladi. Qayerga va qanday ekanini aytamiz. Javob bermasa yoki rozi boʻlmasangiz, bizga qayting.
pack-ground-private = Xususiy kishilar orasidagi ish
    .reason = Bu siz bilan davlat nomidan ish qilmaydigan kishi orasidagi ish. Boshqalar sizga bizdan yaxshiroq yordam beradi.
pack-ground-labour = Mehnat inspeksiyasining ishi
    .reason = Mehnat inspeksiyasi ish beruvchingizni tekshirib, pulingizni toʻlatishi mumkin. Rozi boʻlsangiz, shikoyatni ularga oʻtkazamiz.
pack-ground-crime = Tergov qilinadigan jinoyat
    .reason = Aytganingiz — jinoyat, uni politsiya tergov qilishi kerak. Ariza berishga yordam beramiz va u bilan shugʻullanishayotganini tekshiramiz.
pack-ground-other-country = Boshqa mamlakatning ishi
    .reason = Buni boshqa mamlakat idoralari qilgan. Biz ulardan soʻray olmaymiz, lekin shu yerda nomlangan idora soʻrashi mumkin.
pack-ground-no-matter = Murojaatda shikoyat yoʻq
    .reason = Sizga kim nima qilganini tushuna olmadik. Koʻproq yozing, yana koʻrib chiqamiz.
pack-ground-same-matter = Bu bizda allaqachon bor
    .reason = Shu ish haqida oldin ham yozgansiz. Ikkalasini birlashtirdik, hech narsa yoʻqolmadi.

## Why a name may be asked for

pack-name-reason-danger = Odamni hozirgi xavfdan himoya qilish uchun
pack-name-reason-inquiry = Idora ismsiz javob bera olmagani uchun
pack-name-reason-court = Sud shunday qaror qilgani uchun
pack-name-reason-contact = Boshqa yoʻl qoldirmagan odam bilan bogʻlanish uchun

## Numbers in an emergency

pack-emergency-all = Shoshilinch yordam: politsiya, tez yordam, oʻt oʻchiruvchilar
pack-emergency-police = Politsiya
pack-emergency-ambulance = Tez yordam
pack-emergency-child = Bolalar ishonch telefoni
pack-emergency-violence = Zoʻravonlikka qarshi yordam telefoni
