### Words that are the same in every country. A pack may say any of them differently.

## Treaties

pack-treaty-iccpr = میثاق بین‌المللی حقوق مدنی و سیاسی
pack-treaty-icescr = میثاق بین‌المللی حقوق اقتصادی، اجتماعی و فرهنگی
pack-treaty-crc = کنوانسیون حقوق کودک
pack-treaty-icrmw = کنوانسیون بین‌المللی حمایت از حقوق همهٔ کارگران مهاجر و اعضای خانوادهٔ آنان

## Rights

pack-right-iccpr-2-3 = داشتن راهی واقعی برای جبران نقض حق
pack-right-iccpr-6 = حق زندگی
pack-right-iccpr-7 = شکنجه نشدن و ندیدن رفتار بی‌رحمانه یا تحقیرآمیز
pack-right-iccpr-8 = نگه داشته نشدن در بردگی و مجبور نشدن به کار
pack-right-iccpr-9 = آزادی: بازداشت نشدن بدون دلیل قانونی
pack-right-iccpr-10 = رفتار انسانی هنگام بازداشت
pack-right-iccpr-12 = رفت‌وآمد آزاد و ترک هر کشور
pack-right-iccpr-13 = اخراج نشدن بدون تصمیم قانونیِ قابل اعتراض
pack-right-iccpr-14 = دادرسی عادلانه
pack-right-iccpr-16 = شناخته شدن به‌عنوان شخص در برابر قانون
pack-right-iccpr-17 = حریم خصوصی، زندگی خانوادگی و خانه
pack-right-iccpr-23 = حمایت از خانواده
pack-right-iccpr-24 = حق کودک به حمایت، نام و تابعیت
pack-right-iccpr-26 = برابری در برابر قانون، بدون تبعیض
pack-right-icescr-6 = کاری که آزادانه انتخاب شود
pack-right-icescr-7 = دستمزد عادلانه و شرایط ایمن کار
pack-right-icescr-8 = تشکیل اتحادیهٔ کارگری و پیوستن به آن
pack-right-icescr-9 = تأمین اجتماعی
pack-right-icescr-10 = حمایت از خانواده‌ها، مادران و کودکان
pack-right-icescr-11 = خوراک، پوشاک و خانهٔ کافی
pack-right-icescr-12 = تندرستی
pack-right-icescr-13 = آموزش
pack-right-crc-2 = حق کودک به تبعیض ندیدن
pack-right-crc-3 = حق کودک به مقدم بودن بهترین منافع او
pack-right-crc-7 = حق کودک به ثبت تولد، نام و تابعیت
pack-right-crc-8 = حق کودک به حفظ هویت خود
pack-right-crc-9 = حق کودک به جدا نشدن از پدر و مادر
pack-right-crc-10 = حق کودک و پدر و مادر به پیوستن به یکدیگر از دو سوی مرز
pack-right-crc-12 = حق کودک به شنیده شدن
pack-right-crc-19 = حق کودک به حمایت در برابر خشونت و بی‌توجهی
pack-right-crc-20 = حق کودک بی‌خانواده به مراقبت ویژه
pack-right-crc-22 = حق کودک پناهنده به حمایت و کمک
pack-right-crc-24 = حق کودک به درمان
pack-right-crc-28 = حق کودک به آموزش
pack-right-crc-32 = حق کودک به واداشته نشدن به کار زیان‌آور
pack-right-crc-34 = حق کودک به حمایت در برابر آزار جنسی
pack-right-crc-35 = حق کودک به ربوده، فروخته و قاچاق نشدن
pack-right-crc-37 = حق کودک به بازداشت نشدن، مگر به‌عنوان آخرین چاره و برای کوتاه‌ترین زمان
pack-right-icrmw-8 = ترک هر کشور و بازگشت به کشور خود
pack-right-icrmw-10 = شکنجه نشدن و ندیدن رفتار بی‌رحمانه
pack-right-icrmw-11 = نگه داشته نشدن در بردگی و مجبور نشدن به کار
pack-right-icrmw-16 = آزادی و امنیت، و دانستن دلیل بازداشت
pack-right-icrmw-17 = رفتار انسانی هنگام بازداشت
pack-right-icrmw-18 = دادرسی عادلانه، برابر با شهروندان
pack-right-icrmw-21 = گرفته نشدن و از میان نرفتن مدارک هویت
pack-right-icrmw-22 = اخراج نشدن به‌صورت گروهی یا بدون تصمیم مستدل
pack-right-icrmw-23 = کمک کنسولگری کشور خود
pack-right-icrmw-25 = دستمزد و شرایط کار برابر با شهروندان
pack-right-icrmw-27 = تأمین اجتماعی برابر با شهروندان
pack-right-icrmw-28 = درمان فوری
pack-right-icrmw-29 = حق فرزند کارگر مهاجر به نام، ثبت و تابعیت
pack-right-icrmw-30 = حق فرزند کارگر مهاجر به رفتن به مدرسه
pack-right-icrmw-31 = احترام به فرهنگ خود
pack-right-icrmw-32 = بردن درآمد و دارایی خود به خانه
pack-right-icrmw-33 = آگاه شدن از حقوق و وظایف خود
pack-right-icrmw-83 = داشتن راهی واقعی برای جبران نقض حق

