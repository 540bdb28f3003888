//! Whether a link is up, and if not why: `ethtool LINK`, its last line.

use netlink_core::wire::Invalid;
use netlink_core::{attributes, choice, values};

use super::notation::commands;
use super::{Link, LinkHeader, link};
use crate::uapi::ethtool::*;
use crate::uapi::ethtool_netlink_generated::*;

attributes! {
    /// Attributes of a link's state (`ETHTOOL_A_LINKSTATE_*`).
    pub struct LinkStateAttributes<'a>, enum LinkStateAttribute, writer LinkStateAttributesWriter {
        /// The link.
        ETHTOOL_A_LINKSTATE_HEADER => header[nest]: LinkHeader<'a>,
        /// Whether it has a carrier.
        ETHTOOL_A_LINKSTATE_LINK => is_up: bool,
        /// Signal quality index; since Linux 5.8.
        ETHTOOL_A_LINKSTATE_SQI => signal_quality: u32,
        /// Best possible signal quality index; since Linux 5.8.
        ETHTOOL_A_LINKSTATE_SQI_MAX => best_signal_quality: u32,
        /// Why it is down; since Linux 5.9.
        ETHTOOL_A_LINKSTATE_EXT_STATE => down_reason: DownReason,
        /// Why exactly it is down; since Linux 5.9.
        ETHTOOL_A_LINKSTATE_EXT_SUBSTATE => down_detail[choice]: DownDetail<'a>,
        /// How often it went down; since Linux 6.2.
        ETHTOOL_A_LINKSTATE_EXT_DOWN_CNT => down_count: u32,
    }
}

values! {
    /// Why a link is down.
    pub enum DownReason: u8 {
        /// Autonegotiation failed.
        ETHTOOL_LINK_EXT_STATE_AUTONEG => Autonegotiation,
        /// Link training failed.
        ETHTOOL_LINK_EXT_STATE_LINK_TRAINING_FAILURE => LinkTraining,
        /// The physical coding sublayers of the two ends do not agree.
        ETHTOOL_LINK_EXT_STATE_LINK_LOGICAL_MISMATCH => LogicalMismatch,
        /// The signal is bad.
        ETHTOOL_LINK_EXT_STATE_BAD_SIGNAL_INTEGRITY => BadSignal,
        /// No cable is connected.
        ETHTOOL_LINK_EXT_STATE_NO_CABLE => NoCable,
        /// The cable cannot be used.
        ETHTOOL_LINK_EXT_STATE_CABLE_ISSUE => Cable,
        /// The module's EEPROM cannot be read or is wrong.
        ETHTOOL_LINK_EXT_STATE_EEPROM_ISSUE => Eeprom,
        /// Calibration failed.
        ETHTOOL_LINK_EXT_STATE_CALIBRATION_FAILURE => Calibration,
        /// The module needs more power than the port may give.
        ETHTOOL_LINK_EXT_STATE_POWER_BUDGET_EXCEEDED => PowerBudget,
        /// The module is too hot.
        ETHTOOL_LINK_EXT_STATE_OVERHEAT => Overheat,
        /// Something about the module.
        ETHTOOL_LINK_EXT_STATE_MODULE => Module,
        /// The speed is one that the card's fuses forbid.
        ETHTOOL_LINK_EXT_STATE_OTP_SPEED_VIOLATION => ForbiddenSpeed,
        /// The board's management controller wants it down.
        ETHTOOL_LINK_EXT_STATE_BMC_REQUEST_DOWN => ManagementController,
    }
}

choice! {
    /// Why exactly a link is down, by the [`DownReason`].
    pub enum DownDetail<'a> by ETHTOOL_A_LINKSTATE_EXT_STATE as Plain {
        /// Of failed autonegotiation.
        Autonegotiation(AutonegotiationFailure) = ETHTOOL_LINK_EXT_STATE_AUTONEG,
        /// Of failed link training.
        LinkTraining(LinkTrainingFailure) = ETHTOOL_LINK_EXT_STATE_LINK_TRAINING_FAILURE,
        /// Of ends that do not agree.
        LogicalMismatch(LogicalMismatch) = ETHTOOL_LINK_EXT_STATE_LINK_LOGICAL_MISMATCH,
        /// Of a bad signal.
        BadSignal(BadSignal) = ETHTOOL_LINK_EXT_STATE_BAD_SIGNAL_INTEGRITY,
        /// Of a cable.
        Cable(CableProblem) = ETHTOOL_LINK_EXT_STATE_CABLE_ISSUE,
        /// Of a module.
        Module(ModuleProblem) = ETHTOOL_LINK_EXT_STATE_MODULE,
    }
}

