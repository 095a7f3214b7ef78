### The words of the cases desk that anyone may see.

## Where a case stands

cases-state-received = Қабул шуд
cases-state-triaged = Хонда шуд
cases-state-referred-elsewhere = Ба мақоми дигар фиристода шуд
cases-state-inadmissible = Дар салоҳияти мо нест
cases-state-admitted = Ба баррасӣ гирифта шуд
cases-state-under-inquiry = Тафтиш рафта истодааст
cases-state-awaiting-complainant = Ҷавоби муроҷиаткунанда интизор аст
cases-state-findings = Ҷавобҳо баҳогузорӣ мешаванд
cases-state-mediated = Созиш шуд
cases-state-no-violation = Ҳуқуқ вайрон нашудааст
cases-state-violation = Ҳуқуқ вайрон шудааст
cases-state-follow-up = Иҷрояш назорат мешавад
cases-state-closed = Анҷом ёфт
cases-state-reopened = Аз нав кушода шуд
cases-state-withdrawn = Бозпас гирифта шуд
cases-state-expired = Ҳуҷҷатҳо нест карда шуданд

## What can be done: the verb on the button

cases-do-submit = Фиристодани шикоят
cases-do-complainant-answers = Ҷавоб додан
cases-do-complainant-writes = Ба мо навиштан
cases-do-correct = Ислоҳ кардан
cases-do-withdraw = Шикоятро бозпас гирифтан
cases-do-ask-review = Хоҳиши аз нав дида баромадан

## What the complainant is told when it is done

cases-told-submit = Шикояти шумо ба мо расид.
cases-told-take-up = Корманди мо парвандаи шуморо ба дасти худ гирифт.
cases-told-hand-over = Акнун парвандаи шуморо корманди дигари мо мебарад.
cases-told-triage = Мо шикояти шуморо хондем. Акнун ҳал мекунем, ки оё онро баррасӣ карда метавонем.
cases-told-admit = Мо шикояти шуморо ба баррасӣ гирифтем.
cases-told-refer-elsewhere = Шикояти шуморо мақоми дигар бояд баррасӣ кунад. Мо ба шумо гуфтем, ки кадом мақом ва чаро.
cases-told-find-inadmissible = Мо ҳуқуқ надорем шикояти шуморо баррасӣ кунем. Сабабҳоро ба шумо гуфтем. Шумо метавонед хоҳиш кунед, ки бори дигар дида бароем.
cases-told-ask-complainant = Барои идома додан ба мо аз шумо чизе лозим аст.
cases-told-complainant-answers = Мо ҷавоби шуморо гирифтем ва корро идома медиҳем.
cases-told-continue-without = Мо бо он чи дорем, идома медиҳем. Шумо ҳанӯз ҳам метавонед ба мо нависед.
cases-told-open-inquiry = Мо саволҳои худро ба мақомот фиристодем.
cases-told-resume-inquiry = Мо парвандаи шуморо аз нав тафтиш мекунем.
cases-told-all-answered = Ҳамаи мақомоте, ки аз онҳо пурсидем, ҷавоб доданд.
cases-told-start-findings = Ҷавобҳои лозимиро дорем ва онҳоро баҳо медиҳем.
cases-told-mediate = Шумо ва мақомот ба созиш омадед.
cases-told-find-no-violation = Мо муайян кардем, ки ҳуқуқҳои шумо вайрон нашудаанд. Ба шумо гуфтем, ки чаро.
cases-told-find-violation = Мо муайян кардем, ки ҳуқуқҳои шумо вайрон шудаанд. Менависем, ки мақомот чӣ бояд кунад.
cases-told-send-recommendations = Мо ба мақомот гуфтем, ки чӣ бояд кунад. Назорат мекунем, ки оё мекунад.
cases-told-record-follow-up = Мо дидем, ки мақомот то ҳол чӣ кардааст.
cases-told-close = Мо кори худро аз рӯи парвандаи шумо анҷом додем.
cases-told-publish-summary = Мо хулосаи парвандаро нашр кардем. Дар он шуморо шинохтан мумкин нест.
cases-told-unpublish-summary = Мо хулосаи нашршудаи парвандаро гирифтем.
cases-told-write-to-complainant = Мо ба шумо навиштем.
cases-told-complainant-writes = Мо он чиро, ки фиристодед, гирифтем.
cases-told-correct = Мо он чиро, ки нодуруст гуфтед, ислоҳ кардем.
cases-told-withdraw = Шумо шикояти худро бозпас гирифтед. Мо дигар коре намекунем. Шумо метавонед хоҳиш кунед, ки идома диҳем.
cases-told-ask-review = Шумо хоҳиш кардед, ки бори дигар дида бароем. Инро касе мекунад, ки қарорро қабул накардааст.
cases-told-refuse-review = Мо бори дигар дида баромадем. Қарор дар эътибор мемонад. Ба шумо гуфтем, ки чаро.
cases-told-reopen = Мо парвандаи шуморо аз нав кушодем.