## Roads to the office

pack-channel-web = در همین سایت
pack-channel-telephone = با تلفن
pack-channel-paper = با نامه
pack-channel-email = با ایمیل
pack-channel-counter = حضوری

## How a case can end

pack-outcome-referred-elsewhere = به جای مسئول فرستاده شد
    .means = نهاد دیگری مسئول است. گفتیم کدام نهاد است و چگونه با آن تماس بگیرید.
pack-outcome-inadmissible = پذیرفته نشد
    .means = قانون اجازه نمی‌دهد این پرونده را بپذیریم. دلیل آن را گفتیم و این‌که چه کسی می‌تواند کمک کند.
pack-outcome-mediated = حل‌وفصل شد
    .means = شما و طرف دیگر راهی یافتید و ما دیدیم که به آن عمل شد.
pack-outcome-no-violation = نقضی یافت نشد
    .means = بررسی کردیم و دیدیم که حقوق شما رعایت شده است. گفتیم چگونه به این نتیجه رسیدیم.
pack-outcome-violation = نقض حق یافت شد
    .means = دیدیم که حقی نقض شده است و به نهاد گفتیم چه باید بکند.
pack-outcome-withdrawn = پس گرفته شد
    .means = شما شکایت خود را پس گرفتید. می‌توانید دوباره آن را بیاورید.

## Whom it is about

pack-respondent-authority = یک اداره یا کارمند دولت
pack-respondent-police = پلیس
pack-respondent-border = مرزبانی
pack-respondent-court = دادگاه
pack-respondent-school = مدرسه یا مهدکودک
pack-respondent-hospital = بیمارستان یا پزشک
pack-respondent-employer = کارفرما
pack-respondent-landlord = صاحب‌خانه
pack-respondent-private = شخص یا شرکتی دیگر
pack-respondent-unknown = نمی‌دانم

## Signs of danger

pack-sign-detained = من یا آن شخص بازداشت هستیم
pack-sign-removal = من یا آن شخص را می‌خواهند از کشور بیرون کنند
pack-sign-child-alone = کودکی تنهاست، بی پدر و مادر و بی بزرگسالی که از او نگهداری کند
pack-sign-child-no-school = کودکی نمی‌تواند به مدرسه برود
pack-sign-violence = کسی من یا آن شخص را می‌زند یا تهدید می‌کند
pack-sign-forced-work = کسی من یا آن شخص را به کار وامی‌دارد، مدارک را نگه می‌دارد یا نمی‌گذارد برویم
pack-sign-health = کسی همین حالا به پزشک نیاز دارد و پزشکی نیست
pack-sign-no-shelter = جایی برای خواب یا چیزی برای خوردن نیست
pack-sign-retaliation = مرا به‌خاطر شکایتم تهدید می‌کنند

## Why a complaint is urgent

pack-urgency-removal-soon = ممکن است کسی را تا سه روز دیگر از کشور بیرون کنند.
pack-urgency-removal = ممکن است کسی را از کشور بیرون کنند.
pack-urgency-detained = کسی بازداشت است.
pack-urgency-detained-removal = کسی بازداشت است تا از کشور بیرونش کنند.
pack-urgency-child-detained = کودکی بازداشت است، یا بازداشت کسی به کودکی مربوط است.
pack-urgency-child-alone = کودکی تنهاست.
pack-urgency-child-no-school = کودکی به مدرسه نمی‌رود.
pack-urgency-violence = کسی را می‌زنند یا تهدید می‌کنند.
pack-urgency-forced-work = نشانه‌هایی از کار اجباری یا قاچاق انسان هست.
pack-urgency-health = کسی به پزشک نیاز دارد و پزشکی نیست.
pack-urgency-health-detained = کسی در بازداشت به پزشک نیاز دارد و پزشکی نیست.
pack-urgency-no-shelter = کسی جایی برای خواب یا چیزی برای خوردن ندارد.
pack-urgency-no-shelter-child = کودکی جایی برای خواب یا چیزی برای خوردن ندارد.
pack-urgency-retaliation = کسی را به‌خاطر شکایتش تهدید می‌کنند.

