# Barcha sahifalar uchun umumiy soʻzlar.

## Around a page

pages-title = { $title } – { $office }
pages-title-with-errors = Tekshiring: { $title } – { $office }
pages-skip = Asosiy qismga oʻtish
pages-languages = Tillar
pages-nav = Boʻlimlar
pages-leave = Tez chiqib ketish
pages-sign-in = Kirish
pages-sign-out = Chiqish
pages-back = Orqaga

## Dates and times

pages-moment = { $date }, { $time }
pages-today = bugun
pages-tomorrow = ertaga
pages-yesterday = kecha
pages-in-days = { $days } kundan keyin
pages-days-ago = { $days } kun oldin
pages-hours-ago = { $hours } soat oldin
pages-minutes-ago = { $minutes } daqiqa oldin
pages-just-now = hozirgina

## Forms

pages-optional = (shart emas)
pages-choose = Roʻyxatdan tanlang
pages-day = Kun
pages-month = Oy
pages-year = Yil
pages-errors-title = Iltimos, { $count } ta javobni tekshiring
pages-error-prefix = Tekshiring:
pages-error-empty = Iltimos, bu yerga biror narsa yozing.
pages-error-choose = Iltimos, javoblardan birini tanlang.
pages-error-choose-some = Iltimos, kamida bitta javobni belgilang.
pages-error-check = Davom etish uchun katakchani belgilang.
pages-error-file = Iltimos, faylni tanlang.
pages-error-choice = Iltimos, qaytadan tanlang: bunday javob roʻyxatda yoʻq.
pages-error-date = Sanani kun, oy, yil tartibida yozing, masalan: 7 3 1991.
pages-error-number = { $min } dan { $max } gacha boʻlgan butun son yozing.
pages-error-too-long = Iltimos, matnni { $max } belgigacha qisqartiring. Hozir unda { $length } belgi bor.
pages-error-secret-too-long = Koʻpi bilan { $max } belgi.
pages-error-hidden-characters = Matnda koʻrinmas belgilar bor edi, ularni olib tashladik. Matnni koʻzdan kechirib, qayta yuboring.

## Components

pages-step = { $steps } tadan { $step }-savol
pages-why = Nega?
pages-why-event = Hisob boshlangan kun: { $date }.
pages-why-same-day = Muddat oʻsha kunning oʻzida tugaydi.
pages-why-working-days = { $days } ish kuni beriladi, birinchisi: { $first }.
pages-why-calendar-days = { $days } kalendar kuni beriladi, birinchisi: { $first }.
pages-why-skipped = Hisobga olinmaydi: { $days } ({ $reason }).
pages-why-moved = Ish kuni emas: { $from } ({ $reason }). Shuning uchun oxirgi kun: { $to }.
pages-why-kept = Ish kuni emas: { $date } ({ $reason }). Bu qoidaga koʻra baribir oxirgi kun shu.
pages-why-due = Demak, oxirgi kun: { $date }.
pages-why-law = Qoida: { $law }
pages-why-unknown-year = { $year }-yilning hamma bayramlari hali maʼlum emas, shuning uchun sana oʻzgarishi mumkin.
pages-rest-weekend = dam olish kunlari
pages-rest-moved = koʻchirilgan dam olish kuni: { $date }
pages-rest-moved-holiday = { $name }, koʻchirilgan: { $date }
pages-due = Muddati: { $date }
pages-overdue = muddatidan { $days } kun oʻtdi
pages-due-today = Muddati bugun
pages-days-left = { $days } kun qoldi
pages-previous = Oldingi sahifa
pages-next = Keyingi sahifa
pages-pages = Sahifalar
pages-page-of = { $pages } sahifadan { $page }-sahifa
pages-figures = Raqamlarni jadvalda koʻrsatish
pages-print = Bu sahifani chop etish
pages-uploading = Fayllar yuborilmoqda. Bu sahifani yopmang.
pages-upload-failed = Fayllar yuborilmadi. Aloqani tekshirib, qayta yuboring.
pages-copy = Nusxa olish
pages-copied = Nusxa olindi
pages-csv = Bu raqamlar CSV faylda
pages-method = Bu qanday hisoblangan
pages-too-few = koʻrsatish uchun juda kam

