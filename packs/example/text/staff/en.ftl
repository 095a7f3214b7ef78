### Words for the staff of the office of Veritania.

## Teams

pack-team-protection = Protection
pack-team-labour = Work and home
pack-team-status = Papers and status
pack-team-children = Children

## Heads of agencies, as letters address them

pack-head-migration-service = Director of the State Migration Service
pack-head-border-guard = Commander of the Border Guard Service
pack-head-order-ministry = Minister of Public Order
pack-head-security-bureau = Head of the State Security Bureau
pack-head-external-affairs = Minister of External Affairs
pack-head-justice-ministry = Minister of Justice
pack-head-financial-watch = Chair of the Financial Watch Agency
pack-head-health-inspectorate = Chief Public Health Inspector
pack-head-customs-service = Director of the Customs and Revenue Service
pack-head-labour-inspectorate = Chief Labour Inspector
pack-head-school-authority = President of the School Authority
pack-head-detention-service = Director of the Custody Centres Service
pack-head-child-protection = Director of the Child and Family Service
pack-head-housing-inspectorate = Chief Housing Inspector
pack-head-port-veritas-city = Mayor of Port Veritas
