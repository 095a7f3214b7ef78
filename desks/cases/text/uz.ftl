### The words of the cases desk that anyone may see.

## Where a case stands

cases-state-received = Qabul qilindi
cases-state-triaged = Oʻqildi
cases-state-referred-elsewhere = Boshqa idoraga yoʻnaltirildi
cases-state-inadmissible = Bizning vakolatimizga kirmaydi
cases-state-admitted = Koʻrib chiqishga olindi
cases-state-under-inquiry = Tekshirilmoqda
cases-state-awaiting-complainant = Murojaatchidan javob kutilmoqda
cases-state-findings = Javoblar baholanmoqda
cases-state-mediated = Kelishildi
cases-state-no-violation = Huquq buzilmagan
cases-state-violation = Huquq buzilgan
cases-state-follow-up = Bajarilishi kuzatilmoqda
cases-state-closed = Yakunlandi
cases-state-reopened = Qayta ochildi
cases-state-withdrawn = Qaytarib olindi
cases-state-expired = Hujjatlar yoʻq qilindi

## What can be done: the verb on the button

cases-do-submit = Shikoyatni yuborish
cases-do-complainant-answers = Javob berish
cases-do-complainant-writes = Bizga yozish
cases-do-correct = Tuzatish kiritish
cases-do-withdraw = Shikoyatni qaytarib olish
cases-do-ask-review = Qayta koʻrib chiqishni soʻrash

## What the complainant is told when it is done

cases-told-submit = Shikoyatingiz bizga yetib keldi.
cases-told-take-up = Ishingizni xodimimiz oʻz zimmasiga oldi.
cases-told-hand-over = Endi ishingizni boshqa xodimimiz yuritadi.
cases-told-triage = Shikoyatingizni oʻqidik. Endi uni koʻrib chiqa olishimizni hal qilamiz.
cases-told-admit = Shikoyatingizni koʻrib chiqishga oldik.
cases-told-refer-elsewhere = Shikoyatingizni boshqa idora koʻrib chiqishi kerak. Qaysi idora va nima uchun ekanini sizga aytdik.
cases-told-find-inadmissible = Shikoyatingizni koʻrib chiqishga haqqimiz yoʻq. Sabablarini sizga aytdik. Yana bir bor qarab chiqishimizni soʻrashingiz mumkin.
cases-told-ask-complainant = Davom etishimiz uchun sizdan bir narsa kerak.
cases-told-complainant-answers = Javobingizni oldik va ishni davom ettiryapmiz.
cases-told-continue-without = Bor maʼlumot bilan davom etyapmiz. Bizga baribir yozishingiz mumkin.
cases-told-open-inquiry = Idoralarga savollarimizni yubordik.
cases-told-resume-inquiry = Ishingizni yana tekshiryapmiz.
cases-told-all-answered = Biz soʻragan barcha idoralar javob berdi.
cases-told-start-findings = Kerakli javoblar bor, ularni baholayapmiz.
cases-told-mediate = Siz va idora kelishuvga erishdingiz.
cases-told-find-no-violation = Huquqlaringiz buzilmagan degan xulosaga keldik. Nima uchunligini sizga aytdik.
cases-told-find-violation = Huquqlaringiz buzilgan degan xulosaga keldik. Idora nima qilishi kerakligini yozyapmiz.
cases-told-send-recommendations = Idoraga nima qilishi kerakligini aytdik. Bajarishini kuzatyapmiz.
cases-told-record-follow-up = Idora hozirgacha nima qilganini tekshirdik.
cases-told-close = Ishingiz boʻyicha ishimizni tugatdik.
cases-told-publish-summary = Ish haqida qisqacha maʼlumot eʼlon qildik. Unda sizni hech kim tanimaydi.
cases-told-unpublish-summary = Ish haqida eʼlon qilingan maʼlumotni olib tashladik.
cases-told-write-to-complainant = Sizga xat yozdik.
cases-told-complainant-writes = Yuborganingizni oldik.
cases-told-correct = Notoʻgʻri deb aytganingizni tuzatdik.
cases-told-withdraw = Shikoyatingizni qaytarib oldingiz. Biz boshqa hech narsa qilmaymiz. Davom etishimizni soʻrashingiz mumkin.
cases-told-ask-review = Yana bir bor qarab chiqishimizni soʻradingiz. Buni qarorni qabul qilmagan odam bajaradi.
cases-told-refuse-review = Yana bir bor qarab chiqdik. Qaror oʻz kuchida qoladi. Nima uchunligini sizga aytdik.
cases-told-reopen = Ishingizni qayta ochdik.

