### Words for the staff of the office of Veritania.

## Teams

pack-team-protection = Защита
pack-team-labour = Работа и жильё
pack-team-status = Документы и статус
pack-team-children = Дети

## Heads of agencies, as letters address them

pack-head-migration-service = Директор Государственной миграционной службы
pack-head-border-guard = Командующий Пограничной службой
pack-head-order-ministry = Министр общественного порядка
pack-head-security-bureau = Глава Бюро государственной безопасности
pack-head-external-affairs = Министр внешних дел
pack-head-justice-ministry = Министр юстиции
pack-head-financial-watch = Председатель Агентства финансового надзора
pack-head-health-inspectorate = Главный инспектор общественного здоровья
pack-head-customs-service = Директор Службы таможни и сборов
pack-head-labour-inspectorate = Главный инспектор труда
pack-head-school-authority = Председатель Управления школ
pack-head-detention-service = Директор Службы центров содержания
pack-head-child-protection = Директор Службы детей и семьи
pack-head-housing-inspectorate = Главный жилищный инспектор
pack-head-port-veritas-city = Мэр Порт-Веритаса
