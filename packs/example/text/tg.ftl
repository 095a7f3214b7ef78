### The words of Veritania: its office, laws, agencies, places and holidays.

pack-office = Идораи Ваколатдор оид ба ҳуқуқи муҳоҷирони Веритания
    .short = Ваколатдор оид ба ҳуқуқи муҳоҷирон
    .hours = Аз душанбе то ҷумъа, аз 9 то 17
    .note = Веритания вуҷуд надорад. Ҳамаи одамон, мақомот, қонунҳо ва рақамҳои ин ҷо сохта шудаанд.
pack-country = Веритания

## Who else can help

pack-helper-legal-clinic = Клиникаи ҳуқуқии Порт-Веритас
    .offers = Адвокатҳои ройгон барои нигоҳдошташудагон, манъшудагон ва онҳое, ки хориҷ карданӣ ҳастанд.
pack-helper-labour-line = Хати коргарон
    .offers = Машварат оид ба музд ва бехатарии кор бо шаш забон.
pack-helper-child-line = Хати кӯдакон
    .offers = Барои кӯдакон ва онҳое, ки ғами кӯдакро мехӯранд, шабу рӯз, ройгон.
pack-helper-shelter = Хонаи «Маяк»
    .offers = Ҷои хоб, хӯрок ва дари қулфшаванда, шабу рӯз.
pack-helper-crisis-centre = Маркази бӯҳронӣ
    .offers = Кӯмак пас аз зӯроварӣ, бе ҳуҷҷат ҳам.
pack-helper-refuge-aid = Кӯмак ба гурезаҳо
    .offers = Кӯмаки ройгон дар дархости паноҳандагӣ.
pack-helper-open-clinic = Клиникаи кушода
    .offers = Духтурон, ки ҳамаро табобат мекунанд ва ҳуҷҷат намепурсанд.
pack-helper-advice-centre = Маркази машварат барои навомадагон
    .offers = Кӯмак бо варақаҳо, муҳлатҳо ва номаҳо.

## Places

pack-place-port-veritas = Порт-Веритас
pack-place-northmark = Нордмарк
pack-place-southmark = Зюдмарк
pack-place-the-isles = Ҷазираҳо
pack-place-high-valley = Водии баланд
pack-place-border = Дар сарҳад
pack-place-abroad = Дар кишвари дигар

## Holidays

pack-holiday-new-year = Соли нав
pack-holiday-first-light = Рӯшноии аввал
pack-holiday-labour-day = Рӯзи меҳнат
pack-holiday-founding-day = Рӯзи таъсис
pack-holiday-harvest = Рӯзи ҳосил
pack-holiday-lantern-night = Шаби чароғҳо

## Agencies

pack-agency-migration-service = Хадамоти давлатии муҳоҷират
    .short = Хадамоти муҳоҷират
pack-agency-border-guard = Хадамоти сарҳадӣ
    .short = Сарҳадбонон
pack-agency-order-ministry = Вазорати тартиботи ҷамъиятӣ
    .short = Тартиботи ҷамъиятӣ
pack-agency-security-bureau = Бюрои амнияти давлатӣ
    .short = Бюрои амният
pack-agency-external-affairs = Вазорати корҳои берунӣ
    .short = Корҳои берунӣ
pack-agency-justice-ministry = Вазорати адлия
    .short = Адлия
pack-agency-financial-watch = Агентии назорати молиявӣ
    .short = Назорати молиявӣ
pack-agency-health-inspectorate = Нозироти саломатии ҷамъиятӣ
    .short = Нозироти саломатӣ
pack-agency-customs-service = Хадамоти гумрук ва андоз
    .short = Гумрук
pack-agency-labour-inspectorate = Нозироти меҳнат
    .short = Нозироти меҳнат
pack-agency-school-authority = Идораи мактабҳо
    .short = Идораи мактабҳо
pack-agency-detention-service = Хадамоти марказҳои нигоҳдорӣ
    .short = Марказҳои нигоҳдорӣ
pack-agency-child-protection = Хадамоти кӯдак ва оила
    .short = Кӯдак ва оила
pack-agency-housing-inspectorate = Нозироти манзил
    .short = Нозироти манзил
pack-agency-port-veritas-city = Шаҳри Порт-Веритас
    .short = Шаҳри Порт-Веритас

