//! `pack.toml`: the office, its teams and helpers, its limits.

use clock::TimeZone;

use super::log::{Readers, Thing};
use super::shapes::{is_email, is_phone, is_web};
use super::table::Table;
use crate::choice::Choice;
use crate::codes::{EmergencyCode, HelperCode, NameReasonCode, PlaceCode, RespondentCode, TeamCode};
use crate::fault::{Problem, Spot};
use crate::office::{
    Channel, Contact, Emergency, Figures, Helper, Intake, NameReason, Office, Outcome, Place, Power,
    Respondent, Standing, Team, Trained,
};

/// All that `pack.toml` says.
#[derive(Default)]
pub(crate) struct PackFile {
    pub(crate) office: Option<Office>,
    pub(crate) intake: Option<Intake>,
    pub(crate) figures: Option<Figures>,
    pub(crate) emergencies: Vec<Emergency>,
    pub(crate) teams: Vec<Team>,
    pub(crate) helpers: Vec<Helper>,
    pub(crate) respondents: Vec<Respondent>,
    pub(crate) places: Vec<Place>,
    pub(crate) name_reasons: Vec<NameReason>,
}

/// Reads `pack.toml`.
pub(crate) fn read(root: &Table<'_>) -> PackFile {
    let file = PackFile {
        office: root.table("office").and_then(|table| office(&table)),
        intake: root.table("intake").and_then(|table| intake(&table)),
        figures: root.table("figures").and_then(|table| figures(&table)),
        emergencies: root.tables("emergency", "an emergency number").iter().filter_map(emergency).collect(),
        teams: root.tables("team", "a team").iter().filter_map(team).collect(),
        helpers: root.tables("helper", "a helper").iter().filter_map(helper).collect(),
        respondents: root.tables("respondent", "a respondent").iter().filter_map(respondent).collect(),
        places: root.tables("place", "a place").iter().filter_map(place).collect(),
        name_reasons: root.tables("name_reason", "a name reason").iter().filter_map(name_reason).collect(),
    };
    root.done();
    for outcome in Outcome::ALL {
        root.needs_word(outcome.key(), Readers::Everybody);
        root.needs_word(format!("{}.means", outcome.key()), Readers::Everybody);
    }
    let needed = [
        ("team", file.teams.is_empty()),
        ("respondent", file.respondents.is_empty()),
        ("emergency number", file.emergencies.is_empty()),
        ("name reason", file.name_reasons.is_empty()),
    ];
    for (thing, _) in needed.into_iter().filter(|(_, none)| *none) {
        root.log().fault(Spot::file("pack.toml"), Problem::NoneOf { thing });
    }
    if !file.teams.is_empty() && file.teams.iter().all(|team| team.children == Trained::General) {
        root.log().fault(root.spot_of("team"), Problem::NoTeamForChildren);
    }
    file
}

fn office(table: &Table<'_>) -> Option<Office> {
    const LANGUAGE: &str = "the code of a language, such as \"uz\"";
    let language = |text: &str| {
        let plain = (2..=3).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase());
        plain.then(|| text.parse().ok()).flatten()
    };
    let country = table.parsed("country", "a country of ISO 3166 in two letters, such as \"UZ\"", |text| {
        (text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase())).then(|| text.to_owned())
    });
    let standing = table.choice::<Standing>("standing");
    let zone = table.parsed("zone", "a time zone such as \"Asia/Tashkent\"", |text| TimeZone::get(text).ok());
    let languages = table.list("languages", LANGUAGE, language);
    let staff_languages = table.list("staff_languages", LANGUAGE, language);
    let currency =
        table.parsed("currency", "a currency of ISO 4217 in three letters, such as \"UZS\"", |text| {
            (text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase())).then(|| text.to_owned())
        });
    let number_prefix = table.parsed("number_prefix", "one to six capital letters", |text| {
        let fits = (1..=6).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_uppercase());
        fits.then(|| text.to_owned())
    });
    let exit_url = table.parsed("exit_url", "an address that begins with https://", |text| {
        is_web(text).then(|| text.to_owned())
    });
    let contact = contact(table);
    table.done();

    for (list, key) in [(&languages, "languages"), (&staff_languages, "staff_languages")] {
        if list.is_empty() {
            table.fault_at(key, Problem::NoneOf { thing: "language" });
        }
    }
    for word in ["pack-office", "pack-office.short", "pack-office.hours", "pack-country"] {
        table.needs_word(word, Readers::Everybody);
    }
    if standing.is_some_and(|standing| standing != Standing::InForce) {
        table.needs_word("pack-office.note", Readers::Everybody);
    }
    Some(Office {
        country: country?,
        standing: standing?,
        zone: zone?,
        languages,
        staff_languages,
        currency: currency?,
        number_prefix: number_prefix?,
        contact,
        exit_url: exit_url?,
    })
}

