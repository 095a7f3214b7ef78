//! Deadlines as a table that can be checked against a wall calendar, and the laws they keep.
#![allow(clippy::unwrap_used, reason = "a test that cannot unwrap has failed")]

use clock::{
    Calendar, CountFrom, Date, DayKind, DayOff, DeadlineRule, LeadTime, OnHoliday, OnWeekend, TimeZone,
    UtcInstant, Weekday, WhyPart,
};
use proptest::prelude::*;

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// New Year from 1 to 8 January, a moving spring day, and a rest moved in 2026.
fn calendar() -> Calendar {
    let mut calendar = Calendar::western();
    for day in 1..=8 {
        calendar.yearly(1, day, "new-year".parse().unwrap(), OnWeekend::Keep).unwrap();
    }
    calendar.yearly(3, 8, "women".parse().unwrap(), OnWeekend::NextWorkingDay).unwrap();
    calendar.yearly(5, 1, "labour".parse().unwrap(), OnWeekend::NextWorkingDay).unwrap();
    calendar.once(date("2026-03-20"), "eid".parse().unwrap());
    calendar.move_rest(date("2026-01-03"), date("2026-01-09")).unwrap();
    calendar.move_rest(date("2026-11-07"), date("2026-11-03")).unwrap();
    calendar.know_year(2026);
    calendar
}

fn rule(days: u16, kind: DayKind, start: CountFrom, on_holiday: OnHoliday) -> DeadlineRule {
    DeadlineRule { days, kind, start, on_holiday, law: "act.1".parse().ok() }
}

#[test]
fn every_deadline_stands_where_the_wall_calendar_puts_it() {
    use CountFrom::{NextDay, SameDay};
    use DayKind::{Calendar as All, Working};
    use OnHoliday::{Keep, Next, Previous};
    #[rustfmt::skip]
    let table = [
        // event (day of the week)   days  kind     from     at rest   due
        ("2026-02-02", /* Mon */      1, Working, NextDay, Next,     "2026-02-03"),
        ("2026-02-02",                1, Working, SameDay, Next,     "2026-02-02"),
        ("2026-02-02",                5, Working, NextDay, Next,     "2026-02-09"),
        ("2026-02-02",                5, Working, SameDay, Next,     "2026-02-06"),
        ("2026-02-07", /* Sat */      1, Working, SameDay, Next,     "2026-02-09"),
        ("2026-02-07",                0, Working, NextDay, Next,     "2026-02-09"),
        ("2026-02-07",                0, Working, NextDay, Keep,     "2026-02-07"),
        ("2026-02-07",                0, Working, NextDay, Previous, "2026-02-09"),
        // calendar days and where they land
        ("2026-02-02",               30, All,     NextDay, Next,     "2026-03-04"),
        ("2026-02-02",               30, All,     SameDay, Next,     "2026-03-03"),
        ("2026-02-02",                5, All,     NextDay, Next,     "2026-02-09"),
        ("2026-02-02",                5, All,     NextDay, Previous, "2026-02-06"),
        ("2026-02-02",                5, All,     NextDay, Keep,     "2026-02-07"),
        ("2026-02-06", /* Fri */      1, All,     NextDay, Previous, "2026-02-06"),
        // over a year's end and its long holiday: 9 January has a moved rest
        ("2025-12-30", /* Tue */      1, Working, NextDay, Next,     "2025-12-31"),
        ("2025-12-30",                2, Working, NextDay, Next,     "2026-01-12"),
        ("2025-12-30",               10, All,     NextDay, Next,     "2026-01-12"),
        ("2025-12-30",               10, All,     NextDay, Previous, "2025-12-31"),
        // 8 March 2026 is a Sunday and pushes its rest to Monday
        ("2026-03-05", /* Thu */      2, Working, NextDay, Next,     "2026-03-10"),
        // a holiday of this year only
        ("2026-03-19", /* Thu */      1, Working, NextDay, Next,     "2026-03-23"),
        ("2027-03-18", /* Thu */      1, Working, NextDay, Next,     "2027-03-19"),
        // a Saturday that works, for a Tuesday that rests
        ("2026-11-02", /* Mon */      1, Working, NextDay, Next,     "2026-11-04"),
        ("2026-11-06", /* Fri */      1, Working, NextDay, Next,     "2026-11-07"),
        // 29 February
        ("2028-02-28", /* Mon */      1, All,     NextDay, Next,     "2028-02-29"),
    ];
    let calendar = calendar();
    for (event, days, kind, start, on_holiday, due) in table {
        let deadline = rule(days, kind, start, on_holiday).from_date(date(event), &calendar, &TimeZone::UTC);
        assert_eq!(deadline.due, date(due), "{event} + {days} {kind:?} {start:?} {on_holiday:?}");
    }
}