## Laws

pack-treaty-constitution = Конститутсияи Веритания
pack-right-constitution-3 = Ба муносибати шоиста, ҳар кӣ бошад
pack-right-constitution-21 = Ба ҷавоби ҳар идораи давлатӣ дар муҳлати қонунӣ

pack-act-ombudsman-act = Қонун дар бораи Ваколатдор оид ба ҳуқуқи муҳоҷирон
pack-act-entry-act = Қонун дар бораи воридшавӣ ва иқомат
pack-act-children-act = Қонун дар бораи кӯдакон
pack-act-labour-code = Кодекси меҳнат
pack-act-rest-days-act = Қонун дар бораи рӯзҳои истироҳат
pack-act-data-act = Қонун дар бораи маълумоти шахсӣ

pack-law-ombudsman-act-4 = Ваколатдор тафтиш мекунад, ки мақомоти Веритания чӣ мекунанд ё намекунанд.
pack-law-ombudsman-act-5 = Шикоят дар давоми ду сол дода мешавад, агар ба шахс чизе халал нарасонда бошад.
pack-law-ombudsman-act-6 = Агар касе дар хатар бошад, аз озодӣ маҳрум ё хориҷ шуданаш мумкин бошад, Ваколатдор дарҳол амал мекунад.
pack-law-ombudsman-act-7 = Номи шикояткунанда ҷудо нигоҳ дошта мешавад ва танҳо бо сабаби қонунии гуфташуда дода мешавад.
pack-law-ombudsman-act-8 = Ба шикояткунанда дар давоми се рӯзи корӣ одами зинда ҷавоб медиҳад.
pack-law-ombudsman-act-9 = Ҳар шикоят дар давоми ду рӯзи корӣ хонда мешавад.
pack-law-ombudsman-act-10 = Дар давоми даҳ рӯзи корӣ Ваколатдор мегӯяд, ки корро мегирад ё не.
pack-law-ombudsman-act-11 = Он чи дар суд аст ё буд, шикоят нест ва аллакай дода шудааст, гирифта намешавад.
pack-law-ombudsman-act-12 = Он чи аввал бояд мақоми дигар ҳал кунад, бо розигии шахс ба он ҷо фиристода мешавад.
pack-law-ombudsman-act-13 = Шикояткунанда барои ҷавоб ба савол сӣ рӯз дорад.
pack-law-ombudsman-act-14 = Мақом ба Ваколатдор дар давоми понздаҳ рӯзи корӣ ҷавоб медиҳад.
pack-law-ombudsman-act-15 = Агар мақом ҷавоб надиҳад, аз роҳбари он пурсида мешавад.
pack-law-ombudsman-act-16 = Дархостҳои беҷавоб бо номи мақом нашр мешаванд.
pack-law-ombudsman-act-17 = Ваколатдор дар давоми навад рӯз ба натиҷа меояд.
pack-law-ombudsman-act-19 = Мақом дар давоми сӣ рӯз мегӯяд, ки аз рӯи тавсия чӣ мекунад.
pack-law-ombudsman-act-20 = Пас аз навад рӯз Ваколатдор мебинад, ки тавсия иҷро шудааст ё не.
pack-law-ombudsman-act-22 = Шикояткунанда дар давоми сӣ рӯз азнавбиниро хоҳиш карда метавонад; дар бист рӯзи корӣ ҳал мешавад.
pack-law-entry-act-27 = Нӯҳ мақом воридшавиро манъ карда метавонанд, ҳар кадом бо сабаби соҳаи худ.
pack-law-children-act-4 = Дар ҳар коре, ки ба кӯдак дахл дорад, манфиатҳои беҳтарини ӯ дар ҷои аввал меистанд.
pack-law-labour-code-61 = Нозироти меҳнат додани муздро тафтиш мекунад ва ба додани он маҷбур мекунад.
pack-law-rest-days-act-3 = Ҳукумат рӯзҳои истироҳати ҳар солро эълон мекунад.
pack-law-data-act-9 = Маълумоти шахсӣ танҳо аз рӯи қонун, қарори суд ё бо розигӣ дода мешавад.
pack-law-data-act-12 = Коғазҳо дар бораи шахс аз мақсади худ дертар нигоҳ дошта намешаванд.
