//! The names of days and months, as data.

use jiff::civil::Weekday;

use crate::Lang;

/// The names of one language; months in the form that they take within a date, alone, and shortened.
struct Names {
    weekdays: [&'static str; 7],
    in_date: [&'static str; 12],
    alone: [&'static str; 12],
    short: [&'static str; 12],
}

const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const UZBEK_MONTHS: [&str; 12] = [
    "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avgust", "sentabr", "oktabr", "noyabr",
    "dekabr",
];
const PERSIAN_MONTHS: [&str; 12] = [
    "ژانویه",
    "فوریه",
    "مارس",
    "آوریل",
    "مه",
    "ژوئن",
    "ژوئیه",
    "اوت",
    "سپتامبر",
    "اکتبر",
    "نوامبر",
    "دسامبر",
];

/// In the order of [`Lang::ALL`]; weeks from Monday.
const NAMES: [Names; 6] = [
    Names {
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        in_date: ENGLISH_MONTHS,
        alone: ENGLISH_MONTHS,
        short: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    },
    Names {
        weekdays: ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
        in_date: [
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря",
        ],
        alone: [
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь",
        ],
        short: [
            "янв.",
            "февр.",
            "мар.",
            "апр.",
            "мая",
            "июн.",
            "июл.",
            "авг.",
            "сент.",
            "окт.",
            "нояб.",
            "дек.",
        ],
    },
    Names {
        weekdays: ["dushanba", "seshanba", "chorshanba", "payshanba", "juma", "shanba", "yakshanba"],
        in_date: UZBEK_MONTHS,
        alone: UZBEK_MONTHS,
        short: ["yan", "fev", "mar", "apr", "may", "iyn", "iyl", "avg", "sen", "okt", "noy", "dek"],
    },
    Names {
        weekdays: ["душанбе", "сешанбе", "чоршанбе", "панҷшанбе", "ҷумъа", "шанбе", "якшанбе"],
        in_date: [
            "январи",
            "феврали",
            "марти",
            "апрели",
            "майи",
            "июни",
            "июли",
            "августи",
            "сентябри",
            "октябри",
            "ноябри",
            "декабри",
        ],
        alone: [
            "январ",
            "феврал",
            "март",
            "апрел",
            "май",
            "июн",
            "июл",
            "август",
            "сентябр",
            "октябр",
            "ноябр",
            "декабр",
        ],
        short: ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"],
    },
    Names {
        weekdays: ["дүйшөмбү", "шейшемби", "шаршемби", "бейшемби", "жума", "ишемби", "жекшемби"],
        in_date: [
            "январы",
            "февралы",
            "марты",
            "апрели",
            "майы",
            "июну",
            "июлу",
            "августу",
            "сентябры",
            "октябры",
            "ноябры",
            "декабры",
        ],
        alone: [
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь",
        ],
        short: [
            "янв.", "фев.", "мар.", "апр.", "май", "июн.", "июл.", "авг.", "сен.", "окт.", "ноя.", "дек.",
        ],
    },
    Names {
        weekdays: ["دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"],
        in_date: PERSIAN_MONTHS,
        alone: PERSIAN_MONTHS,
        short: PERSIAN_MONTHS,
    },
];

const SOLAR_MONTHS: [&str; 12] =
    ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"];

pub(super) fn weekday(lang: Lang, day: Weekday) -> &'static str {
    nth(&NAMES[lang.index()].weekdays, day.to_monday_one_offset())
}

pub(super) fn month_in_date(lang: Lang, month: i8) -> &'static str {
    nth(&NAMES[lang.index()].in_date, month)
}

pub(super) fn month_alone(lang: Lang, month: i8) -> &'static str {
    nth(&NAMES[lang.index()].alone, month)
}

pub(super) fn month_short(lang: Lang, month: i8) -> &'static str {
    nth(&NAMES[lang.index()].short, month)
}

pub(super) fn solar_month(month: i8) -> &'static str {
    nth(&SOLAR_MONTHS, month)
}

// Counted from one, as calendars do.
fn nth(names: &'static [&'static str], number: i8) -> &'static str {
    usize::try_from(number).ok().and_then(|n| names.get(n.checked_sub(1)?)).copied().unwrap_or("")
}
