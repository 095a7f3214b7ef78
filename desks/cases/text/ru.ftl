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
