//! Where members of C structures lie, as generated code says it.

/// Where a member of a C struct lies, as 64-bit and as 32-bit kernels lay the struct out.
///
/// Generated for every struct of the UAPI headers; [`layout!`](crate::layout) rows name these constants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Offset and size in bytes on 64-bit kernels.
    pub lp64: (usize, usize),
    /// Offset and size in bytes on 32-bit kernels.
    pub ilp32: (usize, usize),
}

impl Field {
    /// A member that lies at the same place on every kernel.
    pub const fn new(offset: usize, size: usize) -> Self {
        Self { lp64: (offset, size), ilp32: (offset, size) }
    }

    /// A member whose place depends on the kernel's word size.
    pub const fn differing(lp64: (usize, usize), ilp32: (usize, usize)) -> Self {
        Self { lp64, ilp32 }
    }
}
