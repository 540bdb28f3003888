//! Every construct that rows can express, on bytes: what is read from them, and that writing it gives them back.
#![allow(non_upper_case_globals, unreachable_pub, reason = "constants are as generated ones")]

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use netlink_core::table::{
    AttributeSet, Be, Bitfield32, ClockTicks, Flag, Layout, Le, Milliseconds, SetWriter, Sint, Uint,
    Unterminated,
};
use netlink_core::types::{HardwareAddress, InterfaceName, IpPrefix};
use netlink_core::wire::{Attributes, Problem, Writer};
use netlink_core::{attributes, choice, flags, layout, properties, quantity, values};

use constants::*;

mod constants {
    use netlink_core::table::Field;

    macro_rules! count { ($($name:ident = $value:literal,)*) => { $(pub const $name: u32 = $value;)* } }
    count! {
        N_U8 = 1, N_U16 = 2, N_U32 = 3, N_U64 = 4, N_S8 = 5, N_S16 = 6, N_S32 = 7, N_S64 = 8, N_PAD = 9,
        N_BE16 = 10, N_BE32 = 11, N_BE64 = 12, N_LE16 = 13, N_LE32 = 14, N_LE64 = 15, N_UINT = 16, N_SINT = 17,
        N_BOOL = 18, N_FLAG = 19, N_STATE = 20, N_STATE_BE32 = 21, N_FLAGS = 22, N_FLAGS_BE64 = 23,
        N_BITFIELD = 24, N_RATE = 25, N_TICKS = 26, N_MILLISECONDS = 27,
        T_TEXT = 1, T_UNTERMINATED = 2, T_NAME = 3, T_BYTES = 4, T_ARRAY = 5, T_MAC = 6, T_ADDRESS = 7, T_V4 = 8,
        T_V6 = 9, T_STRUCT = 10, T_LINK = 11,
        L_NEST = 1, L_REPEATED = 2, L_REPEATED_NEST = 3, L_PACKED = 4, L_PACKED_STRUCT = 5, L_INDEXED = 6,
        L_INDEXED_NEST = 7, L_KEYED = 8, L_KEYED_NEST = 9, L_NATIVE_IN_BIG = 10,
        K_KIND = 1, K_DATA = 2, K_NUMBER = 3, K_NUMBERED = 4, K_ID = 1, K_INNER = 2,
        STATE_DOWN = 2, STATE_UP = 6, FLAG_A = 1, FLAG_B = 4,
    }

    pub mod counters {
        use super::Field;
        pub const SIZE: Field = Field::new(0, 24);
        pub const kind: Field = Field::new(0, 1);
        pub const port: Field = Field::new(2, 2);
        pub const name: Field = Field::new(4, 4);
        pub const packets: Field = Field::new(8, 8);
        pub const drops: Field = Field::new(16, 8);
    }

    pub mod worded {
        use super::Field;
        pub const SIZE: Field = Field::differing((0, 16), (0, 8));
        pub const id: Field = Field::differing((0, 4), (0, 4));
        pub const flags: Field = Field::differing((8, 4), (4, 4));
    }
}

values! {
    /// A state.
    pub enum State: u8 {
        /// Down.
        STATE_DOWN => Down,
        /// Up.
        STATE_UP => Up,
    }
}

values! {
    /// A state in four bytes.
    pub enum WideState: u32 {
        /// Up.
        STATE_UP => Up,
    }
}

flags! {
    /// Flags.
    pub struct Flags: u32 {
        /// The first.
        FLAG_A => A,
        /// The second.
        FLAG_B => B,
    }
}

flags! {
    /// Flags in eight bytes.
    pub struct WideFlags: u64 {
        /// The first.
        FLAG_A => A,
    }
}

quantity! {
    /// A rate.
    pub struct Rate(u64) in "B/s";
}

