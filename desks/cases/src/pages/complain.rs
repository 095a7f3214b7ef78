//! Complaining: one question a page, answers kept, everything checked before it is sent.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use office::{Draft, Office, cookie};
use pages::cookies::Lifetime;
use pages::{Audience, Field, FormData, Page, Problem, Visit};
use people::{Actor, SessionKind};

use super::complain_form::{Answers, Step, check, choices, first_wrong, told};
use super::device;
use crate::actions::{self, OpenedDraft, Submission};

/// The addresses on the way.
const CHECK: &str = "/complaint/check";
const SENT: &str = "/complaint/sent";
const DRAFT_SECONDS: u32 = 72 * 3_600;

/// A question with its choices.
struct Question {
    field: &'static Field,
    choices: Vec<pages::Choice>,
}

#[derive(Template)]
#[template(path = "complain_step.html")]
struct StepPage {
    page: Page,
    form: FormData,
    step: Step,
    questions: Vec<Question>,
    emergencies: Vec<(String, String)>,
    action: String,
}

impl StepPage {
    fn place(&self) -> usize {
        self.step.place()
    }

    fn places(&self) -> usize {
        Step::ALL.len() + 1
    }

    fn asks_about_danger(&self) -> bool {
        self.step == Step::Danger
    }

    fn is_first(&self) -> bool {
        self.step == Step::What
    }
}

#[derive(Template)]
#[template(path = "complain_check.html")]
struct CheckPage {
    page: Page,
    parts: Vec<Part>,
    places: usize,
}

