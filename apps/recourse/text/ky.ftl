### The words of the front page and of the demo.

recourse-front-title = Кантип жардам бере алабыз?
recourse-front-door-complain = Мага же таанышыма адилетсиздик кылышты
recourse-front-door-receipt = Менде дүмүрчөк бар
recourse-front-what = Биз мигранттардын жана алардын үй-бүлөлөрүнүн мекемелерге, иш берүүчүлөргө жана башкаларга арыздарын карайбыз, жооптуулардан оңдоону сурайбыз.
recourse-front-free = Бул акысыз.
recourse-front-tells-nobody = Келгениңизди полицияга да, иш берүүчүгө да айтпайбыз.
recourse-front-any-language = Каалаган тилде жазсаңыз болот. Атыңызды айтуу милдеттүү эмес.
recourse-front-demo = Окуу мекемесине анын кызматкерлеринин бири болуп кирүү
recourse-front-demo-title = Окуу мекемесинин адамдары
recourse-front-demo-fictional = Бул жерде эч нерсе чыныгы эмес: өлкө да, адамдар да, иштер да ойдон чыгарылган.
recourse-front-demo-enter = Кирүү