attributes! {
    /// Numbers.
    pub struct Numbers<'a>, enum Number, writer NumbersWriter {
        /// One byte.
        N_U8 => u8: u8,
        /// Two.
        N_U16 => u16: u16,
        /// Four.
        N_U32 => u32: u32,
        /// Eight.
        N_U64 => u64: u64,
        /// One, signed.
        N_S8 => s8: i8,
        /// Two, signed.
        N_S16 => s16: i16,
        /// Four, signed.
        N_S32 => s32: i32,
        /// Eight, signed.
        N_S64 => s64: i64,
        /// Aligns what follows to eight bytes.
        N_PAD => padding: (),
        /// Two, the network's.
        N_BE16 => be16: u16 as Be,
        /// Four, the network's, signed.
        N_BE32 => be32: i32 as Be,
        /// Eight, the network's.
        N_BE64 => be64: u64 as Be,
        /// Two, little-endian.
        N_LE16 => le16: u16 as Le,
        /// Four, little-endian.
        N_LE32 => le32: u32 as Le,
        /// Eight, little-endian, signed.
        N_LE64 => le64: i64 as Le,
        /// As wide as need be.
        N_UINT => uint: u64 as Uint,
        /// As wide as need be, signed.
        N_SINT => sint: i64 as Sint,
        /// Zero or not.
        N_BOOL => bool: bool,
        /// There or not.
        N_FLAG => flag: bool as Flag,
        /// An enumeration.
        N_STATE => state: State,
        /// Another, in the network's order.
        N_STATE_BE32 => wide_state: WideState as Be,
        /// Flags.
        N_FLAGS => flags: Flags,
        /// Others, in the network's order.
        N_FLAGS_BE64 => wide_flags: WideFlags as Be,
        /// Flags and which are meant.
        N_BITFIELD => bitfield: Bitfield32<Flags>,
        /// With a unit.
        N_RATE => rate: Rate,
        /// Time in hundredths of a second.
        N_TICKS => ticks: Duration as ClockTicks<u32>,
        /// Time in milliseconds.
        N_MILLISECONDS => milliseconds: Duration as Milliseconds<u64>,
    }
}

layout! {
    /// A structure that has grown.
    pub struct Counters = counters {
        /// Its kind.
        kind => kind: State,
        /// A port.
        port => port: u16 as Be,
        /// A name without a zero byte.
        name => name: [u8; 4],
        /// Packets.
        packets => packets: u64,
        /// Dropped packets; came later.
        drops => drops[optional]: u64,
    }
}

layout! {
    /// A structure that 32-bit kernels lay out differently.
    pub struct Worded = worded {
        /// An id.
        id => id: u32,
        /// Flags.
        flags => flags: Flags,
    }
}

attributes! {
    /// Values that are no numbers.
    pub struct Things<'a>, enum Thing, writer ThingsWriter {
        /// Text that a zero byte ends.
        T_TEXT => text: &'a str,
        /// Text that its length ends.
        T_UNTERMINATED => unterminated: &'a str as Unterminated,
        /// Name of an interface.
        T_NAME => name: InterfaceName,
        /// Bytes.
        T_BYTES => bytes: &'a [u8],
        /// Four bytes.
        T_ARRAY => array: [u8; 4],
        /// A link-layer address.
        T_MAC => mac: HardwareAddress,
        /// An IP address of either family.
        T_ADDRESS => address: IpAddr,
        /// One of IPv4.
        T_V4 => v4: Ipv4Addr,
        /// One of IPv6.
        T_V6 => v6: Ipv6Addr,
        /// A structure.
        T_STRUCT => counters: Counters,
        /// A link.
        T_LINK => link[link]: u32,
    }
}

