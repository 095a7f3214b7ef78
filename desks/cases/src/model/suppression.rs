//! [`suppress`]: publishing a table of counts in which nobody can be recognised.
//!
//! A count from 1 to the threshold is not shown (*primary*). That alone is not enough: a hidden cell
//! that is the only one of its row or column, or that hangs on such cells, is the total less what is
//! shown. So further cells are hidden (*secondary*), the smallest that do, until no hidden cell can be
//! worked out from the rest of the table.
//!
//! Which cells can be worked out is a question about a graph. Rows and columns, the totals among them,
//! are its nodes, and hidden cells its edges; a hidden cell is determined exactly when its edge lies
//! on no cycle. So each edge that lies on none is closed into a cycle along the cheapest path.
//!
//! Limits: this keeps exact values from being worked out from this one table. It does not widen the
//! range in which a hidden value must lie, nor does it know other tables of the same cases.
//!
//! ```
//! use cases::model::{Cell, suppress};
//! let shown = suppress(&[vec![2, 30], vec![40, 50]], 5);
//! assert_eq!(shown.cells[0][0], Cell::Hidden);
//! // Its neighbours go with it, or it would be the total less them.
//! assert_eq!(shown.cells[0][1], Cell::Hidden);
//! assert_eq!(shown.row_totals[0], Cell::Shown(32));
//! ```

use std::collections::{BinaryHeap, VecDeque};

use serde::Serialize;

/// A cell as it is published.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cell {
    /// Its count.
    Shown(u64),
    /// Not shown, because it is small or would betray one that is.
    Hidden,
}

impl Cell {
    /// The count, if it is shown.
    pub const fn count(self) -> Option<u64> {
        match self {
            Self::Shown(count) => Some(count),
            Self::Hidden => None,
        }
    }
}

/// A table as it is published.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Published {
    /// The cells, row by row.
    pub cells: Vec<Vec<Cell>>,
    /// The total of each row.
    pub row_totals: Vec<Cell>,
    /// The total of each column.
    pub column_totals: Vec<Cell>,
    /// The total of all.
    pub total: Cell,
}

/// A single count as it is published: hidden if it is from 1 to below the threshold.
pub const fn suppress_one(count: u64, threshold: u64) -> Cell {
    if count > 0 && count < threshold { Cell::Hidden } else { Cell::Shown(count) }
}

/// Hides in a table (rows of equal length; missing cells count as none) what must be hidden, so that
/// no count from 1 to below `threshold` can be read or worked out.
pub fn suppress(rows: &[Vec<u64>], threshold: u64) -> Published {
    let mut grid = Grid::with_totals(rows, threshold);
    while let Some(edge) = grid.determined() {
        grid.close(edge);
    }
    grid.published()
}

/// The table with its totals as a last row and a last column.
struct Grid {
    rows: usize,
    columns: usize,
    counts: Vec<u64>,
    hidden: Vec<bool>,
}

impl Grid {
    fn with_totals(table: &[Vec<u64>], threshold: u64) -> Self {
        let (rows, columns) = (table.len() + 1, table.iter().map(Vec::len).max().unwrap_or(0) + 1);
        let mut grid =
            Self { rows, columns, counts: vec![0; rows * columns], hidden: vec![false; rows * columns] };
        for (r, row) in table.iter().enumerate() {
            for (c, &count) in row.iter().enumerate() {
                for (r, c) in [(r, c), (r, columns - 1), (rows - 1, c), (rows - 1, columns - 1)] {
                    let at = grid.at(r, c);
                    grid.counts[at] = grid.counts[at].saturating_add(count);
                }
            }
        }
        for (hidden, &count) in grid.hidden.iter_mut().zip(&grid.counts) {
            *hidden = suppress_one(count, threshold) == Cell::Hidden;
        }
        grid
    }

    const fn at(&self, row: usize, column: usize) -> usize {
        row * self.columns + column
    }

    /// The nodes beside `node`, with the cells between: rows are `0..rows`, columns follow them.
    fn beside(&self, node: usize) -> impl Iterator<Item = (usize, usize)> {
        let is_row = node < self.rows;
        let others = if is_row { self.rows..self.rows + self.columns } else { 0..self.rows };
        others.map(move |other| {
            let (row, column) = if is_row { (node, other - self.rows) } else { (other, node - self.rows) };
            (other, self.at(row, column))
        })
    }