## The clocks

cases-clock-first-word = Ҷавоби аввалин аз инсон
cases-clock-triage = Хондан
cases-clock-admission = Қарор дар бораи ба баррасӣ гирифтан
cases-clock-complainant-answer = Ҷавоби муроҷиаткунанда
cases-clock-answer = Ҷавобҳои мақомот
cases-clock-outcome = Натиҷа
cases-clock-follow-up = Санҷиши навбатии иҷро
cases-clock-review-window = Муҳлати хоҳиши аз нав дида баромадан
cases-clock-review = Қарор дар бораи аз нав дида баромадан
cases-clock-retention = Нигоҳдории ҳуҷҷатҳо

## What the complainant wishes about their name

cases-anonymity-open = Мақомоте, ки мепурсем, номро дониста метавонанд
cases-anonymity-custodian = Ном зери қулф аст: бе розигии асосноки нигоҳбон касе онро намебинад
cases-anonymity-anonymous = Ном гуфта нашудааст

## Why something cannot be done now

cases-refused-not-now = То вақте ки ҳолати парванда «{ $state }» аст, ин мумкин нест.
cases-refused-not-yours = Инро каси дигар бояд кунад.
cases-refused-no-complainant = Ин парвандаро худи идораи мо кушодааст, аз ин рӯ муроҷиаткунанда нест.
cases-refused-review-window-over = Муҳлати хоҳиши аз нав дида баромадан гузаштааст.
cases-refused-review-asked = Аллакай хоҳиш шудааст, ки аз нав дида бароем.
cases-refused-stale = Пас аз он ки ин саҳифаро кушодед, парванда тағйир ёфт. Ҳардуро бинед ва интихоб кунед.
cases-refused-consent = Чунин ҷавоб пас аз ҷавоби пешина дода намешавад.

## What something about the person would leave the office for

cases-purpose-inquiry = То ки мақомот ба саволҳои мо ҷавоб дода тавонад
cases-purpose-referral = То ки мақоми дигар ба ин кор машғул шуда тавонад
cases-purpose-transfer = То ки муассисаи дигар парвандаро гирифта тавонад
cases-purpose-mediation = То ки созиш ҷуста шавад
cases-purpose-support = То ки касе дар ниёзи махсус кумак карда тавонад
cases-purpose-publication = То ки мардум дар бораи парванда хонда тавонанд

## How the complainant answered

cases-consent-asked = Ҳанӯз ҷавоб нест
cases-consent-given = Ҳа
cases-consent-refused = Не
cases-consent-withdrawn = Бозпас гирифта шуд

## Complaining, one question a page

cases-step-place = { $place } аз { $places }
cases-step-what = Чӣ шуд?
cases-step-who = Инро кӣ кард?
cases-step-where = Ин дар куҷо ва кай рӯй дод?
cases-step-danger = Оё ҳозир касе дар хатар аст?
cases-step-contact = Бо шумо чӣ гуна тамос гирем?
cases-step-name = Шикоят дар бораи кист?
cases-complain-intro = Шикоят кардан ройгон аст. Мо на ба пулис ва на ба корфармо намегӯем, ки шумо ба мо навиштед. Гуфтани ном шарт нест.
cases-story = Нақл кунед, ки чӣ шуд
    .hint = Кӯтоҳ ё муфассал, бо ҳар забоне, ки хоҳед.
    .empty = Нависед, ки чӣ шуд. Чанд калима басанда аст.
cases-asked = Мехоҳед, ки акнун чӣ шавад?
    .hint = Метавонед холӣ гузоред.
cases-respondent = Ин корро бо шумо кӣ кард?
    .empty = Интихоб кунед, ки кӣ кард. Агар боварӣ надошта бошед, наздиктаринашро интихоб кунед.
cases-agency = Ин кадом идора буд?
    .hint = Агар надонед ё идора набошад, холӣ гузоред.
cases-who = Номи он ё номи шахс
    .hint = То ҷое ки медонед. Метавонед холӣ гузоред.
cases-place = Ин дар куҷо рӯй дод?
    .hint = Шаҳр, кӯча, гузаргоҳи сарҳадӣ. Тахминан ҳам мешавад.
cases-when = Ин кай рӯй дод?
    .hint = Рӯз, моҳ, «зимистони гузашта». Тахминан ҳам мешавад.