attributes! {
    /// What holds several values. Contains itself.
    pub struct Lists<'a>, enum ListsAttribute, writer ListsWriter {
        /// A nest: this very set.
        L_NEST => nest[nest]: Lists<'a>,
        /// The attribute, again and again.
        L_REPEATED => repeated[repeated]: &'a str,
        /// The nest, again and again.
        L_REPEATED_NEST => repeated_nest[repeated nest]: Things<'a>,
        /// Numbers without headers.
        L_PACKED => packed[packed]: u16 as Be,
        /// Structures without headers.
        L_PACKED_STRUCT => packed_struct[packed]: Counters,
        /// Numbered attributes.
        L_INDEXED => indexed[indexed]: u32,
        /// Numbered nests.
        L_INDEXED_NEST => indexed_nest[indexed nest]: Things<'a>,
        /// Keys and values.
        L_KEYED => keyed[keyed]: u32 as Be,
        /// Keys and nests.
        L_KEYED_NEST => keyed_nest[keyed nest]: Numbers<'a>,
        /// Mixed byte orders.
        L_NATIVE_IN_BIG => mixed[nest]: Numbers<'a>,
    }
}

attributes! {
    /// Things whose details depend on their kind.
    pub struct Kinds<'a>, enum KindsAttribute, writer KindsWriter {
        /// The kind.
        K_KIND => kind: &'a str,
        /// The details.
        K_DATA => data[choice]: Details<'a>,
        /// A number that decides too.
        K_NUMBER => number: u16 as Be,
        /// What it decides.
        K_NUMBERED => numbered[choice]: Numbered<'a>,
    }
}

choice! {
    /// Details by kind.
    pub enum Details<'a> by K_KIND {
        /// A VLAN.
        Vlan(Vlan<'a>) = "vlan",
        /// A tunnel; its details are a structure.
        Tunnel(Counters) = "tunnel",
    }
}

choice! {
    /// Details by number.
    pub enum Numbered<'a> by K_NUMBER as Be {
        /// The number two.
        Two(Vlan<'a>) = 2,
        /// The number 300.
        Many(u32) = 300,
    }
}

attributes! {
    /// Details of a VLAN.
    pub struct Vlan<'a>, enum VlanAttribute, writer VlanWriter {
        /// Its id.
        K_ID => id: u16,
        /// Something of some kind within it.
        K_INNER => inner[nest]: Kinds<'a>,
    }
}

properties! { NumbersWriter, ThingsWriter, ListsWriter, KindsWriter, VlanWriter }

#[test]
fn counters_survive_any_bytes() {
    netlink_core::testing::properties::hold_for_layout::<Counters>();
}

/// The payload of the only attribute in `bytes`.
fn payload(writer: &impl SetWriter) -> &[u8] {
    let bytes = writer.writer().finish().unwrap();
    Attributes::new(bytes).iter().next().unwrap().unwrap().payload
}

fn attribute(kind: u32, payload: &[u8]) -> Vec<u8> {
    let mut writer = Writer::new();
    writer.attribute(kind as u16, payload);
    writer.bytes().to_vec()
}

fn numbers(bytes: &[u8]) -> Numbers<'_> {
    Attributes::new(bytes).into()
}

#[test]
fn integers_have_the_byte_order_and_the_width_of_their_row() {
    assert_eq!(payload(&NumbersWriter::new().u16(0x1234)), 0x1234_u16.to_ne_bytes());
    assert_eq!(payload(&NumbersWriter::new().s32(-2)), (-2_i32).to_ne_bytes());
    assert_eq!(payload(&NumbersWriter::new().be16(0x1234)), [0x12, 0x34]);
    assert_eq!(payload(&NumbersWriter::new().be32(-2)), [255, 255, 255, 254]);
    assert_eq!(payload(&NumbersWriter::new().be64(1)), [0, 0, 0, 0, 0, 0, 0, 1]);
    assert_eq!(payload(&NumbersWriter::new().le32(1)), [1, 0, 0, 0]);
    assert_eq!(payload(&NumbersWriter::new().le64(-2)), [254, 255, 255, 255, 255, 255, 255, 255]);
    assert_eq!(numbers(&attribute(N_BE16, &[0x12, 0x34])).be16(), Ok(Some(0x1234)));
    assert_eq!(numbers(&attribute(N_S8, &[0xff])).s8(), Ok(Some(-1)));
    assert_eq!(numbers(&[]).u8(), Ok(None));
}

#[test]
fn integer_of_another_width_is_an_error_of_that_attribute_alone() {
    let bytes = [attribute(N_U32, &[1, 2, 3]), attribute(N_U8, &[7])].concat();
    let problem = Problem::Length { expected: 4, actual: 3 };
    assert_eq!(numbers(&bytes).u32(), Err(problem.of("N_U32")));
    assert_eq!(numbers(&bytes).u8(), Ok(Some(7)));
    assert_eq!(numbers(&bytes).iter().filter(Result::is_ok).count(), 1);
}

#[test]
fn variable_integers_take_four_bytes_or_eight_and_read_any_width() {
    assert_eq!(payload(&NumbersWriter::new().uint(7)).len(), 4);
    assert_eq!(payload(&NumbersWriter::new().uint(1 << 40)).len(), 8);
    assert_eq!(payload(&NumbersWriter::new().sint(-1)).len(), 4);
    assert_eq!(payload(&NumbersWriter::new().sint(-1 << 40)).len(), 8);
    assert_eq!(numbers(&attribute(N_UINT, &[200])).uint(), Ok(Some(200)));
    assert_eq!(numbers(&attribute(N_UINT, &500_u16.to_ne_bytes())).uint(), Ok(Some(500)));
    assert_eq!(numbers(&attribute(N_SINT, &[0xff])).sint(), Ok(Some(-1)));
    assert_eq!(numbers(&attribute(N_SINT, &(-5_i32).to_ne_bytes())).sint(), Ok(Some(-5)));
    assert!(numbers(&attribute(N_UINT, &[0; 3])).uint().is_err());
}

#[test]
fn padding_attribute_is_known_and_means_nothing() {
    let bytes = [attribute(N_PAD, &[]), attribute(N_U64, &7_u64.to_ne_bytes())].concat();
    assert_eq!(numbers(&bytes).u64(), Ok(Some(7)));
    assert_eq!(numbers(&bytes).unknown().count(), 0);
}

#[test]
fn flag_is_there_or_not() {
    assert_eq!(payload(&NumbersWriter::new().flag(true)), []);
    assert_eq!(NumbersWriter::new().flag(false).writer().bytes(), []);
    assert_eq!(numbers(&attribute(N_FLAG, &[])).flag(), Ok(Some(true)));
    assert_eq!(numbers(&[]).flag(), Ok(None));
    assert!(numbers(&attribute(N_FLAG, &[1])).flag().is_err());
}

#[test]
fn unknown_values_and_flags_are_kept() {
    let bytes = [attribute(N_STATE, &[9]), attribute(N_FLAGS, &0x85_u32.to_ne_bytes())].concat();
    let state = numbers(&bytes).state().unwrap().unwrap();
    assert_eq!(state, State::Other(9));
    assert_eq!(u8::from(state), 9);
    let flags = numbers(&bytes).flags().unwrap().unwrap();
    assert!(flags.contains(Flags::A | Flags::B));
    assert_eq!(flags.bits(), 0x85);
    assert_eq!(format!("{:?}", numbers(&bytes)), "{N_STATE: 9, N_FLAGS: FLAG_A | FLAG_B | 0x80}");
    assert_eq!(NumbersWriter::new().state(state).flags(flags).writer().bytes(), bytes);
}

#[test]
fn enumerations_flags_and_quantities_take_any_encoding_of_their_integer() {
    assert_eq!(payload(&NumbersWriter::new().wide_state(WideState::Up)), [0, 0, 0, 6]);
    assert_eq!(payload(&NumbersWriter::new().wide_flags(WideFlags::A)), [0, 0, 0, 0, 0, 0, 0, 1]);
    let bytes = NumbersWriter::new().rate(Rate(1_000));
    assert_eq!(format!("{bytes:?}"), "{N_RATE: 1000 B/s}");
}

