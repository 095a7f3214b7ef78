### The words of the cases desk that only staff see.

## What can be done: the verb on the button

cases-do-open-own-initiative = Начать по собственной инициативе
cases-do-take-up = Взять это дело
cases-do-hand-over = Принять дело
cases-do-release = Вернуть дело
cases-do-triage = Отнести к виду
cases-do-set-urgency = Изменить срочность
cases-do-admit = Принять к рассмотрению
cases-do-refer-elsewhere = Направить в другой орган
cases-do-find-inadmissible = Признать недопустимой
cases-do-ask-complainant = Спросить заявителя
cases-do-continue-without = Продолжить без ответа
cases-do-open-inquiry = Спросить органы власти
cases-do-resume-inquiry = Возобновить проверку
cases-do-all-answered = Отметить, что все ответили
cases-do-start-findings = Начать оценку
cases-do-mediate = Записать соглашение
cases-do-find-no-violation = Установить, что нарушения нет
cases-do-find-violation = Установить нарушение
cases-do-draft-recommendation = Составить рекомендацию
cases-do-send-recommendations = Отправить рекомендации
cases-do-record-follow-up = Отметить, что сделано
cases-do-propose-closure = Предложить завершить
cases-do-return-closure = Вернуть предложение завершить
cases-do-close = Одобрить и завершить
cases-do-propose-summary = Предложить рассказ для публикации
cases-do-return-summary = Вернуть рассказ
cases-do-publish-summary = Одобрить и опубликовать
cases-do-unpublish-summary = Убрать опубликованный рассказ
cases-do-write-to-complainant = Написать заявителю
cases-do-refuse-review = Оставить решение в силе
cases-do-reopen = Возобновить дело
cases-do-expire = Уничтожить документы

## Why something cannot be done now

cases-refused-conflicted = Вы заявили о конфликте интересов, поэтому не можете участвовать в этом деле.
cases-refused-not-trained = Дело касается ребёнка. Это могут делать только сотрудники, обученные работе с детьми.
cases-refused-has-officer = Это дело уже кто-то ведёт.
cases-refused-no-officer = Сначала кто-то должен взять дело.
cases-refused-wait-not-over = Заявитель может ответить до { $until }.
cases-refused-nothing-to-ask = Сначала напишите вопрос органу власти.
cases-refused-answers-due = { $open ->
    [one] { $open } орган ещё может ответить в срок.
    [few] { $open } органа ещё могут ответить в срок.
   *[other] { $open } органов ещё могут ответить в срок.
}
cases-refused-not-all-answered = Ответили { $answered } из { $asked }.
cases-refused-no-finding = Сначала напишите вывод.
cases-refused-no-right-named = Назовите в выводе нарушенное право.
cases-refused-no-recommendation = Сначала составьте рекомендацию.
cases-refused-recommendations-open = { $open ->
    [one] По { $open } рекомендации ещё нет итога.
   *[other] По { $open } рекомендациям ещё нет итога.
}
cases-refused-closure-proposed = Завершить уже предложено; нужен второй человек.
cases-refused-closure-not-proposed = Сначала кто-то должен предложить завершить дело.
cases-refused-own-closure = Вы предложили завершить дело. Одобрить должен второй человек.
cases-refused-summary-proposed = Рассказ уже есть.
cases-refused-summary-not-proposed = Сначала кто-то должен предложить рассказ.
cases-refused-summary-not-published = Рассказ не опубликован.
cases-refused-own-summary = Вы предложили этот рассказ. Одобрить должен второй человек.
cases-refused-review-not-asked = О пересмотре никто не просил.
cases-refused-own-decision = Вы приняли или подготовили это решение. Посмотреть на него должен кто-то другой.
cases-refused-withdrawn-stays = Заявитель отозвал жалобу. Продолжить может попросить только он сам.
cases-refused-retention-runs = Документы нужно хранить до { $until }.
cases-refused-same-urgency = У дела уже такая срочность.
cases-refused-referral-not-accepted = Другой орган ещё не принял дело.
cases-refused-no-consent = Заявитель на это не согласился.
cases-refused-not-your-offer = Отозвать предложение может только тот, кто предложил дело.
cases-refused-handover-open = На это предложение ещё можно ответить.
cases-refused-handover-to-oneself = Этот человек уже ведёт дело.
cases-refused-handover-settled = На это предложение уже ответили, его отозвали, или его срок прошёл.
cases-refused-not-offered-to-you = Это дело предложили не вам.

## What has been done, for the office's own timeline