## Specific needs

pack-need-interpreter = به مترجم نیاز دارم
pack-need-sign-language = به زبان اشاره نیاز دارم
pack-need-reading = خواندن برایم دشوار است
pack-need-sight = چشمم خوب نمی‌بیند
pack-need-mobility = نمی‌توانم راه دور بروم
pack-need-pregnant = باردارم یا نوزاد دارم
pack-need-illness = بیماری سختی دارم
pack-need-trauma = خشونت یا شکنجه دیده‌ام
pack-need-guardian = کمتر از ۱۸ سال دارم و بی پدر و مادرم
pack-need-age = بیش از ۶۵ سال دارم
pack-need-phone-unsafe = ممکن است کس دیگری تلفنم را بخواند

## Kinds of matter

pack-category-detention = بازداشت
    .hint = کسی نزد پلیس، در مرز یا در مرکز خارجیان بازداشت است یا بوده، یا آنجا با او بدرفتاری شده است.
    .help = وکیل می‌تواند به دیدن بازداشتی برود. اگر خود شخص بخواهد، کنسول هم.
pack-category-removal = بیرون کردن از کشور
    .hint = اخراج یا بازپس‌فرستادن، چه تصمیم گرفته شده باشد چه تهدید کنند.
    .help = وکیل می‌تواند از دادگاه بخواهد آن را متوقف کند. زود بپرسید: مهلت بیشتر وقت‌ها چند روز است.
pack-category-entry-ban = ممنوعیت ورود
    .hint = کسی نمی‌تواند وارد کشور شود، به‌خاطر ممنوعیت بازگردانده شده، یا نمی‌داند چرا ممنوع است.
    .help = وکیل می‌تواند تصمیم را بخواهد و به آن اعتراض کند.
pack-category-border = در مرز
    .hint = بازگرداندن، بازرسی، منتظر نگه داشتن یا بدرفتاری در مرز.
    .help = بلیت و هر کاغذی را که داده‌اند نگه دارید. جا و ساعت را بنویسید.
pack-category-documents = مدارک
    .hint = ویزا، اقامت، ثبت، اجازهٔ کار، تابعیت: رد شده، دیر شده، گم شده یا گرفته شده است.
    .help = مراکز مشاورهٔ مهاجران در پر کردن فرم‌ها و رعایت مهلت‌ها کمک می‌کنند.
pack-category-asylum = پناهندگی
    .hint = درخواست پناهندگی را نمی‌گیرند، تصمیم نمی‌گیرند یا رد کرده‌اند.
    .help = سازمان‌های کمک به پناهندگان کمک حقوقی رایگان می‌دهند.
pack-category-wages = دستمزد و کار
    .hint = دستمزد نداده‌اند، کار خطرناک است، قرارداد نیست، اخراج کرده‌اند.
    .help = بازرسی کار می‌تواند کارفرما را بررسی کند. اتحادیهٔ کارگری بی‌مدرک هم کمک می‌کند.
pack-category-trafficking = کار اجباری و قاچاق انسان
    .hint = کسی را به کار وامی‌دارند، مدارکش را نگه می‌دارند، نمی‌گذارند برود، یا او را فروخته‌اند.
    .help = جاهای امن برای ماندن هست. اگر اکنون در خطرید، به شمارهٔ همین صفحه زنگ بزنید.
pack-category-violence = خشونت و تهدید
    .hint = کسی را زده‌اند، تهدید کرده‌اند یا چیزی از او ربوده‌اند، هر که باشد.
    .help = پزشک می‌تواند جراحت‌ها را بنویسد. مرکز بحران جای امن می‌دهد.
pack-category-school = مدرسه و مهدکودک
    .hint = کودکی را نمی‌پذیرند، بیرون می‌کنند یا با او بدتر از دیگران رفتار می‌کنند.
    .help = مدارک پدر و مادر هر چه باشد، کودک می‌تواند درس بخواند. ادارهٔ آموزش باید دلیل رد را کتبی بگوید.
pack-category-child-alone = کودک بی پدر و مادر
    .hint = کودکی که تنهاست، گم شده یا از خانواده جدا مانده است.
    .help = خط تلفن کودکان شب و روز پاسخ می‌دهد.