    /// A hidden cell that can be worked out: one without a way from its row to its column over others.
    fn determined(&self) -> Option<usize> {
        (0..self.hidden.len()).find(|&cell| self.hidden[cell] && !self.lies_on_a_cycle(cell))
    }

    fn lies_on_a_cycle(&self, cell: usize) -> bool {
        let (start, goal) = self.ends(cell);
        let mut seen = vec![false; self.rows + self.columns];
        seen[start] = true;
        let mut queue = VecDeque::from([start]);
        while let Some(node) = queue.pop_front() {
            for (other, between) in self.beside(node) {
                if between != cell && self.hidden[between] && !seen[other] {
                    if other == goal {
                        return true;
                    }
                    seen[other] = true;
                    queue.push_back(other);
                }
            }
        }
        false
    }

    /// The row and the column of a cell, as nodes.
    const fn ends(&self, cell: usize) -> (usize, usize) {
        (cell / self.columns, self.rows + cell % self.columns)
    }

    /// Hides the cells of the cheapest way from the cell's row to its column, so that it lies on a cycle.
    fn close(&mut self, cell: usize) {
        let (start, goal) = self.ends(cell);
        let mut cost = vec![u64::MAX; self.rows + self.columns];
        let mut came_by: Vec<Option<(usize, usize)>> = vec![None; self.rows + self.columns];
        cost[start] = 0;
        // A max-heap of negated costs; node numbers break ties, so that the result is the same anywhere.
        let mut open = BinaryHeap::from([(std::cmp::Reverse(0), std::cmp::Reverse(start))]);
        while let Some((std::cmp::Reverse(so_far), std::cmp::Reverse(node))) = open.pop() {
            if so_far > cost[node] || node == goal {
                continue;
            }
            for (other, between) in self.beside(node).filter(|(_, between)| *between != cell) {
                let next = so_far.saturating_add(self.price(between));
                if next < cost[other] {
                    cost[other] = next;
                    came_by[other] = Some((node, between));
                    open.push((std::cmp::Reverse(next), std::cmp::Reverse(other)));
                }
            }
        }
        let mut node = goal;
        while let Some((before, between)) = came_by[node] {
            self.hidden[between] = true;
            node = before;
        }
    }

    /// What hiding a cell loses. An empty cell hides little and is guessed easily: it comes last.
    fn price(&self, cell: usize) -> u64 {
        const EMPTY: u64 = u64::MAX / 1_000;
        match self.counts[cell] {
            _ if self.hidden[cell] => 0,
            0 => EMPTY,
            // One more than the count, so that of equal ways the shorter is taken.
            count => count.min(EMPTY - 2) + 1,
        }
    }