#[test]
fn the_reason_names_each_day_passed_over() {
    let why = rule(2, DayKind::Working, CountFrom::NextDay, OnHoliday::Next)
        .from_date(date("2025-12-30"), &calendar(), &TimeZone::UTC)
        .why()
        .clone();
    let new_year = || DayOff::Holiday { name: "new-year".parse().unwrap() };
    let runs: Vec<_> = why.skipped_runs().into_iter().map(|run| (run.first, run.last, run.reason)).collect();
    assert_eq!(
        runs,
        [
            (date("2026-01-01"), date("2026-01-08"), new_year()),
            (
                date("2026-01-09"),
                date("2026-01-09"),
                DayOff::Moved { from: date("2026-01-03"), name: "new-year".parse().ok() }
            ),
            (date("2026-01-10"), date("2026-01-11"), DayOff::Weekend),
        ]
    );
    assert_eq!(why.skipped.len(), 11);
    assert_eq!(why.unknown_years, [2025], "2025 is not fully known, 2026 is");
    let order: Vec<_> = why
        .parts()
        .iter()
        .map(|part| serde_json::to_value(part).unwrap()["part"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(order, ["event", "count", "skipped", "skipped", "skipped", "due", "law", "unknown-year"]);
}

#[test]
fn a_moved_end_says_from_where_and_a_kept_one_says_so() {
    let calendar = calendar();
    let moved = rule(5, DayKind::Calendar, CountFrom::NextDay, OnHoliday::Next).from_date(
        date("2026-02-02"),
        &calendar,
        &TimeZone::UTC,
    );
    let end = moved.why().moved.clone().unwrap();
    assert_eq!((end.from, end.to, end.reason), (date("2026-02-07"), date("2026-02-09"), DayOff::Weekend));
    assert!(moved.why().is_certain());

    let kept = rule(5, DayKind::Calendar, CountFrom::NextDay, OnHoliday::Keep).from_date(
        date("2026-02-02"),
        &calendar,
        &TimeZone::UTC,
    );
    assert!(kept.why().moved.is_none());
    assert!(kept.why().parts().iter().any(|part| matches!(part, WhyPart::Kept { .. })));
}

#[test]
fn a_count_of_all_days_that_keeps_its_end_needs_no_holidays() {
    let calendar = Calendar::western();
    let why = |kind, on_holiday| {
        rule(3, kind, CountFrom::NextDay, on_holiday)
            .from_date(date("2031-05-05"), &calendar, &TimeZone::UTC)
            .why()
            .is_certain()
    };
    assert!(why(DayKind::Calendar, OnHoliday::Keep));
    assert!(!why(DayKind::Calendar, OnHoliday::Next));
    assert!(!why(DayKind::Working, OnHoliday::Keep));
}

#[test]
fn the_day_ends_when_it_ends_where_the_office_is() {
    #[rustfmt::skip]
    let table = [
        // zone              event                    due           its last second in UTC
        ("Europe/Moscow",    "2026-02-02T20:59:59Z", "2026-02-03", "2026-02-03T20:59:59"),
        // half past nine in the evening in London is the next day in Moscow
        ("Europe/Moscow",    "2026-02-02T21:30:00Z", "2026-02-04", "2026-02-04T20:59:59"),
        ("Asia/Tashkent",    "2026-02-02T08:00:00Z", "2026-02-03", "2026-02-03T18:59:59"),
        ("Asia/Kathmandu",   "2026-02-02T08:00:00Z", "2026-02-03", "2026-02-03T18:14:59"),
        // clocks go forward on 29 March 2026 and back on 25 October: a day of 23 and one of 25 hours
        ("Europe/Berlin",    "2026-03-28T12:00:00Z", "2026-03-29", "2026-03-29T21:59:59"),
        ("Europe/Berlin",    "2026-10-24T12:00:00Z", "2026-10-25", "2026-10-25T22:59:59"),
        // midnight itself does not exist on the day the clocks go forward
        ("Africa/Cairo",     "2026-04-23T12:00:00Z", "2026-04-24", "2026-04-24T20:59:59"),
        ("America/St_Johns", "2026-07-01T12:00:00Z", "2026-07-02", "2026-07-03T02:29:59"),
    ];
    let rule = rule(1, DayKind::Calendar, CountFrom::NextDay, OnHoliday::Keep);
    for (zone, event, due, last_second) in table {
        let zone = TimeZone::get(zone).unwrap();
        let event: UtcInstant = event.parse().unwrap();
        let deadline = rule.from_instant(event, &Calendar::western(), &zone);
        assert_eq!(deadline.due, date(due), "{zone:?}");
        assert_eq!(deadline.due_instant.to_string(), format!("{last_second}.999999Z"));
        assert!(!deadline.is_over(deadline.due_instant));
        assert!(deadline.is_over(UtcInstant::from_micros(deadline.due_instant.micros() + 1)));
        assert_eq!(deadline.due_instant.date_in(&zone), deadline.due);
    }
}

#[test]
fn a_reminder_goes_out_on_a_working_day() {
    let calendar = calendar();
    let lead = |days, kind| LeadTime { days, kind, law: None };
    assert_eq!(lead(3, DayKind::Working).before(date("2026-02-11"), &calendar), date("2026-02-06"));
    assert_eq!(lead(3, DayKind::Calendar).before(date("2026-02-11"), &calendar), date("2026-02-06"));
    assert_eq!(lead(1, DayKind::Working).before(date("2026-01-12"), &calendar), date("2025-12-31"));
}

#[test]
fn a_calendar_nobody_can_live_by_is_refused() {
    use clock::CalendarError::{NoSuchDate, NoWorkingDay, NothingToMove, RestAlready};
    let all = [
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
        Weekday::Sunday,
    ];
    assert_eq!(Calendar::new(&all), Err(NoWorkingDay));
    let mut calendar = calendar();
    let name = || "x".parse().unwrap();
    assert_eq!(calendar.yearly(2, 30, name(), OnWeekend::Keep), Err(NoSuchDate { month: 2, day: 30 }));
    assert_eq!(
        calendar.move_rest(date("2026-02-03"), date("2026-02-04")),
        Err(NothingToMove(date("2026-02-03")))
    );
    assert_eq!(
        calendar.move_rest(date("2026-02-07"), date("2026-02-08")),
        Err(RestAlready(date("2026-02-08")))
    );
    assert_eq!(calendar.work_on(date("2026-02-03")), Err(NothingToMove(date("2026-02-03"))));
}

#[test]
fn two_holidays_on_one_weekend_push_two_days_in_their_order() {
    let mut calendar = Calendar::western();
    calendar.yearly(6, 6, "first".parse().unwrap(), OnWeekend::NextWorkingDay).unwrap();
    calendar.yearly(6, 7, "second".parse().unwrap(), OnWeekend::NextWorkingDay).unwrap();
    calendar.yearly(6, 8, "third".parse().unwrap(), OnWeekend::NextWorkingDay).unwrap();
    // 6 and 7 June 2026 are a weekend; Monday the 8th is a holiday itself.
    let moved = |day: &str| match calendar.day_off(date(day)) {
        Some(DayOff::Moved { from, .. }) => Some(from),
        _ => None,
    };
    assert_eq!(moved("2026-06-08"), None);
    assert_eq!(moved("2026-06-09"), Some(date("2026-06-06")));
    assert_eq!(moved("2026-06-10"), Some(date("2026-06-07")));
    assert!(calendar.is_working(date("2026-06-11")));
}

fn any_calendar() -> impl Strategy<Value = Calendar> {
    let weekend = proptest::sample::subsequence(
        vec![Weekday::Friday, Weekday::Saturday, Weekday::Sunday, Weekday::Monday],
        0..=3,
    );
    let yearly = proptest::collection::vec((1..=12i8, 1..=28i8, any::<bool>()), 0..20);
    let once = proptest::collection::vec((2024..=2027i16, 1..=12i8, 1..=28i8), 0..12);
    let moves = proptest::collection::vec((0..1400i64, 0..1400i64), 0..8);
    (weekend, yearly, once, moves).prop_map(|(weekend, yearly, once, moves)| {
        let mut calendar = Calendar::new(&weekend).unwrap();
        for (month, day, push) in yearly {
            let on_weekend = if push { OnWeekend::NextWorkingDay } else { OnWeekend::Keep };
            calendar.yearly(month, day, "yearly".parse().unwrap(), on_weekend).unwrap();
        }
        for (year, month, day) in once {
            calendar.once(Date::new(year, month, day).unwrap(), "once".parse().unwrap());
        }
        for (from, to) in moves {
            // Refusals are part of the contract; what is accepted must keep the laws.
            let _ = calendar.move_rest(day(from), day(to));
        }
        calendar
    })
}

fn day(number: i64) -> Date {
    date("2024-01-01").saturating_add(jiff::Span::new().days(number))
}

fn any_rule() -> impl Strategy<Value = DeadlineRule> {
    (
        0..120u16,
        prop_oneof![Just(DayKind::Working), Just(DayKind::Calendar)],
        prop_oneof![Just(CountFrom::SameDay), Just(CountFrom::NextDay)],
        prop_oneof![Just(OnHoliday::Next), Just(OnHoliday::Previous), Just(OnHoliday::Keep)],
    )
        .prop_map(|(days, kind, start, on_holiday)| rule(days, kind, start, on_holiday))
}

proptest! {
    #[test]
    fn a_deadline_never_lies_before_its_event(calendar in any_calendar(), rule in any_rule(), event in 0..1400i64) {
        let deadline = rule.from_date(day(event), &calendar, &TimeZone::UTC);
        prop_assert!(deadline.due >= day(event));
        prop_assert_eq!(deadline.due_instant.date_in(&TimeZone::UTC), deadline.due);
    }

    #[test]
    fn more_days_never_make_it_earlier(calendar in any_calendar(), rule in any_rule(), event in 0..1400i64) {
        let longer = DeadlineRule { days: rule.days + 1, ..rule.clone() };
        let zone = TimeZone::UTC;
        prop_assert!(longer.from_date(day(event), &calendar, &zone).due >= rule.from_date(day(event), &calendar, &zone).due);
    }

    #[test]
    fn a_later_event_never_makes_it_earlier(calendar in any_calendar(), rule in any_rule(), event in 0..1400i64) {
        let zone = TimeZone::UTC;
        prop_assert!(rule.from_date(day(event + 1), &calendar, &zone).due >= rule.from_date(day(event), &calendar, &zone).due);
    }

    #[test]
    fn with_next_it_never_falls_on_a_day_of_rest(calendar in any_calendar(), rule in any_rule(), event in 0..1400i64) {
        let rule = DeadlineRule { on_holiday: OnHoliday::Next, ..rule };
        let deadline = rule.from_date(day(event), &calendar, &TimeZone::UTC);
        prop_assert!(calendar.is_working(deadline.due));
    }

    #[test]
    fn working_days_add_up(calendar in any_calendar(), days in 1..90u16, event in 0..1400i64) {
        let rule = rule(days, DayKind::Working, CountFrom::NextDay, OnHoliday::Keep);
        let deadline = rule.from_date(day(event), &calendar, &TimeZone::UTC);
        prop_assert_eq!(calendar.working_days_between(day(event), deadline.due), u32::from(days));
        let all = u32::try_from(deadline.days_left(day(event))).unwrap();
        prop_assert_eq!(all, u32::from(days) + u32::try_from(deadline.why().skipped.len()).unwrap());
    }

    #[test]
    fn the_ends_of_time_are_survived(days in any::<u16>(), kind in any_rule()) {
        let rule = DeadlineRule { days, ..kind };
        let calendar = Calendar::western();
        prop_assert_eq!(rule.from_date(Date::MAX, &calendar, &TimeZone::UTC).due, Date::MAX);
        prop_assert!(rule.from_date(Date::MIN, &calendar, &TimeZone::UTC).due >= Date::MIN);
    }
}
