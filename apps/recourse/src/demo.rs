//! `recourse demo`: a plainly fictional office on loopback, into which one steps as any of its people.

use std::net::IpAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use clock::Clock;
use ids::Dice;
use office::{Audience, Office, Routes, Settings, cookie};
use pack::{Pack, Trained};
use pages::cookies::Lifetime;
use pages::{FormData, Page, Problem, Visit};
use people::{Actor, Device, NetworkPrefix, NewStaff, Origin, Post, Role, Roles, SessionKind};
use store::{Database, Store};
use vault::{OfficeKey, RecoveryKey, StretchCost};

use crate::{front, roof};

/// The word that opens every door of the demo. Nobody in it is real.
const PASSWORD: &str = "a lantern over the square";

/// One of the fictional people.
struct Person {
    name: &'static str,
    email: &'static str,
    role: Role,
    team: TeamOf,
}

/// To which of the pack's teams somebody belongs.
#[derive(Clone, Copy)]
enum TeamOf {
    /// The first that is not for children.
    General,
    /// The one that is trained for children.
    Children,
    /// None.
    None,
}

const PEOPLE: [Person; 4] = [
    Person {
        name: "Mira Talvik",
        email: "mira@ombudsman.example",
        role: Role::Caseworker,
        team: TeamOf::General,
    },
    Person {
        name: "Lena Dorva",
        email: "lena@ombudsman.example",
        role: Role::Caseworker,
        team: TeamOf::Children,
    },
    Person {
        name: "Oskar Renn",
        email: "oskar@ombudsman.example",
        role: Role::Supervisor,
        team: TeamOf::General,
    },
    Person {
        name: "Ilse Marrow",
        email: "ilse@ombudsman.example",
        role: Role::Ombudsman,
        team: TeamOf::None,
    },
];

/// Where the demo keeps its things, and for how long.
pub(crate) struct Place {
    /// The folder; a temporary one where none is named.
    pub(crate) data: Option<PathBuf>,
    /// Whether what is there from before is kept.
    pub(crate) keep: bool,
    /// The port; any free one for 0.
    pub(crate) port: u16,
}

/// Opens the demo and serves it until it is stopped.
pub(crate) async fn run(place: Place) -> anyhow::Result<()> {
    let temporary = match &place.data {
        Some(_) => None,
        None => Some(tempfile::tempdir().context("no temporary folder can be made: name one by --data")?),
    };
    let folder = match (&place.data, &temporary) {
        (Some(folder), _) => folder.clone(),
        (None, Some(folder)) => folder.path().to_owned(),
        (None, None) => bail!("there is no folder to keep the demo in"),
    };
    let office = open(&folder, place.keep).await?;
    let (router, _) = roof::house().router(&office, front::routes().with(routes()));
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", place.port))
        .await
        .with_context(|| format!("port {} cannot be used: name another by --port", place.port))?;
    println!("ready http://{}", listener.local_addr()?);
    axum::serve(listener, router).with_graceful_shutdown(stopped()).await?;
    office.store.close().await?;
    Ok(())
}

async fn stopped() {
    // Where the signal cannot be heard, the demo is ended by its window.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

async fn open(folder: &Path, keep: bool) -> anyhow::Result<Office> {
    std::fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let file = folder.join("demo.db");
    if file.exists() && !keep {
        for ending in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(folder.join(format!("demo.db{ending}")));
        }
    }
    let is_new = !file.exists();
    let dice = Dice::system();
    let key_file = folder.join("demo.key");
    let key = if is_new || !key_file.exists() {
        let _ = std::fs::remove_file(&key_file);
        OfficeKey::create(&key_file, &dice)?
    } else {
        OfficeKey::load(&key_file)?
    };
    let store = Store::open(&Database::Sqlite(file)).await?;
    let settings = Settings {
        store,
        clock: Clock::system(),
        recovery: RecoveryKey::roll(&dice).public(),
        dice,
        key,
        pack: Pack::embedded("example")?,
        address: "http://127.0.0.1".parse()?,
        cost: StretchCost::FICTIONAL,
        is_demo: true,
    };
    let office = Office::open(&roof::house(), settings).await?;
    if is_new {
        for person in &PEOPLE {
            employ(&office, person).await?;
        }
        for desk in roof::house().desks() {
            desk.demo(&office).await?;
        }
    }
    Ok(office)
}

async fn employ(office: &Office, person: &Person) -> anyhow::Result<()> {
    let general = |trained: Trained| {
        office.pack.teams.iter().find(|team| team.children == trained).map(|team| team.code.to_string())
    };
    let team = match person.team {
        TeamOf::General => general(Trained::General),
        TeamOf::Children => general(Trained::ForChildren),
        TeamOf::None => None,
    };
    let new = NewStaff {
        email: person.email.parse()?,
        name: person.name.to_owned(),
        post: Post {
            roles: Roles::from(person.role),
            team: team.map(|team| team.parse()).transpose()?,
            agency: None,
            languages: vec!["en".to_owned(), "ru".to_owned()],
            trained_for_children: !matches!(person.team, TeamOf::General),
        },
    };
    let invitation = office.people.invite(&Actor::System("demo"), &new).await?;
    office.people.accept(&invitation.token, PASSWORD, &origin()).await?;
    Ok(())
}

fn origin() -> Origin {
    Origin {
        network: NetworkPrefix::of(IpAddr::from([127, 0, 0, 1])),
        device: Device::of(None),
        device_cookie: None,
    }
}

#[derive(Template)]
#[template(path = "demo.html")]
struct DemoPage {
    page: Page,
    people: Vec<Shown>,
}

struct Shown {
    name: &'static str,
    email: &'static str,
    role: &'static str,
}

fn routes() -> Routes {
    Routes::new().get("/demo", Audience::Public, get(show_people)).post(
        "/demo/enter",
        Audience::Public,
        post(enter),
    )
}

async fn show_people(visit: Visit) -> Result<Response, Problem> {
    let people = PEOPLE
        .iter()
        .map(|person| Shown { name: person.name, email: person.email, role: person.role.words_key() })
        .collect();
    pages::show(&DemoPage { page: visit.page("recourse-front-demo-title").with_back("/"), people })
}

async fn enter(State(office): State<Office>, visit: Visit, form: FormData) -> Result<Response, Problem> {
    let email = form.value("email");
    if !PEOPLE.iter().any(|person| person.email == email) {
        return Err(Problem::not_found());
    }
    let signed_in = office.people.sign_in(email, PASSWORD, &origin()).await.map_err(Problem::internal)?;
    let kept =
        visit.cookies().set(cookie(SessionKind::Staff), &signed_in.token.text(), Lifetime::BrowserSession);
    Ok((kept, visit.see_other("/desk")).into_response())
}
