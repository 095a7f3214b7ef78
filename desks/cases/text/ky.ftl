### The words of the cases desk that anyone may see.

## Where a case stands

cases-state-received = Кабыл алынды
cases-state-triaged = Окулду
cases-state-referred-elsewhere = Башка органга жөнөтүлдү
cases-state-inadmissible = Биздин ыйгарым укугубузга кирбейт
cases-state-admitted = Кароого алынды
cases-state-under-inquiry = Текшерилип жатат
cases-state-awaiting-complainant = Кайрылуучунун жообу күтүлүүдө
cases-state-findings = Жооптор бааланып жатат
cases-state-mediated = Макулдашылды
cases-state-no-violation = Укук бузулган эмес
cases-state-violation = Укук бузулган
cases-state-follow-up = Аткарылышы көзөмөлдөнүүдө
cases-state-closed = Аяктады
cases-state-reopened = Кайра ачылды
cases-state-withdrawn = Кайтарып алынды
cases-state-expired = Документтер жок кылынды

## What can be done: the verb on the button

cases-do-submit = Арызды жөнөтүү
cases-do-complainant-answers = Жооп берүү
cases-do-complainant-writes = Бизге жазуу
cases-do-correct = Оңдоо
cases-do-withdraw = Арызды кайтарып алуу
cases-do-ask-review = Кайра кароону суроо

## What the complainant is told when it is done

cases-told-submit = Арызыңыз бизге келип жетти.
cases-told-take-up = Ишиңизди биздин кызматкер өзүнө алды.
cases-told-hand-over = Эми ишиңизди биздин башка кызматкер жүргүзөт.
cases-told-triage = Арызыңызды окудук. Эми аны карай алабызбы, ошону чечебиз.
cases-told-admit = Арызыңызды кароого алдык.
cases-told-refer-elsewhere = Арызыңызды башка орган карашы керек. Кайсы орган экенин жана эмне үчүн экенин сизге айттык.
cases-told-find-inadmissible = Арызыңызды кароого укугубуз жок. Себептерин сизге айттык. Дагы бир жолу карап чыгууну сурасаңыз болот.
cases-told-ask-complainant = Улантуу үчүн сизден бир нерсе керек.
cases-told-complainant-answers = Жообуңузду алдык жана ишти улантып жатабыз.
cases-told-continue-without = Колдо болгон маалымат менен улантып жатабыз. Бизге дагы эле жазсаңыз болот.
cases-told-open-inquiry = Органдарга суроолорубузду жөнөттүк.
cases-told-resume-inquiry = Ишиңизди кайра текшерип жатабыз.
cases-told-all-answered = Биз сураган органдардын баары жооп берди.
cases-told-start-findings = Керектүү жооптор бар, аларды баалап жатабыз.
cases-told-mediate = Сиз жана орган макулдашууга келдиңиздер.
cases-told-find-no-violation = Укуктарыңыз бузулган эмес деп таптык. Эмне үчүн экенин сизге айттык.
cases-told-find-violation = Укуктарыңыз бузулган деп таптык. Орган эмне кылышы керектигин жазып жатабыз.
cases-told-send-recommendations = Органга эмне кылышы керектигин айттык. Аткарабы, көзөмөлдөп жатабыз.
cases-told-record-follow-up = Орган ушул убакка чейин эмне кылганын карадык.
cases-told-close = Ишиңиз боюнча ишибизди аяктадык.
cases-told-publish-summary = Иш жөнүндө кыскача маалымат жарыяладык. Анда сизди эч ким тааный албайт.
cases-told-unpublish-summary = Иш жөнүндө жарыяланган маалыматты алып салдык.
cases-told-write-to-complainant = Сизге жаздык.
cases-told-complainant-writes = Жөнөткөнүңүздү алдык.
cases-told-correct = Туура эмес деп айтканыңызды оңдодук.
cases-told-withdraw = Арызыңызды кайтарып алдыңыз. Биз башка эч нерсе кылбайбыз. Улантууну сурасаңыз болот.
cases-told-ask-review = Дагы бир жолу карап чыгууну сурадыңыз. Муну чечимди кабыл албаган адам жасайт.
cases-told-refuse-review = Дагы бир жолу карап чыктык. Чечим күчүндө калат. Эмне үчүн экенин сизге айттык.
cases-told-reopen = Ишиңизди кайра ачтык.

