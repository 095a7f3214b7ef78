### The words of the cases desk that anyone may see.

## Where a case stands

cases-state-received = Получена
cases-state-triaged = Прочитана
cases-state-referred-elsewhere = Направлена в другой орган
cases-state-inadmissible = Не относится к нашему ведению
cases-state-admitted = Принята к рассмотрению
cases-state-under-inquiry = Идёт проверка
cases-state-awaiting-complainant = Ждём ответа заявителя
cases-state-findings = Оцениваем ответы
cases-state-mediated = Урегулирована
cases-state-no-violation = Нарушения прав нет
cases-state-violation = Права нарушены
cases-state-follow-up = Следим за исполнением
cases-state-closed = Завершена
cases-state-reopened = Возобновлена
cases-state-withdrawn = Отозвана
cases-state-expired = Документы уничтожены

## What can be done: the verb on the button

cases-do-submit = Отправить жалобу
cases-do-complainant-answers = Ответить
cases-do-complainant-writes = Написать нам
cases-do-correct = Исправить
cases-do-withdraw = Отозвать жалобу
cases-do-ask-review = Попросить о пересмотре

## What the complainant is told when it is done

cases-told-submit = Мы получили вашу жалобу.
cases-told-take-up = За ваше дело взялся наш сотрудник.
cases-told-hand-over = Ваше дело теперь ведёт другой наш сотрудник.
cases-told-triage = Мы прочитали вашу жалобу. Теперь мы решим, можем ли мы её рассматривать.
cases-told-admit = Мы приняли вашу жалобу к рассмотрению.
cases-told-refer-elsewhere = Вашу жалобу должен рассматривать другой орган. Мы сообщили вам какой и почему.
cases-told-find-inadmissible = Мы не вправе рассматривать вашу жалобу. Мы сообщили вам причины. Вы можете попросить нас посмотреть ещё раз.
cases-told-ask-complainant = Чтобы продолжить, нам нужно кое-что узнать у вас.
cases-told-complainant-answers = Мы получили ваш ответ и продолжаем работу.
cases-told-continue-without = Мы продолжаем с тем, что у нас есть. Вы по-прежнему можете написать нам.
cases-told-open-inquiry = Мы отправили вопросы органам власти.
cases-told-resume-inquiry = Мы снова проверяем ваше дело.
cases-told-all-answered = Все органы, которым мы задали вопросы, ответили.
cases-told-start-findings = У нас есть нужные ответы, и мы их оцениваем.
cases-told-mediate = Вы и орган власти пришли к согласию.
cases-told-find-no-violation = Мы установили, что ваши права не были нарушены. Мы объяснили вам почему.
cases-told-find-violation = Мы установили, что ваши права были нарушены. Мы пишем, что должен сделать орган власти.
cases-told-send-recommendations = Мы сообщили органу власти, что он должен сделать. Мы следим за тем, делает ли он это.
cases-told-record-follow-up = Мы проверили, что орган власти уже сделал.
cases-told-close = Мы завершили работу по вашему делу.
cases-told-publish-summary = Мы опубликовали краткий рассказ о деле. Узнать вас в нём нельзя.
cases-told-unpublish-summary = Мы убрали опубликованный рассказ о деле.
cases-told-write-to-complainant = Мы написали вам.
cases-told-complainant-writes = Мы получили то, что вы нам отправили.
cases-told-correct = Мы исправили то, что, как вы сказали, было неверно.
cases-told-withdraw = Вы отозвали жалобу. Мы больше ничего не делаем. Вы можете попросить нас продолжить.
cases-told-ask-review = Вы попросили посмотреть ещё раз. Это сделает тот, кто не принимал решение.
cases-told-refuse-review = Мы посмотрели ещё раз. Решение остаётся в силе. Мы объяснили вам почему.
cases-told-reopen = Мы возобновили ваше дело.

## The clocks

cases-clock-first-word = Первый ответ от человека
cases-clock-triage = Чтение
cases-clock-admission = Решение о принятии
cases-clock-complainant-answer = Ответ заявителя
cases-clock-answer = Ответы органов власти
cases-clock-outcome = Итог
cases-clock-follow-up = Следующая проверка исполнения
cases-clock-review-window = Время, чтобы попросить о пересмотре
cases-clock-review = Решение о пересмотре
cases-clock-retention = Хранение документов

## What the complainant wishes about their name

cases-anonymity-open = Органы, которым мы задаём вопросы, могут знать имя
cases-anonymity-custodian = Имя хранится под замком: никто не увидит его без обоснованного согласия хранителя
cases-anonymity-anonymous = Имя не названо

## Why something cannot be done now

cases-refused-not-now = Это невозможно, пока состояние дела: «{ $state }».
cases-refused-not-yours = Это должен сделать кто-то другой.
cases-refused-no-complainant = Дело начал сам уполномоченный, поэтому заявителя нет.
cases-refused-review-window-over = Время, чтобы попросить о пересмотре, прошло.
cases-refused-review-asked = О пересмотре уже попросили.
cases-refused-stale = Дело изменилось с тех пор, как вы открыли эту страницу. Посмотрите обе версии и выберите.
cases-refused-consent = Такой ответ не может следовать за предыдущим.

## What something about the person would leave the office for

cases-purpose-inquiry = Чтобы орган власти мог ответить на наши вопросы
cases-purpose-referral = Чтобы делом мог заняться другой орган
cases-purpose-transfer = Чтобы дело могло принять другое учреждение
cases-purpose-mediation = Чтобы можно было искать согласия
cases-purpose-support = Чтобы кто-то мог помочь с особой потребностью
cases-purpose-publication = Чтобы о деле могли прочитать люди