## When something could not be done

pages-problem-bad-request = Buni oʻqiy olmadik
    .text = Kelgan maʼlumot toʻliq emas yoki biz kutgan shaklda emas.
    .next = Orqaga qayting, sahifani qaytadan oching va yana bir marta yuboring.
pages-problem-sign-in-needed = Avval tizimga kiring
    .text = Bu sahifa faqat tizimga kirganlar uchun.
    .next = Tizimga kiring, soʻng shu yerda davom etasiz.
pages-problem-forbidden = Bu siz uchun yopiq
    .text = Bunga ruxsatingiz yoʻq.
    .next = Ruxsat boʻlishi kerak deb oʻylasangiz, rahbaringizdan yoki idoramizdan soʻrang.
pages-problem-form-expired = Sahifa juda uzoq ochiq turdi
    .text = Xavfsizligingiz uchun sahifani faqat tashrifingiz davomida yuborish mumkin. Hech narsa yuborilmadi.
    .next = Orqaga qayting: yozganlaringiz saqlangan boʻlishi kerak. Ularni nusxalab oling, sahifani qaytadan oching va yuboring.
pages-problem-not-found = Bunday sahifa yoʻq
    .text = Manzil notoʻgʻri yoki sahifa endi yoʻq.
    .next = Manzilni tekshiring yoki bosh sahifadan boshlang.
pages-problem-method-not-allowed = Buni bu yerda qilib boʻlmaydi
    .text = Sahifa bor, lekin u soʻralgan ish uchun emas.
    .next = Orqaga qayting va sahifaning oʻzidan urinib koʻring.
pages-problem-conflict = Shu orada nimadir oʻzgardi
    .text = Siz qarab turganingizda, boshqa birov buni oʻzgartirdi.
    .next = Sahifani qaytadan oching, yangiliklarni koʻring va shundan keyin qaror qiling.
pages-problem-gone = Bu endi bu yerda yoʻq
    .text = Ilgari bu yerda edi, lekin olib tashlangan yoki vaqti oʻtgan.
    .next = Agar kerak boʻlsa, idoraga yozing.
pages-problem-too-large = Bu juda katta
    .text = Yuborganingiz biz qabul qila oladigandan katta.
    .next = Boʻlib yuboring: matnni qisqartiring yoki kamroq yoxud kichikroq fayllar yuboring.
pages-problem-unsupported = Bunday turdagi fayl yoki maʼlumotni qabul qila olmaymiz
    .text = Yuborganingizning turini oʻqiy olmaymiz.
    .next = Uni boshqa shaklda, masalan, PDF, fotosurat yoki oddiy matn qilib yuboring.
pages-problem-unprocessable = Bu holatda bajarib boʻlmaydi
    .text = Yuborganingizni tushundik, lekin unda nimadir mos kelmayapti.
    .next = Orqaga qayting va javoblaringizni tekshiring.
pages-problem-too-many = Juda koʻp urinish
    .text = Qisqa vaqt ichida juda koʻp urinish boʻldi.
    .next = Iltimos, biroz kutib, qaytadan urinib koʻring.
pages-problem-internal = Bizda nosozlik yuz berdi
    .text = Bunda sizning aybingiz yoʻq. Bizga bu haqda xabar berildi.
    .next = Bir necha daqiqadan soʻng qayta urinib koʻring. Takrorlansa, idoraga mana bu raqamni ayting.
pages-problem-busy = Hozir juda bandmiz
    .text = Bir vaqtning oʻzida juda koʻp odam kirdi.
    .next = Bir daqiqadan soʻng qayta urinib koʻring. Hech narsa yoʻqolmadi.
pages-problem-id = Nosozlik raqami:
