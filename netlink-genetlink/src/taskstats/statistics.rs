//! What the kernel counts of tasks and of cgroups.

use std::borrow::Cow;
use std::time::{Duration, SystemTime};

use netlink_core::layout;
use netlink_core::table::{Encoding, Layout, Microseconds, Nanoseconds, Shape};
use netlink_core::wire::{Attributes, Problem};

use crate::timespec::Timespec;
use crate::uapi::cgroupstats::cgroupstats;
use crate::uapi::taskstats::{TS_COMM_LEN, taskstats};

layout! {
    /// `struct taskstats`. It grows by versions, and what is `None` is in a later one than the kernel's: Linux 5.10 has
    /// version 10, 6.1 has 13, 6.12 has 14, 6.18 has 16, 7.2 has 17.
    pub struct Statistics = taskstats {
        /// Version of the structure: which members there are. 0 where Linux 5.10 tells of a process that has ended.
        version => version: u16,
        /// How it ended, as `wait` tells; 0 while it runs.
        ac_exitcode => exit_code: u32,
        /// Flags of `acct(5)`: 1 forked and not executed, 2 used superuser privileges, 8 dumped core, 16 killed by a
        /// signal, 32 last of its process (since version 12).
        ac_flag => flags: u8,
        /// Its nice value, -20 to 19.
        ac_nice => nice: i8,
        /// How often it waited for a CPU.
        cpu_count => cpu_delays: u64,
        /// How long it waited for a CPU.
        cpu_delay_total => cpu_delay: Duration as Nanoseconds<u64>,
        /// How often it waited for block IO to end.
        blkio_count => block_io_delays: u64,
        /// How long it waited for block IO to end.
        blkio_delay_total => block_io_delay: Duration as Nanoseconds<u64>,
        /// How often it waited for pages to be swapped in.
        swapin_count => swap_in_delays: u64,
        /// How long it waited for pages to be swapped in.
        swapin_delay_total => swap_in_delay: Duration as Nanoseconds<u64>,
        /// Time it ran, as the wall clock counts; virtual machines may not know what was stolen of it.
        cpu_run_real_total => cpu_real: Duration as Nanoseconds<u64>,
        /// Time it ran, as the scheduler counts.
        cpu_run_virtual_total => cpu_virtual: Duration as Nanoseconds<u64>,
        /// Its name, ended by a zero byte; see [`command`](Self::command).
        ac_comm => command_bytes: [u8; TS_COMM_LEN as usize],
        /// Its scheduling policy (`SCHED_*`).
        ac_sched => scheduling: u8,
        /// Its user, in the caller's user namespace.
        ac_uid => user: u32,
        /// Its group, in the caller's user namespace.
        ac_gid => group: u32,
        /// Its id, in the caller's PID namespace; 0 of processes.
        ac_pid => thread: u32,
        /// Its parent's id, in the caller's PID namespace.
        ac_ppid => parent: u32,
        /// When it began, in seconds since 1970, without the bits that do not fit.
        ac_btime => began_seconds: u32,
        /// Time since it began.
        ac_etime => elapsed: Duration as Microseconds<u64>,
        /// Time it ran its own code.
        ac_utime => user_time: Duration as Microseconds<u64>,
        /// Time the kernel ran for it.
        ac_stime => system_time: Duration as Microseconds<u64>,
        /// Page faults that needed no IO.
        ac_minflt => minor_faults: u64,
        /// Page faults that needed IO.
        ac_majflt => major_faults: u64,
        /// Resident memory used, summed up over system time, in MiB × µs.
        coremem => resident_integral: u64,
        /// Virtual memory used, summed up over system time, in MiB × µs.
        virtmem => virtual_integral: u64,
        /// Most resident memory that it had, in KiB.
        hiwater_rss => resident_peak: u64,
        /// Most virtual memory that it had, in KiB.
        hiwater_vm => virtual_peak: u64,
        /// Bytes that it read by any call, caches and pipes included.
        read_char => read_characters: u64,
        /// Bytes that it wrote by any call.
        write_char => written_characters: u64,
        /// Calls that read.
        read_syscalls => read_calls: u64,
        /// Calls that wrote.
        write_syscalls => write_calls: u64,
        /// Bytes that were read from storage for it.
        read_bytes => read_bytes: u64,
        /// Bytes that it caused to be written to storage.
        write_bytes => written_bytes: u64,
        /// Bytes of these that were not written in the end, such as those of deleted files.
        cancelled_write_bytes => cancelled_bytes: u64,
        /// Context switches because it waited.
        nvcsw => voluntary_switches: u64,
        /// Context switches because its time was over.
        nivcsw => involuntary_switches: u64,
        /// Time it ran its own code, scaled by the CPU's frequency where the architecture can.
        ac_utimescaled => scaled_user_time: Duration as Microseconds<u64>,
        /// Time the kernel ran for it, scaled by the CPU's frequency.
        ac_stimescaled => scaled_system_time: Duration as Microseconds<u64>,
        /// Time it ran, scaled by the CPU's frequency.
        cpu_scaled_run_real_total => scaled_cpu_real: Duration as Nanoseconds<u64>,
        /// How often it waited for memory to be reclaimed.
        freepages_count => reclaim_delays: u64,
        /// How long it waited for memory to be reclaimed.
        freepages_delay_total => reclaim_delay: Duration as Nanoseconds<u64>,
        /// How often it waited for pages that had just been thrown out; since version 9
        thrashing_count => thrashing_delays[optional]: u64,
        /// How long it waited for pages that had just been thrown out; since version 9.
        thrashing_delay_total => thrashing_delay[optional]: Duration as Nanoseconds<u64>,
        /// When it began, in seconds since 1970; since version 10
        ac_btime64 => began[optional]: u64,
        /// How often it waited for memory to be compacted; since version 11
        compact_count => compaction_delays[optional]: u64,
        /// How long it waited for memory to be compacted; since version 11.
        compact_delay_total => compaction_delay[optional]: Duration as Nanoseconds<u64>,
        /// Id of its process; since version 12
        ac_tgid => process[optional]: u32,
        /// Time since its process began; since version 12.
        ac_tgetime => process_elapsed[optional]: Duration as Microseconds<u64>,
        /// Device that the program is on; since version 12.
        ac_exe_dev => program_device[optional]: u64,
        /// Inode of the program; since version 12.
        ac_exe_inode => program_inode[optional]: u64,
        /// How often it waited for a page to be copied that it wrote to; since version 13
        wpcopy_count => copy_delays[optional]: u64,
        /// How long it waited for pages to be copied that it wrote to; since version 13.
        wpcopy_delay_total => copy_delay[optional]: Duration as Nanoseconds<u64>,
        /// How often it waited for interrupts to be served; since version 14
        irq_count => interrupt_delays[optional]: u64,
        /// How long it waited for interrupts to be served; since version 14.
        irq_delay_total => interrupt_delay[optional]: Duration as Nanoseconds<u64>,
        /// Longest wait for a CPU; since version 16
        cpu_delay_max => longest_cpu_delay[optional]: Duration as Nanoseconds<u64>,
        /// Shortest wait for a CPU; since version 16.
        cpu_delay_min => shortest_cpu_delay[optional]: Duration as Nanoseconds<u64>,
        /// Longest wait for block IO; since version 16
        blkio_delay_max => longest_block_io_delay[optional]: Duration as Nanoseconds<u64>,
        /// Shortest wait for block IO; since version 16.
        blkio_delay_min => shortest_block_io_delay[optional]: Duration as Nanoseconds<u64>,
        /// Longest wait for pages to be swapped in; since version 16
        swapin_delay_max => longest_swap_in_delay[optional]: Duration as Nanoseconds<u64>,
        /// Shortest wait for pages to be swapped in; since version 16.
        swapin_delay_min => shortest_swap_in_delay[optional]: Duration as Nanoseconds<u64>,
        /// Longest wait for memory to be reclaimed; since version 16
        freepages_delay_max => longest_reclaim_delay[optional]: Duration as Nanoseconds<u64>,
        /// Shortest wait for memory to be reclaimed; since version 16.
        freepages_delay_min => shortest_reclaim_delay[optional]: Duration as Nanoseconds<u64>,
        /// Longest wait for pages that had just been thrown out; since version 16
        thrashing_delay_max => longest_thrashing_delay[optional]: Duration as Nanoseconds<u64>,
        /// Shortest wait for pages that had just been thrown out; since version 16.
        thrashing_delay_min => shortest_thrashing_delay[optional]: Duration as Nanoseconds<u64>,
        /// Longest wait for memory to be compacted; since version 16
        compact_delay_max => longest_compaction_delay[optional]: Duration as Nanoseconds<u64>,
        /// Shortest wait for memory to be compacted; since version 16.
        compact_delay_min => shortest_compaction_delay[optional]: Duration as Nanoseconds<u64>,
        /// Longest wait for a page to be copied; since version 16
        wpcopy_delay_max => longest_copy_delay[optional]: Duration as Nanoseconds<u64>,
        /// Shortest wait for a page to be copied; since version 16.
        wpcopy_delay_min => shortest_copy_delay[optional]: Duration as Nanoseconds<u64>,
        /// Longest wait for interrupts; since version 16
        irq_delay_max => longest_interrupt_delay[optional]: Duration as Nanoseconds<u64>,
        /// Shortest wait for interrupts; since version 16.
        irq_delay_min => shortest_interrupt_delay[optional]: Duration as Nanoseconds<u64>,
        /// When the longest wait for a CPU ended, 1970 if there was none; since version 17
        cpu_delay_max_ts => longest_cpu_delay_at[optional]: SystemTime as Timespec,
        /// When the longest wait for block IO ended, 1970 if there was none; since version 17
        blkio_delay_max_ts => longest_block_io_delay_at[optional]: SystemTime as Timespec,
        /// When the longest wait for pages to be swapped in ended, 1970 if there was none; since version 17
        swapin_delay_max_ts => longest_swap_in_delay_at[optional]: SystemTime as Timespec,
        /// When the longest wait for memory to be reclaimed ended, 1970 if there was none; since version 17
        freepages_delay_max_ts => longest_reclaim_delay_at[optional]: SystemTime as Timespec,
        /// When the longest wait for pages that had just been thrown out ended, 1970 if there was none; since version 17
        thrashing_delay_max_ts => longest_thrashing_delay_at[optional]: SystemTime as Timespec,
        /// When the longest wait for memory to be compacted ended, 1970 if there was none; since version 17
        compact_delay_max_ts => longest_compaction_delay_at[optional]: SystemTime as Timespec,
        /// When the longest wait for a page to be copied ended, 1970 if there was none; since version 17
        wpcopy_delay_max_ts => longest_copy_delay_at[optional]: SystemTime as Timespec,
        /// When the longest wait for interrupts ended, 1970 if there was none; since version 17
        irq_delay_max_ts => longest_interrupt_delay_at[optional]: SystemTime as Timespec,
    }
}

impl Statistics {
    /// Its name: of a program, or the name that it gave itself.
    pub fn command(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(self.command_bytes.split(|&byte| byte == 0).next().unwrap_or_default())
    }
}

layout! {
    /// `struct cgroupstats`: how many tasks of a cgroup do what.
    pub struct CgroupStatistics = cgroupstats {
        /// Sleeping; not those in `nanosleep` and the like, whose state since Linux 6.1 is another one.
        nr_sleeping => sleeping: u64,
        /// Running, or ready to.
        nr_running => running: u64,
        /// Stopped.
        nr_stopped => stopped: u64,
        /// Waiting for something that cannot be interrupted.
        nr_uninterruptible => uninterruptible: u64,
        /// Waiting for IO.
        nr_io_wait => waiting_for_io: u64,
    }
}

/// The encoding of [`Statistics`] that refuses the one version which is laid out differently.
#[derive(Debug)]
pub(super) struct Versioned;

impl<'a> Encoding<'a, Statistics> for Versioned {
    const SHAPE: Shape = Shape::Struct(Statistics::DESCRIPTOR);

    fn read(payload: &'a [u8], _: &Attributes<'a>) -> Result<Statistics, Problem> {
        let statistics = Statistics::read(payload)?;
        // Its new members stood among the old ones, until "taskstats: fix struct taskstats breaks backward
        // compatibility since version 15" moved them to the end.
        if statistics.version == 15 {
            return Err(Problem::Value("version 15, which is laid out unlike all others"));
        }
        Ok(statistics)
    }

