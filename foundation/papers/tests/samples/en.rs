use super::Words;
use super::letters::LetterWords;
use super::receipts::ReceiptWords;
use super::reports::{ExportWords, YearWords};
use papers::Direction;

pub(crate) const WORDS: Words = Words {
    lang: "en",
    dir: Direction::Ltr,
    page_of: "Page {page} of {pages}",
    office: "Office of the Ombudsman for Migrant Rights",
    office_note: "Independent · free of charge · Republic of Arvenia",
    contact: ["7 Linden Square, 10100 Port Selm", "+000 20 555 0100", "ombudsman.example"],
    addressee: ["Migration Department", "Directorate for Residence", "12 Harbour Street, 10200 Port Selm"],
    facts: [
        ("Date", "24 November 2026"),
        ("Our reference", "RC-2026-00417/3"),
        ("Your reference", "MD/R-88/2026"),
    ],
    subject: "Inquiry: refusal to register a residence permit",
    greeting: "Dear Director,",
    opening: "A complaint has reached us about a decision of your directorate of 3 September 2026. Under \
        section 14 of the Ombudsman Act we ask you to answer the questions below. The person concerned has \
        agreed that we name the matter, not the person.",
    questions_heading: "Our questions",
    questions: [
        (
            "On what legal basis was registration refused?",
            "Please name the provision and attach the decision.",
        ),
        (
            "When and in which language was the person told of the decision and of the way to appeal?",
            "A copy of the notice is enough.",
        ),
    ],
    deadline: (
        "Please answer by",
        "Thursday 24 December 2026",
        "30 days from the receipt of this letter: section 15 of the Ombudsman Act.",
    ),
    table_caption: "What we know so far",
    table_heads: ["Document", "What it says", "Pages"],
    table_rows: [
        ["Decision R-88", "Registration refused; no reasons given", "2"],
        ["Notice of 9 September", "In the state language only", "1"],
    ],
    quote: (
        "The person concerned, 21 November 2026",
        "They gave me a paper I could not read.\nNobody said that I may appeal.",
    ),
    choices: (
        "The directorate",
        ["accepts the recommendation", "accepts it in part", "rejects it"],
        "Reasons",
    ),
    steps: [("12 November 2026", "Complaint received"), ("20 November 2026", "Found admissible")],
    closing: "Yours faithfully",
    signer: ("Ilse Marandi", "Head of Inquiries"),
    enclosed: ("Enclosed", "Copy of decision R-88, names removed"),
    receipt: ReceiptWords {
        heading: "Your receipt",
        beneath: "With this number you return to your complaint. You need no account and no name.",
        next: (
            "What happens next",
            "We read your complaint by Tuesday 1 December 2026",
            "You need do nothing until then. Look in with your number after that day.",
        ),
        advice: [
            (
                "What it opens",
                "Your complaint, our messages to you, what authorities answered, and who looked at your file.",
            ),
            (
                "How to keep it",
                "Keep it as you keep a telephone number: it looks like one on purpose. Who has the number can read your complaint.",
            ),
            (
                "If it is lost",
                "We cannot make the number again, for we do not know it ourselves. If you gave us an address, write to us from there.",
            ),
        ],
        code: (
            "The page where you enter the number:\nombudsman.example/receipt",
            "Square code of the address ombudsman.example/receipt",
        ),
    },
    export: ExportWords {
        heading: "Your case, whole",
        state: ("State", "The authority has been asked"),
        about: [
            "This is everything we hold about your case on the day above: what you told us, what we asked and were told, \
             what we decided, and who looked at your file.",
            "Names of other people are left out. Files that you or authorities sent lie beside this document.",
        ],
        contents: "Contents",
        headings: ["What you told us", "What happened when", "Messages", "Who looked at your file"],
        message: (
            "Caseworker, 22 November 2026",
            "Thank you. We ask the directorate today; it must answer within 30 days.",
        ),
        looked_heads: ["When", "Who", "Why"],
        looked: [
            ["12 November 2026, 14:05", "Caseworker T. Brand", "To read a new complaint"],
            ["20 November 2026, 09:30", "Supervisor I. Marandi", "To decide whether we may take the case"],
            ["24 November 2026, 11:12", "Caseworker T. Brand", "To write to the directorate"],
        ],
    },
    kinds: LetterWords {
        how: (
            "How to answer",
            "By the link in the square code, without an account; by your liaison officer's account; or on paper. \
             Only the office reads your answer.",
        ),
        reminder_subject: "Reminder: our questions of 24 November 2026",
        reminder_opening: "We wrote to you on 24 November 2026. No answer has reached us. If it has been sent, please tell \
            us when and how.",
        reminder_consequence: "If no answer comes by that day, we write to the head of the department.",
        escalation_subject: "Your department has not answered our questions",
        escalation_opening: "We turn to you because the Directorate for Residence has not answered. Under section 16 of the \
            Ombudsman Act the head of an authority answers in its place.",
        history_heading: "What has happened so far",
        escalation_consequence: "Questions without an answer are named in a public list. It names authorities, never people.",
        decision_addressee: "To the person who holds the receipt",
        decision_subject: "Our decision on your complaint",
        outcome: "Your complaint is justified: your registration was refused without reasons.",
        meaning: "The directorate must decide again and give its reasons. You need not apply again, and nothing you told \
            us was passed on without your consent.",
        reasons: [
            (
                "What we examined",
                "We read decision R-88 and the notice of 9 September, and asked the directorate two questions. It answered on \
                 14 December 2026.",
            ),
            (
                "What we found",
                "The decision gives no reasons, and the notice was not in a language you read. Both are against section 8 of \
                 the Administration Act.",
            ),
        ],
        next: (
            "The directorate decides again by",
            "Monday 1 February 2027",
            "30 days from our recommendation of 2 January 2027: section 21 of the Ombudsman Act.",
        ),
        review: (
            "If you disagree",
            "Ask for a review with your receipt, or write to us. Someone who has not worked on your case will look at it.",
        ),
        recommendation_subject: "Recommendation: decide again, with reasons",
        findings_heading: "What we found",
        findings: [
            (
                "Decision R-88 refuses registration without reasons.",
                "Right to an effective remedy: ICCPR, article 2 (3)",
            ),
            (
                "The notice was given only in the state language.",
                "Right to be told of a decision in a language one understands: ICRMW, article 22 (3)",
            ),
        ],
        recommendations_heading: "What we recommend",
        recommendations: [
            ("Decide again on the registration, and give the reasons in writing.", "By 1 February 2027"),
            ("Give notices of refusal also in a language that the person reads.", "From 1 March 2027"),
        ],
        reply: (
            "Reply to our recommendation",
            "Please tick one answer each and send this page to the address above.",
        ),
    },
    year: YearWords {
        heading: "Report on 2026",
        period: "1 January to 31 December 2026",
        figures: [
            ("1,108", "complaints reached us, 214 of them about children"),
            ("61 %", "of our questions were answered in time"),
            ("48", "recommendations, of which 31 are carried out"),
        ],
        foreword: (
            "Foreword",
            "Most people who wrote to us this year did not ask for much: an answer, in words they could read. In two cases of \
             three they have one now.",
        ),
        chapter: (
            "How authorities answered",
            "An answer is in time if it reached us within the days the law gives. Authorities with fewer than five questions \
             are left out.",
        ),
        bars: ["The Coast Guard answers in time most often", "Authority", "Answers in time"],
        authorities: [
            ("Coast Guard", Some(92.0), "92 %"),
            ("Migration Department", Some(64.0), "64 %"),
            ("Ministry of Labour and Social Protection of the Population", Some(31.0), "31 %"),
            ("Border Police", None, "fewer than 5"),
        ],
        bars_note: "Questions sent from 1 January to 30 November 2026.",
        series: ["Complaints grew faster than answers until October", "Month", "Complaints", "Answers"],
        months: [
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
        ],
        count: |n| n.to_string(),
    },
};
