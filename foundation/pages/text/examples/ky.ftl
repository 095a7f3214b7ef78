# The words that the examples of components show.

## Around the examples

pages-example-title = Курамдык бөлүктөр
pages-example-to-desk = Кеңсе көргөндөй
pages-example-to-complainants = Даттануучу көргөндөй
pages-example-views = Көрүнүштөр
pages-example-code = Бул кантип жазылган

## Buttons and ways

pages-example-send = Даттанууну жөнөтүү
pages-example-save = Сактап, кийин улантуу
pages-example-withdraw = Даттанууну кайтарып алуу
pages-example-now = Азыр
pages-example-waiting = Башкаларды күтүүдө
pages-example-mine = Меники
pages-example-door-complain = Мага же тааныганыма адилетсиздик кылышты
pages-example-door-ban = Мага кирүүгө тыюу салынганбы? Эмне кыла алам?
pages-example-door-receipt = Менде дүмүрчөк же билдирүү бар

## Questions

pages-example-story = Эмне болду?
    .hint = Кыска же узун, каалаган тилде.
    .empty = Эмне болгонун бир нече сөз менен болсо да айтыңыз.
pages-example-email = Электрондук почта дареги
    .hint = Анда иш жөнүндө эч нерсе жазбайбыз.
pages-example-password = Сырсөз
pages-example-when = Бул качан болду?
    .hint = Болжол менен болсо да болот, мисалы 7 3 1991.
pages-example-who = Муну ким кылды?
pages-example-who-police = Полиция
pages-example-who-employer = Иш берүүчү
pages-example-who-employer-hint = Келишимсиз акча төлөгөн киши да.
pages-example-who-other = Башка бирөө
pages-example-authority = Мекеме
pages-example-authority-migration = Миграция департаменти
pages-example-authority-border = Чек ара кызматы
pages-example-authority-labour = Эмгек инспекциясы
pages-example-read = Муну окудум, бул чындык
pages-example-files = Документтер же сүрөттөр
    .hint = PDF, сүрөт, үн же текст, баары 50 МБ чейин.
pages-example-files-send = Файлдарды жөнөтүү

## States

pages-example-explained = Биз полицияга да, иш берүүчүңүзгө да айтпайбыз.
pages-example-saved = Жообуңуз сакталды.
pages-example-soon = Жооп эки күндөн кийин керек.
pages-example-late = Мекеме жооп берген жок.
pages-example-danger = Эгер кимдир азыр коркунучта болсо, адегенде чалыңыз:
pages-example-state-arrived = Келип түштү
pages-example-state-looked = Каралып жатат
pages-example-state-answered = Жооп берилди
pages-example-state-asked = Суроо ачык
pages-example-state-late = Мөөнөтү өттү
pages-example-next = Андан кийин эмне болот
pages-example-lead = Миграция департаментинен жооп сурадык. Мөөнөтү: { $date }. Азыр сизге эч нерсе кылуунун кереги жок.
pages-example-answer = Миграция департаментинин жообу
pages-example-asked-on = Биз сураган күн: { $date }.
pages-example-event-arrived = Даттанууңуз келип түштү.
pages-example-event-asked = Эмне үчүн кайтарылганыңызды Миграция департаментинен сурадык.
pages-example-event-late = Жооп өз убагында келген жок. Департаменттин жетекчисине жаздык.
pages-example-event-answered = Департамент жооп берди.
pages-example-caseworker = Иш жүргүзүүчү
pages-example-letter = Катты окуу
pages-example-told = Чек ара бекетинде паспортумду алып коюп, эч кандай кагаз беришкен жок.
pages-example-receipt-paper = Аны кагазга жазып алыңыз. Ал атайын телефон номерине окшош.

## Figures

pages-example-cases = Сизди күткөн иштер
pages-example-number = Номер
pages-example-about = Эмне жөнүндө
pages-example-about-wages = Төрт айлык маяна төлөнгөн эмес
pages-example-about-ban = Чек арада себепсиз кайтарылган
pages-example-state = Абалы
pages-example-due = Мөөнөт
pages-example-in-time = Өз убагында жооп алган суроолор
pages-example-share = Үлүш
pages-example-year = Жыл
pages-example-answers = Жооптор
