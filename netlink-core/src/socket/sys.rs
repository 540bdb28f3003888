//! The system calls that nix has no safe function for, or one only among many that take longer to compile than the
//! rest of this crate's dependencies: the only file with `unsafe`.
#![expect(unsafe_code, reason = "every other file denies it")]

use std::ffi::{c_char, c_int, c_void};
use std::io;
use std::mem::MaybeUninit;
use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd};

use nix::libc;

use super::{Address, Credentials, Info};

/// Repeats a call for as long as signals interrupt it.
pub(super) fn retry<T>(mut call: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match call() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}

/// `socket`: nix knows the protocols as an enum, which leaves some out.
pub(super) fn open(protocol: c_int) -> io::Result<OwnedFd> {
    let kind = libc::SOCK_RAW | libc::SOCK_CLOEXEC;
    // SAFETY: the call takes no pointer.
    let descriptor = check(unsafe { libc::socket(libc::AF_NETLINK, kind, protocol) })?;
    // SAFETY: the kernel has just made this descriptor, so nobody else owns it.
    Ok(unsafe { OwnedFd::from_raw_fd(descriptor) })
}

/// `bind`, in no group yet; port 0 lets the kernel choose.
pub(super) fn bind(fd: BorrowedFd<'_>, port: u32) -> io::Result<()> {
    let address = SocketAddress::new(Address { port, groups: 0 });
    // SAFETY: the kernel reads `LENGTH` bytes of `address`, which has as many.
    check(unsafe { libc::bind(fd.as_raw_fd(), address.as_ptr(), SocketAddress::LENGTH) })?;
    Ok(())
}

/// The port in `getsockname`; 0 while the socket is not bound.
pub(super) fn port(fd: BorrowedFd<'_>) -> io::Result<u32> {
    let mut address = SocketAddress::new(Address::default());
    let mut length = SocketAddress::LENGTH;
    // SAFETY: the kernel writes at most `length` bytes to `address`, which is exclusively ours and has as many.
    check(unsafe { libc::getsockname(fd.as_raw_fd(), address.as_mut_ptr(), &raw mut length) })?;
    Ok(address.get().port)
}

/// `setsockopt` of an `int`.
pub(super) fn set_option(fd: BorrowedFd<'_>, level: c_int, name: c_int, value: c_int) -> io::Result<()> {
    // SAFETY: an `int` has no pointer.
    unsafe { set(fd, level, name, &value) }
}

/// The number that tells the socket's network namespace from all others, as two halves; since Linux 5.14.
pub(super) fn namespace_cookie(fd: BorrowedFd<'_>) -> io::Result<[c_int; 2]> {
    let mut halves = [0; 2];
    read_option(fd, libc::SOL_SOCKET, libc::SO_NETNS_COOKIE, &mut halves)?;
    Ok(halves)
}

/// `SO_MEMINFO`: what the receive queue takes (`SK_MEMINFO_RMEM_ALLOC`, the first of its numbers); since Linux 4.12.
pub(super) fn queued(fd: BorrowedFd<'_>) -> io::Result<c_int> {
    let mut memory = [0];
    read_option(fd, libc::SOL_SOCKET, libc::SO_MEMINFO, &mut memory)?;
    Ok(memory[0])
}

/// `getsockopt` of an `int`.
pub(super) fn option(fd: BorrowedFd<'_>, level: c_int, name: c_int) -> io::Result<c_int> {
    let mut value = [0];
    read_option(fd, level, name, &mut value)?;
    Ok(value[0])
}

/// `NETLINK_LIST_MEMBERSHIPS`: 32 groups to a word, the first one in the lowest bit of the first word.
pub(super) fn memberships(fd: BorrowedFd<'_>) -> io::Result<Vec<u32>> {
    let mut words = vec![0; 32];
    // Before Linux 6.4 the length reported may be one word short of what was written, so the words are taken
    // as they are, and a length equal to the room given means that there may be more.
    while read_option(fd, libc::SOL_NETLINK, libc::NETLINK_LIST_MEMBERSHIPS, &mut words)? >= words.len() {
        words.resize(words.len() * 2, 0);
    }
    Ok(words.into_iter().map(|word| word as u32).collect())
}