cases-deed-submit = Жалоба получена
cases-deed-open-own-initiative = Дело начато по собственной инициативе
cases-deed-take-up = Дело взял сотрудник
cases-deed-hand-over = Дело передано
cases-deed-release = Дело возвращено в отдел
cases-deed-triage = Прочитана и отнесена к виду
cases-deed-set-urgency = Срочность изменена
cases-deed-admit = Принята к рассмотрению
cases-deed-refer-elsewhere = Направлена в другой орган
cases-deed-find-inadmissible = Признана недопустимой
cases-deed-ask-complainant = Задан вопрос заявителю
cases-deed-complainant-answers = Заявитель ответил
cases-deed-continue-without = Продолжено без ответа
cases-deed-open-inquiry = Заданы вопросы органам власти
cases-deed-resume-inquiry = Проверка возобновлена
cases-deed-all-answered = Получен последний ответ
cases-deed-start-findings = Начата оценка
cases-deed-mediate = Урегулировано при посредничестве
cases-deed-find-no-violation = Нарушение не установлено
cases-deed-find-violation = Установлено нарушение
cases-deed-draft-recommendation = Составлена рекомендация
cases-deed-send-recommendations = Рекомендации отправлены
cases-deed-record-follow-up = Отмечено исполнение
cases-deed-propose-closure = Предложено завершить
cases-deed-return-closure = Предложение завершить возвращено
cases-deed-close = Завершена
cases-deed-propose-summary = Предложен рассказ для публикации
cases-deed-return-summary = Рассказ для публикации возвращён
cases-deed-publish-summary = Рассказ опубликован
cases-deed-unpublish-summary = Опубликованный рассказ убран
cases-deed-write-to-complainant = Сообщение заявителю
cases-deed-complainant-writes = Сообщение от заявителя
cases-deed-correct = Исправлено
cases-deed-withdraw = Отозвана заявителем
cases-deed-ask-review = Запрошен пересмотр
cases-deed-refuse-review = Решение оставлено в силе при пересмотре
cases-deed-reopen = Возобновлена при пересмотре
cases-deed-expire = Документы уничтожены

## Who may do it

cases-part-complainant = заявитель
cases-part-caseworker = любой сотрудник, пока дело никто не взял
cases-part-officer = сотрудник, который ведёт дело
cases-part-receiver = тот, кому предложили дело
cases-part-supervisor = руководитель
cases-part-ombudsman = омбудсман
cases-part-system = часы учреждения

## What somebody is employed to do

cases-post-caseworker = Сотрудник
cases-post-supervisor = Руководитель
cases-post-ombudsman = Омбудсман
cases-post-custodian = Хранитель имён

## What must hold before it

cases-guard-no-officer = дело никто не взял
cases-guard-has-officer = дело кто-то ведёт
cases-guard-has-complainant = есть заявитель
cases-guard-wait-over = время заявителя на ответ прошло
cases-guard-question-written = написан хотя бы один вопрос
cases-guard-all-answered = ответили все, кого спросили
cases-guard-no-answer-due = ни у кого из спрошенных уже нет времени на ответ
cases-guard-finding-written = написан вывод
cases-guard-right-named = в выводе названо нарушенное право
cases-guard-recommendation-drafted = составлена и ещё не отправлена рекомендация
cases-guard-recommendations-settled = по каждой рекомендации есть итог
cases-guard-closure-not-proposed = завершить ещё не предложено
cases-guard-closure-proposed = завершить предложено
cases-guard-second-person-closes = предложил кто-то другой
cases-guard-no-summary = рассказ не предложен и не опубликован
cases-guard-summary-proposed = рассказ ждёт одобрения
cases-guard-second-person-publishes = предложил кто-то другой
cases-guard-summary-published = рассказ опубликован
cases-guard-review-window-open = время, чтобы попросить о пересмотре, не прошло
cases-guard-review-asked = заявитель попросил о пересмотре
cases-guard-no-review-pending = нет пересмотра, который ждёт решения
cases-guard-others-decision = решение принял и подготовил кто-то другой
cases-guard-withdrawn-only-if-asked = если жалоба отозвана, продолжить просит сам заявитель
cases-guard-retention-over = срок хранения документов прошёл

## How soon the office must act

cases-urgency-normal = Обычная
cases-urgency-high = Высокая
cases-urgency-critical = Немедленно

## How a case came to the office

cases-origin-complaint = Жалоба
cases-origin-own-initiative = Собственная инициатива

## How far a review has come

cases-review-not-asked = О пересмотре не просили
cases-review-asked = Попросили о пересмотре
cases-review-refused = Решение оставлено в силе

## How far a hand-over has come

cases-handover-proposed = Предложено
cases-handover-accepted = Принято
cases-handover-declined = Отклонено
cases-handover-withdrawn = Предложение отозвано
cases-handover-lapsed = Ответа в срок нет

## What is wrong with a field

cases-field-reason-blank = Укажите причину.
cases-field-reason-too-long = Сократите причину до 4 000 знаков.

## The desk

cases-day-title = Мой день
cases-day-caption = Открытые дела, сначала с ближайшим сроком
cases-day-empty = Ни одно дело вас не ждёт. Новые жалобы вашей группы появятся здесь.
cases-column-case = Дело
cases-column-about = О ком
cases-column-state = Состояние
cases-column-urgency = Срочность
cases-column-next = Ближайший срок
cases-column-unread = Не прочитано
cases-column-received = Получено
cases-name-locked = скрыто или не названо
cases-from-complainant = Заявитель
cases-timeline = Ход дела
cases-may-submit = Отправить жалобу
cases-may-see = Открыть и прочесть дело
cases-may-write = Написать другой стороне дела
cases-may-see-name = Прочесть имя заявителя
cases-may-see-new = Открыть новое дело группы
