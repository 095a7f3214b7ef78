### The words of the cases desk that anyone may see.

## Where a case stands

cases-state-received = دریافت شد
cases-state-triaged = خوانده شد
cases-state-referred-elsewhere = به نهاد دیگری ارجاع شد
cases-state-inadmissible = در صلاحیت این دفتر نیست
cases-state-admitted = پذیرفته شد
cases-state-under-inquiry = در دست بررسی
cases-state-awaiting-complainant = در انتظار پاسخ شکایت‌کننده
cases-state-findings = در حال ارزیابی
cases-state-mediated = سازش شد
cases-state-no-violation = حقی نقض نشده است
cases-state-violation = حق نقض شده است
cases-state-follow-up = در حال پیگیری
cases-state-closed = بسته شد
cases-state-reopened = دوباره باز شد
cases-state-withdrawn = پس گرفته شد
cases-state-expired = مدارک نابود شد

## What can be done: the verb on the button

cases-do-submit = فرستادن شکایت
cases-do-complainant-answers = پاسخ دادن
cases-do-complainant-writes = نوشتن به ما
cases-do-correct = اصلاح کردن
cases-do-withdraw = پس گرفتن شکایت
cases-do-ask-review = درخواست بازنگری

## What the complainant is told when it is done

cases-told-submit = شکایت شما به ما رسید.
cases-told-take-up = یکی از کارشناسان ما پروندهٔ شما را به دست گرفت.
cases-told-hand-over = اکنون کارشناس دیگری از ما پروندهٔ شما را دنبال می‌کند.
cases-told-triage = شکایت شما را خواندیم. اکنون تصمیم می‌گیریم که آیا می‌توانیم به آن رسیدگی کنیم.
cases-told-admit = شکایت شما را برای رسیدگی پذیرفتیم.
cases-told-refer-elsewhere = نهاد دیگری باید به شکایت شما رسیدگی کند. به شما گفتیم کدام نهاد و چرا.
cases-told-find-inadmissible = ما اجازه نداریم به شکایت شما رسیدگی کنیم. دلیل‌ها را به شما گفتیم. می‌توانید بخواهید دوباره نگاه کنیم.
cases-told-ask-complainant = برای ادامهٔ کار چیزی از شما لازم داریم.
cases-told-complainant-answers = پاسخ شما را گرفتیم و کار را ادامه می‌دهیم.
cases-told-continue-without = با آنچه داریم ادامه می‌دهیم. هنوز می‌توانید به ما بنویسید.
cases-told-open-inquiry = پرسش‌هایمان را برای نهادها فرستادیم.
cases-told-resume-inquiry = پروندهٔ شما را دوباره بررسی می‌کنیم.
cases-told-all-answered = همهٔ نهادهایی که از آنها پرسیدیم پاسخ دادند.
cases-told-start-findings = پاسخ‌های لازم را داریم و آنها را می‌سنجیم.
cases-told-mediate = شما و نهاد مربوط به سازش رسیدید.
cases-told-find-no-violation = به این نتیجه رسیدیم که حقوق شما نقض نشده است. دلیل را به شما گفتیم.
cases-told-find-violation = به این نتیجه رسیدیم که حقوق شما نقض شده است. می‌نویسیم که نهاد مربوط چه باید بکند.
cases-told-send-recommendations = به نهاد مربوط گفتیم چه باید بکند. دنبال می‌کنیم که آیا انجام می‌دهد.
cases-told-record-follow-up = نگاه کردیم که نهاد مربوط تا کنون چه کرده است.
cases-told-close = کار ما روی پروندهٔ شما به پایان رسید.
cases-told-publish-summary = خلاصه‌ای از پرونده را منتشر کردیم. هیچ‌کس نمی‌تواند شما را در آن بشناسد.
cases-told-unpublish-summary = خلاصهٔ منتشرشدهٔ پرونده را برداشتیم.
cases-told-write-to-complainant = برای شما نوشتیم.
cases-told-complainant-writes = آنچه فرستادید به ما رسید.
cases-told-correct = آنچه گفتید نادرست است اصلاح کردیم.
cases-told-withdraw = شما شکایتتان را پس گرفتید. ما کار دیگری نمی‌کنیم. می‌توانید بخواهید ادامه دهیم.
cases-told-ask-review = خواستید دوباره نگاه کنیم. کسی این کار را می‌کند که تصمیم را نگرفته است.
cases-told-refuse-review = دوباره نگاه کردیم. تصمیم پابرجاست. دلیل را به شما گفتیم.
cases-told-reopen = پروندهٔ شما را دوباره باز کردیم.

