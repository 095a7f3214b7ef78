# Слова, общие для всех страниц.

## Around a page

pages-title = { $title } – { $office }
pages-title-with-errors = Проверьте: { $title } – { $office }
pages-skip = Перейти к главному
pages-languages = Языки
pages-nav = Разделы
pages-leave = Быстро уйти
pages-sign-in = Войти
pages-sign-out = Выйти
pages-back = Назад

## Dates and times

pages-moment = { $date }, { $time }
pages-today = сегодня
pages-tomorrow = завтра
pages-yesterday = вчера
pages-in-days = { $days ->
    [one] через { $days } день
    [few] через { $days } дня
   *[many] через { $days } дней
}
pages-days-ago = { $days ->
    [one] { $days } день назад
    [few] { $days } дня назад
   *[many] { $days } дней назад
}
pages-hours-ago = { $hours ->
    [one] { $hours } час назад
    [few] { $hours } часа назад
   *[many] { $hours } часов назад
}
pages-minutes-ago = { $minutes ->
    [one] { $minutes } минуту назад
    [few] { $minutes } минуты назад
   *[many] { $minutes } минут назад
}
pages-just-now = только что

## Forms

pages-optional = (необязательно)
pages-choose = Выберите из списка
pages-day = День
pages-month = Месяц
pages-year = Год
pages-errors-title = { $count ->
    [one] Проверьте, пожалуйста, { $count } ответ
    [few] Проверьте, пожалуйста, { $count } ответа
   *[many] Проверьте, пожалуйста, { $count } ответов
}
pages-error-prefix = Проверьте:
pages-error-empty = Напишите что-нибудь здесь.
pages-error-choose = Выберите один из ответов.
pages-error-choose-some = Отметьте хотя бы один ответ.
pages-error-check = Поставьте отметку, чтобы продолжить.
pages-error-file = Выберите файл.
pages-error-choice = Выберите ещё раз: такого ответа нет в списке.
pages-error-date = Напишите дату так: день, месяц, год, например 7 3 1991.
pages-error-number = Напишите целое число от { $min } до { $max }.
pages-error-too-long = Сократите текст до { $max } знаков. Сейчас в нём { $length }.
pages-error-secret-too-long = Не больше { $max } знаков.
pages-error-hidden-characters = В тексте были невидимые знаки, мы их убрали. Посмотрите на него и отправьте ещё раз.

## Components

pages-step = { $step } из { $steps }
pages-why = Почему?
pages-why-event = Отсчёт начинается так: { $date }.
pages-why-same-day = Срок истекает в тот же день.
pages-why-working-days = { $days ->
    [one] Даётся { $days } рабочий день, первый из них: { $first }.
    [few] Даётся { $days } рабочих дня, первый из них: { $first }.
   *[many] Даётся { $days } рабочих дней, первый из них: { $first }.
}
pages-why-calendar-days = { $days ->
    [one] Даётся { $days } календарный день, первый из них: { $first }.
    [few] Даётся { $days } календарных дня, первый из них: { $first }.
   *[many] Даётся { $days } календарных дней, первый из них: { $first }.
}
pages-why-skipped = Не считаются: { $days } ({ $reason }).
pages-why-moved = Нерабочий день: { $from } ({ $reason }). Поэтому последний день: { $to }.
pages-why-kept = Нерабочий день: { $date } ({ $reason }). По этому правилу он всё равно последний.
pages-why-due = Значит, последний день: { $date }.
pages-why-law = Правило: { $law }
pages-why-unknown-year = Ещё не все праздники { $year } года известны, поэтому дата может измениться.
pages-rest-weekend = выходные
pages-rest-moved = перенесённый выходной: { $date }
pages-rest-moved-holiday = { $name }, перенесено: { $date }
pages-due = Срок: { $date }
pages-overdue = { $days ->
    [one] просрочено на { $days } день
    [few] просрочено на { $days } дня
   *[many] просрочено на { $days } дней
}
pages-due-today = Срок сегодня
pages-days-left = { $days ->
    [one] остался { $days } день
    [few] осталось { $days } дня
   *[many] осталось { $days } дней
}
pages-previous = Предыдущая страница
pages-next = Следующая страница
pages-pages = Страницы
pages-page-of = Страница { $page } из { $pages }
pages-figures = Показать цифры таблицей
pages-print = Напечатать эту страницу
pages-uploading = Файлы отправляются. Не закрывайте эту страницу.
pages-upload-failed = Файлы не отправились. Проверьте связь и отправьте ещё раз.
pages-copy = Скопировать
pages-copied = Скопировано
pages-csv = Эти цифры файлом CSV
pages-method = Как это подсчитано
pages-too-few = слишком мало, чтобы показать

## When something could not be done

pages-problem-bad-request = Мы не смогли это прочитать
    .text = Пришло не всё или не в том виде, в каком мы ждали.
    .next = Вернитесь, откройте страницу заново и отправьте ещё раз.
pages-problem-sign-in-needed = Сначала войдите
    .text = Эта страница только для тех, кто вошёл.
    .next = Войдите, и вы сможете продолжить здесь.
pages-problem-forbidden = Это вам недоступно
    .text = У вас нет права это делать.
    .next = Если вы думаете, что оно должно быть, спросите руководителя или в нашей службе.
pages-problem-form-expired = Страница была открыта слишком долго
    .text = Ради вашей безопасности страницу можно отправить, только пока длится ваш визит. Ничего не отправлено.
    .next = Вернитесь назад: написанное должно сохраниться. Скопируйте его, откройте страницу заново и отправьте.
pages-problem-not-found = Такой страницы нет
    .text = Адрес неверен, или страницы больше нет.
    .next = Проверьте адрес или начните с главной страницы.
pages-problem-method-not-allowed = Здесь это сделать нельзя
    .text = Страница есть, но она не для того, что от неё требуется.
    .next = Вернитесь и попробуйте с самой страницы.
pages-problem-conflict = Тем временем что-то изменилось
    .text = Пока вы смотрели на эту страницу, кто-то её изменил.
    .next = Откройте страницу заново, посмотрите, что нового, и решите тогда.
pages-problem-gone = Этого здесь больше нет
    .text = Раньше это здесь было, но его убрали или его время прошло.
    .next = Если оно вам нужно, напишите нам.
pages-problem-too-large = Это слишком много
    .text = Вы отправили больше, чем мы можем принять.
    .next = Отправляйте частями: сократите текст или пришлите меньше файлов либо файлы поменьше.
pages-problem-unsupported = Мы не можем принять файл или данные такого вида
    .text = Мы не умеем читать то, что вы прислали.
    .next = Пришлите в другом виде, например PDF, фотографию или простой текст.
pages-problem-unprocessable = В таком виде это сделать нельзя
    .text = Мы поняли, что вы прислали, но что-то не сходится.
    .next = Вернитесь и проверьте ответы.
pages-problem-too-many = Слишком много попыток
    .text = За короткое время было очень много попыток.
    .next = Подождите немного и попробуйте снова.
pages-problem-internal = У нас что-то сломалось
    .text = Это не ваша вина. Мы уже знаем об этом.
    .next = Попробуйте снова через несколько минут. Если повторится, сообщите нам этот номер.
pages-problem-busy = Сейчас у нас очень много посетителей
    .text = Слишком много людей пришло одновременно.
    .next = Попробуйте снова через минуту. Ничего не потеряно.
pages-problem-id = Номер этой неполадки:
