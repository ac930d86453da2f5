//! The chart: requests per second with either client, on a logarithmic scale, as plain SVG.

use super::{MINUTE, Report, SECOND};
use std::fmt::Write as _;

const WIDTH: f64 = 760.0;
const HEIGHT: f64 = 400.0;
const LEFT: f64 = 70.0;
const RIGHT: f64 = 140.0;
const TOP: f64 = 66.0;
const BOTTOM: f64 = 56.0;
/// The time before and after the outage that the chart shows.
const BEFORE: u64 = 10 * MINUTE;
const AFTER: u64 = 20 * MINUTE;
/// Each point of a line is the mean over this time.
const GRAIN: u64 = 10 * SECOND;

const STYLE: &str = r#"
  text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; fill: #24292f }
  .title { font-size: 16px; font-weight: 600 }
  .small { font-size: 11px; fill: #57606a }
  .grid { stroke: #8c959f; stroke-opacity: .3 }
  .outage { fill: #8c959f; fill-opacity: .15 }
  .line { fill: none; stroke-width: 2; stroke-linejoin: round }
  .ours { stroke: #0969da } .naive { stroke: #8c959f } .twice { stroke: #0969da; stroke-dasharray: 2 4 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .small { fill: #9198a1 }
    .ours, .twice { stroke: #58a6ff } .naive { stroke: #9198a1 }
  }
"#;

struct Scale {
    from: u64,
    to: u64,
    least: f64,
    most: f64,
}

impl Scale {
    fn x(&self, time: u64) -> f64 {
        LEFT + (WIDTH - LEFT - RIGHT) * (time - self.from) as f64 / (self.to - self.from) as f64
    }

    fn y(&self, rate: f64) -> f64 {
        let share = (rate.max(self.least) / self.least).log10() / (self.most / self.least).log10();
        HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * share
    }

    /// The line of the counts, and its end.
    fn line(&self, report: &Report, class: &str) -> (String, f64) {
        let mut points = String::new();
        let mut last = 0.0;
        for begin in (self.from..self.to).step_by(usize::try_from(GRAIN).unwrap()) {
            last = self.y(report.mean(begin, begin + GRAIN));
            write!(points, "{:.1},{last:.1} ", self.x(begin + GRAIN / 2)).unwrap();
        }
        (format!("<polyline class=\"line {class}\" points=\"{}\"/>\n", points.trim_end()), last)
    }
}

/// Draws the requests to the service.
#[must_use]
pub fn chart(ours: &Report, naive: &Report, outage: (u64, u64)) -> String {
    let (from, to) = (outage.0 - BEFORE, outage.1 + AFTER);
    let steady = ours.mean(from, outage.0);
    let highest = naive.peak(from, to, 10);
    let scale =
        Scale { from, to, least: 10_f64.powf(steady.log10().floor()), most: 10_f64.powf(highest.log10().ceil()) };
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" \
         aria-labelledby=\"title\">\n<title id=\"title\">Requests per second at a service that fails for ten minutes and \
         comes back</title>\n<style>{STYLE}</style>\n<text class=\"title\" x=\"12\" y=\"24\">Requests per second at a \
         service that fails for ten minutes</text>\n<text class=\"small\" x=\"12\" y=\"44\">1,000,000 people in two hours, \
         simulated with the real flow; logarithmic scale; each point is the mean of ten seconds</text>\n"
    );
    frame(&mut out, &scale, outage);
    let twice = scale.y(2.0 * steady);
    let (left, right) = (scale.x(from), scale.x(to));
    writeln!(out, "<path class=\"twice\" d=\"M{left:.1} {twice:.1}H{right:.1}\"/>").unwrap();
    writeln!(
        out,
        "<text class=\"small\" x=\"{:.1}\" y=\"{:.1}\">twice the steady rate</text>",
        right + 6.0,
        twice + 4.0
    )
    .unwrap();
    for (report, class) in [(naive, "naive"), (ours, "ours")] {
        out += &scale.line(report, class).0;
    }
    // Beside the lines, at a place where they are far from each other.
    let middle = outage.0 + (outage.1 - outage.0) / 3;
    for (report, words) in [(naive, "again every second"), (ours, "this package")] {
        let y = scale.y(report.mean(middle, middle + MINUTE)) - 10.0;
        writeln!(out, "<text x=\"{:.1}\" y=\"{y:.1}\">{words}</text>", scale.x(middle)).unwrap();
    }
    out + "</svg>\n"
}

/// Draws the axes and the time of the outage.
fn frame(out: &mut String, scale: &Scale, outage: (u64, u64)) {
    let (begin, end) = (scale.x(outage.0), scale.x(outage.1));
    let bottom = HEIGHT - BOTTOM;
    writeln!(
        out,
        "<rect class=\"outage\" x=\"{begin:.1}\" y=\"{TOP}\" width=\"{:.1}\" height=\"{:.1}\"/>",
        end - begin,
        bottom - TOP
    )
    .unwrap();
    let middle = f64::midpoint(begin, end);
    writeln!(
        out,
        "<text class=\"small\" x=\"{middle:.1}\" y=\"{:.1}\" text-anchor=\"middle\">the service answers 503</text>",
        bottom - 8.0
    )
    .unwrap();
    let mut rate = scale.least;
    while rate <= scale.most * 1.001 {
        let y = scale.y(rate);
        let (left, right) = (scale.x(scale.from), scale.x(scale.to));
        writeln!(out, "<path class=\"grid\" d=\"M{left:.1} {y:.1}H{right:.1}\"/>").unwrap();
        let label = if rate >= 1_000.0 { format!("{},000", rate / 1_000.0) } else { rate.to_string() };
        writeln!(
            out,
            "<text class=\"small\" x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{label}</text>",
            LEFT - 8.0,
            y + 4.0
        )
        .unwrap();
        rate *= 10.0;
    }
    for time in (scale.from..=scale.to).step_by(usize::try_from(5 * MINUTE).unwrap()) {
        let minutes = (time as f64 - outage.0 as f64) / MINUTE as f64;
        let y = bottom + 18.0;
        writeln!(
            out,
            "<text class=\"small\" x=\"{:.1}\" y=\"{y}\" text-anchor=\"middle\">{minutes}</text>",
            scale.x(time)
        )
        .unwrap();
    }
    let y = bottom + 38.0;
    writeln!(out, "<text class=\"small\" x=\"{LEFT}\" y=\"{y}\">minutes since the service began to fail</text>")
        .unwrap();
}