/// `SO_ATTACH_FILTER`. The program has at most `BPF_MAXINSNS` instructions.
pub(super) fn attach_filter(fd: BorrowedFd<'_>, program: &[libc::sock_filter]) -> io::Result<()> {
    let program = libc::sock_fprog { len: program.len() as u16, filter: program.as_ptr().cast_mut() };
    // SAFETY: `filter` points to `len` instructions that are borrowed until the end of this function, and the
    // kernel copies them within the call (`__get_filter`, net/core/filter.c) without writing to them.
    unsafe { set(fd, libc::SOL_SOCKET, libc::SO_ATTACH_FILTER, &program) }
}

/// `flock`: waits until nobody else has the file's lock, which goes with the last descriptor of its opening.
pub(crate) fn lock(file: BorrowedFd<'_>) -> io::Result<()> {
    retry(|| {
        // SAFETY: the call takes no pointer.
        check(unsafe { libc::flock(file.as_raw_fd(), libc::LOCK_EX) })
    })?;
    Ok(())
}

/// `sendto`, without waiting. A datagram goes whole or not at all.
pub(super) fn send(fd: BorrowedFd<'_>, datagram: &[u8], to: Address) -> io::Result<()> {
    let to = SocketAddress::new(to);
    retry(|| {
        // SAFETY: the kernel reads `datagram.len()` bytes of `datagram` and `LENGTH` bytes of `to`, which have as
        // many.
        check_size(unsafe {
            libc::sendto(
                fd.as_raw_fd(),
                datagram.as_ptr().cast(),
                datagram.len(),
                libc::MSG_DONTWAIT,
                to.as_ptr(),
                SocketAddress::LENGTH,
            )
        })
    })?;
    Ok(())
}

/// `recvfrom` with the real length of the datagram: nix's has no flags.
pub(super) fn receive(fd: BorrowedFd<'_>, buffer: &mut [u8]) -> io::Result<(usize, Address)> {
    let mut sender = SocketAddress::new(Address::default());
    let mut sender_length = SocketAddress::LENGTH;
    let length = retry(|| {
        // SAFETY: the kernel writes at most `buffer.len()` bytes to `buffer` and at most `sender_length` bytes
        // to `sender`; both are exclusively ours.
        check_size(unsafe {
            libc::recvfrom(
                fd.as_raw_fd(),
                buffer.as_mut_ptr().cast(),
                buffer.len(),
                libc::MSG_TRUNC | libc::MSG_DONTWAIT,
                sender.as_mut_ptr(),
                &raw mut sender_length,
            )
        })
    })?;
    Ok((length, sender.get()))
}

/// `recvmsg` with the real length of the datagram and the control messages of netlink, which nix's hands out
/// as an allocation for each. Waits for a datagram if that is wanted.
pub(super) fn receive_with_info(
    fd: BorrowedFd<'_>,
    buffer: &mut [u8],
    wait: bool,
) -> io::Result<(usize, Address, Info)> {
    let flags = libc::MSG_TRUNC | if wait { 0 } else { libc::MSG_DONTWAIT };
    let mut sender = SocketAddress::new(Address::default());
    let mut part = libc::iovec { iov_base: buffer.as_mut_ptr().cast(), iov_len: buffer.len() };
    let mut control = [0_u64; 16]; // 128 bytes, aligned as `cmsghdr` wants; all that is known takes 80
    // SAFETY: `msghdr` consists of integers and raw pointers, for which zero is a value.
    let mut message: libc::msghdr = unsafe { MaybeUninit::zeroed().assume_init() };
    message.msg_name = sender.as_mut_ptr().cast();
    message.msg_namelen = SocketAddress::LENGTH;
    message.msg_iov = &raw mut part;
    message.msg_iovlen = 1;
    message.msg_control = control.as_mut_ptr().cast();
    message.msg_controllen = size_of_val(&control) as _;
    let length = retry(|| {
        // SAFETY: every pointer in `message` leads to memory of the length beside it, which is exclusively ours
        // until the end of this function. An interrupted call has changed none of the lengths.
        check_size(unsafe { libc::recvmsg(fd.as_raw_fd(), &raw mut message, flags) })
    })?;
    // SAFETY: the kernel has filled in `message`, and `control` is still there.
    Ok((length, sender.get(), unsafe { info(&message) }))
}

