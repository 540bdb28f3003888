//! Plots as SVG: lines over an axis of powers of ten, or of two.

use std::fmt::Write;

/// A curve: its name, and points.
pub type Curve = (String, Vec<(f64, f64)>);

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 360.0;
const LEFT: f64 = 64.0;
const RIGHT: f64 = 150.0;
const TOP: f64 = 36.0;
const BOTTOM: f64 = 44.0;
/// Told apart by people who see colours differently (Okabe and Ito).
const COLOURS: [&str; 7] = ["#000000", "#d55e00", "#0072b2", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"];

/// Draws curves. Both axes are logarithmic.
pub fn svg(title: &str, across: &str, up: &str, curves: &[Curve]) -> String {
    let points = || curves.iter().flat_map(|curve| &curve.1);
    let least = points().map(|point| point.0).fold(f64::INFINITY, f64::min);
    let most = points().map(|point| point.0).fold(0.0, f64::max);
    let highest = points().map(|point| point.1).fold(0.0, f64::max) * 1.1;
    let lowest = points().map(|point| point.1).fold(highest, f64::min) / 1.5;
    let place = |x: f64, y: f64| {
        let right = (x.ln() - least.ln()) / (most.ln() - least.ln()).max(f64::MIN_POSITIVE);
        let above = (y.ln() - lowest.ln()) / (highest.ln() - lowest.ln()).max(f64::MIN_POSITIVE);
        (LEFT + right * (WIDTH - LEFT - RIGHT), HEIGHT - BOTTOM - above * (HEIGHT - TOP - BOTTOM))
    };
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"sans-serif\" \
         font-size=\"12\">\n<rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#ffffff\"/>\n"
    );
    text(&mut svg, LEFT, 20.0, "start", &format!("{title}, {up}"));
    text(&mut svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 8.0, "middle", across);
    for x in marks(points().map(|point| point.0)) {
        let (across, _) = place(x, highest);
        line(&mut svg, (across, TOP), (across, HEIGHT - BOTTOM));
        text(&mut svg, across, HEIGHT - BOTTOM + 16.0, "middle", &amount(x));
    }
    for fifth in 0..=5 {
        let y = lowest * (highest / lowest).powf(f64::from(fifth) / 5.0);
        let (_, height) = place(least, y);
        line(&mut svg, (LEFT, height), (WIDTH - RIGHT, height));
        text(&mut svg, LEFT - 6.0, height + 4.0, "end", &amount(y));
    }
    let mut taken: Vec<f64> = Vec::new();
    for ((name, points), colour) in curves.iter().zip(COLOURS.iter().cycle()) {
        let path: Vec<String> =
            points.iter().map(|&(x, y)| place(x, y)).map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
        let path = path.join(" ");
        let _ = writeln!(
            svg,
            "<polyline points=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>"
        );
        if let Some(&(x, y)) = points.last() {
            let (_, mut height) = place(x, y);
            // Names must not lie on one another.
            while let Some(other) = taken.iter().find(|other| (**other - height).abs() < 13.0) {
                height = other - 13.0;
            }
            taken.push(height);
            let _ = write!(svg, "<g fill=\"{colour}\">");
            text(&mut svg, WIDTH - RIGHT + 6.0, height + 4.0, "start", name);
            svg.push_str("</g>\n");
        }
    }
    svg.push_str("</svg>\n");
    svg
}

/// Every value that occurs, once.
fn marks(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut marks: Vec<f64> = values.collect();
    marks.sort_by(f64::total_cmp);
    marks.dedup();
    marks
}

fn text(svg: &mut String, x: f64, y: f64, anchor: &str, text: &str) {
    let _ = writeln!(svg, "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\">{text}</text>");
}

fn line(svg: &mut String, from: (f64, f64), to: (f64, f64)) {
    let ((x1, y1), (x2, y2)) = (from, to);
    let _ = writeln!(
        svg,
        "<line x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\" stroke=\"#dddddd\"/>"
    );
}

/// A number as people write it.
fn amount(value: f64) -> String {
    match value {
        _ if value >= 1e6 => format!("{} M", (value / 1e5).round() / 10.0),
        _ if value >= 1e4 => format!("{} k", (value / 1e2).round() / 10.0),
        _ if value >= 10.0 || value.fract() == 0.0 => format!("{value:.0}"),
        _ => format!("{value:.1}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn curve_goes_from_the_lower_left_to_the_upper_right() {
        let curve = ("ours".to_owned(), vec![(1.0, 10.0), (100.0, 100.0)]);
        let svg = svg("title", "items", "ns", &[curve]);
        assert!(svg.contains("<polyline points=\"64.0,275.5 570.0,45.5\""), "{svg}");
    }
}
