# The words that the examples of components show.

## Around the examples

pages-example-title = Составные части
pages-example-to-desk = Как видит сотрудник
pages-example-to-complainants = Как видит заявитель
pages-example-views = Виды
pages-example-code = Как это записано

## Buttons and ways

pages-example-send = Отправить жалобу
pages-example-save = Сохранить и продолжить позже
pages-example-withdraw = Отозвать жалобу
pages-example-now = Сейчас
pages-example-waiting = Ждём других
pages-example-mine = Мои
pages-example-door-complain = Со мной или с кем-то, кого я знаю, поступили несправедливо
pages-example-door-ban = Запрещён ли мне въезд? Что я могу сделать?
pages-example-door-receipt = У меня есть квитанция или уведомление

## Questions

pages-example-story = Что случилось?
    .hint = Коротко или подробно, на любом языке.
    .empty = Расскажите, что случилось, хотя бы в нескольких словах.
pages-example-email = Адрес электронной почты
    .hint = О самом деле мы там ничего не пишем.
pages-example-password = Пароль
pages-example-when = Когда это было?
    .hint = Можно примерно, например 7 3 1991.
pages-example-who = Кто это сделал?
pages-example-who-police = Полиция
pages-example-who-employer = Работодатель
pages-example-who-employer-hint = И тот, кто платит вам без договора.
pages-example-who-other = Кто-то другой
pages-example-authority = Ведомство
pages-example-authority-migration = Миграционный департамент
pages-example-authority-border = Пограничная служба
pages-example-authority-labour = Инспекция труда
pages-example-read = Я это прочитал(а), и это правда
pages-example-files = Документы или фотографии
    .hint = PDF, изображения, звук или текст, всего до 50 МБ.
pages-example-files-send = Отправить файлы

## States

pages-example-explained = Мы ничего не сообщаем ни полиции, ни вашему работодателю.
pages-example-saved = Ваш ответ сохранён.
pages-example-soon = Ответ нужен через два дня.
pages-example-late = Ведомство не ответило.
pages-example-danger = Если кто-то сейчас в опасности, сначала позвоните:
pages-example-state-arrived = Поступила
pages-example-state-looked = Рассматривается
pages-example-state-answered = Дан ответ
pages-example-state-asked = Вопрос открыт
pages-example-state-late = Просрочено
pages-example-next = Что дальше
pages-example-lead = Мы попросили Миграционный департамент ответить. Срок: { $date }. Сейчас вам ничего делать не нужно.
pages-example-answer = Ответ Миграционного департамента
pages-example-asked-on = Мы спросили: { $date }.
pages-example-event-arrived = Ваша жалоба поступила.
pages-example-event-asked = Мы спросили Миграционный департамент, почему вас не впустили.
pages-example-event-late = Ответа в срок не было. Мы написали руководителю департамента.
pages-example-event-answered = Департамент ответил.
pages-example-caseworker = Сотрудник
pages-example-letter = Прочитать письмо
pages-example-told = На пограничном посту у меня забрали паспорт и не дали никакой бумаги.
pages-example-receipt-paper = Запишите её на бумаге. Она нарочно похожа на номер телефона.

## Figures

pages-example-cases = Дела, которые ждут вас
pages-example-number = Номер
pages-example-about = О чём
pages-example-about-wages = Зарплата не выплачена за четыре месяца
pages-example-about-ban = Не впустили на границе без объяснения причин
pages-example-state = Состояние
pages-example-due = Срок
pages-example-in-time = Вопросы с ответом в срок
pages-example-share = Доля
pages-example-year = Год
pages-example-answers = Ответы