#[test]
fn bitfield_has_flags_and_those_that_are_meant() {
    let bitfield = Bitfield32 { value: Flags::A, selector: Flags::A | Flags::B };
    let written = NumbersWriter::new().bitfield(bitfield);
    assert_eq!(payload(&written), [1_u32.to_ne_bytes(), 5_u32.to_ne_bytes()].concat());
    assert_eq!(written.view().bitfield(), Ok(Some(bitfield)));
    assert_eq!(format!("{written:?}"), "{N_BITFIELD: FLAG_A of FLAG_A | FLAG_B}");
}

#[test]
fn durations_are_counted_in_the_unit_of_their_row() {
    let written = NumbersWriter::new().ticks(Duration::from_millis(2_500));
    assert_eq!(payload(&written), 250_u32.to_ne_bytes());
    assert_eq!(written.view().ticks(), Ok(Some(Duration::from_millis(2_500))));
    assert_eq!(format!("{written:?}"), "{N_TICKS: 2.5s}");
    let longest = numbers(&attribute(N_MILLISECONDS, &[0xff; 8])).milliseconds().unwrap().unwrap();
    assert_eq!(longest.as_millis(), u128::from(u64::MAX));
    let too_long = NumbersWriter::new().ticks(Duration::from_secs(1 << 40));
    assert_eq!(too_long.writer().finish().unwrap_err().attribute, "N_TICKS");
}

fn things(bytes: &[u8]) -> Things<'_> {
    Attributes::new(bytes).into()
}

#[test]
fn text_ends_with_its_zero_byte_or_with_its_length() {
    assert_eq!(payload(&ThingsWriter::new().text("eth0")), b"eth0\0");
    assert_eq!(payload(&ThingsWriter::new().unterminated("eth0")), b"eth0");
    for bytes in [&b"eth0\0"[..], b"eth0", b"eth0\0\0\0"] {
        assert_eq!(things(&attribute(T_TEXT, bytes)).text(), Ok(Some("eth0")));
    }
    assert_eq!(things(&attribute(T_TEXT, b"\xff")).text(), Err(Problem::NotText.of("T_TEXT")));
    let refused = ThingsWriter::new().text("a\0b");
    assert_eq!(refused.writer().finish(), Err(Problem::ZeroByte.of("T_TEXT")));
}

#[test]
fn interface_names_keep_bytes_that_are_not_text() {
    let bytes = attribute(T_NAME, b"e\xff\0");
    assert_eq!(things(&bytes).name().unwrap().unwrap().as_bytes(), b"e\xff");
    let problem = Problem::TooLong { limit: 15, actual: 16 };
    assert_eq!(things(&attribute(T_NAME, b"0123456789abcdef")).name(), Err(problem.of("T_NAME")));
}

#[test]
fn addresses_are_as_long_as_their_family_or_their_attribute_says() {
    let (v4, v6) = (attribute(T_ADDRESS, &[10, 0, 0, 1]), attribute(T_ADDRESS, &[0xfe; 16]));
    assert_eq!(things(&v4).address(), Ok(Some(IpAddr::from([10, 0, 0, 1]))));
    assert_eq!(things(&v6).address(), Ok(Some(IpAddr::from([0xfe; 16]))));
    let (inet, inet6, mpls) = (2, 10, 28);
    assert!(Things::from(Attributes::new(&v4).of_family(inet)).address().is_ok());
    assert!(Things::from(Attributes::new(&v4).of_family(inet6)).address().is_err());
    assert!(Things::from(Attributes::new(&v4).of_family(mpls)).address().is_err());
    assert_eq!(payload(&ThingsWriter::new().v4(Ipv4Addr::LOCALHOST)), [127, 0, 0, 1]);
    assert_eq!(payload(&ThingsWriter::new().v6(Ipv6Addr::LOCALHOST))[15], 1);
}

