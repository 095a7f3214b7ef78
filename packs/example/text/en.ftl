### The words of Veritania: its office, laws, agencies, places and holidays.

pack-office = Office of the Ombudsman for Migrants of Veritania
    .short = Ombudsman for Migrants
    .hours = Monday to Friday, 9 to 17
    .note = Veritania does not exist. Every person, agency, law and number here is invented.
pack-country = Veritania

## Who else can help

pack-helper-legal-clinic = Port Veritas Legal Clinic
    .offers = Free lawyers for people who are held, banned or about to be sent away.
pack-helper-labour-line = Workers’ Line
    .offers = Advice on pay and safety at work, in six languages.
pack-helper-child-line = Children’s Line
    .offers = For children and those who worry about one, day and night, free of charge.
pack-helper-shelter = Lighthouse House
    .offers = A bed, a meal and a locked door, day and night.
pack-helper-crisis-centre = Crisis Centre
    .offers = Help after violence, also without papers.
pack-helper-refuge-aid = Refuge Aid
    .offers = Free help with asking for protection as a refugee.
pack-helper-open-clinic = Open Clinic
    .offers = Doctors who treat everybody and ask for no papers.
pack-helper-advice-centre = Advice Centre for Newcomers
    .offers = Help with forms, time limits and letters.

## Places

pack-place-port-veritas = Port Veritas
pack-place-northmark = Northmark
pack-place-southmark = Southmark
pack-place-the-isles = The Isles
pack-place-high-valley = High Valley
pack-place-border = At the border
pack-place-abroad = In another country

## Holidays

pack-holiday-new-year = New Year
pack-holiday-first-light = First Light
pack-holiday-labour-day = Labour Day
pack-holiday-founding-day = Founding Day
pack-holiday-harvest = Harvest Day
pack-holiday-lantern-night = Lantern Night

## Agencies

pack-agency-migration-service = State Migration Service
    .short = Migration Service
pack-agency-border-guard = Border Guard Service
    .short = Border Guard
pack-agency-order-ministry = Ministry of Public Order
    .short = Public Order
pack-agency-security-bureau = State Security Bureau
    .short = Security Bureau
pack-agency-external-affairs = Ministry of External Affairs
    .short = External Affairs
pack-agency-justice-ministry = Ministry of Justice
    .short = Justice
pack-agency-financial-watch = Financial Watch Agency
    .short = Financial Watch
pack-agency-health-inspectorate = Public Health Inspectorate
    .short = Health Inspectorate
pack-agency-customs-service = Customs and Revenue Service
    .short = Customs
pack-agency-labour-inspectorate = Labour Inspectorate
    .short = Labour Inspectorate
pack-agency-school-authority = School Authority
    .short = School Authority
pack-agency-detention-service = Custody Centres Service
    .short = Custody Centres
pack-agency-child-protection = Child and Family Service
    .short = Child and Family
pack-agency-housing-inspectorate = Housing Inspectorate
    .short = Housing Inspectorate
pack-agency-port-veritas-city = City of Port Veritas
    .short = City of Port Veritas

## Laws

pack-treaty-constitution = Constitution of Veritania
pack-right-constitution-3 = To be treated with dignity, whoever one is
pack-right-constitution-21 = To an answer from every public office within the time the law sets

pack-act-ombudsman-act = Act on the Ombudsman for Migrants
pack-act-entry-act = Act on Entry and Stay
pack-act-children-act = Children Act
pack-act-labour-code = Labour Code
pack-act-rest-days-act = Act on Days of Rest
pack-act-data-act = Personal Data Act

pack-law-ombudsman-act-4 = The Ombudsman looks into what the authorities of Veritania do or fail to do.
pack-law-ombudsman-act-5 = A complaint is brought within two years, unless something kept the person from it.
pack-law-ombudsman-act-6 = Where somebody is in danger or about to lose their freedom or be sent away, the Ombudsman acts at once.
pack-law-ombudsman-act-7 = The name of a complainant is kept apart and given only for a stated lawful reason.
pack-law-ombudsman-act-8 = Whoever complains hears from a human being within three working days.
pack-law-ombudsman-act-9 = Each complaint is read within two working days.
pack-law-ombudsman-act-10 = Within ten working days the Ombudsman says whether the case is taken.
pack-law-ombudsman-act-11 = What a court has or had, what is not a complaint and what was brought already is not taken.
pack-law-ombudsman-act-12 = What another body must decide first is sent there, with the person’s consent.
pack-law-ombudsman-act-13 = Whoever complains has thirty days to answer a question.
pack-law-ombudsman-act-14 = An authority answers the Ombudsman within fifteen working days.
pack-law-ombudsman-act-15 = If an authority does not answer, its head is asked to.
pack-law-ombudsman-act-16 = Inquiries that stay unanswered are published with the name of the authority.
pack-law-ombudsman-act-17 = The Ombudsman comes to an outcome within ninety days.
pack-law-ombudsman-act-19 = An authority says within thirty days what it will do about a recommendation.
pack-law-ombudsman-act-20 = After ninety days the Ombudsman looks whether a recommendation was carried out.
pack-law-ombudsman-act-22 = Whoever complained may ask for a review within thirty days; it is decided within twenty working days.
pack-law-entry-act-27 = Nine authorities may ban a person from entering, each for the reasons in its own charge.
pack-law-children-act-4 = In every matter that concerns a child, the child’s best interests come first.
pack-law-labour-code-61 = The Labour Inspectorate checks that wages are paid and orders it where they are not.
pack-law-rest-days-act-3 = The government announces the days of rest of each year.
pack-law-data-act-9 = Personal data are given out only by law, by order of a court, or with consent.
pack-law-data-act-12 = Papers about a person are kept no longer than their purpose needs.
