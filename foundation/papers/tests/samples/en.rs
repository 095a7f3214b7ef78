use super::{Export, Words};
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
    receipt_heading: "Your receipt",
    receipt_beneath: "With this number you return to your complaint. You need no account and no name.",
    receipt_next: (
        "What happens next",
        "We read your complaint by Tuesday 1 December 2026",
        "You need do nothing until then. Look in with your number after that day.",
    ),
    receipt_advice: [
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
    export: Export {
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
};
