//! Fictional receipt sheets: they go to complainants, so they are in every language of the platform.

use papers::{Direction, Labelled, Letterhead, Paper, ReceiptSheet, Sheet, SquareCode, Tone};

use super::notice;

/// The words of a receipt sheet.
pub(crate) struct ReceiptWords {
    pub(crate) heading: &'static str,
    pub(crate) beneath: &'static str,
    pub(crate) next: (&'static str, &'static str, &'static str),
    pub(crate) advice: [(&'static str, &'static str); 3],
    pub(crate) code: (&'static str, &'static str),
}

pub(crate) fn sheet(letterhead: Letterhead, it: &ReceiptWords) -> Sheet {
    Sheet::Receipt(ReceiptSheet {
        letterhead,
        heading: it.heading.to_owned(),
        receipt: "4821 0937 5561 2044 8357".to_owned(),
        beneath: it.beneath.to_owned(),
        next: notice(Tone::Info, it.next),
        advice: it.advice.map(|(label, text)| Labelled::new(label, text)).to_vec(),
        code: Some(code(it)),
    })
}

pub(crate) fn code(it: &ReceiptWords) -> SquareCode {
    SquareCode {
        holds: "https://ombudsman.example/answer".to_owned(),
        caption: it.code.0.to_owned(),
        alt: it.code.1.to_owned(),
    }
}

/// Receipt sheets in the languages of which there is no other sample.
pub(crate) fn others() -> Vec<Paper> {
    let [tg, ky, uz] = OTHERS;
    [tg, ky, uz]
        .map(|(lang, office, page_of, words)| Paper {
            lang: lang.to_owned(),
            dir: Direction::Ltr,
            title: words.heading.to_owned(),
            reference: "RC-2026-00417".to_owned(),
            made_on: jiff::civil::date(2026, 11, 24),
            page_of: page_of.to_owned(),
            sheet: sheet(
                Letterhead {
                    office: office.to_owned(),
                    note: None,
                    contact: vec!["ombudsman.example".to_owned()],
                },
                &words,
            ),
        })
        .to_vec()
}

const OTHERS: [(&str, &str, &str, ReceiptWords); 3] = [
    (
        "tg",
        "Дафтари Ваколатдор оид ба ҳуқуқи муҳоҷирон",
        "Саҳифаи {page} аз {pages}",
        ReceiptWords {
            heading: "Расиди шумо",
            beneath: "Бо ин рақам ба шикояти худ бармегардед. На ҳисоб лозим аст ва на ном.",
            next: (
                "Баъд чӣ мешавад",
                "Шикояти шуморо то сешанбе, 1 декабри 2026 мехонем",
                "То он рӯз ҳеҷ коре кардан лозим нест. Баъд аз он бо рақами худ нигоҳ кунед.",
            ),
            advice: [
                (
                    "Чиро мекушояд",
                    "Шикояти шумо, паёмҳои мо ба шумо, ҷавоби идораҳо ва он ки кӣ парвандаро дидааст.",
                ),
                (
                    "Чӣ тавр нигоҳ доред",
                    "Онро мисли рақами телефон нигоҳ доред: қасдан ба он монанд аст. Ҳар кӣ рақамро донад, шикоятро хонда метавонад.",
                ),
                (
                    "Агар гум шавад",
                    "Мо рақамро аз нав сохта наметавонем, зеро худамон онро намедонем. Агар нишонӣ дода бошед, аз ҳамон ҷо ба мо нависед.",
                ),
            ],
            code: (
                "Саҳифае, ки дар он рақамро менависед:\nombudsman.example/receipt",
                "Рамзи чоркунҷаи нишонии ombudsman.example/receipt",
            ),
        },
    ),
    (
        "ky",
        "Мигранттардын укуктары боюнча өкүлдүн кеңсеси",
        "{pages} беттин {page}-бети",
        ReceiptWords {
            heading: "Сиздин тилкат",
            beneath: "Бул номер менен арызыңызга кайтып келесиз. Каттоо эсеби да, аты-жөнүңүз да керек эмес.",
            next: (
                "Мындан ары эмне болот",
                "Арызыңызды 2026-жылдын 1-декабрына, шейшембиге чейин окуйбуз",
                "Ага чейин эч нерсе кылуунун кереги жок. Андан кийин номериңиз менен кирип көрүңүз.",
            ),
            advice: [
                (
                    "Ал эмнени ачат",
                    "Арызыңызды, биздин билдирүүлөрдү, мекемелердин жоопторун жана ишиңизди ким көргөнүн.",
                ),
                (
                    "Кантип сактоо керек",
                    "Аны телефон номериндей сактаңыз: атайын ошого окшотулган. Номерди билген адам арызыңызды окуй алат.",
                ),
                (
                    "Жоголуп кетсе",
                    "Номерди кайра түзө албайбыз, анткени өзүбүз да билбейбиз. Дарегиңизди калтырган болсоңуз, ошол жерден жазыңыз.",
                ),
            ],
            code: (
                "Номер жазыла турган бет:\nombudsman.example/receipt",
                "ombudsman.example/receipt дарегинин чарчы коду",
            ),
        },
    ),
    (
        "uz",
        "Migrantlar huquqlari boʻyicha vakil idorasi",
        "{pages} sahifadan {page}-sahifa",
        ReceiptWords {
            heading: "Sizning tilxatingiz",
            beneath: "Shu raqam bilan shikoyatingizga qaytasiz. Hisob ham, ism ham kerak emas.",
            next: (
                "Keyin nima boʻladi",
                "Shikoyatingizni 2026-yil 1-dekabr, seshanbagacha oʻqiymiz",
                "Shu kungacha hech narsa qilish shart emas. Keyin raqamingiz bilan kirib koʻring.",
            ),
            advice: [
                (
                    "U nimani ochadi",
                    "Shikoyatingizni, bizning xabarlarimizni, idoralarning javobini va ishingizni kim koʻrganini.",
                ),
                (
                    "Qanday saqlash kerak",
                    "Uni telefon raqamidek saqlang: ataylab shunga oʻxshatilgan. Raqamni bilgan odam shikoyatni oʻqiy oladi.",
                ),
                (
                    "Yoʻqolib qolsa",
                    "Raqamni qayta tuza olmaymiz, chunki oʻzimiz ham bilmaymiz. Manzil qoldirgan boʻlsangiz, oʻsha yerdan yozing.",
                ),
            ],
            code: (
                "Raqam yoziladigan sahifa:\nombudsman.example/receipt",
                "ombudsman.example/receipt manzilining kvadrat kodi",
            ),
        },
    ),
];