## The clocks

cases-clock-first-word = Адамдан биринчи жооп
cases-clock-triage = Окуу
cases-clock-admission = Кароого алуу жөнүндө чечим
cases-clock-complainant-answer = Кайрылуучунун жообу
cases-clock-answer = Органдардын жооптору
cases-clock-outcome = Жыйынтык
cases-clock-follow-up = Аткарылышын кийинки текшерүү
cases-clock-review-window = Кайра кароону суроо мөөнөтү
cases-clock-review = Кайра кароо жөнүндө чечим
cases-clock-retention = Документтерди сактоо

## What the complainant wishes about their name

cases-anonymity-open = Биз сураган органдар атын билсе болот
cases-anonymity-custodian = Аты кулпуланып сакталат: сактоочунун негиздүү макулдугусуз аны эч ким көрбөйт
cases-anonymity-anonymous = Аты айтылган эмес

## Why something cannot be done now

cases-refused-not-now = Иштин абалы «{ $state }» турганда муну кылууга болбойт.
cases-refused-not-yours = Муну башка адам жасашы керек.
cases-refused-no-complainant = Бул ишти биздин мекеме өзү ачкан, ошондуктан кайрылуучу жок.
cases-refused-review-window-over = Кайра кароону суроо мөөнөтү өттү.
cases-refused-review-asked = Кайра кароо буга чейин суралган.
cases-refused-stale = Бул баракты ачканыңыздан бери иш өзгөрдү. Экөөнү тең карап, тандаңыз.
cases-refused-consent = Мындай жооп мурункусунан кийин берилбейт.

## What something about the person would leave the office for

cases-purpose-inquiry = Орган суроолорубузга жооп бере алышы үчүн
cases-purpose-referral = Башка орган бул ишти карай алышы үчүн
cases-purpose-transfer = Башка мекеме ишти өзүнө ала алышы үчүн
cases-purpose-mediation = Макулдашуу издөө үчүн
cases-purpose-support = Өзгөчө муктаждык боюнча кимдир бирөө жардам бере алышы үчүн
cases-purpose-publication = Адамдар иш жөнүндө окуй алышы үчүн

## How the complainant answered

cases-consent-asked = Азырынча жооп жок
cases-consent-given = Ооба
cases-consent-refused = Жок
cases-consent-withdrawn = Кайтарып алынды

## Complaining, one question a page

cases-step-place = { $places } ичинен { $place }
cases-step-what = Эмне болду?
cases-step-who = Муну ким кылды?
cases-step-where = Бул кайда жана качан болду?
cases-step-danger = Азыр бирөө коркунучтабы?
cases-step-contact = Сиз менен кантип байланышсак болот?
cases-step-name = Арыз ким жөнүндө?
cases-complain-intro = Арыздануу акысыз. Бизге жазганыңызды полицияга да, иш берүүчүгө да айтпайбыз. Атыңызды айтуу милдеттүү эмес.
cases-story = Эмне болгонун айтып бериңиз
    .hint = Кыска же узун, каалаган тилиңизде.
    .empty = Эмне болгонун жазыңыз. Бир нече сөз жетет.
cases-asked = Эми эмне болушун каалайсыз?
    .hint = Бош калтырсаңыз да болот.
cases-respondent = Сизге муну ким кылды?
    .empty = Ким кылганын тандаңыз. Так билбесеңиз, эң жакынын тандаңыз.
cases-agency = Кайсы мекеме эле?
    .hint = Билбесеңиз же мекеме болбосо, бош калтырыңыз.
cases-who = Анын аталышы же адамдын аты
    .hint = Билгениңизче. Бош калтырсаңыз да болот.
cases-place = Бул кайда болду?
    .hint = Шаар, көчө, чек ара бекети. Болжол менен да болот.
cases-when = Бул качан болду?
    .hint = Күн, ай, «өткөн кышта». Болжол менен да болот.
cases-signs = Булардын бирөөсү барбы?
    .hint = Туура келгендерин белгилеңиз же эч бирин белгилебеңиз.
cases-child = Бул балага тиешелүү
cases-danger-call = Эгер бирөө дал азыр коркунучта болсо, адегенде чалыңыз
cases-contact-way = Сиз менен кантип байланышсак болот?
    .empty = Кантип байланышууну тандаңыз. Дүмүрчөк менен ар дайым кайтып келе аласыз.