## The clocks

cases-clock-first-word = نخستین پاسخ از سوی یک انسان
cases-clock-triage = خواندن
cases-clock-admission = تصمیم دربارهٔ پذیرش
cases-clock-complainant-answer = پاسخ شکایت‌کننده
cases-clock-answer = پاسخ نهادها
cases-clock-outcome = نتیجه
cases-clock-follow-up = پیگیری بعدی
cases-clock-review-window = مهلت درخواست بازنگری
cases-clock-review = تصمیم دربارهٔ بازنگری
cases-clock-retention = نگهداری مدارک

## What the complainant wishes about their name

cases-anonymity-open = نهادهایی که از آنها می‌پرسیم می‌توانند نام را بدانند
cases-anonymity-custodian = نام زیر قفل است: بدون موافقت مستدل امین هیچ‌کس آن را نمی‌بیند
cases-anonymity-anonymous = نامی گفته نشده است

## Why something cannot be done now

cases-refused-not-now = تا وقتی وضعیت پرونده «{ $state }» است، این کار شدنی نیست.
cases-refused-not-yours = این کار را کس دیگری باید انجام دهد.
cases-refused-no-complainant = این پرونده را خود دفتر باز کرده است و شکایت‌کننده‌ای ندارد.
cases-refused-review-window-over = مهلت درخواست بازنگری گذشته است.
cases-refused-review-asked = پیش‌تر درخواست بازنگری شده است.
cases-refused-stale = از وقتی این صفحه را باز کردید پرونده تغییر کرده است. هر دو را ببینید و انتخاب کنید.
cases-refused-consent = این پاسخ نمی‌تواند پس از پاسخ پیشین بیاید.

## What something about the person would leave the office for

cases-purpose-inquiry = تا نهاد مربوط بتواند به پرسش‌های ما پاسخ دهد
cases-purpose-referral = تا نهاد دیگری بتواند به موضوع رسیدگی کند
cases-purpose-transfer = تا دفتر دیگری بتواند پرونده را تحویل بگیرد
cases-purpose-mediation = تا بتوان به دنبال سازش بود
cases-purpose-support = تا کسی بتواند در یک نیاز ویژه کمک کند
cases-purpose-publication = تا مردم بتوانند دربارهٔ پرونده بخوانند

## How the complainant answered

cases-consent-asked = هنوز پاسخی نیست
cases-consent-given = بله
cases-consent-refused = نه
cases-consent-withdrawn = پس گرفته شد

## Complaining, one question a page

cases-step-place = { $place } از { $places }
cases-step-what = چه اتفاقی افتاد؟
cases-step-who = چه کسی این کار را کرد؟
cases-step-where = کجا و چه زمانی رخ داد؟
cases-step-danger = آیا کسی هم‌اکنون در خطر است؟
cases-step-contact = چگونه با شما تماس بگیریم؟
cases-step-name = شکایت دربارهٔ کیست؟
cases-complain-intro = شکایت کردن رایگان است. ما نه به پلیس و نه به کارفرما نمی‌گوییم که برای ما نوشته‌اید. لازم نیست نام خود را بگویید.
cases-story = بگویید چه اتفاقی افتاد
    .hint = کوتاه یا بلند، به هر زبانی که می‌خواهید.
    .empty = بنویسید چه اتفاقی افتاد. چند کلمه کافی است.
cases-asked = می‌خواهید حالا چه بشود؟
    .hint = می‌توانید خالی بگذارید.
cases-respondent = چه کسی این کار را با شما کرد؟
    .empty = انتخاب کنید چه کسی این کار را کرد. اگر مطمئن نیستید، نزدیک‌ترین را انتخاب کنید.
cases-agency = کدام اداره بود؟
    .hint = اگر نمی‌دانید یا اداره‌ای نبود، خالی بگذارید.
cases-who = نام آن، یا نام شخص
    .hint = تا جایی که می‌دانید. می‌توانید خالی بگذارید.
cases-place = کجا رخ داد؟
    .hint = شهر، خیابان، گذرگاه مرزی. تقریبی هم خوب است.
cases-when = چه زمانی رخ داد؟
    .hint = روز، ماه، «زمستان گذشته». تقریبی هم خوب است.
cases-signs = آیا یکی از این‌ها هست؟
    .hint = هر چه درست است علامت بزنید، یا هیچ‌کدام.
