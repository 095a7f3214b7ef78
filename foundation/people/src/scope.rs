//! [`Scope`]: the gate's rule as a filter on the rows of a list, a search or a count.

use ids::{CaseId, QuestionId, StaffId};
use store::Value;

use crate::{AgencyCode, Reach, TeamCode};

/// The rows that somebody may see, from [`gate::scope`](crate::gate::scope).
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Scope {
    /// No row.
    Nothing,
    /// Every row.
    Everything,
    /// What belongs to one case.
    Case(CaseId),
    /// What belongs to one question.
    Question(QuestionId),
    /// What a member of staff, a liaison officer or a program reaches.
    Staff(StaffScope),
}

/// What a member of staff, a liaison officer or a program reaches.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StaffScope {
    /// How far.
    pub reach: Reach,
    /// Whose own; none for a program.
    pub me: Option<StaffId>,
    /// Which team's.
    pub team: Option<TeamCode>,
    /// Which agency's; none for the office itself.
    pub agency: Option<AgencyCode>,
    /// Whether rows about children are among them.
    pub children: bool,
}

/// Where a query has what the rule asks for; `None` where its rows have no such thing.
///
/// The texts go into the SQL as they are, so they are fixed in the code and never come from outside.
#[derive(Clone, Copy, Debug, Default)]
pub struct Columns {
    /// The column with the case's id.
    pub case: Option<&'static str>,
    /// The column with the question's id.
    pub question: Option<&'static str>,
    /// The column with the officer's id.
    pub officer: Option<&'static str>,
    /// The column with the team's code.
    pub team: Option<&'static str>,
    /// The column with the agency's code, NULL for the office's own rows. Without one, all are the office's.
    pub agency: Option<&'static str>,
    /// The column that says whether a child is concerned.
    pub child_concerned: Option<&'static str>,
    /// A condition that is true where the member of staff `{me}` has a conflict of interest:
    /// `EXISTS (SELECT 1 FROM cases_conflicts x WHERE x.case_id = c.id AND x.staff_id = {me})`.
    pub conflict: Option<&'static str>,
}

const ALWAYS: &str = "(1 = 1)";
const NEVER: &str = "(1 = 0)";

impl Scope {
    /// The filter as a bracketed condition for a `WHERE`; its values are appended to `values`, whose length
    /// numbers the placeholders. The same text serves both databases.
    ///
    /// ```
    /// use people::{Columns, Scope};
    /// use store::values;
    /// let case = "0190b2c4-7d1e-7000-8000-000000000001".parse().unwrap();
    /// let mut values = values!["open"];
    /// let columns = Columns { case: Some("c.id"), ..Columns::default() };
    /// let filter = Scope::Case(case).to_sql(&columns, &mut values);
    /// assert_eq!(format!("SELECT * FROM cases c WHERE c.state = $1 AND {filter}"),
    ///     "SELECT * FROM cases c WHERE c.state = $1 AND (c.id = $2)");
    /// ```
    pub fn to_sql(&self, columns: &Columns, values: &mut Vec<Value>) -> String {
        match self {
            Self::Nothing => NEVER.to_owned(),
            Self::Everything => ALWAYS.to_owned(),
            Self::Case(case) => equals(columns.case, *case, values),
            Self::Question(question) => equals(columns.question, *question, values),
            Self::Staff(scope) => scope.to_sql(columns, values),
        }
    }
}

impl StaffScope {
    fn to_sql(&self, columns: &Columns, values: &mut Vec<Value>) -> String {
        let mut conditions = vec![self.reach_sql(columns, values)];
        if let (false, Some(column)) = (self.children, columns.child_concerned) {
            conditions.push(format!("{column} = false"));
        }
        if let (Some(me), Some(condition)) = (self.me, columns.conflict) {
            let place = bind(values, me);
            conditions.push(format!("NOT ({})", condition.replace("{me}", &place)));
        }
        format!("({})", conditions.join(" AND "))
    }

    fn reach_sql(&self, columns: &Columns, values: &mut Vec<Value>) -> String {
        if self.reach == Reach::All {
            return ALWAYS.to_owned();
        }
        let mut ways = vec![match self.me {
            Some(me) => equals(columns.officer, me, values),
            None => NEVER.to_owned(),
        }];
        if self.reach >= Reach::Team {
            ways.push(match &self.team {
                Some(team) => equals(columns.team, team, values),
                None => NEVER.to_owned(),
            });
        }
        if self.reach >= Reach::Agency {
            ways.push(match (&self.agency, columns.agency) {
                (Some(agency), column) => equals(column, agency, values),
                (None, Some(column)) => format!("({column} IS NULL)"),
                (None, None) => ALWAYS.to_owned(),
            });
        }
        format!("({})", ways.join(" OR "))
    }
}

fn equals(column: Option<&str>, value: impl Into<Value>, values: &mut Vec<Value>) -> String {
    match column {
        Some(column) => format!("({column} = {})", bind(values, value)),
        None => NEVER.to_owned(),
    }
}

fn bind(values: &mut Vec<Value>, value: impl Into<Value>) -> String {
    values.push(value.into());
    format!("${}", values.len())
}