/// `SIOCGIFINDEX`. The name ends in a NUL.
pub(super) fn interface_index(fd: BorrowedFd<'_>, name: [u8; libc::IFNAMSIZ]) -> io::Result<u32> {
    let mut request = interface_request();
    request.ifr_name = name.map(|byte| c_char::from_ne_bytes([byte]));
    interface_ioctl(fd, libc::SIOCGIFINDEX as libc::Ioctl, &mut request)?;
    // SAFETY: the call has succeeded, so the kernel has written this member of the union; an integer at that.
    Ok(unsafe { request.ifr_ifru.ifru_ifindex } as u32)
}

/// `SIOCGIFNAME`.
pub(super) fn interface_name(fd: BorrowedFd<'_>, index: u32) -> io::Result<[u8; libc::IFNAMSIZ]> {
    let mut request = interface_request();
    request.ifr_ifru.ifru_ifindex = index as c_int;
    interface_ioctl(fd, libc::SIOCGIFNAME as libc::Ioctl, &mut request)?;
    Ok(request.ifr_name.map(|byte| byte.to_ne_bytes()[0]))
}

/// An address as the kernel has it; port 0 is the kernel's own.
struct SocketAddress(libc::sockaddr_nl);

impl SocketAddress {
    const LENGTH: libc::socklen_t = size_of::<libc::sockaddr_nl>() as libc::socklen_t;

    fn new(address: Address) -> Self {
        // SAFETY: `sockaddr_nl` consists of integers, for which zero is a value.
        let mut whole: libc::sockaddr_nl = unsafe { MaybeUninit::zeroed().assume_init() };
        whole.nl_family = libc::AF_NETLINK as libc::sa_family_t;
        whole.nl_pid = address.port;
        whole.nl_groups = address.groups;
        Self(whole)
    }

    fn get(&self) -> Address {
        Address { port: self.0.nl_pid, groups: self.0.nl_groups }
    }

    fn as_ptr(&self) -> *const libc::sockaddr {
        (&raw const self.0).cast()
    }

    fn as_mut_ptr(&mut self) -> *mut libc::sockaddr {
        (&raw mut self.0).cast()
    }
}

/// `setsockopt` of any value.
///
/// # Safety
/// Whatever `T` points to is what the kernel expects of this option, and is there for the call.
unsafe fn set<T>(fd: BorrowedFd<'_>, level: c_int, name: c_int, value: &T) -> io::Result<()> {
    let length = size_of::<T>() as libc::socklen_t;
    // SAFETY: `value` is readable for `length` bytes; the caller answers for what it points to.
    check(unsafe { libc::setsockopt(fd.as_raw_fd(), level, name, (&raw const *value).cast(), length) })?;
    Ok(())
}

/// `getsockopt` of `int`s; says how many the kernel has, which may be more than there is room for.
fn read_option(fd: BorrowedFd<'_>, level: c_int, name: c_int, values: &mut [c_int]) -> io::Result<usize> {
    let mut length = size_of_val(values) as libc::socklen_t;
    let room: *mut c_void = values.as_mut_ptr().cast();
    // SAFETY: the kernel writes at most `length` bytes to `room`, which is exclusively ours and holds as many;
    // any bytes are `int`s.
    check(unsafe { libc::getsockopt(fd.as_raw_fd(), level, name, room, &raw mut length) })?;
    Ok(length as usize / size_of::<c_int>())
}

/// # Safety
/// The kernel has filled in `message` and its control buffer.
unsafe fn info(message: &libc::msghdr) -> Info {
    let mut info = Info::default();
    // SAFETY: the kernel says by `msg_controllen` how much of the buffer it has written.
    let mut header = unsafe { libc::CMSG_FIRSTHDR(message) };
    while !header.is_null() {
        // SAFETY: `header` is one that the kernel wrote whole, found by the C library's own rules, so it can be
        // read and so can the next be looked for; the types are those that the kernel puts there
        // (`netlink_recvmsg` and `scm_recv`).
        unsafe {
            match ((*header).cmsg_level, (*header).cmsg_type) {
                (libc::SOL_NETLINK, libc::NETLINK_PKTINFO) => {
                    info.group = payload::<libc::nl_pktinfo>(header).map(|packet| packet.group);
                }
                (libc::SOL_NETLINK, libc::NETLINK_LISTEN_ALL_NSID) => {
                    info.namespace = payload::<c_int>(header).and_then(|id| u32::try_from(id).ok());
                }
                (libc::SOL_SOCKET, libc::SCM_CREDENTIALS) => {
                    info.credentials = payload::<libc::ucred>(header).map(Into::into);
                }
                _ => {}
            }
            header = libc::CMSG_NXTHDR(message, header);
        }
    }
    info
}

