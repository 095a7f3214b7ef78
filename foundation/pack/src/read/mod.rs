//! Reading a pack: files to tables, tables to things, faults on the way.

mod calendar_file;
mod condition;
mod law_files;
mod list_files;
mod log;
mod pack_file;
mod rule_files;
mod shapes;
mod source;
mod table;

use serde_spanned::Spanned;
use toml::de::DeTable;

use crate::fault::{Fault, Problem, Spot};
use crate::pack::Pack;
use crate::rules::Steps;
use crate::{check, words};

pub(crate) use log::{Log, Needed, Readers, Thing};
pub use source::{FILE_BYTES_MAX, FILES_MAX};
pub(crate) use source::{Files, Source};
use table::Table;

/// The TOML files of a pack, each with what it is for.
const TOML_FILES: [(&str, &str); 10] = [
    ("pack.toml", "it says who the office is, its teams, helpers and limits"),
    ("laws.toml", "it holds the laws that rules cite"),
    ("rights.toml", "it says which treaties are in force and which rights can be found violated"),
    ("agencies.toml", "it holds the authorities that can be asked"),
    ("categories.toml", "it holds the kinds of matter that people complain about"),
    ("needs.toml", "it holds the specific needs of people"),
    ("urgency.toml", "it holds the signs of danger and the rules on what is urgent"),
    ("admissibility.toml", "it holds the grounds for not taking a case"),
    ("deadlines.toml", "it says how long each step may take"),
    ("calendar.toml", "it says which days are working days"),
];

/// What became of reading a pack.
pub(crate) struct Outcome {
    /// The pack, where nothing kept it from being made.
    pub(crate) pack: Option<Pack>,
    /// All faults found, errors and warnings, by file and line.
    pub(crate) faults: Vec<Fault>,
}

/// The parsed TOML files.
struct Documents<'s>(Vec<(&'s Source, Spanned<DeTable<'s>>)>);

impl<'s> Documents<'s> {
    fn parse(files: &'s Files, log: &Log) -> Self {
        let toml = files.iter().filter(|source| source.name.ends_with(".toml"));
        Self(
            toml.map(|source| {
                let (table, errors) = DeTable::parse_recoverable(&source.text);
                for error in errors {
                    let why = error.message().to_owned();
                    log.fault(source.spot(error.span().unwrap_or(0..0)), Problem::Toml { why });
                }
                (source, table)
            })
            .collect(),
        )
    }

    fn root<'a>(&'a self, name: &str, log: &'a Log) -> Option<Table<'a>> {
        let (source, table) = self.0.iter().find(|(source, _)| source.name == name)?;
        // A file's own span is all of it; what is missing is missing from its first line.
        Some(Table::new(log, source, table.get_ref(), 0..0, "the file"))
    }
}

/// Reads a pack from its files, on top of what is common to all countries.
pub(crate) fn read(id: &str, files: &Files, common: &Files, found: Vec<Fault>) -> Outcome {
    let log = Log::default();
    for fault in found {
        log.fault(fault.spot, fault.problem);
    }
    for (name, purpose) in TOML_FILES {
        if files.get(name).is_none() {
            log.fault(Spot::file(name), Problem::FileMissing { purpose });
        }
    }
    let documents = Documents::parse(files, &log);
    let root = |name: &str| documents.root(name, &log);

    let mut rights = root("rights.toml").map(|table| law_files::rights(&table)).unwrap_or_default();
    let common_log = Log::default();
    let common_documents = Documents::parse(common, &common_log);
    if let Some(table) = common_documents.root("rights.toml", &common_log) {
        law_files::take_over(&mut rights, law_files::rights(&table), &log);
    }
    for treaty in &rights.treaties {
        log.adopt(Thing::Treaty, treaty.code.as_str(), &treaty.code.key());
    }
    for right in &rights.rights {
        log.adopt(Thing::Right, right.code.as_str(), &right.code.key());
    }

    let office = root("pack.toml").map(|table| pack_file::read(&table)).unwrap_or_default();
    let (acts, laws) = root("laws.toml").map(|table| law_files::laws(&table)).unwrap_or_default();
    let agencies = root("agencies.toml").map(|table| list_files::agencies(&table)).unwrap_or_default();
    let categories = root("categories.toml").map(|table| list_files::categories(&table)).unwrap_or_default();
    let needs = root("needs.toml").map(|table| list_files::needs(&table)).unwrap_or_default();
    let (signs, urgency) = root("urgency.toml").map(|table| rule_files::urgency(&table)).unwrap_or_default();
    let grounds =
        root("admissibility.toml").map(|table| rule_files::admissibility(&table)).unwrap_or_default();
    let steps = root("deadlines.toml").map(|table| rule_files::deadlines(&table)).unwrap_or_default();
    let calendar = root("calendar.toml").and_then(|table| calendar_file::read(&table));

    log.follow_references();
    check::uncited(&log);
    check::idle_rules(&signs, &urgency, &grounds, &log);
    check::untrained_teams(&office.teams, &categories, &log);
    let words = office.office.as_ref().map(|office| {
        let languages = words::Languages { everybody: &office.languages, staff: &office.staff_languages };
        check::unknown_files(files, &languages, &log);
        words::read(files, common, &languages, &log)
    });

    let faults = log.into_faults();
    let pack = || {
        Some(Pack {
            id: id.to_owned(),
            office: office.office?,
            intake: office.intake?,
            figures: office.figures?,
            emergencies: office.emergencies,
            teams: office.teams,
            helpers: office.helpers,
            respondents: office.respondents,
            places: office.places,
            name_reasons: office.name_reasons,
            acts,
            laws,
            treaties: rights.treaties,
            rights: rights.rights,
            agencies,
            categories,
            needs,
            signs,
            urgency,
            grounds,
            steps: Steps::new(steps)?,
            calendar: calendar?,
            words: words?,
            warnings: faults.clone(),
        })
    };
    let pack = if faults.iter().any(Fault::is_error) { None } else { pack() };
    Outcome { pack, faults }
}

/// The names of a pack's TOML files.
pub(crate) fn toml_file_names() -> impl Iterator<Item = &'static str> {
    TOML_FILES.iter().map(|(name, _)| *name)
}
