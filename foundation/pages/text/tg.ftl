# Калимаҳои умумӣ барои ҳамаи саҳифаҳо.

## Around a page

pages-title = { $title } – { $office }
pages-title-with-errors = Санҷед: { $title } – { $office }
pages-skip = Ба қисми асосӣ гузаштан
pages-languages = Забонҳо
pages-nav = Бахшҳо
pages-leave = Зуд баромадан
pages-sign-in = Ворид шудан
pages-sign-out = Баромадан
pages-back = Бозгашт

## Dates and times

pages-moment = { $date }, { $time }
pages-today = имрӯз
pages-tomorrow = фардо
pages-yesterday = дирӯз
pages-in-days = баъди { $days } рӯз
pages-days-ago = { $days } рӯз пеш
pages-hours-ago = { $hours } соат пеш
pages-minutes-ago = { $minutes } дақиқа пеш
pages-just-now = ҳозиракак

## Forms

pages-optional = (ҳатмӣ нест)
pages-choose = Аз рӯйхат интихоб кунед
pages-day = Рӯз
pages-month = Моҳ
pages-year = Сол
pages-errors-title = Лутфан { $count } ҷавобро санҷед
pages-error-prefix = Санҷед:
pages-error-empty = Лутфан дар ин ҷо чизе нависед.
pages-error-choose = Лутфан яке аз ҷавобҳоро интихоб кунед.
pages-error-choose-some = Лутфан ақаллан як ҷавобро қайд кунед.
pages-error-check = Барои идома додан катакчаро қайд кунед.
pages-error-file = Лутфан файлро интихоб кунед.
pages-error-choice = Лутфан аз нав интихоб кунед: ин ҷавоб дар рӯйхат нест.
pages-error-date = Санаро чунин нависед: рӯз, моҳ, сол, масалан 7 3 1991.
pages-error-number = Адади бутунро аз { $min } то { $max } нависед.
pages-error-too-long = Лутфан матнро то { $max } аломат кӯтоҳ кунед. Ҳоло он { $length } аломат дорад.
pages-error-secret-too-long = На бештар аз { $max } аломат.
pages-error-hidden-characters = Дар матн аломатҳои ноаён буданд, мо онҳоро гирифтем. Лутфан матнро аз назар гузаронед ва аз нав фиристед.

## Components

pages-step = { $step } аз { $steps }
pages-why = Чаро?
pages-why-event = Ҳисоб аз ин рӯз сар мешавад: { $date }.
pages-why-same-day = Мӯҳлат худи ҳамон рӯз ба охир мерасад.
pages-why-working-days = { $days } рӯзи корӣ дода мешавад, якумаш: { $first }.
pages-why-calendar-days = { $days } рӯзи тақвимӣ дода мешавад, якумаш: { $first }.
pages-why-skipped = Ба ҳисоб намеравад: { $days } ({ $reason }).
pages-why-moved = Рӯзи ғайрикорӣ: { $from } ({ $reason }). Аз ин рӯ рӯзи охирин: { $to }.
pages-why-kept = Рӯзи ғайрикорӣ: { $date } ({ $reason }). Аз рӯи ин қоида он ба ҳар ҳол рӯзи охирин аст.
pages-why-due = Пас рӯзи охирин: { $date }.
pages-why-law = Қоида: { $law }
pages-why-unknown-year = Ҳанӯз на ҳамаи идҳои соли { $year } маълуманд, аз ин рӯ сана метавонад тағйир ёбад.
pages-rest-weekend = рӯзҳои истироҳат
pages-rest-moved = рӯзи истироҳати кӯчонидашуда: { $date }
pages-rest-moved-holiday = { $name }, кӯчонидашуда: { $date }
pages-due = Мӯҳлат: { $date }
pages-overdue = аз мӯҳлат { $days } рӯз гузашт
pages-due-today = Мӯҳлат имрӯз аст
pages-days-left = { $days } рӯз мондааст
pages-previous = Саҳифаи пешина
pages-next = Саҳифаи навбатӣ
pages-pages = Саҳифаҳо
pages-page-of = Саҳифаи { $page } аз { $pages }
pages-figures = Рақамҳоро дар ҷадвал нишон додан
pages-print = Ин саҳифаро чоп кардан
pages-uploading = Файлҳо фиристода мешаванд. Ин саҳифаро напӯшед.
pages-upload-failed = Файлҳо фиристода нашуданд. Алоқаро санҷед ва аз нав фиристед.
pages-copy = Нусха гирифтан
pages-copied = Нусха гирифта шуд
pages-csv = Ин рақамҳо дар файли CSV
pages-method = Ин чӣ тавр ҳисоб шудааст
pages-too-few = барои нишон додан хеле кам

