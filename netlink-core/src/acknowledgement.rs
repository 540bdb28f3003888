//! What the kernel says in an acknowledgement beside the errno: `struct nlmsgerr` and its attributes.

use crate::error::Errno;
use crate::exchange;
use crate::uapi::netlink::*;
use crate::wire::{Attributes, MESSAGE_HEADER_LENGTH, Message, MessageHeader, align};
use crate::{attributes, values};

attributes! {
    /// Attributes of an extended acknowledgement.
    pub struct ExtendedAcknowledgement<'a>, enum ExtendedAcknowledgementAttribute, writer ExtendedAcknowledgementWriter {
        /// The reason in words, or a warning about a request that was carried out.
        NLMSGERR_ATTR_MSG => text: &'a str,
        /// Where in the request the offending attribute is, in bytes from the request's header.
        NLMSGERR_ATTR_OFFS => offset: u32,
        /// Data of the operation's own.
        NLMSGERR_ATTR_COOKIE => cookie: &'a [u8],
        /// What the offending attribute should have been.
        NLMSGERR_ATTR_POLICY => policy[nest]: Policy<'a>,
        /// Type of an attribute that is missing.
        NLMSGERR_ATTR_MISS_TYPE => missing: u32,
        /// The nest that it is missing from, in bytes from the request's header; the message itself if absent.
        NLMSGERR_ATTR_MISS_NEST => missing_from: u32,
    }
}

attributes! {
    /// What the kernel accepts as an attribute.
    pub struct Policy<'a>, enum PolicyAttribute, writer PolicyWriter {
        /// Kind of value.
        NL_POLICY_TYPE_ATTR_TYPE => kind: PolicyKind,
        /// Least value of a signed integer.
        NL_POLICY_TYPE_ATTR_MIN_VALUE_S => least_signed: i64,
        /// Greatest value of a signed integer.
        NL_POLICY_TYPE_ATTR_MAX_VALUE_S => greatest_signed: i64,
        /// Least value of an unsigned integer.
        NL_POLICY_TYPE_ATTR_MIN_VALUE_U => least: u64,
        /// Greatest value of an unsigned integer.
        NL_POLICY_TYPE_ATTR_MAX_VALUE_U => greatest: u64,
        /// Fewest bytes.
        NL_POLICY_TYPE_ATTR_MIN_LENGTH => shortest: u32,
        /// Most bytes.
        NL_POLICY_TYPE_ATTR_MAX_LENGTH => longest: u32,
        /// Which policy of a policy dump describes what is nested.
        NL_POLICY_TYPE_ATTR_POLICY_IDX => nested_policy: u32,
        /// Greatest type that is nested.
        NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE => nested_greatest_type: u32,
        /// Flags that may be set in a bitfield.
        NL_POLICY_TYPE_ATTR_BITFIELD32_MASK => bitfield_mask: u32,
        /// Alignment only.
        NL_POLICY_TYPE_ATTR_PAD => padding: (),
        /// Bits that may be set in an unsigned integer.
        NL_POLICY_TYPE_ATTR_MASK => mask: u64,
    }
}

values! {
    /// Kinds of values in the kernel's policies.
    pub enum PolicyKind: u32 {
        /// None is defined.
        NL_ATTR_TYPE_INVALID => Invalid,
        /// Presence.
        NL_ATTR_TYPE_FLAG => Flag,
        /// Unsigned, one byte.
        NL_ATTR_TYPE_U8 => U8,
        /// Unsigned, two bytes.
        NL_ATTR_TYPE_U16 => U16,
        /// Unsigned, four bytes.
        NL_ATTR_TYPE_U32 => U32,
        /// Unsigned, eight bytes.
        NL_ATTR_TYPE_U64 => U64,
        /// Signed, one byte.
        NL_ATTR_TYPE_S8 => S8,
        /// Signed, two bytes.
        NL_ATTR_TYPE_S16 => S16,
        /// Signed, four bytes.
        NL_ATTR_TYPE_S32 => S32,
        /// Signed, eight bytes.
        NL_ATTR_TYPE_S64 => S64,
        /// Bytes.
        NL_ATTR_TYPE_BINARY => Binary,
        /// Text.
        NL_ATTR_TYPE_STRING => Text,
        /// Text that a zero byte must end.
        NL_ATTR_TYPE_NUL_STRING => TerminatedText,
        /// Attributes.
        NL_ATTR_TYPE_NESTED => Nested,
        /// Attributes in numbered attributes.
        NL_ATTR_TYPE_NESTED_ARRAY => NestedArray,
        /// Flags and which of them are meant.
        NL_ATTR_TYPE_BITFIELD32 => Bitfield32,
        /// Signed, four or eight bytes.
        NL_ATTR_TYPE_SINT => Sint,
        /// Unsigned, four or eight bytes.
        NL_ATTR_TYPE_UINT => Uint,
    }
}

/// Why a message was refused; 0 if the acknowledgement says that it was not.
pub fn errno(acknowledgement: &Message<'_>) -> Errno {
    Errno(exchange::errno(acknowledgement.payload))
}

/// The attributes of an acknowledgement, or of the end of a dump; none where it has none.
pub(crate) fn extended<'a>(message: &Message<'a>) -> ExtendedAcknowledgement<'a> {
    let flags = u32::from(message.header.flags);
    let attributes = if flags & NLM_F_ACK_TLVS == 0 {
        None
    } else if u32::from(message.header.kind) == NLMSG_DONE {
        message.payload.get(ERRNO..)
    } else {
        message.payload.get(ERRNO + echoed_length(message.payload, flags)..)
    };
    Attributes::new(attributes.unwrap_or_default()).into()
}

const ERRNO: usize = 4;

/// How much of the request an acknowledgement repeats: all of a refused one, unless it was capped.
fn echoed_length(payload: &[u8], flags: u32) -> usize {
    let request = payload.get(ERRNO..).and_then(MessageHeader::read);
    match request {
        Some(request) if flags & NLM_F_CAPPED == 0 => align(request.length as usize),
        _ => MESSAGE_HEADER_LENGTH,
    }
}
