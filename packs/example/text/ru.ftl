### The words of Veritania: its office, laws, agencies, places and holidays.

pack-office = Уполномоченный по правам мигрантов Веритании
    .short = Уполномоченный по правам мигрантов
    .hours = С понедельника по пятницу, с 9 до 17
    .note = Веритании не существует. Все люди, органы, законы и номера здесь вымышлены.
pack-country = Веритания

## Who else can help

pack-helper-legal-clinic = Правовая клиника Порт-Веритаса
    .offers = Бесплатные адвокаты для тех, кого держат под стражей, кому запретили въезд или кого хотят выслать.
pack-helper-labour-line = Линия работников
    .offers = Советы об оплате и безопасности труда на шести языках.
pack-helper-child-line = Детская линия
    .offers = Для детей и тех, кто за них беспокоится, днём и ночью, бесплатно.
pack-helper-shelter = Дом «Маяк»
    .offers = Постель, еда и закрытая дверь, днём и ночью.
pack-helper-crisis-centre = Кризисный центр
    .offers = Помощь после насилия, в том числе без документов.
pack-helper-refuge-aid = Помощь беженцам
    .offers = Бесплатная помощь с просьбой об убежище.
pack-helper-open-clinic = Открытая клиника
    .offers = Врачи, которые лечат всех и не спрашивают документов.
pack-helper-advice-centre = Центр советов для приезжих
    .offers = Помощь с бланками, сроками и письмами.

## Places

pack-place-port-veritas = Порт-Веритас
pack-place-northmark = Нордмарк
pack-place-southmark = Зюдмарк
pack-place-the-isles = Острова
pack-place-high-valley = Высокая долина
pack-place-border = На границе
pack-place-abroad = В другой стране

## Holidays

pack-holiday-new-year = Новый год
pack-holiday-first-light = Первый свет
pack-holiday-labour-day = День труда
pack-holiday-founding-day = День основания
pack-holiday-harvest = День урожая
pack-holiday-lantern-night = Ночь фонарей

## Agencies

pack-agency-migration-service = Государственная миграционная служба
    .short = Миграционная служба
pack-agency-border-guard = Пограничная служба
    .short = Пограничники
pack-agency-order-ministry = Министерство общественного порядка
    .short = Общественный порядок
pack-agency-security-bureau = Бюро государственной безопасности
    .short = Бюро безопасности
pack-agency-external-affairs = Министерство внешних дел
    .short = Внешние дела
pack-agency-justice-ministry = Министерство юстиции
    .short = Юстиция
pack-agency-financial-watch = Агентство финансового надзора
    .short = Финансовый надзор
pack-agency-health-inspectorate = Инспекция общественного здоровья
    .short = Инспекция здоровья
pack-agency-customs-service = Служба таможни и сборов
    .short = Таможня
pack-agency-labour-inspectorate = Инспекция труда
    .short = Инспекция труда
pack-agency-school-authority = Управление школ
    .short = Управление школ
pack-agency-detention-service = Служба центров содержания
    .short = Центры содержания
pack-agency-child-protection = Служба детей и семьи
    .short = Дети и семья
pack-agency-housing-inspectorate = Жилищная инспекция
    .short = Жилищная инспекция
pack-agency-port-veritas-city = Город Порт-Веритас
    .short = Город Порт-Веритас

## Laws

pack-treaty-constitution = Конституция Веритании
pack-right-constitution-3 = На достойное обращение, кем бы человек ни был
pack-right-constitution-21 = На ответ любого учреждения в срок, установленный законом

pack-act-ombudsman-act = Закон об Уполномоченном по правам мигрантов
pack-act-entry-act = Закон о въезде и пребывании
pack-act-children-act = Закон о детях
pack-act-labour-code = Трудовой кодекс
pack-act-rest-days-act = Закон о днях отдыха
pack-act-data-act = Закон о персональных данных

pack-law-ombudsman-act-4 = Уполномоченный проверяет, что делают и чего не делают органы власти Веритании.
pack-law-ombudsman-act-5 = Жалобу подают в течение двух лет, если человеку ничто не мешало.
pack-law-ombudsman-act-6 = Если человек в опасности, может лишиться свободы или быть выслан, Уполномоченный действует сразу.
pack-law-ombudsman-act-7 = Имя заявителя хранится отдельно и сообщается только по указанной законной причине.
pack-law-ombudsman-act-8 = Заявителю отвечает живой человек в течение трёх рабочих дней.
pack-law-ombudsman-act-9 = Каждую жалобу читают в течение двух рабочих дней.
pack-law-ombudsman-act-10 = В течение десяти рабочих дней Уполномоченный говорит, принято ли дело.
pack-law-ombudsman-act-11 = Не принимают то, чем занимается или занимался суд, что не является жалобой и что уже подано.
pack-law-ombudsman-act-12 = То, что сначала должен решить другой орган, передают ему с согласия человека.
pack-law-ombudsman-act-13 = У заявителя есть тридцать дней, чтобы ответить на вопрос.
pack-law-ombudsman-act-14 = Орган отвечает Уполномоченному в течение пятнадцати рабочих дней.
pack-law-ombudsman-act-15 = Если орган не отвечает, обращаются к его руководителю.
pack-law-ombudsman-act-16 = Запросы без ответа публикуют с названием органа.
pack-law-ombudsman-act-17 = Уполномоченный приходит к итогу в течение девяноста дней.
pack-law-ombudsman-act-19 = Орган в течение тридцати дней говорит, что сделает по рекомендации.
pack-law-ombudsman-act-20 = Через девяносто дней Уполномоченный смотрит, выполнена ли рекомендация.
pack-law-ombudsman-act-22 = Заявитель может просить о пересмотре в течение тридцати дней; решают за двадцать рабочих дней.
pack-law-entry-act-27 = Девять органов могут запретить въезд, каждый по причинам своего ведения.
pack-law-children-act-4 = В каждом деле о ребёнке его наилучшие интересы стоят на первом месте.
pack-law-labour-code-61 = Инспекция труда проверяет выплату заработка и обязывает заплатить.
pack-law-rest-days-act-3 = Правительство объявляет дни отдыха каждого года.
pack-law-data-act-9 = Личные данные выдают только по закону, по решению суда или с согласия.
pack-law-data-act-12 = Бумаги о человеке хранят не дольше, чем нужно для их цели.