## How the complainant answered

cases-consent-asked = Ответа ещё нет
cases-consent-given = Да
cases-consent-refused = Нет
cases-consent-withdrawn = Согласие отозвано

## Complaining, one question a page

cases-step-place = { $place } из { $places }
cases-step-what = Что случилось?
cases-step-who = Кто это сделал?
cases-step-where = Где и когда это произошло?
cases-step-danger = Кто-нибудь сейчас в опасности?
cases-step-contact = Как с вами связаться?
cases-step-name = О ком жалоба?
cases-complain-intro = Жаловаться можно бесплатно. Мы не сообщаем ни полиции, ни работодателю, что вы нам написали. Имя называть не обязательно.
cases-story = Расскажите, что случилось
    .hint = Коротко или подробно, на любом языке.
    .empty = Напишите, что случилось. Хватит нескольких слов.
cases-asked = Чего вы хотите добиться?
    .hint = Можно не заполнять.
cases-respondent = Кто так с вами поступил?
    .empty = Выберите, кто это сделал. Если не уверены, выберите самое близкое.
cases-agency = Какое это было ведомство?
    .hint = Не заполняйте, если не знаете или если это было не ведомство.
cases-who = Название или имя
    .hint = Насколько вы знаете. Можно не заполнять.
cases-place = Где это произошло?
    .hint = Город, улица, пункт пропуска. Можно примерно.
cases-when = Когда это произошло?
    .hint = День, месяц, «прошлой зимой». Можно примерно.
cases-signs = Что-нибудь из этого есть?
    .hint = Отметьте всё, что подходит, или ничего.
cases-child = Это касается ребёнка
cases-danger-call = Если кто-то в опасности прямо сейчас, сначала позвоните
cases-contact-way = Как с вами связаться?
    .empty = Выберите, как с вами связаться. Вернуться по квитанции можно всегда.
cases-contact-receipt = Никак. Я вернусь с квитанцией
cases-contact-email = По электронной почте
cases-contact-phone = По телефону
cases-contact-post = Письмом
cases-contact = Адрес или номер
    .hint = Не заполняйте, если вернётесь с квитанцией.
cases-contact-missing = Напишите адрес или номер либо выберите возвращение с квитанцией.
cases-safety = Это безопасно?
cases-safety-safe = Да. Больше никто не прочтёт и не услышит
cases-safety-unsafe = Нет. Может прочесть или услышать кто-то ещё
cases-safety-missing = Скажите, безопасно ли это. Если не уверены, выберите «Нет».
cases-about = О ком жалоба?
    .empty = Выберите, о ком жалоба.
cases-about-self = Обо мне
cases-about-other = О другом человеке
cases-name = Ваше имя
    .hint = Можно не заполнять.
cases-concerned = Имя другого человека, если жалоба не о вас
    .hint = Можно не заполнять.
cases-anonymity = Кто может видеть ваше имя?
    .empty = Выберите, кто может видеть ваше имя.
cases-next = Дальше
cases-yes = Да
cases-change = Изменить: { $part }
cases-check-title = Проверьте всё
cases-check-after = После отправки вы получите квитанцию: номер, по которому вы вернётесь и увидите каждый шаг.
cases-send = Отправить жалобу
cases-sent-title = Ваша жалоба дошла до нас
cases-sent-receipt = Это ваша квитанция. Только она открывает ваше дело.
cases-sent-write-down = Запишите её на бумаге. Она нарочно похожа на длинный номер телефона.
cases-sent-lost = Копии у нас нет. Если квитанция потеряется, другой мы дать не сможем.
cases-next-title = Что будет дальше
cases-sent-next = Человек прочтёт написанное и ответит вам не позднее: { $date }.
cases-sent-open = Открыть моё дело

## Coming back with the receipt

cases-receipt-title = У меня есть квитанция
cases-receipt = Ваша квитанция
    .hint = Двадцать цифр, с пробелами или без.
    .empty = Введите двадцать цифр квитанции.
cases-receipt-open = Открыть моё дело
cases-receipt-form = В квитанции двадцать цифр. Проверьте, все ли на месте.
cases-receipt-mistyped = Одна цифра неверна или две поменялись местами. Сверьте с бумагой.
cases-receipt-opens-nothing = Эта квитанция ничего не открывает. Сверьте цифры с бумагой.
cases-told-title = Что вы нам рассказали
cases-messages = Сообщения
cases-messages-none = Сообщений пока нет.
cases-from-office = Ведомство
cases-from-you = Вы
cases-message = Ваше сообщение
    .empty = Сначала напишите сообщение.
cases-message-send = Отправить сообщение
cases-looks = Кто смотрел ваше дело
cases-looks-explained = Каждый раз, когда кто-то открывает ваше дело, это записывается здесь, и стереть запись нельзя.
cases-actor-stranger = Заявитель
cases-actor-complainant = Заявитель
cases-actor-staff = Ведомство:
cases-actor-link = Орган власти по своей ссылке
cases-actor-program = Программа ведомства
cases-actor-system = Часы ведомства
cases-journal-submitted = жалоба отправлена
cases-journal-receipt = дело открыто по квитанции
cases-journal-looked = дело открыто
cases-journal-wrote = написано сообщение
cases-journal-step = работа над делом
cases-look-own = чтобы прочесть своё дело
cases-look-work = чтобы работать над делом