/// The ways to reach somebody, which stand among the other fields of a table.
pub(super) fn contact(table: &Table<'_>) -> Contact {
    Contact {
        post: table.list("post", "a line of an address", |line| Some(line.to_owned())),
        email: table.opt_text("email", "an e-mail address", is_email),
        phone: table.opt_text("phone", "a telephone number: digits, +, spaces, - and ( )", is_phone),
        web: table.opt_text("web", "an address that begins with https://", is_web),
    }
}

fn intake(table: &Table<'_>) -> Option<Intake> {
    let channels = table.choice_list::<Channel>("channels");
    let file_bytes_max = table.number("file_bytes_max", 1_000..1_000_000_001);
    let files_max = table.number("files_max", 1..1_001);
    let case_bytes_max = table.number("case_bytes_max", 1_000..100_000_000_001);
    let draft_days = table.number("draft_days", 1..366);
    let media_types = table.list("media_types", "a media type such as \"image/png\"", |text| {
        let (kind, name) = text.split_once('/')?;
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_graphic() && b != b'/');
        (plain(kind) && plain(name)).then(|| text.to_ascii_lowercase())
    });
    table.done();
    if channels.is_empty() {
        table.fault_at("channels", Problem::NoneOf { thing: "channel" });
    }
    if media_types.is_empty() {
        table.fault_at("media_types", Problem::NoneOf { thing: "media type" });
    }
    for channel in &channels {
        table.needs_word(channel.key(), Readers::Everybody);
    }
    Some(Intake {
        channels,
        file_bytes_max: file_bytes_max?,
        files_max: files_max?,
        case_bytes_max: case_bytes_max?,
        media_types,
        draft_days: draft_days?,
    })
}

fn figures(table: &Table<'_>) -> Option<Figures> {
    let suppress_below = table.number("suppress_below", 1..101);
    let pattern_cases_min = table.number("pattern_cases_min", 2..1_001);
    let pattern_days = table.number("pattern_days", 1..3_661);
    table.done();
    Some(Figures {
        suppress_below: suppress_below?,
        pattern_cases_min: pattern_cases_min?,
        pattern_days: pattern_days?,
    })
}

fn emergency(table: &Table<'_>) -> Option<Emergency> {
    let code = table.defines::<EmergencyCode>(Thing::Emergency);
    let number = table.parsed("number", "a telephone number", |text| is_phone(text).then(|| text.to_owned()));
    table.done();
    let code = code?;
    table.needs_word(code.key(), Readers::Everybody);
    Some(Emergency { code, number: number? })
}

fn team(table: &Table<'_>) -> Option<Team> {
    let code = table.defines::<TeamCode>(Thing::Team);
    let children = if table.flag("children") { Trained::ForChildren } else { Trained::General };
    table.done();
    let code = code?;
    table.needs_word(code.key(), Readers::Staff);
    Some(Team { code, children })
}

fn helper(table: &Table<'_>) -> Option<Helper> {
    let code = table.defines::<HelperCode>(Thing::Helper);
    let contact = contact(table);
    table.done();
    let code = code?;
    if contact == Contact::default() {
        let problem = Problem::Unreachable { thing: "helper", code: code.to_string() };
        table.log().fault(table.spot_of("id"), problem);
    }
    table.needs_word(code.key(), Readers::Everybody);
    table.needs_word(format!("{}.offers", code.key()), Readers::Everybody);
    Some(Helper { code, contact })
}

fn respondent(table: &Table<'_>) -> Option<Respondent> {
    let code = table.defines::<RespondentCode>(Thing::Respondent);
    let power = table.choice::<Power>("power");
    table.done();
    let code = code?;
    table.needs_word(code.key(), Readers::Everybody);
    Some(Respondent { code, power: power? })
}

fn place(table: &Table<'_>) -> Option<Place> {
    let code = table.defines::<PlaceCode>(Thing::Place);
    table.done();
    let code = code?;
    table.needs_word(code.key(), Readers::Everybody);
    Some(Place { code })
}

fn name_reason(table: &Table<'_>) -> Option<NameReason> {
    let code = table.defines::<NameReasonCode>(Thing::NameReason);
    let law = table.names_opt("law", Thing::Law);
    table.done();
    let code = code?;
    if law.is_none() {
        let problem = Problem::WithoutLaw { what: format!("name reason `{code}`") };
        table.log().fault(table.spot_of("id"), problem);
    }
    table.needs_word(code.key(), Readers::Everybody);
    Some(NameReason { code, law })
}