cases-contact-receipt = Байланышпаңыз. Дүмүрчөгүм менен өзүм келем
cases-contact-email = Электрондук почта аркылуу
cases-contact-phone = Телефон аркылуу
cases-contact-post = Кат аркылуу
cases-contact = Дарек же номер
    .hint = Дүмүрчөк менен келсеңиз, бош калтырыңыз.
cases-contact-missing = Даректи же номерди жазыңыз же дүмүрчөк менен кайтып келүүнү тандаңыз.
cases-safety = Аны колдонуу коопсузбу?
cases-safety-safe = Ооба. Башка эч ким окубайт жана укпайт
cases-safety-unsafe = Жок. Башка адам окуп же угуп калышы мүмкүн
cases-safety-missing = Коопсузбу же жокпу, айтыңыз. Так билбесеңиз, «Жок» дегенди тандаңыз.
cases-about = Арыз ким жөнүндө?
    .empty = Ким жөнүндө экенин тандаңыз.
cases-about-self = Өзүм жөнүндө
cases-about-other = Башка адам жөнүндө
cases-name = Атыңыз
    .hint = Бош калтырсаңыз да болот.
cases-concerned = Арыз сиз жөнүндө болбосо, ошол адамдын аты
    .hint = Бош калтырсаңыз да болот.
cases-anonymity = Атыңызды ким көрө алат?
    .empty = Атыңызды ким көрө аларын тандаңыз.
cases-next = Улантуу
cases-yes = Ооба
cases-change = Өзгөртүү: { $part }
cases-check-title = Баарын текшериңиз
cases-check-after = Жөнөткөндөн кийин дүмүрчөк аласыз: ошол номер менен кайтып келип, ар бир кадамды көрөсүз.
cases-send = Арызды жөнөтүү
cases-sent-title = Арызыңыз бизге жетти
cases-sent-receipt = Бул сиздин дүмүрчөгүңүз. Ишиңизди ал гана ачат.
cases-sent-write-down = Аны кагазга жазып алыңыз. Ал атайылап узун телефон номерине окшош.
cases-sent-lost = Бизде көчүрмөсү жок. Жоголсо, башкасын бере албайбыз.
cases-next-title = Андан кийин эмне болот
cases-sent-next = Жазганыңызды адам окуйт жана ушул күнгө чейин жооп берет: { $date }.
cases-sent-open = Ишимди ачуу

## Coming back with the receipt

cases-receipt-title = Менде дүмүрчөк бар
cases-receipt = Дүмүрчөгүңүз
    .hint = Жыйырма сан, боштук менен же боштуксуз.
    .empty = Дүмүрчөктүн жыйырма санын териңиз.
cases-receipt-open = Ишимди ачуу
cases-receipt-form = Дүмүрчөктө жыйырма сан бар. Баары ордундабы, текшериңиз.
cases-receipt-mistyped = Бир сан туура эмес же экөө орун алмашкан. Кагазыңыз менен салыштырыңыз.
cases-receipt-opens-nothing = Бул дүмүрчөк эч кандай ишти ачпайт. Сандарды кагазыңыз менен салыштырыңыз.
cases-told-title = Бизге айтканыңыз
cases-messages = Билдирүүлөр
cases-messages-none = Азырынча билдирүү жок.
cases-from-office = Мекеме
cases-from-you = Сиз
cases-message = Билдирүүңүз
    .empty = Адегенде билдирүүңүздү жазыңыз.
cases-message-send = Билдирүүнү жөнөтүү
cases-looks = Ишиңизди ким көрдү
cases-looks-explained = Бирөө ишиңизди ачкан сайын бул жерге жазылат, аны эч ким өчүрө албайт.
cases-actor-stranger = Арыздануучу
cases-actor-complainant = Арыздануучу
cases-actor-staff = Мекеме:
cases-actor-link = Мамлекеттик орган, өз шилтемеси аркылуу
cases-actor-program = Мекеменин программасы
cases-actor-system = Мекеменин сааты
cases-journal-submitted = арызды жөнөттү
cases-journal-receipt = ишти дүмүрчөк менен ачты
cases-journal-looked = ишти ачты
cases-journal-wrote = билдирүү жазды
cases-journal-step = иш боюнча иштеди
cases-look-own = өз ишин окуу үчүн
cases-look-work = иш боюнча иштөө үчүн