pack-category-family = خانواده
    .hint = خانواده‌ای که جدا مانده است: دیدار یا پیوستن را رد کرده‌اند، کودک را برده‌اند.
    .help = میانجی خانواده و وکیل امور خانواده کمک می‌کنند.
pack-category-health = پزشک و بیمارستان
    .hint = درمان را رد کرده‌اند، قطع کرده‌اند یا پول نادرست گرفته‌اند.
    .help = درمان فوری را نباید رد کنند. جواب رد را کتبی بخواهید.
pack-category-housing = خانه
    .hint = بیرون کردن از خانه، خانهٔ نامناسب، ثبت نکردن نشانی، پس ندادن ودیعه.
    .help = سرپناه برای شب شما را می‌پذیرد. مشاور مسکن قراردادتان را می‌خواند.
pack-category-discrimination = رفتاری بدتر از دیگران
    .hint = به‌خاطر تبار، زبان، دین، جنسیت یا مهاجر بودن.
    .help = بنویسید چه کسی آنجا بود و چه گفته شد.
pack-category-other = چیزی دیگر
    .hint = هیچ‌کدام از این فهرست مناسب نیست.
    .help = با زبان خودتان بگویید. اگر کار ما نباشد، می‌گوییم چه کسی کمک می‌کند.

## Grounds for not taking a case

pack-ground-court-pending = در دادگاه است
    .reason = اکنون دادگاه به این موضوع رسیدگی می‌کند. ما اجازه نداریم میان شما و دادگاه قرار بگیریم. می‌توانید وکیل بخواهید و اگر رأی دادگاه اجرا نشد نزد ما برگردید.
pack-ground-court-decided = دادگاه رأی داده است
    .reason = دادگاه در این موضوع رأی داده است. ما نمی‌توانیم رأی دادگاه را تغییر دهیم. تا مهلت نگذشته می‌توانید اعتراض کنید؛ وکیل می‌گوید تا کی.
pack-ground-too-old = زمان زیادی گذشته است
    .reason = این پیش از زمانی رخ داده که قانون به ما اجازهٔ رسیدگی می‌دهد. اگر هنوز ادامه دارد یا چیزی نگذاشت شکایت کنید، به ما بگویید.
pack-ground-ask-first = هنوز از خود نهاد نپرسیده‌اید
    .reason = قانون می‌خواهد نخست به خود نهاد شکایت کنید. می‌گوییم کجا و چگونه. اگر پاسخ ندادند یا موافق نبودید نزد ما برگردید.
pack-ground-private = موضوعی میان اشخاص خصوصی
    .reason = این میان شما و کسی است که از سوی دولت عمل نمی‌کند. دیگران بهتر از ما می‌توانند کمک کنند.
pack-ground-labour = کار بازرسی کار
    .reason = بازرسی کار می‌تواند کارفرمای شما را بررسی کند و به پرداخت وادارد. اگر موافق باشید شکایت را به آنان می‌دهیم.
pack-ground-crime = جرمی که باید پیگیری شود
    .reason = آنچه گفتید جرم است و پلیس باید پیگیری کند. کمک می‌کنیم گزارش دهید و می‌بینیم که به آن رسیدگی شود.
pack-ground-other-country = موضوع کشوری دیگر
    .reason = این را مقامات کشوری دیگر کرده‌اند. ما نمی‌توانیم از آنان بپرسیم، اما نهادی که اینجا نام برده شده می‌تواند.
pack-ground-no-matter = شکایتی در آن نیست
    .reason = نفهمیدیم با شما چه کرده‌اند و چه کسی کرده است. بیشتر بنویسید تا دوباره نگاه کنیم.
pack-ground-same-matter = این را از پیش داریم
    .reason = پیش‌تر هم دربارهٔ همین موضوع نوشته‌اید. هر دو را کنار هم گذاشتیم و چیزی گم نشده است.

## Why a name may be asked for

pack-name-reason-danger = برای نگه داشتن کسی از خطر کنونی
pack-name-reason-inquiry = چون نهاد بدون نام نمی‌تواند پاسخ دهد
pack-name-reason-court = چون دادگاه دستور داده است
pack-name-reason-contact = برای تماس با شاکی که راه دیگری نگذاشته است

## Numbers in an emergency

pack-emergency-all = اضطراری: پلیس، آمبولانس، آتش‌نشانی
pack-emergency-police = پلیس
pack-emergency-ambulance = آمبولانس
pack-emergency-child = خط تلفن کودکان
pack-emergency-violence = خط تلفن کمک در برابر خشونت