## When something could not be done

pages-problem-bad-request = Мо инро хонда натавонистем
    .text = Он чи омад, пурра нест ё дар шакли интизории мо нест.
    .next = Бозгардед, саҳифаро аз нав кушоед ва бори дигар фиристед.
pages-problem-sign-in-needed = Аввал ворид шавед
    .text = Ин саҳифа танҳо барои онҳое аст, ки ворид шудаанд.
    .next = Ворид шавед, баъд дар ҳамин ҷо идома медиҳед.
pages-problem-forbidden = Ин барои шумо баста аст
    .text = Шумо ҳуқуқи ин корро надоред.
    .next = Агар фикр кунед, ки бояд дошта бошед, аз роҳбаратон ё аз идора пурсед.
pages-problem-form-expired = Саҳифа хеле дер кушода монд
    .text = Барои бехатарии шумо саҳифаро танҳо дар давоми ҳамин ташриф фиристодан мумкин аст. Ҳеҷ чиз фиристода нашуд.
    .next = Бозгардед: навиштаатон бояд дар ҷояш бошад. Онро нусха гиред, саҳифаро аз нав кушоед ва фиристед.
pages-problem-not-found = Чунин саҳифа нест
    .text = Нишонӣ нодуруст аст, ё ин саҳифа дигар вуҷуд надорад.
    .next = Нишониро санҷед ё аз саҳифаи асосӣ оғоз кунед.
pages-problem-method-not-allowed = Ин корро дар ин ҷо кардан мумкин нест
    .text = Саҳифа ҳаст, аммо на барои он чи хоста шуд.
    .next = Бозгардед ва аз худи саҳифа кӯшиш кунед.
pages-problem-conflict = Дар ин миён чизе тағйир ёфт
    .text = Вақте ки шумо инро медидед, каси дигар онро тағйир дод.
    .next = Саҳифаро аз нав кушоед, бинед, ки чӣ нав аст, ва баъд қарор диҳед.
pages-problem-gone = Ин дигар дар ин ҷо нест
    .text = Қаблан буд, аммо онро гирифтанд ё вақташ гузашт.
    .next = Агар ба шумо лозим бошад, ба идора нависед.
pages-problem-too-large = Ин хеле калон аст
    .text = Он чи фиристодед, аз ҳадди қабули мо калонтар аст.
    .next = Қисм-қисм фиристед: матнро кӯтоҳ кунед, ё файлҳои камтар ва хурдтар фиристед.
pages-problem-unsupported = Мо чунин навъи файл ё маълумотро қабул карда наметавонем
    .text = Он чи фиристодед, аз навъест, ки мо хонда наметавонем.
    .next = Онро дар шакли дигар фиристед, масалан PDF, акс ё матни оддӣ.
pages-problem-unprocessable = Дар ин шакл иҷро кардан мумкин нест
    .text = Мо фиристодаи шуморо фаҳмидем, аммо чизе дар он мувофиқ намеояд.
    .next = Бозгардед ва ҷавобҳоятонро санҷед.
pages-problem-too-many = Кӯшишҳо аз ҳад зиёданд
    .text = Дар муддати кӯтоҳ кӯшишҳои бисёр шуданд.
    .next = Лутфан каме интизор шавед ва аз нав кӯшиш кунед.
pages-problem-internal = Дар системаи мо носозӣ рӯй дод
    .text = Ин гуноҳи шумо нест. Мо аз он хабардор шудем.
    .next = Лутфан баъди чанд дақиқа аз нав кӯшиш кунед. Агар такрор шавад, ин рақамро ба идора гӯед.
pages-problem-busy = Ҳоло мо хеле банд ҳастем
    .text = Дар як вақт одамони бисёр омаданд.
    .next = Лутфан баъди як дақиқа аз нав кӯшиш кунед. Ҳеҷ чиз гум нашудааст.
pages-problem-id = Рақами ин носозӣ:
