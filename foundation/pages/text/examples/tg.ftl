# The words that the examples of components show.

## Around the examples

pages-example-title = Қисмҳои таркибӣ
pages-example-to-desk = Чунон ки идора мебинад
pages-example-to-complainants = Чунон ки шикояткунанда мебинад
pages-example-views = Намудҳо
pages-example-code = Ин чӣ тавр навишта шудааст

## Buttons and ways

pages-example-send = Фиристодани шикоят
pages-example-save = Нигоҳ доштан ва дертар идома додан
pages-example-withdraw = Бозпас гирифтани шикоят
pages-example-now = Ҳозир
pages-example-waiting = Мунтазири дигарон
pages-example-mine = Аз они ман
pages-example-door-complain = Ба ман ё шиноси ман беадолатӣ карданд
pages-example-door-ban = Оё воридшавӣ ба ман манъ аст? Чӣ кор карда метавонам?
pages-example-door-receipt = Ман расид ё огоҳинома дорам

## Questions

pages-example-story = Чӣ шуд?
    .hint = Кӯтоҳ ё дароз, бо ҳар забон.
    .empty = Бигӯед, ки чӣ шуд, ҳатто бо чанд сухан.
pages-example-email = Нишонии почтаи электронӣ
    .hint = Мо дар он дар бораи кор чизе наменависем.
pages-example-password = Парол
pages-example-when = Ин кай буд?
    .hint = Тахминӣ ҳам мешавад, масалан 7 3 1991.
pages-example-who = Инро кӣ кард?
pages-example-who-police = Полис
pages-example-who-employer = Корфармо
pages-example-who-employer-hint = Ҳамчунин касе, ки бе шартнома музд медиҳад.
pages-example-who-other = Каси дигар
pages-example-authority = Идора
pages-example-authority-migration = Департаменти муҳоҷират
pages-example-authority-border = Хадамоти сарҳадӣ
pages-example-authority-labour = Нозироти меҳнат
pages-example-read = Ман инро хондам ва ин рост аст
pages-example-files = Ҳуҷҷатҳо ё аксҳо
    .hint = PDF, акс, овоз ё матн, ҷамъан то 50 МБ.
pages-example-files-send = Фиристодани файлҳо

## States

pages-example-explained = Мо ба полис ва корфармои шумо чизе намегӯем.
pages-example-saved = Ҷавоби шумо нигоҳ дошта шуд.
pages-example-soon = Ҷавоб пас аз ду рӯз лозим аст.
pages-example-late = Идора ҷавоб надод.
pages-example-danger = Агар касе ҳозир дар хатар бошад, аввал занг занед:
pages-example-state-arrived = Расид
pages-example-state-looked = Баррасӣ мешавад
pages-example-state-answered = Ҷавоб дода шуд
pages-example-state-asked = Савол боз аст
pages-example-state-late = Мӯҳлаташ гузаштааст
pages-example-next = Баъд чӣ мешавад
pages-example-lead = Мо аз Департаменти муҳоҷират ҷавоб хостем. Мӯҳлат: { $date }. Ҳоло ба шумо коре кардан лозим нест.
pages-example-answer = Ҷавоби Департаменти муҳоҷират
pages-example-asked-on = Рӯзи пурсиши мо: { $date }.
pages-example-event-arrived = Шикояти шумо расид.
pages-example-event-asked = Мо аз Департаменти муҳоҷират пурсидем, ки чаро шуморо баргардонданд.
pages-example-event-late = Ҷавоб сари вақт наомад. Мо ба роҳбари департамент навиштем.
pages-example-event-answered = Департамент ҷавоб дод.
pages-example-caseworker = Корманди идора
pages-example-letter = Хондани мактуб
pages-example-told = Дар гузаргоҳи сарҳадӣ шиносномаамро гирифтанд ва ягон коғаз надоданд.
pages-example-receipt-paper = Онро рӯи коғаз нависед. Он дидаву дониста ба рақами телефон монанд аст.

## Figures

pages-example-cases = Парвандаҳое, ки шуморо интизоранд
pages-example-number = Рақам
pages-example-about = Дар бораи
pages-example-about-wages = Музди чор моҳ дода нашудааст
pages-example-about-ban = Дар сарҳад бе сабаб баргардонида шуд
pages-example-state = Ҳолат
pages-example-due = Мӯҳлат
pages-example-in-time = Саволҳое, ки сари вақт ҷавоб гирифтанд
pages-example-share = Ҳисса
pages-example-year = Сол
pages-example-answers = Ҷавобҳо
