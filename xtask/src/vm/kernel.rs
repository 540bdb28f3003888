//! The kernels of the lab: Debian's packages, unpacked into the cache and made bootable.

use std::fmt;
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use xshell::cmd;

use super::host::{beside, clear, lock, shell};
use super::image;
use super::suite::Suite;

/// A kernel that the lab knows: its short version and the Debian suite that ships it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kernel {
    /// What the user calls it: major and minor number.
    pub(super) version: &'static str,
    pub(super) suite: &'static str,
}

/// Every kernel of the lab, oldest first.
pub(super) const KERNELS: [Kernel; 4] = [
    Kernel { version: "5.10", suite: "bullseye" },
    Kernel { version: "6.1", suite: "bookworm" },
    Kernel { version: "6.12", suite: "trixie" },
    Kernel { version: "7.2", suite: "forky" },
];

/// The folder of a tree that becomes the initramfs.
const FIRST_STAGE: &str = "first-stage";

/// The file of a tree that is the kernel.
const IMAGE: &str = "vmlinux";

/// Modules that reach the host's root and ports, loaded in the first stage.
const BOOT_MODULES: [&str; 5] = ["virtio_pci", "virtio_console", "9pnet_virtio", "9p", "overlay"];

/// Drivers of hardware that no guest has: three quarters of the modules' size.
const HARDWARE: [&str; 24] = [
    "sound",
    "drivers/accel",
    "drivers/ata",
    "drivers/comedi",
    "drivers/gpu",
    "drivers/hid",
    "drivers/iio",
    "drivers/infiniband/hw",
    "drivers/input",
    "drivers/isdn",
    "drivers/md",
    "drivers/media",
    "drivers/misc",
    "drivers/mmc",
    "drivers/mtd",
    "drivers/net/ethernet",
    "drivers/nvme",
    "drivers/platform",
    "drivers/scsi",
    "drivers/staging",
    "drivers/target",
    "drivers/usb",
    "drivers/video",
    "drivers/watchdog",
];

/// A kernel unpacked into the cache, ready to boot.
#[derive(Debug)]
pub(super) struct Installed {
    pub(super) kernel: Kernel,
    /// The unpacked packages; modules are in `lib/modules` below it.
    pub(super) tree: PathBuf,
    /// What `uname -r` says in it.
    pub(super) release: String,
}

impl fmt::Display for Kernel {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Linux {}", self.version)
    }
}

impl Kernel {
    pub(super) fn named(version: &str) -> Option<Self> {
        KERNELS.into_iter().find(|kernel| kernel.version == version)
    }

    /// Its version as numbers.
    pub(super) fn number(self) -> (u32, u32) {
        version_number(self.version).unwrap_or_default()
    }

    /// The kernel as the cache has it, fetched and unpacked first if the cache lacks it.
    pub(super) fn install(self, cache: &Path) -> Result<Installed> {
        let tree = cache.join(self.version);
        let _lock = lock(cache, self.version)?;
        if !tree.exists() {
            self.fetch(cache, &tree).with_context(|| format!("cannot prepare {self}"))?;
        }
        Installed::open(self, tree)
    }

    /// Prepares a tree aside and moves it into place when it is whole.
    fn fetch(self, cache: &Path, tree: &Path) -> Result<()> {
        let aside = clear(beside(tree, "new"))?;
        let suite = Suite::open(self.suite, cache)?;
        let packages = self.packages(&suite)?;
        suite.unpack(&packages, &aside, &format!("{self}"))?;
        merge_usr(&aside)?;
        prepare_image(&aside)?;
        prepare_modules(&aside)?;
        prepare_first_stage(&suite, &aside)?;
        fs::rename(&aside, tree)?;
        eprintln!("lab: {self} is ready in {}", tree.display());
        Ok(())
    }

    /// The newest image of this version and the packages of the same build that it is split into.
    fn packages(self, suite: &Suite) -> Result<Vec<String>> {
        let images = suite.names(&format!("linux-image-{}.", self.version))?;
        let flavour = |name: &&String| {
            name.ends_with("-amd64") && !["-rt-", "-cloud-"].iter().any(|f| name.contains(f))
        };
        let newest = images.iter().filter(flavour).max_by_key(|name| numbers(name));
        let image = newest.with_context(|| format!("Debian {} no longer has {self}", self.suite))?;
        let build = image.trim_start_matches("linux-image-");
        let mut packages = suite.closure(&[image])?;
        packages.retain(|name| name.starts_with("linux-") && name.ends_with(build));
        Ok(packages)
    }
}

impl Installed {
    fn open(kernel: Kernel, tree: PathBuf) -> Result<Self> {
        let release = release(&tree)?;
        Ok(Self { kernel, tree, release })
    }

    /// The kernel for QEMU to start.
    pub(super) fn image(&self) -> PathBuf {
        self.tree.join(IMAGE)
    }

    /// Packs the first stage's file system into the file `initramfs` of `folder`.
    pub(super) fn pack_initramfs(&self, folder: &Path) -> Result<()> {
        let init = folder.join("init");
        fs::write(&init, include_str!("../../lab/init"))?;
        fs::set_permissions(&init, fs::Permissions::from_mode(0o755))?;
        // The kernel takes archives one after another.
        let pack = "(cd \"$0\" && find . | $1 && cd \"$2\" && echo init | $1) >\"$2/initramfs\"";
        let (stage, cpio) = (self.tree.join(FIRST_STAGE), "cpio --create --format=newc --owner=0:0 --quiet");
        let shell = shell()?;
        Ok(cmd!(shell, "sh -c {pack} {stage} {cpio} {folder}").quiet().run()?)
    }

    pub(super) fn modules(&self) -> PathBuf {
        self.tree.join("lib/modules").join(&self.release)
    }
}

/// Major and minor number of `6.12`.
pub(super) fn version_number(version: &str) -> Option<(u32, u32)> {
    let (major, minor) = version.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

/// All numbers in a package's name, to compare versions by.
fn numbers(name: &str) -> Vec<u32> {
    name.split(|character: char| !character.is_ascii_digit())
        .filter_map(|number| number.parse().ok())
        .collect()
}

/// Packages of merged-/usr suites leave the links to base-files.
fn merge_usr(tree: &Path) -> Result<()> {
    let lib = tree.join("lib");
    if !lib.exists() {
        symlink("usr/lib", lib)?;
    }
    Ok(())
}

fn release(tree: &Path) -> Result<String> {
    let folder = tree.join("lib/modules");
    let mut releases = fs::read_dir(&folder).with_context(|| format!("{}", folder.display()))?;
    let release = releases.next().with_context(|| format!("{} is empty", folder.display()))??;
    Ok(release.file_name().to_string_lossy().into_owned())
}

/// Decompresses the kernel, which newer packages keep beside the modules.
fn prepare_image(tree: &Path) -> Result<()> {
    let release = release(tree)?;
    let places = [format!("boot/vmlinuz-{release}"), format!("lib/modules/{release}/vmlinuz")]
        .map(|path| tree.join(path));
    let compressed = places.iter().find(|path| path.exists()).context("the package has no kernel")?;
    image::decompress(compressed, &tree.join(IMAGE)).with_context(|| format!("{}", compressed.display()))?;
    Ok(fs::remove_file(compressed)?)
}

/// Drops what no guest needs, and decompresses the rest: unpacking a module in an emulated guest is slow.
fn prepare_modules(tree: &Path) -> Result<()> {
    let release = release(tree)?;
    let modules = tree.join("lib/modules").join(&release).join("kernel");
    for folder in HARDWARE {
        let folder = modules.join(folder);
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
    }
    eprintln!("lab: unpacking the modules of {release}");
    let shell = shell()?;
    let decompress =
        "find . -name '*.ko.xz' -print0 | xargs --null --no-run-if-empty --max-procs=0 --max-args=64 xz -d";
    shell.change_dir(modules);
    cmd!(shell, "sh -c {decompress}").quiet().run()?;
    cmd!(shell, "depmod -b {tree} {release}").quiet().run()?;
    Ok(())
}

/// Collects what the initramfs holds: busybox, and the modules that the first stage loads, in the order of loading.
fn prepare_first_stage(suite: &Suite, tree: &Path) -> Result<()> {
    let stage = tree.join(FIRST_STAGE);
    for folder in ["bin", "dev", "proc", "sys", "modules", "host", "changes", "root"] {
        fs::create_dir_all(stage.join(folder))?;
    }
    let unpacked = tree.join("busybox");
    suite.unpack(&["busybox-static".to_owned()], &unpacked, "the first stage's shell")?;
    let busybox = ["bin/busybox", "usr/bin/busybox"].map(|path| unpacked.join(path));
    let busybox = busybox.iter().find(|path| path.exists()).context("busybox-static holds no busybox")?;
    fs::copy(busybox, stage.join("bin/busybox"))?;
    fs::remove_dir_all(unpacked)?;
    let order = boot_modules(tree)?;
    for module in &order {
        fs::copy(module, stage.join("modules").join(file_name(module)))?;
    }
    let order: String = order.iter().map(|module| file_name(module) + "\n").collect();
    Ok(fs::write(stage.join("modules/order"), order)?)
}

/// Files of the modules that the first stage loads, each after what it depends on.
fn boot_modules(tree: &Path) -> Result<Vec<PathBuf>> {
    let (shell, release) = (shell()?, release(tree)?);
    let mut files: Vec<PathBuf> = Vec::new();
    for module in BOOT_MODULES {
        let plan = cmd!(shell, "modprobe -d {tree} -S {release} --show-depends {module}").quiet().read()?;
        let wanted = plan.lines().filter_map(|line| line.trim().strip_prefix("insmod ")).map(PathBuf::from);
        for file in wanted {
            if !files.contains(&file) {
                files.push(file);
            }
        }
    }
    Ok(files)
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_build_of_a_version_is_told_by_its_numbers() {
        assert!(numbers("linux-image-5.10.0-32-amd64") > numbers("linux-image-5.10.0-9-amd64"));
        assert!(numbers("linux-image-6.12.107+deb13-amd64") > numbers("linux-image-6.12.99+deb13-amd64"));
    }
}