    fn published(&self) -> Published {
        let cell = |row, column| {
            let at = self.at(row, column);
            if self.hidden[at] { Cell::Hidden } else { Cell::Shown(self.counts[at]) }
        };
        let (last_row, last_column) = (self.rows - 1, self.columns - 1);
        Published {
            cells: (0..last_row).map(|r| (0..last_column).map(|c| cell(r, c)).collect()).collect(),
            row_totals: (0..last_row).map(|r| cell(r, last_column)).collect(),
            column_totals: (0..last_column).map(|c| cell(last_row, c)).collect(),
            total: cell(last_row, last_column),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// All cells of a published table, totals as last row and column.
    fn grid(published: &Published) -> Vec<Vec<Cell>> {
        let mut rows = published.cells.clone();
        for (row, total) in rows.iter_mut().zip(&published.row_totals) {
            row.push(*total);
        }
        let mut last = published.column_totals.clone();
        last.push(published.total);
        rows.push(last);
        rows
    }

    /// The hidden cells that the shown ones determine, by solving the equations of the totals.
    fn worked_out(published: &Published) -> usize {
        let grid = grid(published);
        let (rows, columns) = (grid.len(), grid[0].len());
        let unknown: Vec<(usize, usize)> = (0..rows)
            .flat_map(|r| (0..columns).map(move |c| (r, c)))
            .filter(|&(r, c)| grid[r][c] == Cell::Hidden)
            .collect();
        let sign = |index: usize, last: usize| if index == last { -1.0 } else { 1.0 };
        let mut equations: Vec<Vec<f64>> = Vec::new();
        for r in 0..rows {
            equations
                .push(unknown.iter().map(|u| if u.0 == r { sign(u.1, columns - 1) } else { 0.0 }).collect());
        }
        for c in 0..columns {
            equations
                .push(unknown.iter().map(|u| if u.1 == c { sign(u.0, rows - 1) } else { 0.0 }).collect());
        }
        // Reduced row echelon form: a row with one entry determines its unknown.
        let mut pivot_row = 0;
        for column in 0..unknown.len() {
            let Some(found) = (pivot_row..equations.len()).find(|&r| equations[r][column].abs() > 1e-9)
            else {
                continue;
            };
            equations.swap(pivot_row, found);
            let scale = equations[pivot_row][column];
            equations[pivot_row].iter_mut().for_each(|value| *value /= scale);
            let pivot = equations[pivot_row].clone();
            for (r, equation) in equations.iter_mut().enumerate() {
                let factor = equation[column];
                if r != pivot_row && factor.abs() > 1e-9 {
                    equation.iter_mut().zip(&pivot).for_each(|(value, p)| *value -= factor * p);
                }
            }
            pivot_row += 1;
        }
        equations.iter().filter(|row| row.iter().filter(|value| value.abs() > 1e-9).count() == 1).count()
    }

    #[test]
    fn a_table_without_small_counts_is_shown_whole() {
        let shown = suppress(&[vec![10, 0], vec![7, 5]], 5);
        assert!(grid(&shown).iter().flatten().all(|cell| *cell != Cell::Hidden));
        assert_eq!(shown.total, Cell::Shown(22));
    }

    #[test]
    fn one_row_hides_its_second_smallest() {
        let shown = suppress(&[vec![2, 40, 9]], 5);
        assert_eq!(shown.cells, [[Cell::Hidden, Cell::Shown(40), Cell::Hidden]]);
        assert_eq!(shown.total, Cell::Shown(51));
    }

    #[test]
    fn a_cell_that_hangs_between_two_cycles_is_noticed() {
        // Every row and column with a hidden cell has two or more, and yet one could be worked out:
        // the middle one joins two squares.
        let mut table = vec![vec![50; 4]; 4];
        for (r, c) in [(0, 0), (0, 1), (1, 0), (1, 1), (2, 2), (2, 3), (3, 2), (3, 3), (1, 2)] {
            table[r][c] = 1;
        }
        let shown = suppress(&table, 5);
        assert_eq!(worked_out(&shown), 0);
    }

    #[test]
    fn odd_tables_do_no_harm() {
        assert_eq!(suppress(&[], 5).total, Cell::Shown(0));
        assert_eq!(suppress(&[vec![]], 5).row_totals, [Cell::Shown(0)]);
        assert_eq!(suppress(&[vec![1]], 5).total, Cell::Hidden);
        assert_eq!(suppress(&[vec![9, 9], vec![9]], 5).cells[1][1], Cell::Shown(0));
        assert_eq!(suppress(&[vec![u64::MAX, u64::MAX]], 5).total, Cell::Shown(u64::MAX));
    }

    proptest! {
        #[test]
        fn nothing_small_is_shown_or_worked_out(
            table in (1usize..6, 1usize..6).prop_flat_map(|(rows, columns)| {
                let cell = prop_oneof![2 => Just(0u64), 4 => 1u64..12, 3 => 12u64..400];
                prop::collection::vec(prop::collection::vec(cell, columns), rows)
            }),
            threshold in 0u64..12,
        ) {
            let shown = suppress(&table, threshold);
            for count in grid(&shown).iter().flatten().filter_map(|cell| cell.count()) {
                prop_assert!(count == 0 || count >= threshold);
            }
            prop_assert_eq!(worked_out(&shown), 0);
            for (row, published) in table.iter().zip(&shown.cells) {
                for (count, cell) in row.iter().zip(published) {
                    prop_assert!(cell.count().is_none_or(|shown| shown == *count));
                }
            }
            prop_assert_eq!(suppress(&table, threshold), shown);
        }
    }
}
