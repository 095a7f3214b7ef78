//! The text of a page as lines, read off its layout.

use typst::layout::{Abs, Frame, FrameItem, Point};

use crate::Direction;

/// Runs whose baselines differ by less than this stand on one line.
const LINE_POINTS: f64 = 1.0;

/// Runs further apart than this are columns.
const GAP_POINTS: f64 = 4.0;

struct Run {
    at: Point,
    width: Abs,
    text: String,
}

/// The lines of `frame` from top to bottom; columns are parted by three spaces. Runs are in the page's
/// direction of writing; where a line mixes directions, their order is that of the paper, not of speech.
pub(crate) fn of(frame: &Frame, dir: Direction) -> String {
    let mut runs = Vec::new();
    collect(frame, Point::zero(), &mut runs);
    runs.sort_by_key(|run| run.at.y);
    let mut page = String::new();
    for line in runs.chunk_by_mut(|a, b| (b.at.y - a.at.y).to_pt() < LINE_POINTS) {
        line.sort_by(|a, b| match dir {
            Direction::Ltr => a.at.x.cmp(&b.at.x),
            Direction::Rtl => b.at.x.cmp(&a.at.x),
        });
        for (index, run) in line.iter().enumerate() {
            if index > 0 && gap(&line[index - 1], run) > GAP_POINTS {
                page.push_str("   ");
            }
            page.push_str(&run.text);
        }
        page.push('\n');
    }
    page
}

fn gap(a: &Run, b: &Run) -> f64 {
    let (left, right) = if a.at.x <= b.at.x { (a, b) } else { (b, a) };
    (right.at.x - left.at.x - left.width).to_pt()
}

fn collect(frame: &Frame, origin: Point, runs: &mut Vec<Run>) {
    for (position, item) in frame.items() {
        let at = origin + *position;
        match item {
            FrameItem::Group(group) => collect(&group.frame, at, runs),
            // A mark that is set by itself above its letter has no width, and its letter has its text.
            FrameItem::Text(text) if text.width() == Abs::zero() => {}
            FrameItem::Text(text) => {
                let shown = text.text.chars().filter(|c| !matches!(c, '\u{200B}' | '\u{2066}'..='\u{2069}'));
                runs.push(Run { at, width: text.width(), text: shown.collect() });
            }
            FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}