cases-child = پای یک کودک در میان است
cases-danger-call = اگر کسی همین لحظه در خطر است، اول زنگ بزنید
cases-contact-way = چگونه با شما تماس بگیریم؟
    .empty = انتخاب کنید چگونه تماس بگیریم. همیشه می‌توانید با رسید برگردید.
cases-contact-receipt = هیچ‌گونه. خودم با رسید برمی‌گردم
cases-contact-email = با ایمیل
cases-contact-phone = با تلفن
cases-contact-post = با نامه
cases-contact = نشانی یا شماره
    .hint = اگر با رسید برمی‌گردید، خالی بگذارید.
cases-contact-missing = نشانی یا شماره را بنویسید، یا برگشتن با رسید را انتخاب کنید.
cases-safety = استفاده از آن امن است؟
cases-safety-safe = بله. کس دیگری آن را نمی‌خواند و نمی‌شنود
cases-safety-unsafe = نه. شاید کس دیگری آن را بخواند یا بشنود
cases-safety-missing = بگویید امن است یا نه. اگر مطمئن نیستید، «نه» را انتخاب کنید.
cases-about = شکایت دربارهٔ کیست؟
    .empty = انتخاب کنید دربارهٔ کیست.
cases-about-self = خودم
cases-about-other = شخص دیگر
cases-name = نام شما
    .hint = می‌توانید خالی بگذارید.
cases-concerned = نام آن شخص، اگر دربارهٔ خودتان نیست
    .hint = می‌توانید خالی بگذارید.
cases-anonymity = چه کسی می‌تواند نام شما را ببیند؟
    .empty = انتخاب کنید چه کسی می‌تواند نام شما را ببیند.
cases-next = ادامه
cases-yes = بله
cases-change = تغییر: { $part }
cases-check-title = همه را بررسی کنید
cases-check-after = پس از فرستادن، رسید می‌گیرید: شماره‌ای که با آن برمی‌گردید و هر گام را می‌بینید.
cases-send = فرستادن شکایت
cases-sent-title = شکایت شما به ما رسید
cases-sent-receipt = این رسید شماست. پروندهٔ شما را فقط همین باز می‌کند.
cases-sent-write-down = آن را روی کاغذ بنویسید. عمداً شبیه یک شمارهٔ تلفن بلند است.
cases-sent-lost = ما رونوشتی از آن نداریم. اگر گم شود، نمی‌توانیم رسید دیگری بدهیم.
cases-next-title = بعد چه می‌شود
cases-sent-next = یک انسان نوشتهٔ شما را می‌خواند و تا این روز پاسخ می‌دهد: { $date }.
cases-sent-open = باز کردن پرونده‌ام

## Coming back with the receipt

cases-receipt-title = رسید دارم
cases-receipt = رسید شما
    .hint = بیست رقم، با فاصله یا بدون آن.
    .empty = بیست رقم رسید خود را وارد کنید.
cases-receipt-open = باز کردن پرونده‌ام
cases-receipt-form = رسید بیست رقم دارد. بررسی کنید چیزی جا نمانده باشد.
cases-receipt-mistyped = یکی از رقم‌ها اشتباه است یا دو رقم جابه‌جا شده‌اند. با کاغذ خود مقایسه کنید.
cases-receipt-opens-nothing = این رسید پرونده‌ای را باز نمی‌کند. رقم‌ها را با کاغذ خود مقایسه کنید.
cases-told-title = آنچه به ما گفتید
cases-messages = پیام‌ها
cases-messages-none = هنوز پیامی نیست.
cases-from-office = دفتر
cases-from-you = شما
cases-message = پیام شما
    .empty = اول پیام خود را بنویسید.
cases-message-send = فرستادن پیام
cases-looks = چه کسی پروندهٔ شما را دیده است
cases-looks-explained = هر بار که کسی پروندهٔ شما را باز می‌کند، اینجا نوشته می‌شود و هیچ‌کس نمی‌تواند آن را پاک کند.
cases-actor-stranger = شاکی
cases-actor-complainant = شاکی
cases-actor-staff = دفتر:
cases-actor-link = یک اداره، با پیوند خودش
cases-actor-program = برنامهٔ دفتر
cases-actor-system = ساعت دفتر
cases-journal-submitted = شکایت را فرستاد
cases-journal-receipt = پرونده را با رسید باز کرد
cases-journal-looked = پرونده را باز کرد
cases-journal-wrote = پیامی نوشت
cases-journal-step = روی پرونده کار کرد
cases-look-own = برای خواندن پروندهٔ خود
cases-look-work = برای کار روی پرونده
