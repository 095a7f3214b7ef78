# Бардык барактарга жалпы сөздөр.

## Around a page

pages-title = { $title } – { $office }
pages-title-with-errors = Текшериңиз: { $title } – { $office }
pages-skip = Негизги бөлүккө өтүү
pages-languages = Тилдер
pages-nav = Бөлүмдөр
pages-leave = Тез чыгып кетүү
pages-sign-in = Кирүү
pages-sign-out = Чыгуу
pages-back = Артка

## Dates and times

pages-moment = { $date }, { $time }
pages-today = бүгүн
pages-tomorrow = эртең
pages-yesterday = кечээ
pages-in-days = { $days } күндөн кийин
pages-days-ago = { $days } күн мурун
pages-hours-ago = { $hours } саат мурун
pages-minutes-ago = { $minutes } мүнөт мурун
pages-just-now = жаңы эле

## Forms

pages-optional = (милдеттүү эмес)
pages-choose = Тизмеден тандаңыз
pages-day = Күн
pages-month = Ай
pages-year = Жыл
pages-errors-title = Сураныч, { $count } жоопту текшериңиз
pages-error-prefix = Текшериңиз:
pages-error-empty = Сураныч, бул жерге бир нерсе жазыңыз.
pages-error-choose = Сураныч, жооптордун бирин тандаңыз.
pages-error-choose-some = Сураныч, жок дегенде бир жоопту белгилеңиз.
pages-error-check = Улантуу үчүн кутучаны белгилеңиз.
pages-error-file = Сураныч, файлды тандаңыз.
pages-error-choice = Сураныч, кайра тандаңыз: мындай жооп тизмеде жок.
pages-error-date = Датаны күн, ай, жыл тартибинде жазыңыз, мисалы 7 3 1991.
pages-error-number = { $min } менен { $max } ортосундагы бүтүн санды жазыңыз.
pages-error-too-long = Сураныч, текстти { $max } белгиге чейин кыскартыңыз. Азыр анда { $length } белги бар.
pages-error-secret-too-long = Эң көп дегенде { $max } белги.
pages-error-hidden-characters = Текстте көрүнбөгөн белгилер бар экен, аларды алып салдык. Текстти карап чыгып, кайра жөнөтүңүз.

## Components

pages-step = { $steps } ичинен { $step }
pages-why = Эмне үчүн?
pages-why-event = Эсеп ушул күндөн башталат: { $date }.
pages-why-same-day = Мөөнөт ошол эле күнү бүтөт.
pages-why-working-days = { $days } жумуш күнү берилет, биринчиси: { $first }.
pages-why-calendar-days = { $days } календардык күн берилет, биринчиси: { $first }.
pages-why-skipped = Эсепке кирбейт: { $days } ({ $reason }).
pages-why-moved = Жумуш күнү эмес: { $from } ({ $reason }). Ошондуктан акыркы күн: { $to }.
pages-why-kept = Жумуш күнү эмес: { $date } ({ $reason }). Бул эреже боюнча баары бир акыркы күн ушул.
pages-why-due = Демек, акыркы күн: { $date }.
pages-why-law = Эреже: { $law }
pages-why-unknown-year = { $year }-жылдын бардык майрамдары азырынча белгилүү эмес, ошондуктан дата өзгөрүшү мүмкүн.
pages-rest-weekend = дем алыш күндөрү
pages-rest-moved = жылдырылган дем алыш күнү: { $date }
pages-rest-moved-holiday = { $name }, жылдырылган: { $date }
pages-due = Мөөнөтү: { $date }
pages-overdue = мөөнөтүнөн { $days } күн өттү
pages-due-today = Мөөнөтү бүгүн
pages-days-left = { $days } күн калды
pages-previous = Мурунку барак
pages-next = Кийинки барак
pages-pages = Барактар
pages-page-of = { $pages } барактын { $page }-барагы
pages-figures = Сандарды таблица түрүндө көрсөтүү
pages-print = Бул баракты басып чыгаруу
pages-uploading = Файлдар жөнөтүлүп жатат. Бул баракты жаппаңыз.
pages-upload-failed = Файлдар жөнөтүлгөн жок. Байланышты текшерип, кайра жөнөтүңүз.
pages-copy = Көчүрүп алуу
pages-copied = Көчүрүлдү
pages-csv = Бул сандар CSV файлында
pages-method = Бул кантип эсептелген
pages-too-few = көрсөтүү үчүн өтө аз

