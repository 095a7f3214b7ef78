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