#[test]
fn prefix_is_an_address_with_the_length_that_stands_elsewhere() {
    let bytes = attribute(T_ADDRESS, &[10, 0, 0, 0]);
    let prefix = IpPrefix::new(things(&bytes).address().unwrap().unwrap(), 8).unwrap();
    assert_eq!(prefix, "10.0.0.0/8".parse().unwrap());
}

#[test]
fn hardware_addresses_have_any_length_up_to_32() {
    for length in [0, 4, 6, 20, 32] {
        let bytes = attribute(T_MAC, &vec![1; length]);
        assert_eq!(things(&bytes).mac().unwrap().unwrap().as_bytes().len(), length);
    }
    assert!(things(&attribute(T_MAC, &[1; 33])).mac().is_err());
}

#[test]
fn structures_may_be_shorter_or_longer_than_ours() {
    let full = Counters { kind: State::Up, port: 80, name: *b"abcd", packets: 7, drops: Some(9) };
    let bytes = full.to_bytes().unwrap();
    assert_eq!(bytes[..8], [6, 0, 0, 80, b'a', b'b', b'c', b'd']);
    assert_eq!(Counters::read(&bytes), Ok(full));
    let longer = [&bytes[..], &[0xff; 12]].concat();
    assert_eq!(Counters::read(&longer), Ok(full));
    let old = Counters { drops: None, ..full };
    assert_eq!(Counters::read(&bytes[..16]), Ok(old));
    assert_eq!(Counters::read(&bytes[..23]), Ok(old));
    assert_eq!(old.to_bytes().unwrap(), bytes[..16]);
    assert_eq!(Counters::read(&bytes[..15]), Err(Problem::Length { expected: 16, actual: 15 }));
    let attribute = ThingsWriter::new().counters(old);
    assert_eq!(
        format!("{attribute:?}"),
        "{T_STRUCT: counters { kind: STATE_UP, port: 80, name: 0x61626364, packets: 7 }}"
    );
}

#[test]
fn length_tells_which_kernel_laid_a_structure_out() {
    let wide = [1_u32, 0, 5, 0].map(u32::to_ne_bytes).concat();
    let narrow = [1_u32, 5].map(u32::to_ne_bytes).concat();
    let expected = Worded { id: 1, flags: Flags::A | Flags::B };
    assert_eq!(Worded::read(&wide), Ok(expected));
    assert_eq!(Worded::read(&narrow), Ok(expected));
}

#[test]
fn link_is_written_by_index_or_left_blank_until_its_name_is_looked_up() {
    assert_eq!(payload(&ThingsWriter::new().link(7)), 7_u32.to_ne_bytes());
    assert_eq!(payload(&ThingsWriter::new().link("eth0")), [0; 4]);
}

fn lists(bytes: &[u8]) -> Lists<'_> {
    Attributes::new(bytes).into()
}

#[test]
fn nests_carry_their_flag_and_may_contain_their_own_set() {
    let written = ListsWriter::new().nest(ListsWriter::new().nest(ListsWriter::new().repeated(["deep"])));
    let bytes = written.writer().bytes();
    assert_eq!(Attributes::new(bytes).iter().next().unwrap().unwrap().raw_kind, 0x8000 | L_NEST as u16);
    let inner = lists(bytes).nest().unwrap().unwrap().nest().unwrap().unwrap();
    assert_eq!(inner.repeated().next(), Some(Ok("deep")));
}

#[test]
fn repeated_attribute_is_each_of_its_values_in_order() {
    let written = ListsWriter::new().repeated(["a", "b"]).packed([]).repeated(["c"]);
    let values: Result<Vec<_>, _> = written.view().repeated().collect();
    assert_eq!(values, Ok(vec!["a", "b", "c"]));
    let nests =
        ListsWriter::new().repeated_nest([ThingsWriter::new().text("x"), ThingsWriter::new().text("y")]);
    assert_eq!(nests.view().repeated_nest().nth(1).unwrap().unwrap().text(), Ok(Some("y")));
}