    fn write(statistics: Statistics, out: &mut Vec<u8>) -> Result<(), Problem> {
        statistics.write(out)
    }
}

#[cfg(test)]
mod tests {
    use netlink_core::testing::properties::hold_for_layout;

    use super::*;

    #[test]
    fn structures_of_any_length_read_as_they_are_written() {
        hold_for_layout::<Statistics>();
        hold_for_layout::<CgroupStatistics>();
    }

    #[test]
    fn older_kernels_lack_members_and_newer_ones_have_more() {
        let read = |length| Versioned::read(&[0; 1024][..length], &Attributes::default());
        assert_eq!(read(328).unwrap().thrashing_delays, None);
        assert_eq!(read(352).unwrap().began, Some(0));
        assert_eq!(read(352).unwrap().compaction_delays, None);
        assert!(read(1024).unwrap().longest_interrupt_delay_at.is_some());
        assert_eq!(read(327), Err(Problem::Length { expected: 328, actual: 327 }));
    }

    #[test]
    fn the_version_with_members_elsewhere_is_refused() {
        let statistics = Statistics { version: 15, ..Statistics::default() };
        let bytes = statistics.to_bytes().unwrap();
        assert!(matches!(Versioned::read(&bytes, &Attributes::default()), Err(Problem::Value(_))));
    }
}