/// # Safety
/// `header` leads a control message of the length it says, whose payload is a `T` unless it was cut.
unsafe fn payload<T>(header: *const libc::cmsghdr) -> Option<T> {
    // SAFETY: the length was checked, the caller answers for the type, and alignment is not assumed.
    unsafe {
        let whole = (*header).cmsg_len >= libc::CMSG_LEN(size_of::<T>() as u32) as _;
        whole.then(|| libc::CMSG_DATA(header).cast::<T>().read_unaligned())
    }
}

impl From<libc::ucred> for Credentials {
    fn from(credentials: libc::ucred) -> Self {
        Self { process: credentials.pid, user: credentials.uid, group: credentials.gid }
    }
}

fn interface_request() -> libc::ifreq {
    // SAFETY: `ifreq` is a name and a union of integers, addresses and a raw pointer, for all of which zero is a
    // value.
    unsafe { MaybeUninit::zeroed().assume_init() }
}

/// The request is one of the two that read and write an `ifreq` without following a pointer in it.
fn interface_ioctl(fd: BorrowedFd<'_>, number: libc::Ioctl, request: &mut libc::ifreq) -> io::Result<()> {
    // SAFETY: the kernel reads and writes one `ifreq`, which is exclusively ours.
    check(unsafe { libc::ioctl(fd.as_raw_fd(), number, &raw mut *request) })?;
    Ok(())
}

fn check(result: c_int) -> io::Result<c_int> {
    if result < 0 { Err(io::Error::last_os_error()) } else { Ok(result) }
}

fn check_size(result: isize) -> io::Result<usize> {
    usize::try_from(result).map_err(|_| io::Error::last_os_error())
}

#[cfg(test)]
mod tests {
    use std::os::unix::thread::JoinHandleExt;
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::thread;
    use std::time::{Duration, Instant};

    use nix::sys::pthread::pthread_kill;
    use nix::sys::signal::{SaFlags, SigAction, SigHandler, SigSet, Signal, sigaction};

    use super::*;
    use crate::socket::Socket;

    static SIGNALS: AtomicU32 = AtomicU32::new(0);

    extern "C" fn count(_signal: c_int) {
        SIGNALS.fetch_add(1, Ordering::Relaxed);
    }

    #[test]
    fn signals_do_not_end_a_wait() {
        let action = SigAction::new(SigHandler::Handler(count), SaFlags::empty(), SigSet::empty());
        // SAFETY: the handler only adds to an atomic, which a signal may do at any point.
        unsafe { sigaction(Signal::SIGUSR1, &action) }.unwrap();
        let mut socket = Socket::open(libc::NETLINK_ROUTE).unwrap();
        let closer = socket.closer().unwrap();
        let waiting = thread::spawn(move || socket.wait_readable(None));
        while SIGNALS.load(Ordering::Relaxed) < 3 {
            assert!(!waiting.is_finished());
            pthread_kill(waiting.as_pthread_t() as _, Signal::SIGUSR1).unwrap();
            thread::sleep(Duration::from_millis(5));
        }
        closer.close();
        assert!(waiting.join().unwrap().is_err());
    }

    #[test]
    fn a_wait_ends_at_its_deadline() {
        let socket = Socket::open(libc::NETLINK_ROUTE).unwrap();
        let deadline = Instant::now() + Duration::from_millis(20);
        assert!(!socket.wait_readable(Some(deadline)).unwrap());
        assert!(Instant::now() >= deadline);
    }

    #[test]
    fn an_interrupted_call_is_repeated() {
        let mut results = [Err(libc::EINTR), Err(libc::EINTR), Ok(7), Ok(8)].into_iter();
        let mut call = || results.next().unwrap().map_err(io::Error::from_raw_os_error);
        assert_eq!(retry(&mut call).unwrap(), 7);
        assert_eq!(call().unwrap(), 8);
    }
}
