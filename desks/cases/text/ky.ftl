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