values! {
    /// Why autonegotiation failed.
    pub enum AutonegotiationFailure: u8 {
        /// Nobody at the other end takes part.
        ETHTOOL_LINK_EXT_SUBSTATE_AN_NO_PARTNER_DETECTED => NoPartner,
        /// The other end did not acknowledge.
        ETHTOOL_LINK_EXT_SUBSTATE_AN_ACK_NOT_RECEIVED => NoAcknowledgement,
        /// The exchange of next pages failed.
        ETHTOOL_LINK_EXT_SUBSTATE_AN_NEXT_PAGE_EXCHANGE_FAILED => NextPage,
        /// Nobody at the other end, in forced mode.
        ETHTOOL_LINK_EXT_SUBSTATE_AN_NO_PARTNER_DETECTED_FORCE_MODE => NoPartnerInForcedMode,
        /// Error correction differs where it was overridden.
        ETHTOOL_LINK_EXT_SUBSTATE_AN_FEC_MISMATCH_DURING_OVERRIDE => ErrorCorrectionMismatch,
        /// The ends have no mode in common.
        ETHTOOL_LINK_EXT_SUBSTATE_AN_NO_HCD => NoCommonMode,
    }
}

values! {
    /// Why link training failed.
    pub enum LinkTrainingFailure: u8 {
        /// Frames were not recognised.
        ETHTOOL_LINK_EXT_SUBSTATE_LT_KR_FRAME_LOCK_NOT_ACQUIRED => NoFrameLock,
        /// It took too long.
        ETHTOOL_LINK_EXT_SUBSTATE_LT_KR_LINK_INHIBIT_TIMEOUT => Timeout,
        /// The other end did not say that its receiver is ready.
        ETHTOOL_LINK_EXT_SUBSTATE_LT_KR_LINK_PARTNER_DID_NOT_SET_RECEIVER_READY => PartnerNotReady,
        /// The other end reports a fault.
        ETHTOOL_LINK_EXT_SUBSTATE_LT_REMOTE_FAULT => RemoteFault,
    }
}

values! {
    /// In what two ends do not agree.
    pub enum LogicalMismatch: u8 {
        /// Blocks were not recognised.
        ETHTOOL_LINK_EXT_SUBSTATE_LLM_PCS_DID_NOT_ACQUIRE_BLOCK_LOCK => NoBlockLock,
        /// Alignment markers were not recognised.
        ETHTOOL_LINK_EXT_SUBSTATE_LLM_PCS_DID_NOT_ACQUIRE_AM_LOCK => NoMarkerLock,
        /// Lanes were not aligned.
        ETHTOOL_LINK_EXT_SUBSTATE_LLM_PCS_DID_NOT_GET_ALIGN_STATUS => NotAligned,
        /// Firecode error correction did not lock.
        ETHTOOL_LINK_EXT_SUBSTATE_LLM_FC_FEC_IS_NOT_LOCKED => FirecodeNotLocked,
        /// Reed-Solomon error correction did not lock.
        ETHTOOL_LINK_EXT_SUBSTATE_LLM_RS_FEC_IS_NOT_LOCKED => ReedSolomonNotLocked,
    }
}

values! {
    /// What is bad about a signal.
    pub enum BadSignal: u8 {
        /// Many physical errors.
        ETHTOOL_LINK_EXT_SUBSTATE_BSI_LARGE_NUMBER_OF_PHYSICAL_ERRORS => ManyErrors,
        /// The rate is not supported.
        ETHTOOL_LINK_EXT_SUBSTATE_BSI_UNSUPPORTED_RATE => UnsupportedRate,
        /// The reference clock was lost.
        ETHTOOL_LINK_EXT_SUBSTATE_BSI_SERDES_REFERENCE_CLOCK_LOST => ReferenceClockLost,
        /// No analogue signal is seen.
        ETHTOOL_LINK_EXT_SUBSTATE_BSI_SERDES_ALOS => AnalogueSignalLost,
    }
}