cases-signs = Оё чизе аз инҳо ҳаст?
    .hint = Ҳамаи мувофиқро қайд кунед ё ҳеҷ якеро.
cases-child = Ин ба кӯдак дахл дорад
cases-danger-call = Агар касе ҳамин лаҳза дар хатар бошад, аввал занг занед
cases-contact-way = Бо шумо чӣ гуна тамос гирем?
    .empty = Интихоб кунед, ки чӣ гуна тамос гирем. Бо расид ҳамеша баргашта метавонед.
cases-contact-receipt = Лозим нест. Худам бо расид бармегардам
cases-contact-email = Бо почтаи электронӣ
cases-contact-phone = Бо телефон
cases-contact-post = Бо мактуб
cases-contact = Суроға ё рақам
    .hint = Агар бо расид баргардед, холӣ гузоред.
cases-contact-missing = Суроға ё рақамро нависед ё баргаштан бо расидро интихоб кунед.
cases-safety = Истифодаи он бехатар аст?
cases-safety-safe = Бале. Ғайр аз ман касе намехонад ва намешунавад
cases-safety-unsafe = Не. Каси дигар метавонад хонад ё шунавад
cases-safety-missing = Гӯед, ки бехатар аст ё не. Агар боварӣ надошта бошед, «Не»-ро интихоб кунед.
cases-about = Шикоят дар бораи кист?
    .empty = Интихоб кунед, ки дар бораи кист.
cases-about-self = Дар бораи худам
cases-about-other = Дар бораи каси дигар
cases-name = Номи шумо
    .hint = Метавонед холӣ гузоред.
cases-concerned = Номи он кас, агар шикоят дар бораи шумо набошад
    .hint = Метавонед холӣ гузоред.
cases-anonymity = Номи шуморо кӣ дида метавонад?
    .empty = Интихоб кунед, ки номи шуморо кӣ дида метавонад.
cases-next = Давом додан
cases-yes = Бале
cases-change = Тағйир додан: { $part }
cases-check-title = Ҳамаашро санҷед
cases-check-after = Пас аз фиристодан расид мегиред: рақаме, ки бо он бармегардед ва ҳар қадамро мебинед.
cases-send = Фиристодани шикоят
cases-sent-title = Шикояти шумо ба мо расид
cases-sent-receipt = Ин расиди шумост. Парвандаи шуморо танҳо он мекушояд.
cases-sent-write-down = Онро дар коғаз нависед. Он қасдан ба рақами дарози телефон монанд аст.
cases-sent-lost = Мо нусхаашро надорем. Агар гум шавад, дигарашро дода наметавонем.
cases-next-title = Баъд чӣ мешавад
cases-sent-next = Навиштаи шуморо одам мехонад ва то ин рӯз ҷавоб медиҳад: { $date }.
cases-sent-open = Кушодани парвандаи ман

## Coming back with the receipt

cases-receipt-title = Ман расид дорам
cases-receipt = Расиди шумо
    .hint = Бист рақам, бо фосила ё бе он.
    .empty = Бист рақами расидро ворид кунед.
cases-receipt-open = Кушодани парвандаи ман
cases-receipt-form = Дар расид бист рақам ҳаст. Санҷед, ки ҳамааш дар ҷояш аст.
cases-receipt-mistyped = Як рақам нодуруст аст ё ду рақам ҷойивазкардаанд. Бо коғаз муқоиса кунед.
cases-receipt-opens-nothing = Ин расид ҳеҷ парвандаро намекушояд. Рақамҳоро бо коғаз муқоиса кунед.
cases-told-title = Он чи ба мо гуфтед
cases-messages = Паёмҳо
cases-messages-none = Ҳоло паёме нест.
cases-from-office = Идора
cases-from-you = Шумо
cases-message = Паёми шумо
    .empty = Аввал паёматонро нависед.
cases-message-send = Фиристодани паём
cases-looks = Парвандаи шуморо кӣ дид
cases-looks-explained = Ҳар бор, ки касе парвандаи шуморо мекушояд, ин ҷо навишта мешавад ва онро ҳеҷ кас нест карда наметавонад.
cases-actor-stranger = Шикояткунанда
cases-actor-complainant = Шикояткунанда
cases-actor-staff = Идора:
cases-actor-link = Мақоми давлатӣ бо пайванди худ
cases-actor-program = Барномаи идора
cases-actor-system = Соати идора
cases-journal-submitted = шикоятро фиристод
cases-journal-receipt = парвандаро бо расид кушод
cases-journal-looked = парвандаро кушод
cases-journal-wrote = паём навишт
cases-journal-step = дар болои парванда кор кард
cases-look-own = барои хондани парвандаи худ
cases-look-work = барои кор дар парванда