## The clocks

cases-clock-first-word = Xodimning birinchi javobi
cases-clock-triage = Oʻqish
cases-clock-admission = Koʻrib chiqishga olish haqida qaror
cases-clock-complainant-answer = Murojaatchining javobi
cases-clock-answer = Idoralarning javoblari
cases-clock-outcome = Natija
cases-clock-follow-up = Bajarilishini navbatdagi tekshirish
cases-clock-review-window = Qayta koʻrib chiqishni soʻrash muddati
cases-clock-review = Qayta koʻrib chiqish haqida qaror
cases-clock-retention = Hujjatlarni saqlash

## What the complainant wishes about their name

cases-anonymity-open = Biz soʻraydigan idoralar ismni bilishi mumkin
cases-anonymity-custodian = Ism qulf ostida saqlanadi: saqlovchining asosli roziligisiz uni hech kim koʻrmaydi
cases-anonymity-anonymous = Ism aytilmagan

## Why something cannot be done now

cases-refused-not-now = Ishning holati “{ $state }” ekan, buni qilib boʻlmaydi.
cases-refused-not-yours = Buni boshqa odam qilishi kerak.
cases-refused-no-complainant = Bu ishni idoramizning oʻzi ochgan, shuning uchun murojaatchi yoʻq.
cases-refused-review-window-over = Qayta koʻrib chiqishni soʻrash muddati oʻtgan.
cases-refused-review-asked = Qayta koʻrib chiqish allaqachon soʻralgan.
cases-refused-stale = Bu sahifani ochganingizdan keyin ish oʻzgardi. Ikkalasini koʻrib, tanlang.
cases-refused-consent = Bunday javob avvalgisidan keyin berilmaydi.

## What something about the person would leave the office for

cases-purpose-inquiry = Idora savollarimizga javob bera olishi uchun
cases-purpose-referral = Boshqa idora bu ish bilan shugʻullana olishi uchun
cases-purpose-transfer = Boshqa muassasa ishni oʻziga ola bilishi uchun
cases-purpose-mediation = Kelishuv izlash uchun
cases-purpose-support = Alohida ehtiyojingizda kimdir yordam bera olishi uchun
cases-purpose-publication = Odamlar bu ish haqida oʻqiy olishi uchun

## How the complainant answered

cases-consent-asked = Hali javob yoʻq
cases-consent-given = Ha
cases-consent-refused = Yoʻq
cases-consent-withdrawn = Qaytarib olingan

## Complaining, one question a page

cases-step-place = { $places } dan { $place }
cases-step-what = Nima boʻldi?
cases-step-who = Buni kim qildi?
cases-step-where = Bu qayerda va qachon boʻldi?
cases-step-danger = Hozir kimdir xavf ostidami?
cases-step-contact = Siz bilan qanday bogʻlansak boʻladi?
cases-step-name = Shikoyat kim haqida?
cases-complain-intro = Shikoyat qilish bepul. Bizga yozganingizni politsiyaga ham, ish beruvchingizga ham aytmaymiz. Ismingizni aytishingiz shart emas.
cases-story = Nima boʻlganini aytib bering
    .hint = Qisqa yoki uzun, istagan tilingizda.
    .empty = Nima boʻlganini yozing. Bir necha soʻz kifoya.
cases-asked = Endi nima boʻlishini xohlaysiz?
    .hint = Boʻsh qoldirsangiz ham boʻladi.
cases-respondent = Sizga buni kim qildi?
    .empty = Kim qilganini tanlang. Ishonchingiz komil boʻlmasa, eng yaqinini tanlang.
cases-agency = Qaysi idora edi?
    .hint = Bilmasangiz yoki idora boʻlmasa, boʻsh qoldiring.
cases-who = Uning nomi yoki odamning ismi
    .hint = Bilganingizcha. Boʻsh qoldirsangiz ham boʻladi.
cases-place = Bu qayerda boʻldi?
    .hint = Shahar, koʻcha, chegara posti. Taxminan boʻlsa ham boʻladi.
cases-when = Bu qachon boʻldi?
    .hint = Kun, oy, “oʻtgan qish”. Taxminan boʻlsa ham boʻladi.
cases-signs = Bulardan birortasi bormi?
    .hint = Mos kelganlarini belgilang yoki hech birini belgilamang.
cases-child = Bu bolaga tegishli
cases-danger-call = Kimdir ayni damda xavf ostida boʻlsa, avval qoʻngʻiroq qiling
cases-contact-way = Siz bilan qanday bogʻlansak boʻladi?
    .empty = Qanday bogʻlanishni tanlang. Tilxat bilan har doim qaytib kela olasiz.
