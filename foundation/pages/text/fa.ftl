# واژه‌های مشترک همهٔ صفحه‌ها.

## Around a page

pages-title = { $title } – { $office }
pages-title-with-errors = بررسی کنید: { $title } – { $office }
pages-skip = رفتن به بخش اصلی
pages-languages = زبان‌ها
pages-nav = بخش‌ها
pages-leave = خروج فوری
pages-sign-in = ورود
pages-sign-out = خروج
pages-back = بازگشت

## Dates and times

pages-moment = { $date }، { $time }
pages-today = امروز
pages-tomorrow = فردا
pages-yesterday = دیروز
pages-in-days = { $days } روز دیگر
pages-days-ago = { $days } روز پیش
pages-hours-ago = { $hours } ساعت پیش
pages-minutes-ago = { $minutes } دقیقه پیش
pages-just-now = همین حالا

## Forms

pages-optional = (اختیاری)
pages-choose = از فهرست انتخاب کنید
pages-day = روز
pages-month = ماه
pages-year = سال
pages-errors-title = { $count ->
    [one] لطفاً یک پاسخ را بررسی کنید
   *[other] لطفاً { $count } پاسخ را بررسی کنید
}
pages-error-prefix = بررسی کنید:
pages-error-empty = لطفاً اینجا چیزی بنویسید.
pages-error-choose = لطفاً یکی از پاسخ‌ها را انتخاب کنید.
pages-error-choose-some = لطفاً دست‌کم یک پاسخ را علامت بزنید.
pages-error-check = برای ادامه، این خانه را علامت بزنید.
pages-error-file = لطفاً یک فایل انتخاب کنید.
pages-error-choice = لطفاً دوباره انتخاب کنید: این پاسخ در فهرست نیست.
pages-error-date = تاریخ را به صورت روز، ماه، سال بنویسید؛ برای نمونه ۷ ۳ ۱۹۹۱ یا ۱۶ ۱۲ ۱۳۶۹.
pages-error-number = یک عدد درست از { $min } تا { $max } بنویسید.
pages-error-too-long = لطفاً متن را به { $max } نویسه کوتاه کنید. اکنون { $length } نویسه دارد.
pages-error-secret-too-long = حداکثر { $max } نویسه.
pages-error-hidden-characters = در این متن نویسه‌های ناپیدا بود و ما آن‌ها را برداشتیم. لطفاً متن را نگاه کنید و دوباره بفرستید.

## Components

pages-step = { $step } از { $steps }
pages-why = چرا؟
pages-why-event = شمارش از این روز آغاز می‌شود: { $date }.
pages-why-same-day = مهلت در همان روز به پایان می‌رسد.
pages-why-working-days = { $days } روز کاری مهلت است؛ نخستین روز: { $first }.
pages-why-calendar-days = { $days } روز تقویمی مهلت است؛ نخستین روز: { $first }.
pages-why-skipped = به شمار نمی‌آید: { $days } ({ $reason }).
pages-why-moved = روز کاری نیست: { $from } ({ $reason }). پس آخرین روز این است: { $to }.
pages-why-kept = روز کاری نیست: { $date } ({ $reason }). بنا بر این قاعده همچنان آخرین روز است.
pages-why-due = پس آخرین روز این است: { $date }.
pages-why-law = قاعده: { $law }
pages-why-unknown-year = هنوز همهٔ تعطیلات سال { $year } معلوم نیست، پس این تاریخ ممکن است تغییر کند.
pages-rest-weekend = آخر هفته
pages-rest-moved = روز تعطیل جابه‌جاشده: { $date }
pages-rest-moved-holiday = { $name }، جابه‌جاشده: { $date }
pages-due = مهلت: { $date }
pages-overdue = { $days } روز از مهلت گذشته
pages-due-today = مهلت امروز است
pages-days-left = { $days } روز مانده
pages-previous = صفحهٔ پیش
pages-next = صفحهٔ بعد
pages-pages = صفحه‌ها
pages-page-of = صفحهٔ { $page } از { $pages }
pages-figures = نمایش رقم‌ها در جدول
pages-print = چاپ این صفحه
pages-uploading = فایل‌ها فرستاده می‌شوند. این صفحه را نبندید.
pages-upload-failed = فایل‌ها فرستاده نشد. ارتباط را بررسی کنید و دوباره بفرستید.
pages-copy = کپی
pages-copied = کپی شد
pages-csv = این رقم‌ها در فایل CSV
pages-method = این چگونه شمرده شده است
pages-too-few = کمتر از آنکه نشان داده شود