## When something could not be done

pages-problem-bad-request = Муну окуй алган жокпуз
    .text = Келген маалымат толук эмес же биз күткөн түрдө эмес.
    .next = Артка кайтып, баракты кайра ачып, дагы бир жолу жөнөтүңүз.
pages-problem-sign-in-needed = Адегенде кириңиз
    .text = Бул барак кирген адамдар үчүн гана.
    .next = Кириңиз, андан кийин ушул жерден улантасыз.
pages-problem-forbidden = Бул сизге жабык
    .text = Муну кылууга укугуңуз жок.
    .next = Укугум болушу керек деп ойлосоңуз, жетекчиңизден же биздин кеңседен сураңыз.
pages-problem-form-expired = Барак өтө көпкө ачык турду
    .text = Коопсуздугуңуз үчүн баракты келүүңүз бүткөнчө гана жөнөтсө болот. Эч нерсе жөнөтүлгөн жок.
    .next = Артка кайтыңыз: жазганыңыз ордунда болушу керек. Аны көчүрүп алып, баракты кайра ачып, жөнөтүңүз.
pages-problem-not-found = Мындай барак жок
    .text = Дарек туура эмес же барак мындан ары жок.
    .next = Даректи текшериңиз же башкы барактан баштаңыз.
pages-problem-method-not-allowed = Муну бул жерде кылууга болбойт
    .text = Барак бар, бирок суралган иш үчүн эмес.
    .next = Артка кайтып, барактын өзүнөн аракет кылыңыз.
pages-problem-conflict = Ошол арада бир нерсе өзгөрдү
    .text = Сиз карап турганда, муну башка бирөө өзгөрттү.
    .next = Баракты кайра ачып, эмне жаңы экенин көрүп, анан чечиңиз.
pages-problem-gone = Бул мындан ары бул жерде жок
    .text = Мурда бар болчу, бирок алынып салынган же мөөнөтү өткөн.
    .next = Керек болсо, кеңсеге жазыңыз.
pages-problem-too-large = Бул өтө чоң
    .text = Жөнөткөнүңүз биз кабыл ала алгандан чоң.
    .next = Бөлүп жөнөтүңүз: текстти кыскартыңыз же азыраак же кичирээк файлдарды жөнөтүңүз.
pages-problem-unsupported = Файлдын же маалыматтын мындай түрүн кабыл ала албайбыз
    .text = Жөнөткөнүңүздүн түрүн окуй албайбыз.
    .next = Аны башка түрдө жөнөтүңүз, мисалы PDF, сүрөт же жөнөкөй текст.
pages-problem-unprocessable = Ушул түрүндө аткарууга болбойт
    .text = Жөнөткөнүңүздү түшүндүк, бирок анда бир нерсе дал келбейт.
    .next = Артка кайтып, жоопторуңузду текшериңиз.
pages-problem-too-many = Аракеттер өтө көп
    .text = Кыска убакытта өтө көп аракет болду.
    .next = Сураныч, бир аз күтүп, кайра аракет кылыңыз.
pages-problem-internal = Бизде бир нерсе бузулду
    .text = Бул сиздин күнөөңүз эмес. Бул тууралуу бизге билдирилди.
    .next = Бир нече мүнөттөн кийин кайра аракет кылыңыз. Кайталанса, кеңсеге ушул номерди айтыңыз.
pages-problem-busy = Азыр биз абдан бошобой жатабыз
    .text = Бир учурда өтө көп адам кирди.
    .next = Бир мүнөттөн кийин кайра аракет кылыңыз. Эч нерсе жоголгон жок.
pages-problem-id = Бул үзгүлтүктүн номери:
