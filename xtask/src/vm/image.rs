//! The kernel inside a compressed image: QEMU can start it as it is, and an emulated guest takes longer to decompress it
//! than to boot it.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};

/// Offsets of the setup header (Documentation/arch/x86/boot.rst).
const SETUP_SECTORS: usize = 0x1f1;
const PAYLOAD_OFFSET: usize = 0x248;
const PAYLOAD_LENGTH: usize = 0x24c;
const SECTOR: usize = 512;

const ZSTD: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];

/// Writes the kernel that the bootable `image` holds to the file `kernel`.
pub(super) fn decompress(image: &Path, kernel: &Path) -> Result<()> {
    let bytes = fs::read(image)?;
    let (compressed, length) = payload(&bytes).context("it has no payload")?;
    let tool = if compressed.starts_with(&ZSTD) { "zstd" } else { "xz" };
    let output = File::create(kernel)?;
    let mut tool =
        Command::new(tool).arg("-dc").stdin(Stdio::piped()).stdout(output).spawn().context(tool)?;
    tool.stdin.take().context("its input is piped")?.write_all(compressed)?;
    ensure!(tool.wait()?.success() && fs::metadata(kernel)?.len() == length, "it does not decompress");
    Ok(())
}

/// The compressed kernel and its length when decompressed, which stands behind it (scripts/Makefile.lib, size_append).
fn payload(image: &[u8]) -> Option<(&[u8], u64)> {
    let number = |offset: usize| Some(u32::from_le_bytes(*image.get(offset..)?.first_chunk()?));
    let start = (usize::from(*image.get(SETUP_SECTORS)?) + 1) * SECTOR + number(PAYLOAD_OFFSET)? as usize;
    let end = start.checked_add(number(PAYLOAD_LENGTH)? as usize)?;
    let (compressed, length) = image.get(start..end)?.split_last_chunk()?;
    Some((compressed, u32::from_le_bytes(*length).into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_payload_is_found_by_the_setup_header() {
        let mut image = vec![0; 2 * SECTOR + 16];
        image[SETUP_SECTORS] = 1;
        image[PAYLOAD_OFFSET] = 2;
        image[PAYLOAD_LENGTH] = 7;
        image[2 * SECTOR + 2..2 * SECTOR + 9].copy_from_slice(&[1, 2, 3, 0, 2, 0, 0]);
        assert_eq!(payload(&image), Some((&[1, 2, 3][..], 512)));
        assert_eq!(payload(&image[..2 * SECTOR]), None);
    }
}