#[test]
fn packed_values_have_no_headers() {
    let written = ListsWriter::new().packed([1, 0x203]);
    assert_eq!(payload(&written), [0, 1, 2, 3]);
    let values: Result<Vec<_>, _> = written.view().packed().unwrap().unwrap().collect();
    assert_eq!(values, Ok(vec![1, 0x203]));
    let odd = attribute(L_PACKED, &[0, 1, 2]);
    let mut odd = lists(&odd).packed().unwrap().unwrap();
    assert_eq!(odd.next(), Some(Ok(1)));
    assert_eq!(odd.next(), Some(Err(Problem::Length { expected: 2, actual: 1 }.of("L_PACKED"))));
    assert_eq!(odd.next(), None);
}

#[test]
fn indexed_values_are_attributes_numbered_from_one() {
    let written = ListsWriter::new().indexed([5, 6]);
    let elements: Vec<_> = Attributes::new(payload(&written)).iter().map(|a| a.unwrap().kind()).collect();
    assert_eq!(elements, [1, 2]);
    let values: Result<Vec<_>, _> = written.view().indexed().unwrap().unwrap().collect();
    assert_eq!(values, Ok(vec![5, 6]));
    let nests = ListsWriter::new().indexed_nest([ThingsWriter::new().text("x")]);
    assert_eq!(nests.view().indexed_nest().unwrap().unwrap().next().unwrap().unwrap().text(), Ok(Some("x")));
}

#[test]
fn more_elements_than_can_be_numbered_are_too_long_like_any_others() {
    let values = ListsWriter::new().indexed((0..70_000).map(|_| 7));
    let error = values.writer().finish().unwrap_err();
    assert!(matches!(error.problem, Problem::TooLong { .. }), "{error}");
    let nests = ListsWriter::new().indexed_nest((0..70_000).map(|_| ThingsWriter::new()));
    let error = nests.writer().finish().unwrap_err();
    assert!(matches!(error.problem, Problem::TooLong { .. }), "{error}");
}

#[test]
fn keyed_values_are_attributes_whose_types_are_keys() {
    let written = ListsWriter::new().keyed([(2, 5), (10, 6)]);
    let values: Result<Vec<_>, _> = written.view().keyed().unwrap().unwrap().collect();
    assert_eq!(values, Ok(vec![(2, 5), (10, 6)]));
    let nests = ListsWriter::new().keyed_nest([(10, NumbersWriter::new().be16(1))]);
    let (key, nest) = nests.view().keyed_nest().unwrap().unwrap().next().unwrap().unwrap();
    assert_eq!((key, nest.be16()), (10, Ok(Some(1))));
}

#[test]
fn byte_order_is_each_rows_own_at_any_depth() {
    let written = ListsWriter::new().mixed(NumbersWriter::new().be32(1).u32(1));
    let nest = written.view().mixed().unwrap().unwrap();
    let payloads: Vec<_> = nest.attributes().iter().map(|a| a.unwrap().payload.to_vec()).collect();
    assert_eq!(payloads, [vec![0, 0, 0, 1], 1_u32.to_ne_bytes().to_vec()]);
}

#[test]
fn sibling_decides_what_a_payload_is() {
    let written = KindsWriter::new().kind("vlan").data(VlanWriter::new().id(7));
    let Some(Details::Vlan(vlan)) = written.view().data().unwrap() else { panic!() };
    assert_eq!(vlan.id(), Ok(Some(7)));
    let bytes = [attribute(K_KIND, b"tunnel\0"), attribute(K_DATA, &[0; 16])].concat();
    let data = Kinds::from(Attributes::new(&bytes)).data().unwrap().unwrap();
    assert!(matches!(data, Details::Tunnel(Counters { drops: None, .. })));
    let number = [attribute(K_NUMBER, &[1, 44]), attribute(K_NUMBERED, &9_u32.to_ne_bytes())].concat();
    let number = Kinds::from(Attributes::new(&number));
    assert_eq!(number.numbered(), Ok(Some(Numbered::Many(9))));
}