## When something could not be done

pages-problem-bad-request = نتوانستیم این را بخوانیم
    .text = آنچه رسید کامل نبود یا به شکلی که انتظار داشتیم نبود.
    .next = برگردید، صفحه را دوباره باز کنید و بار دیگر بفرستید.
pages-problem-sign-in-needed = لطفاً نخست وارد شوید
    .text = این صفحه تنها برای کسانی است که وارد شده‌اند.
    .next = وارد شوید تا بتوانید از همین‌جا ادامه دهید.
pages-problem-forbidden = این برای شما باز نیست
    .text = شما اجازهٔ این کار را ندارید.
    .next = اگر فکر می‌کنید باید داشته باشید، از سرپرست خود یا از دفتر ما بپرسید.
pages-problem-form-expired = این صفحه بیش از اندازه باز مانده بود
    .text = برای امنیت شما، صفحه را تنها تا وقتی بازدید شما ادامه دارد می‌توان فرستاد. چیزی فرستاده نشد.
    .next = برگردید: نوشته‌تان باید هنوز آنجا باشد. آن را کپی کنید، صفحه را دوباره باز کنید و بفرستید.
pages-problem-not-found = چنین صفحه‌ای نیست
    .text = نشانی نادرست است، یا این صفحه دیگر وجود ندارد.
    .next = نشانی را بررسی کنید، یا از صفحهٔ نخست آغاز کنید.
pages-problem-method-not-allowed = این کار را اینجا نمی‌توان کرد
    .text = صفحه هست، اما نه برای آنچه از آن خواسته شد.
    .next = برگردید و از خود صفحه امتحان کنید.
pages-problem-conflict = در این میان چیزی تغییر کرده است
    .text = هنگامی که شما این را می‌دیدید، کس دیگری آن را تغییر داد.
    .next = صفحه را دوباره باز کنید، ببینید چه چیزی تازه است، و سپس تصمیم بگیرید.
pages-problem-gone = این دیگر اینجا نیست
    .text = پیش‌تر اینجا بود، ولی برداشته شده یا زمانش گذشته است.
    .next = اگر به آن نیاز دارید، به دفتر بنویسید.
pages-problem-too-large = این بیش از اندازه بزرگ است
    .text = آنچه فرستادید بزرگ‌تر از آن است که بتوانیم بپذیریم.
    .next = کم‌کم بفرستید: متن را کوتاه کنید، یا فایل‌های کمتر یا کوچک‌تری بفرستید.
pages-problem-unsupported = این نوع فایل یا محتوا را نمی‌توانیم بپذیریم
    .text = آنچه فرستادید از نوعی است که نمی‌توانیم بخوانیم.
    .next = آن را به شکل دیگری بفرستید، برای نمونه پی‌دی‌اف، عکس یا متن ساده.
pages-problem-unprocessable = به این شکل انجام‌شدنی نیست
    .text = آنچه فرستادید را فهمیدیم، اما چیزی در آن جور درنمی‌آید.
    .next = برگردید و پاسخ‌هایتان را بررسی کنید.
pages-problem-too-many = دفعات تلاش بیش از اندازه بود
    .text = در زمانی کوتاه بارها تلاش شد.
    .next = لطفاً کمی صبر کنید و دوباره امتحان کنید.
pages-problem-internal = چیزی در سامانهٔ ما از کار افتاده است
    .text = تقصیر شما نیست. به ما خبر داده شده است.
    .next = لطفاً چند دقیقهٔ دیگر دوباره امتحان کنید. اگر باز هم رخ داد، این شماره را به دفتر بگویید.
pages-problem-busy = اکنون سرمان بسیار شلوغ است
    .text = شمار زیادی از مردم هم‌زمان آمده‌اند.
    .next = لطفاً یک دقیقهٔ دیگر دوباره امتحان کنید. چیزی از دست نرفته است.
pages-problem-id = شمارهٔ این مشکل:
