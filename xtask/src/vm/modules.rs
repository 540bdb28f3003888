//! Modules that Debian's kernels lack, built with each kernel's own compiler and sources and kept beside it.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, symlink};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use xshell::{Cmd, Shell, cmd};

use super::host::{beside, clear, lock, shell};
use super::kernel::{Installed, Kernel};
use super::suite::Suite;

/// Our own: a simulated Ethernet card, and a simulated 1-Wire bus.
const OWN: [(&str, &str); 2] =
    [("card_sim", include_str!("../../lab/card_sim.c")), ("w1_sim", include_str!("../../lab/w1_sim.c"))];

/// What is taken from the kernel's sources, and since when it is there. A `*` stands for folders that came later.
const SOURCES: [(&str, (u32, u32)); 6] = [
    ("drivers/net/amt.c", (5, 16)),
    ("drivers/net/bareudp.c", (5, 7)),
    ("drivers/net/netdevsim", (4, 16)),
    ("drivers/net/pfcp.c", (6, 10)),
    ("drivers/net/wireless/*virt_wifi.c", (5, 0)),
    ("drivers/net/wwan/wwan_hwsim.c", (5, 14)),
];

/// What a build needs beside the kernel's headers, which bring their compiler.
const TOOLS: [&str; 8] = ["coreutils", "dash", "findutils", "grep", "libc6-dev", "make", "mawk", "sed"];

/// Whether a module of this name is one of those that [`provide`] builds.
pub(super) fn provides(name: &str) -> bool {
    let of_kernel = |path: &str| path.trim_end_matches(".c").rsplit(['/', '*']).next() == Some(name);
    OWN.iter().any(|(own, _)| *own == name) || SOURCES.iter().any(|(path, _)| of_kernel(path))
}

/// Builds what `installed` lacks, unless that was done before.
pub(super) fn provide(installed: &Installed, cache: &Path) -> Result<()> {
    let stamp = installed.tree.join("modules-built");
    let _lock = lock(cache, installed.kernel.version)?;
    let recipe = format!("{SOURCES:?}\n{OWN:?}");
    if fs::read_to_string(&stamp).is_ok_and(|built| built == recipe) {
        return Ok(());
    }
    let build = Build {
        kernel: installed.kernel,
        release: &installed.release,
        root: clear(beside(&installed.tree, "build"))?,
    };
    let built = build.run(cache).with_context(|| format!("cannot build modules for {}", installed.kernel))?;
    install(&built, installed)?;
    fs::remove_dir_all(build.root)?;
    Ok(fs::write(stamp, recipe)?)
}

/// A build in a folder that holds what the suite has for it and serves as the compiler's root.
#[derive(Debug)]
struct Build<'a> {
    kernel: Kernel,
    release: &'a str,
    root: PathBuf,
}

impl Build<'_> {
    /// Returns the files of the modules.
    fn run(&self, cache: &Path) -> Result<Vec<PathBuf>> {
        self.fetch(&Suite::open(self.kernel.suite, cache)?)?;
        self.furnish()?;
        self.extract()?;
        self.compile()
    }

    /// Unpacks compiler, headers and sources of the very version that the kernel has.
    fn fetch(&self, suite: &Suite) -> Result<()> {
        let headers = format!("linux-headers-{}", self.release);
        ensure!(
            suite.names(&headers)?.contains(&headers),
            "Debian {} has moved on from {}; remove its folder in the cache to fetch the newer build",
            self.kernel.suite,
            self.release
        );
        let wanted = TOOLS.into_iter().chain([headers.as_str()]).collect::<Vec<_>>();
        let mut packages = suite.closure(&wanted)?;
        packages.retain(|package| {
            !["linux-image-", "linux-binary-", "linux-modules-"].iter().any(|p| package.starts_with(p))
        });
        packages.push(format!("linux-source-{}", self.kernel.version));
        suite.unpack(&packages, &self.root, &format!("compiler and sources of {}", self.kernel))
    }

    /// Makes the root habitable: what packages would do when installed, and what there is to mount.
    fn furnish(&self) -> Result<()> {
        for folder in ["bin", "sbin", "lib", "lib64"] {
            link(&format!("usr/{folder}"), &self.root.join(folder))?;
        }
        link("mawk", &self.root.join("usr/bin/awk"))?;
        for folder in ["dev", "proc/self", "src", "tmp"] {
            fs::create_dir_all(self.root.join(folder))?;
        }
        fs::write(self.root.join("dev/null"), "")?;
        // Since Linux 7, objtool reads where its stack ends, to tell an overflow of it from other faults.
        Ok(fs::write(
            self.root.join("proc/self/maps"),
            "7ffc00000000-7ffc00021000 rw-p 00000000 00:00 0 [stack]\n",
        )?)
    }

    /// Takes the drivers from the kernel's sources, and adds our own.
    fn extract(&self) -> Result<()> {
        let (shell, version) = (shell()?, self.kernel.version);
        let archive = format!("usr/src/linux-source-{version}.tar.xz");
        let wanted = SOURCES.into_iter().filter(|(_, since)| *since <= self.kernel.number());
        let wanted: Vec<_> = wanted.map(|(path, _)| format!("linux-source-{version}/{path}")).collect();
        eprintln!("lab: taking drivers from the sources of {}", self.kernel);
        shell.change_dir(&self.root);
        let flatten = "s,.*/netdevsim/,src/netdevsim/,;s,^linux.*/,src/,";
        cmd!(shell, "tar -xJf {archive} --wildcards --transform {flatten} {wanted...}").quiet().run()?;
        for (name, source) in OWN {
            shell.write_file(format!("src/{name}.c"), source)?;
        }
        let files = shell.read_dir("src")?.into_iter();
        let single =
            files.filter_map(|file| Some(file.file_name()?.to_str()?.strip_suffix(".c")?.to_owned()));
        let objects: String = single.map(|name| format!(" {name}.o")).collect();
        Ok(shell.write_file("src/Makefile", format!("obj-m := netdevsim/{objects}\n"))?)
    }

    fn compile(&self) -> Result<Vec<PathBuf>> {
        let (root, release) = (&self.root, self.release);
        let make = format!(
            "make --silent --jobs=$(nproc) -C /usr/src/linux-headers-{release} M=/src \
             CONFIG_NETDEVSIM=m CONFIG_DEBUG_INFO_BTF_MODULES= modules && find /src -name '*.ko' -exec x86_64-linux-gnu-strip -g {{}} + -print"
        );
        eprintln!("lab: building modules for {}", self.kernel);
        let built = change_root(&shell()?, root)?.args(["/bin/sh", "-c", &make]).quiet().read()?;
        Ok(built.lines().map(|path| root.join(path.trim_start_matches('/'))).collect())
    }
}

/// Puts the modules where modprobe finds them.
fn install(built: &[PathBuf], installed: &Installed) -> Result<()> {
    let (shell, folder) = (shell()?, installed.modules().join("updates"));
    shell.create_dir(&folder)?;
    for module in built {
        shell.copy_file(module, &folder)?;
    }
    let (tree, release) = (&installed.tree, &installed.release);
    Ok(cmd!(shell, "depmod -b {tree} {release}").quiet().run()?)
}

/// A command that runs in `root`, for an ordinary user in a user namespace.
fn change_root<'a>(shell: &'a Shell, root: &Path) -> Result<Cmd<'a>> {
    let superuser = fs::metadata("/proc/self")?.uid() == 0;
    let chroot = if superuser {
        shell.cmd("chroot")
    } else {
        shell.cmd("unshare").args(["--map-root-user", "chroot"])
    };
    Ok(chroot.arg(root).env_clear().env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin"))
}

fn link(target: &str, path: &Path) -> Result<()> {
    if path.exists() { Ok(()) } else { Ok(symlink(target, path)?) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_of_the_lab_are_known_by_name() {
        for name in ["netdevsim", "amt", "virt_wifi", "card_sim", "w1_sim"] {
            assert!(provides(name), "{name}");
        }
        assert!(!provides("wireguard"));
    }
}