/// What was answered on one page, to be read again.
struct Part {
    title: String,
    path: String,
    answers: Vec<(&'static str, Vec<String>)>,
}

#[derive(Template)]
#[template(path = "complain_sent.html")]
struct SentPage {
    page: Page,
    receipt: String,
    first_word: clock::Date,
}

/// `GET /complain`: the first question.
pub(super) async fn begin(
    State(office): State<Office>,
    visit: Visit,
    draft: Option<Draft>,
) -> Result<Response, Problem> {
    show(&office, &visit, draft.as_ref(), Step::What).await
}

/// `GET /complain/{step}`: one question, with what was answered.
pub(super) async fn show_step(
    State(office): State<Office>,
    visit: Visit,
    Path(step): Path<String>,
    draft: Option<Draft>,
) -> Result<Response, Problem> {
    let step = Step::from_word(&step).ok_or_else(Problem::not_found)?;
    if draft.is_none() && step != Step::What {
        return Ok(visit.see_other("/complain"));
    }
    show(&office, &visit, draft.as_ref(), step).await
}

async fn show(
    office: &Office,
    visit: &Visit,
    draft: Option<&Draft>,
    step: Step,
) -> Result<Response, Problem> {
    let opened = open(office, draft).await?;
    if opened.as_ref().is_some_and(|opened| opened.is_sent) {
        return Ok(visit.see_other(SENT));
    }
    let form = opened.map_or_else(FormData::empty, |opened| opened.answers.form());
    pages::show(&step_page(office, visit, step, form))
}

/// `POST /complain/{step}`: keeps the answers and goes on.
pub(super) async fn take_step(
    State(office): State<Office>,
    visit: Visit,
    Path(step): Path<String>,
    draft: Option<Draft>,
    headers: HeaderMap,
    mut form: FormData,
) -> Result<Response, Problem> {
    let step = Step::from_word(&step).ok_or_else(Problem::not_found)?;
    let opened = open(&office, draft.as_ref()).await?;
    if opened.as_ref().is_some_and(|opened| opened.is_sent) {
        return Ok(visit.see_other(SENT));
    }
    check(&office, step, &mut form);
    if form.has_errors() {
        return pages::show_again(&step_page(&office, &visit, step, form));
    }
    let onward = step.next().map_or_else(|| CHECK.to_owned(), |next| format!("/complain/{}", next.word()));
    match (draft, opened) {
        (Some(draft), Some(OpenedDraft { mut answers, receipt, .. })) => {
            answers.take(step, &form);
            actions::save_draft(&office, draft.visit(), &receipt, &answers).await?;
            Ok(visit.see_other(&onward))
        }
        _ => {
            let mut answers = Answers::default();
            answers.take(step, &form);
            let token = actions::begin_draft(&office, &answers, &device(&headers)).await?;
            let kept = visit.cookies().set(
                cookie(SessionKind::Draft),
                &token.text(),
                Lifetime::Seconds(DRAFT_SECONDS),
            );
            Ok((kept, visit.see_other(&onward)).into_response())
        }
    }
}

/// `GET /complaint/check`: everything that was answered, before it is sent.
pub(super) async fn show_check(
    State(office): State<Office>,
    visit: Visit,
    draft: Option<Draft>,
) -> Result<Response, Problem> {
    let Some(opened) = open(&office, draft.as_ref()).await? else { return Ok(visit.see_other("/complain")) };
    if opened.is_sent {
        return Ok(visit.see_other(SENT));
    }
    if let Some(step) = first_wrong(&office, &opened.answers) {
        return Ok(visit.see_other(&format!("/complain/{}", step.word())));
    }
    let page = visit
        .page("cases-check-title")
        .for_audience(Audience::Complainant)
        .with_back(format!("/complain/{}", Step::Name.word()));
    let form = opened.answers.form();
    let parts = Step::ALL.into_iter().map(|step| part(&page, &office, step, &form)).collect();
    pages::show(&CheckPage { page, parts, places: Step::ALL.len() + 1 })
}

/// `POST /complaint/send`: sends it. Pressed twice, it is sent once.
pub(super) async fn send(
    State(office): State<Office>,
    visit: Visit,
    draft: Option<Draft>,
) -> Result<Response, Problem> {
    let Some((draft, opened)) = draft.as_ref().zip(open(&office, draft.as_ref()).await?) else {
        return Ok(visit.see_other("/complain"));
    };
    if opened.is_sent {
        return Ok(visit.see_other(SENT));
    }
    if let Some(step) = first_wrong(&office, &opened.answers) {
        return Ok(visit.see_other(&format!("/complain/{}", step.word())));
    }
    let (telling, particulars, anonymity) = told(&opened.answers);
    let submission = Submission {
        telling,
        particulars,
        receipt: opened.receipt,
        channel: "web",
        language: visit.lang().code().to_owned(),
        anonymity,
    };
    actions::submit_complaint(&office, &Actor::Stranger, &submission, Some(draft.visit())).await?;
    Ok(visit.see_other(SENT))
}

/// `GET /complaint/sent`: the receipt, until its holder leaves.
pub(super) async fn show_sent(
    State(office): State<Office>,
    visit: Visit,
    draft: Option<Draft>,
) -> Result<Response, Problem> {
    let opened = open(&office, draft.as_ref()).await?.filter(|opened| opened.is_sent);
    let Some(opened) = opened else { return Ok(visit.see_other("/complain")) };
    let first_word = office.pack.deadline(pack::Step::FirstWord, office.now()).due;
    let page = visit.page("cases-sent-title").for_audience(Audience::Complainant);
    pages::show(&SentPage { page, receipt: opened.receipt.grouped().to_string(), first_word })
}

async fn open(office: &Office, draft: Option<&Draft>) -> Result<Option<OpenedDraft<Answers>>, Problem> {
    match draft {
        Some(draft) => Ok(actions::open_draft(office, draft.visit()).await?),
        None => Ok(None),
    }
}

fn step_page(office: &Office, visit: &Visit, step: Step, form: FormData) -> StepPage {
    let back = step.before().map_or_else(|| "/".to_owned(), |before| format!("/complain/{}", before.word()));
    let page = visit.page(&step.title()).for_audience(Audience::Complainant).with_back(back).showing(&form);
    let questions = step
        .fields()
        .iter()
        .map(|field| Question { field, choices: choices(&page, office, field) })
        .collect();
    let emergencies = office
        .pack
        .emergencies
        .iter()
        .map(|emergency| (page.t(&emergency.code.key()).into_owned(), emergency.number.clone()))
        .collect();
    let action = format!("/complain/{}", step.word());
    StepPage { page, form, step, questions, emergencies, action }
}

fn part(page: &Page, office: &Office, step: Step, form: &FormData) -> Part {
    let answers = step
        .fields()
        .iter()
        .map(|field| (field.label(), shown(page, office, field, form)))
        .filter(|(_, values)| !values.is_empty())
        .collect();
    Part { title: page.t(&step.title()).into_owned(), path: format!("/complain/{}", step.word()), answers }
}

fn shown(page: &Page, office: &Office, field: &Field, form: &FormData) -> Vec<String> {
    let known = choices(page, office, field);
    form.values(field.name())
        .filter(|value| !value.is_empty())
        .map(|value| match known.iter().find(|choice| choice.value == *value) {
            Some(choice) => choice.text.clone(),
            None if field.kind() == pages::FieldKind::Check => page.t("cases-yes").into_owned(),
            None => value.to_owned(),
        })
        .collect()
}
