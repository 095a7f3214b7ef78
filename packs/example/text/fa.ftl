### The words of Veritania: its office, laws, agencies, places and holidays.

pack-office = دفتر حامی حقوق مهاجران وریتانیا
    .short = حامی حقوق مهاجران
    .hours = دوشنبه تا جمعه، ساعت ۹ تا ۱۷
    .note = کشوری به نام وریتانیا وجود ندارد. همهٔ اشخاص، نهادها، قانون‌ها و شماره‌های اینجا ساختگی است.
pack-country = وریتانیا

## Who else can help

pack-helper-legal-clinic = کلینیک حقوقی پورت وریتاس
    .offers = وکیلان رایگان برای کسانی که بازداشت‌اند، ممنوع‌الورودند یا می‌خواهند بیرونشان کنند.
pack-helper-labour-line = خط کارگران
    .offers = مشاوره دربارهٔ دستمزد و ایمنی کار به شش زبان.
pack-helper-child-line = خط کودکان
    .offers = برای کودکان و کسانی که نگران کودکی‌اند، شب و روز، رایگان.
pack-helper-shelter = خانهٔ فانوس دریایی
    .offers = تخت، غذا و دری که قفل می‌شود، شب و روز.
pack-helper-crisis-centre = مرکز بحران
    .offers = کمک پس از خشونت، بی‌مدرک هم.
pack-helper-refuge-aid = یاری پناهندگان
    .offers = کمک رایگان برای درخواست پناهندگی.
pack-helper-open-clinic = درمانگاه باز
    .offers = پزشکانی که همه را درمان می‌کنند و مدرک نمی‌خواهند.
pack-helper-advice-centre = مرکز مشاورهٔ تازه‌واردان
    .offers = کمک در فرم‌ها، مهلت‌ها و نامه‌ها.

## Places

pack-place-port-veritas = پورت وریتاس
pack-place-northmark = نوردمارک
pack-place-southmark = سودمارک
pack-place-the-isles = جزیره‌ها
pack-place-high-valley = درهٔ بلند
pack-place-border = در مرز
pack-place-abroad = در کشوری دیگر

## Holidays

pack-holiday-new-year = سال نو
pack-holiday-first-light = نخستین روشنایی
pack-holiday-labour-day = روز کار
pack-holiday-founding-day = روز بنیان‌گذاری
pack-holiday-harvest = روز خرمن
pack-holiday-lantern-night = شب فانوس‌ها

## Agencies

pack-agency-migration-service = ادارهٔ کل مهاجرت
    .short = ادارهٔ مهاجرت
pack-agency-border-guard = سازمان مرزبانی
    .short = مرزبانی
pack-agency-order-ministry = وزارت نظم عمومی
    .short = نظم عمومی
pack-agency-security-bureau = دفتر امنیت کشور
    .short = دفتر امنیت
pack-agency-external-affairs = وزارت روابط خارجی
    .short = روابط خارجی
pack-agency-justice-ministry = وزارت دادگستری
    .short = دادگستری
pack-agency-financial-watch = سازمان نظارت مالی
    .short = نظارت مالی
pack-agency-health-inspectorate = بازرسی بهداشت عمومی
    .short = بازرسی بهداشت
pack-agency-customs-service = سازمان گمرک و درآمد
    .short = گمرک
pack-agency-labour-inspectorate = بازرسی کار
    .short = بازرسی کار
pack-agency-school-authority = ادارهٔ مدارس
    .short = ادارهٔ مدارس
pack-agency-detention-service = سازمان مراکز نگهداری
    .short = مراکز نگهداری
pack-agency-child-protection = سازمان کودک و خانواده
    .short = کودک و خانواده
pack-agency-housing-inspectorate = بازرسی مسکن
    .short = بازرسی مسکن
pack-agency-port-veritas-city = شهر پورت وریتاس
    .short = شهر پورت وریتاس

## Laws

pack-treaty-constitution = قانون اساسی وریتانیا
pack-right-constitution-3 = رفتار شایسته، هر که باشد
pack-right-constitution-21 = پاسخ هر ادارهٔ دولتی در مهلت قانونی

pack-act-ombudsman-act = قانون حامی حقوق مهاجران
pack-act-entry-act = قانون ورود و اقامت
pack-act-children-act = قانون کودکان
pack-act-labour-code = قانون کار
pack-act-rest-days-act = قانون روزهای تعطیل
pack-act-data-act = قانون داده‌های شخصی

pack-law-ombudsman-act-4 = حامی حقوق بررسی می‌کند که نهادهای وریتانیا چه می‌کنند یا نمی‌کنند.
pack-law-ombudsman-act-5 = شکایت تا دو سال پذیرفته می‌شود، مگر چیزی مانع شخص شده باشد.
pack-law-ombudsman-act-6 = اگر کسی در خطر باشد یا بخواهند آزادی‌اش را بگیرند یا بیرونش کنند، حامی حقوق بی‌درنگ عمل می‌کند.
pack-law-ombudsman-act-7 = نام شاکی جداگانه نگهداری می‌شود و تنها با دلیل قانونیِ گفته‌شده داده می‌شود.
pack-law-ombudsman-act-8 = شاکی تا سه روز کاری از یک انسان پاسخ می‌شنود.
pack-law-ombudsman-act-9 = هر شکایت تا دو روز کاری خوانده می‌شود.
pack-law-ombudsman-act-10 = تا ده روز کاری حامی حقوق می‌گوید پرونده را می‌پذیرد یا نه.
pack-law-ombudsman-act-11 = آنچه در دادگاه است یا بوده، شکایت نیست یا پیش‌تر آورده شده، پذیرفته نمی‌شود.
pack-law-ombudsman-act-12 = آنچه نخست باید نهادی دیگر تصمیم بگیرد، با رضایت شخص به آنجا فرستاده می‌شود.
pack-law-ombudsman-act-13 = شاکی سی روز برای پاسخ به پرسش وقت دارد.
pack-law-ombudsman-act-14 = نهاد تا پانزده روز کاری به حامی حقوق پاسخ می‌دهد.
pack-law-ombudsman-act-15 = اگر نهادی پاسخ ندهد، از رئیس آن خواسته می‌شود.
pack-law-ombudsman-act-16 = پرسش‌های بی‌پاسخ با نام نهاد منتشر می‌شود.
pack-law-ombudsman-act-17 = حامی حقوق تا نود روز به نتیجه می‌رسد.
pack-law-ombudsman-act-19 = نهاد تا سی روز می‌گوید با توصیه چه خواهد کرد.
pack-law-ombudsman-act-20 = پس از نود روز حامی حقوق می‌بیند که توصیه اجرا شده است یا نه.
pack-law-ombudsman-act-22 = شاکی تا سی روز می‌تواند بازنگری بخواهد؛ تا بیست روز کاری تصمیم گرفته می‌شود.
pack-law-entry-act-27 = نه نهاد می‌توانند ورود را ممنوع کنند، هر یک به دلیل کار خود.
pack-law-children-act-4 = در هر موضوعی که به کودک مربوط است، بهترین منافع او مقدم است.
pack-law-labour-code-61 = بازرسی کار پرداخت دستمزد را بررسی می‌کند و به پرداخت وامی‌دارد.
pack-law-rest-days-act-3 = دولت روزهای تعطیل هر سال را اعلام می‌کند.
pack-law-data-act-9 = دادهٔ شخصی تنها به حکم قانون، دستور دادگاه یا با رضایت داده می‌شود.
pack-law-data-act-12 = کاغذهای مربوط به شخص بیش از نیازِ هدفشان نگه داشته نمی‌شود.