cases-contact-receipt = Bogʻlanmang. Tilxatim bilan oʻzim qaytaman
cases-contact-email = Elektron pochta orqali
cases-contact-phone = Telefon orqali
cases-contact-post = Xat orqali
cases-contact = Manzil yoki raqam
    .hint = Tilxat bilan qaytsangiz, boʻsh qoldiring.
cases-contact-missing = Manzil yoki raqamni yozing yoki tilxat bilan qaytishni tanlang.
cases-safety = Undan foydalanish xavfsizmi?
cases-safety-safe = Ha. Uni boshqa hech kim oʻqimaydi va eshitmaydi
cases-safety-unsafe = Yoʻq. Uni boshqa odam oʻqishi yoki eshitishi mumkin
cases-safety-missing = Xavfsiz yoki yoʻqligini ayting. Ishonchingiz komil boʻlmasa, “Yoʻq”ni tanlang.
cases-about = Shikoyat kim haqida?
    .empty = Kim haqidaligini tanlang.
cases-about-self = Oʻzim haqimda
cases-about-other = Boshqa odam haqida
cases-name = Ismingiz
    .hint = Boʻsh qoldirsangiz ham boʻladi.
cases-concerned = Shikoyat siz haqingizda boʻlmasa, oʻsha odamning ismi
    .hint = Boʻsh qoldirsangiz ham boʻladi.
cases-anonymity = Ismingizni kim koʻrishi mumkin?
    .empty = Ismingizni kim koʻrishi mumkinligini tanlang.
cases-next = Davom etish
cases-yes = Ha
cases-change = Oʻzgartirish: { $part }
cases-check-title = Hammasini tekshiring
cases-check-after = Yuborganingizdan keyin tilxat olasiz: u raqam bilan qaytib kelib, har bir qadamni koʻrasiz.
cases-send = Shikoyatni yuborish
cases-sent-title = Shikoyatingiz bizga yetib keldi
cases-sent-receipt = Bu sizning tilxatingiz. Ishingizni faqat u ochadi.
cases-sent-write-down = Uni qogʻozga yozib oling. U ataylab uzun telefon raqamiga oʻxshaydi.
cases-sent-lost = Bizda nusxasi yoʻq. Yoʻqolsa, boshqasini bera olmaymiz.
cases-next-title = Keyin nima boʻladi
cases-sent-next = Yozganingizni odam oʻqiydi va sizga shu kungacha javob beradi: { $date }.
cases-sent-open = Ishimni ochish

## Coming back with the receipt

cases-receipt-title = Menda tilxat bor
cases-receipt = Tilxatingiz
    .hint = Yigirmata raqam, oraliq bilan yoki oraliqsiz.
    .empty = Tilxatingizning yigirmata raqamini kiriting.
cases-receipt-open = Ishimni ochish
cases-receipt-form = Tilxatda yigirmata raqam bor. Hammasi joyidami, tekshiring.
cases-receipt-mistyped = Bitta raqam notoʻgʻri yoki ikkitasi oʻrin almashgan. Qogʻozingiz bilan solishtiring.
cases-receipt-opens-nothing = Bu tilxat hech qanday ishni ochmaydi. Raqamlarni qogʻozingiz bilan solishtiring.
cases-told-title = Bizga aytganlaringiz
cases-messages = Xabarlar
cases-messages-none = Hozircha xabar yoʻq.
cases-from-office = Idora
cases-from-you = Siz
cases-message = Xabaringiz
    .empty = Avval xabaringizni yozing.
cases-message-send = Xabarni yuborish
cases-looks = Ishingizni kim koʻrdi
cases-looks-explained = Kimdir ishingizni har ochganda, bu yerga yoziladi va uni hech kim oʻchira olmaydi.
cases-actor-stranger = Shikoyatchi
cases-actor-complainant = Shikoyatchi
cases-actor-staff = Idora:
cases-actor-link = Davlat organi, oʻz havolasi orqali
cases-actor-program = Idoraning dasturi
cases-actor-system = Idoraning soati
cases-journal-submitted = shikoyatni yubordi
cases-journal-receipt = ishni tilxat bilan ochdi
cases-journal-looked = ishni ochdi
cases-journal-wrote = xabar yozdi
cases-journal-step = ish ustida ishladi
cases-look-own = oʻz ishini oʻqish uchun
cases-look-work = ish ustida ishlash uchun
