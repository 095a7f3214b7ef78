### The words of Veritania: its office, laws, agencies, places and holidays.

pack-office = Веританиянын мигранттардын укуктары боюнча өкүлүнүн кеңсеси
    .short = Мигранттардын укуктары боюнча өкүл
    .hours = Дүйшөмбүдөн жумага чейин, 9дан 17ге чейин
    .note = Веритания деген өлкө жок. Бул жердеги бардык адамдар, органдар, мыйзамдар жана номерлер ойлоп табылган.
pack-country = Веритания

## Who else can help

pack-helper-legal-clinic = Порт-Веритас укук клиникасы
    .offers = Кармалган, кирүүсүнө тыюу салынган же чыгарылып жаткандарга акысыз адвокаттар.
pack-helper-labour-line = Жумушчулар линиясы
    .offers = Айлык жана эмгек коопсуздугу боюнча алты тилде кеңеш.
pack-helper-child-line = Балдар линиясы
    .offers = Балдарга жана алар үчүн кабатыр болгондорго, күнү-түнү, акысыз.
pack-helper-shelter = «Маяк» үйү
    .offers = Төшөк, тамак жана жабыла турган эшик, күнү-түнү.
pack-helper-crisis-centre = Кризис борбору
    .offers = Зордуктан кийинки жардам, документсиз да.
pack-helper-refuge-aid = Качкындарга жардам
    .offers = Баш калка суроодо акысыз жардам.
pack-helper-open-clinic = Ачык клиника
    .offers = Баарын дарылаган жана документ сурабаган дарыгерлер.
pack-helper-advice-centre = Жаңы келгендерге кеңеш борбору
    .offers = Бланк, мөөнөт жана каттар боюнча жардам.

## Places

pack-place-port-veritas = Порт-Веритас
pack-place-northmark = Нордмарк
pack-place-southmark = Зюдмарк
pack-place-the-isles = Аралдар
pack-place-high-valley = Бийик өрөөн
pack-place-border = Чек арада
pack-place-abroad = Башка өлкөдө

## Holidays

pack-holiday-new-year = Жаңы жыл
pack-holiday-first-light = Биринчи жарык
pack-holiday-labour-day = Эмгек күнү
pack-holiday-founding-day = Негизделген күн
pack-holiday-harvest = Түшүм күнү
pack-holiday-lantern-night = Фонарлар түнү

## Agencies

pack-agency-migration-service = Мамлекеттик миграция кызматы
    .short = Миграция кызматы
pack-agency-border-guard = Чек ара кызматы
    .short = Чек ара кызматы
pack-agency-order-ministry = Коомдук тартип министрлиги
    .short = Коомдук тартип
pack-agency-security-bureau = Мамлекеттик коопсуздук бюросу
    .short = Коопсуздук бюросу
pack-agency-external-affairs = Тышкы байланыштар министрлиги
    .short = Тышкы байланыштар
pack-agency-justice-ministry = Юстиция министрлиги
    .short = Юстиция
pack-agency-financial-watch = Финансылык көзөмөл агенттиги
    .short = Финансылык көзөмөл
pack-agency-health-inspectorate = Коомдук саламаттык инспекциясы
    .short = Саламаттык инспекциясы
pack-agency-customs-service = Бажы жана жыйымдар кызматы
    .short = Бажы
pack-agency-labour-inspectorate = Эмгек инспекциясы
    .short = Эмгек инспекциясы
pack-agency-school-authority = Мектептер башкармалыгы
    .short = Мектептер башкармалыгы
pack-agency-detention-service = Кармоо борборлорунун кызматы
    .short = Кармоо борборлору
pack-agency-child-protection = Бала жана үй-бүлө кызматы
    .short = Бала жана үй-бүлө
pack-agency-housing-inspectorate = Турак-жай инспекциясы
    .short = Турак-жай инспекциясы
pack-agency-port-veritas-city = Порт-Веритас шаары
    .short = Порт-Веритас шаары

## Laws

pack-treaty-constitution = Веританиянын Конституциясы
pack-right-constitution-3 = Ким болсо да кадыр-барктуу мамиле көрүү
pack-right-constitution-21 = Ар бир мамлекеттик мекемеден мыйзамдуу мөөнөттө жооп алуу

pack-act-ombudsman-act = Мигранттардын укуктары боюнча өкүл жөнүндө мыйзам
pack-act-entry-act = Кирүү жана туруу жөнүндө мыйзам
pack-act-children-act = Балдар жөнүндө мыйзам
pack-act-labour-code = Эмгек кодекси
pack-act-rest-days-act = Эс алуу күндөрү жөнүндө мыйзам
pack-act-data-act = Жеке маалымат жөнүндө мыйзам

pack-law-ombudsman-act-4 = Өкүл Веританиянын органдары эмне кылганын же кылбаганын текшерет.
pack-law-ombudsman-act-5 = Даттануу эки жылдын ичинде берилет, эгер адамга эч нерсе тоскоол болбосо.
pack-law-ombudsman-act-6 = Бирөө коркунучта болсо, эркинен ажырашы же чыгарылышы мүмкүн болсо, өкүл дароо аракет кылат.
pack-law-ombudsman-act-7 = Даттануучунун аты өзүнчө сакталат жана айтылган мыйзамдуу себеп менен гана берилет.
pack-law-ombudsman-act-8 = Даттануучуга үч жумуш күнүнүн ичинде тирүү адам жооп жазат.
pack-law-ombudsman-act-9 = Ар бир даттануу эки жумуш күнүнүн ичинде окулат.
pack-law-ombudsman-act-10 = Он жумуш күнүнүн ичинде өкүл ишти аларын же албасын айтат.
pack-law-ombudsman-act-11 = Сот карап жаткан же караган, даттануу болбогон жана мурда берилген иш алынбайт.
pack-law-ombudsman-act-12 = Алгач башка орган чече турган иш адамдын макулдугу менен ошол жакка жөнөтүлөт.
pack-law-ombudsman-act-13 = Суроого жооп берүүгө даттануучунун отуз күнү бар.
pack-law-ombudsman-act-14 = Орган өкүлгө он беш жумуш күнүнүн ичинде жооп берет.
pack-law-ombudsman-act-15 = Орган жооп бербесе, анын жетекчисинен суралат.
pack-law-ombudsman-act-16 = Жоопсуз калган суроолор органдын аты менен жарыяланат.
pack-law-ombudsman-act-17 = Өкүл токсон күндүн ичинде жыйынтыкка келет.
pack-law-ombudsman-act-19 = Орган сунуш боюнча эмне кыларын отуз күндүн ичинде айтат.
pack-law-ombudsman-act-20 = Токсон күндөн кийин өкүл сунуш аткарылганын карайт.
pack-law-ombudsman-act-22 = Даттануучу отуз күндүн ичинде кайра кароону сурай алат; жыйырма жумуш күнүндө чечилет.
pack-law-entry-act-27 = Тогуз орган кирүүгө тыюу сала алат, ар бири өз тармагындагы себеп менен.
pack-law-children-act-4 = Балага тиешелүү ар бир иште анын эң жакшы кызыкчылыгы биринчи орунда турат.
pack-law-labour-code-61 = Эмгек инспекциясы айлык төлөнүшүн текшерет жана төлөөгө милдеттендирет.
pack-law-rest-days-act-3 = Өкмөт ар жылдагы эс алуу күндөрүн жарыялайт.
pack-law-data-act-9 = Жеке маалымат мыйзам, соттун чечими же макулдук менен гана берилет.
pack-law-data-act-12 = Адам жөнүндөгү кагаздар максатына керектүү убакыттан ашык сакталбайт.