#[test]
fn payload_of_an_unknown_kind_is_kept() {
    for bytes in
        [[attribute(K_KIND, b"new\0"), attribute(K_DATA, &[1, 2])].concat(), attribute(K_DATA, &[1, 2])]
    {
        let data = Kinds::from(Attributes::new(&bytes)).data().unwrap().unwrap();
        assert_eq!(data, Details::Other(&[1, 2]));
    }
}

#[test]
fn unknown_attributes_are_reachable_print_and_round_trip() {
    let written = NumbersWriter::new().u8(1).attribute(999, &[1, 2, 3]);
    let view = written.view();
    assert_eq!(view.unknown().next().unwrap().payload, [1, 2, 3]);
    assert_eq!(format!("{view:?}"), "{N_U8: 1, 999: 0x010203}");
    let again = view.iter().fold(NumbersWriter::new(), |writer, item| writer.push(item.unwrap()));
    assert_eq!(again.writer().bytes(), written.writer().bytes());
}

#[test]
fn damaged_set_prints_what_can_be_read_and_that_it_is_damaged() {
    let bytes = [attribute(N_U8, &[7]), vec![3, 0, 0, 0]].concat();
    assert_eq!(
        format!("{:?}", numbers(&bytes)),
        "{N_U8: 7, (damaged): nlattr: runs past the end of what holds it}"
    );
    assert_eq!(numbers(&bytes).u8(), Ok(Some(7)));
    assert!(numbers(&bytes).u16().is_err());
}

#[test]
fn offset_in_a_message_becomes_the_path_of_names() {
    use netlink_core::table::path;
    let inner = KindsWriter::new().kind("vlan").data(VlanWriter::new().id(5000));
    let outer = KindsWriter::new().kind("vlan").data(VlanWriter::new().id(1).inner(inner));
    let bytes = outer.writer().bytes();
    let set = <Kinds<'_> as AttributeSet<'_>>::descriptor();
    let of = |offset: usize| path::find(set, Attributes::new(bytes), offset).path.to_string();
    let end = bytes.len();
    assert_eq!(of(0), "K_KIND");
    assert_eq!(of(12), "K_DATA");
    assert_eq!(of(16), "K_DATA / K_ID");
    assert_eq!(of(end - 8), "K_DATA / K_INNER / K_DATA / K_ID");
    assert_eq!(of(end), "");
}

#[test]
fn sets_within_themselves_are_printed_on_a_small_stack() {
    let around = |inner| KindsWriter::new().kind("vlan").data(VlanWriter::new().inner(inner));
    // Miri has a stack of its own, and each level copies all that is within.
    let levels = if cfg!(miri) { 50 } else { 2500 };
    let nested = (0..levels).fold(KindsWriter::new(), |inner, _| around(inner));
    assert!(nested.writer().finish().is_ok());
    let print = || format!("{nested:?}");
    let printed = std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(128 << 10).spawn_scoped(scope, print);
        thread.unwrap().join().unwrap()
    });
    assert!(printed.starts_with("{K_KIND: \"vlan\", K_DATA: {K_INNER: {K_KIND: "), "{printed:.99}");
}

#[test]
fn one_pass_yields_every_attribute_in_order() {
    let written = NumbersWriter::new().u16(1).attribute(999, &[]).u8(2);
    let mut seen = Vec::new();
    for item in written.view() {
        match item.unwrap() {
            Number::N_U8(value) => seen.push(u32::from(value)),
            Number::N_U16(value) => seen.push(u32::from(value)),
            Number::Unknown(attribute) => seen.push(u32::from(attribute.kind())),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(seen, [1, 999, 2]);
}
