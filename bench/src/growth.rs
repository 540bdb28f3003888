//! How costs grow with sizes, as plots.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::command::per_item;
use crate::conduct::{self, Extent};
use crate::plot::{Curve, svg};
use crate::workload::Workload;

/// What is varied.
struct Growth {
    workload: Workload,
    file: &'static str,
    title: &'static str,
    across: &'static str,
    sizes: &'static [u32],
    /// What a size counts as on the axis.
    unit: u32,
}

/// Requests that a batch sends at once with a receive buffer of the usual size.
const FLIGHT: u32 = 104;

const GROWTHS: &[Growth] = &[
    Growth {
        workload: Workload::Routes,
        file: "routes.svg",
        title: "Dump and decode routes: one route",
        across: "routes",
        sizes: &[1_000, 10_000, 100_000, 1_000_000],
        unit: 1,
    },
    Growth {
        workload: Workload::OwnedRoutes,
        file: "owned.svg",
        title: "Collect routes to keep: one route",
        across: "routes",
        sizes: &[1_000, 10_000, 100_000, 1_000_000],
        unit: 1,
    },
    Growth {
        workload: Workload::Batch,
        file: "batch.svg",
        title: "Batches: one request",
        across: "groups of requests that are sent together",
        sizes: &[FLIGHT, 10 * FLIGHT, 100 * FLIGHT],
        unit: FLIGHT,
    },
    Growth {
        workload: Workload::Threads,
        file: "threads.svg",
        title: "A pool of connections: one round trip, all threads together",
        across: "threads",
        sizes: &[1, 2, 4, 8, 16, 32, 64],
        unit: 1,
    },
    Growth {
        workload: Workload::Tasks,
        file: "tasks.svg",
        title: "A pool of connections: one round trip, all tasks of one thread together",
        across: "tasks (of the floor: threads)",
        sizes: &[1, 2, 4, 8, 16, 32, 64],
        unit: 1,
    },
];

/// Measures and draws all plots.
pub fn draw(folder: &Path, peers: bool) -> Result<()> {
    fs::create_dir_all(folder)?;
    for growth in GROWTHS {
        let mut curves: Vec<Curve> = Vec::new();
        for &size in growth.sizes {
            eprintln!("growth of {}: {size}", growth.workload);
            let rounds = if size > 100_000 { 2 } else { 3 };
            for finding in conduct::apart("time", growth.workload, Extent { size, rounds, peers })? {
                let point = (f64::from(size / growth.unit), per_item(&finding));
                match curves.iter_mut().find(|curve| curve.0 == finding.participant) {
                    Some(curve) => curve.1.push(point),
                    None => curves.push((finding.participant, vec![point])),
                }
            }
        }
        let drawing = svg(growth.title, growth.across, "nanoseconds", &curves);
        fs::write(folder.join(growth.file), drawing)?;
    }
    Ok(())
}