values! {
    /// What is wrong with a cable.
    pub enum CableProblem: u8 {
        /// It is not supported.
        ETHTOOL_LINK_EXT_SUBSTATE_CI_UNSUPPORTED_CABLE => Unsupported,
        /// Its test failed.
        ETHTOOL_LINK_EXT_SUBSTATE_CI_CABLE_TEST_FAILURE => TestFailed,
    }
}

values! {
    /// What is wrong with a module.
    pub enum ModuleProblem: u8 {
        /// Its management interface (CMIS) is not ready.
        ETHTOOL_LINK_EXT_SUBSTATE_MODULE_CMIS_NOT_READY => NotReady,
    }
}

commands! {
    message LinkStateMessage: LinkStateAttributes, LinkStateAttributesWriter => LinkState;
    /// Reads a link's state (`ethtool LINK`). Needs no capability. Since Linux 5.6.
    get GetLinkState("get link state") = ETHTOOL_MSG_LINKSTATE_GET;
    /// Lists the state of all links. Needs no capability. Since Linux 5.6.
    list LinkStates("list link state") = ETHTOOL_MSG_LINKSTATE_GET;
}

/// State of a link.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LinkState {
    /// The link.
    pub link: Link,
    /// Whether it has a carrier, where the driver tells.
    pub is_up: Option<bool>,
    /// Signal quality index, with the best possible, where the driver tells; since Linux 5.8.
    pub signal_quality: Option<(u32, u32)>,
    /// Why it is down, where it is and the driver tells; since Linux 5.9.
    pub down_reason: Option<DownReason>,
    /// Why exactly it is down; `None` also for what this crate has no name for. Since Linux 5.9.
    #[cfg_attr(feature = "serde", serde(with = "detail"))]
    pub down_detail: Option<DownDetail<'static>>,
    /// How often it went down, where the driver tells; since Linux 6.2.
    pub down_count: Option<u32>,
}

impl TryFrom<LinkStateAttributes<'_>> for LinkState {
    type Error = Invalid;

    fn try_from(attributes: LinkStateAttributes<'_>) -> Result<Self, Invalid> {
        Ok(Self {
            link: link(attributes.header()?, "ETHTOOL_A_LINKSTATE_HEADER")?,
            is_up: attributes.is_up()?,
            signal_quality: attributes.signal_quality()?.zip(attributes.best_signal_quality()?),
            down_reason: attributes.down_reason()?,
            down_detail: attributes.down_detail()?.and_then(DownDetail::known),
            down_count: attributes.down_count()?,
        })
    }
}

impl DownDetail<'_> {
    fn known(self) -> Option<DownDetail<'static>> {
        Some(match self {
            Self::Autonegotiation(detail) => DownDetail::Autonegotiation(detail),
            Self::LinkTraining(detail) => DownDetail::LinkTraining(detail),
            Self::LogicalMismatch(detail) => DownDetail::LogicalMismatch(detail),
            Self::BadSignal(detail) => DownDetail::BadSignal(detail),
            Self::Cable(detail) => DownDetail::Cable(detail),
            Self::Module(detail) => DownDetail::Module(detail),
            Self::Other(_) => return None,
        })
    }
}

/// Details for `serde`, with what they are of; those that are kept are known.
#[cfg(feature = "serde")]
mod detail {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::*;

    macro_rules! details {
        ($($Variant:ident($Detail:ty)),*) => {
            #[derive(Serialize, Deserialize)]
            enum Detail {$(
                $Variant($Detail),
            )*}

            pub(super) fn serialize<S: Serializer>(
                detail: &Option<DownDetail<'_>>,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                let known = detail.and_then(|detail| match detail {
                    $(DownDetail::$Variant(detail) => Some(Detail::$Variant(detail)),)*
                    DownDetail::Other(_) => None,
                });
                known.serialize(serializer)
            }

            pub(super) fn deserialize<'de, D: Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Option<DownDetail<'static>>, D::Error> {
                let detail = Option::deserialize(deserializer)?;
                Ok(detail.map(|detail| match detail {
                    $(Detail::$Variant(detail) => DownDetail::$Variant(detail),)*
                }))
            }
        };
    }

    details! {
        Autonegotiation(AutonegotiationFailure),
        LinkTraining(LinkTrainingFailure),
        LogicalMismatch(LogicalMismatch),
        BadSignal(BadSignal),
        Cable(CableProblem),
        Module(ModuleProblem)
    }
}
