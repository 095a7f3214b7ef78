# The words that the examples of components show.

## Around the examples

pages-example-title = Tarkibiy qismlar
pages-example-to-desk = Idora xodimi koʻrgandek
pages-example-to-complainants = Murojaatchi koʻrgandek
pages-example-views = Koʻrinishlar
pages-example-code = Bu qanday yozilgan

## Buttons and ways

pages-example-send = Shikoyatni yuborish
pages-example-save = Saqlab, keyinroq davom etish
pages-example-withdraw = Shikoyatni qaytarib olish
pages-example-now = Hozir
pages-example-waiting = Boshqalarni kutmoqda
pages-example-mine = Meniki
pages-example-door-complain = Menga yoki tanishimga nohaqlik qilindi
pages-example-door-ban = Menga kirish taqiqlanganmi? Nima qila olaman?
pages-example-door-receipt = Menda kvitansiya yoki xabarnoma bor

## Questions

pages-example-story = Nima boʻldi?
    .hint = Qisqa yoki uzun, istalgan tilda.
    .empty = Nima boʻlganini bir necha soʻz bilan boʻlsa ham ayting.
pages-example-email = Elektron pochta manzili
    .hint = Unda ish haqida hech narsa yozmaymiz.
pages-example-password = Parol
pages-example-when = Bu qachon boʻlgan?
    .hint = Taxminan boʻlsa ham mayli, masalan 7 3 1991.
pages-example-who = Buni kim qildi?
pages-example-who-police = Politsiya
pages-example-who-employer = Ish beruvchi
pages-example-who-employer-hint = Shartnomasiz haq toʻlaydigan odam ham.
pages-example-who-other = Boshqa birov
pages-example-authority = Idora
pages-example-authority-migration = Migratsiya departamenti
pages-example-authority-border = Chegara xizmati
pages-example-authority-labour = Mehnat inspeksiyasi
pages-example-read = Buni oʻqidim, bu rost
pages-example-files = Hujjatlar yoki suratlar
    .hint = PDF, surat, ovoz yoki matn, jami 50 MB gacha.
pages-example-files-send = Fayllarni yuborish

## States

pages-example-explained = Biz politsiyaga ham, ish beruvchingizga ham aytmaymiz.
pages-example-saved = Javobingiz saqlandi.
pages-example-soon = Javob ikki kundan keyin kerak.
pages-example-late = Idora javob bermadi.
pages-example-danger = Kimdir hozir xavf ostida boʻlsa, avval qoʻngʻiroq qiling:
pages-example-state-arrived = Kelib tushdi
pages-example-state-looked = Koʻrib chiqilmoqda
pages-example-state-answered = Javob berildi
pages-example-state-asked = Savol ochiq
pages-example-state-late = Muddati oʻtgan
pages-example-next = Keyin nima boʻladi
pages-example-lead = Migratsiya departamentidan javob soʻradik. Muddat: { $date }. Hozir hech narsa qilishingiz shart emas.
pages-example-answer = Migratsiya departamentining javobi
pages-example-asked-on = Soʻragan kunimiz: { $date }.
pages-example-event-arrived = Shikoyatingiz kelib tushdi.
pages-example-event-asked = Nega qaytarilganingizni Migratsiya departamentidan soʻradik.
pages-example-event-late = Javob oʻz vaqtida kelmadi. Departament rahbariga yozdik.
pages-example-event-answered = Departament javob berdi.
pages-example-caseworker = Ish yurituvchi
pages-example-letter = Xatni oʻqish
pages-example-told = Chegara postida pasportimni olib qoʻyishdi, hech qanday qogʻoz berishmadi.
pages-example-receipt-paper = Uni qogʻozga yozib qoʻying. U ataylab telefon raqamiga oʻxshaydi.

## Figures

pages-example-cases = Sizni kutayotgan ishlar
pages-example-number = Raqam
pages-example-about = Nima haqida
pages-example-about-wages = Toʻrt oylik maosh toʻlanmagan
pages-example-about-ban = Chegarada sababsiz qaytarilgan
pages-example-state = Holati
pages-example-due = Muddat
pages-example-in-time = Oʻz vaqtida javob berilgan savollar
pages-example-share = Ulush
pages-example-year = Yil
pages-example-answers = Javoblar
