# The words that the examples of components show.

## Around the examples

pages-example-title = اجزای صفحه
pages-example-to-desk = آن‌گونه که دفتر می‌بیند
pages-example-to-complainants = آن‌گونه که شاکی می‌بیند
pages-example-views = نماها
pages-example-code = چگونه نوشته می‌شود

## Buttons and ways

pages-example-send = فرستادن شکایت
pages-example-save = ذخیره و ادامه در وقت دیگر
pages-example-withdraw = پس گرفتن شکایت
pages-example-now = اکنون
pages-example-waiting = در انتظار دیگران
pages-example-mine = کارهای من
pages-example-door-complain = به من یا کسی که می‌شناسم بدی شده است
pages-example-door-ban = آیا ورود من ممنوع است؟ چه می‌توانم بکنم؟
pages-example-door-receipt = رسید یا اخطاریه دارم

## Questions

pages-example-story = چه شد؟
    .hint = کوتاه یا بلند، به هر زبانی.
    .empty = بگویید چه شد، حتی در چند کلمه.
pages-example-email = نشانی ایمیل
    .hint = در آن چیزی دربارهٔ موضوع نمی‌نویسیم.
pages-example-password = گذرواژه
pages-example-when = چه زمانی بود؟
    .hint = تقریبی هم خوب است؛ برای نمونه ۷ ۳ ۱۹۹۱.
pages-example-who = چه کسی این کار را کرد؟
pages-example-who-police = پلیس
pages-example-who-employer = کارفرما
pages-example-who-employer-hint = کسی هم که بدون قرارداد به شما مزد می‌دهد.
pages-example-who-other = کس دیگر
pages-example-authority = اداره
pages-example-authority-migration = ادارهٔ مهاجرت
pages-example-authority-border = مرزبانی
pages-example-authority-labour = بازرسی کار
pages-example-read = این را خوانده‌ام و درست است
pages-example-files = مدارک یا عکس‌ها
    .hint = PDF، تصویر، صدا یا متن؛ روی هم ۵۰ مگابایت.
pages-example-files-send = فرستادن فایل‌ها

## States

pages-example-explained = ما به پلیس یا کارفرمای شما چیزی نمی‌گوییم.
pages-example-saved = پاسخ شما ذخیره شد.
pages-example-soon = پاسخ تا دو روز دیگر لازم است.
pages-example-late = اداره پاسخ نداده است.
pages-example-danger = اگر کسی اکنون در خطر است، نخست زنگ بزنید:
pages-example-state-arrived = رسیده
pages-example-state-looked = در دست بررسی
pages-example-state-answered = پاسخ داده شده
pages-example-state-asked = پرسش باز
pages-example-state-late = گذشته از مهلت
pages-example-next = پس از این چه می‌شود
pages-example-lead = از ادارهٔ مهاجرت خواسته‌ایم پاسخ دهد. مهلت: { $date }. اکنون لازم نیست کاری بکنید.
pages-example-answer = پاسخ ادارهٔ مهاجرت
pages-example-asked-on = روزی که پرسیدیم: { $date }.
pages-example-event-arrived = شکایت شما رسید.
pages-example-event-asked = از ادارهٔ مهاجرت پرسیدیم چرا شما را برگرداندند.
pages-example-event-late = پاسخ به‌موقع نرسید. به رئیس اداره نوشتیم.
pages-example-event-answered = اداره پاسخ داد.
pages-example-caseworker = کارشناس پرونده
pages-example-letter = خواندن نامه
pages-example-told = در پاسگاه مرزی گذرنامه‌ام را گرفتند و هیچ کاغذی ندادند.
pages-example-receipt-paper = آن را روی کاغذ بنویسید. به عمد به شمارهٔ تلفن می‌ماند.

## Figures

pages-example-cases = پرونده‌هایی که منتظر شمایند
pages-example-number = شماره
pages-example-about = دربارهٔ
pages-example-about-wages = مزد چهار ماه پرداخت نشده است
pages-example-about-ban = بی‌دلیل از مرز برگردانده شد
pages-example-state = وضعیت
pages-example-due = مهلت
pages-example-in-time = پرسش‌هایی که به‌موقع پاسخ گرفتند
pages-example-share = سهم
pages-example-year = سال
pages-example-answers = پاسخ‌ها
