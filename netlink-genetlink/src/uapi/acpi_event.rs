// Written by `cargo xtask codegen`; changes are lost.
//! `drivers/acpi/event.c` of Linux 7.2.

pub const ACPI_GENL_ATTR_EVENT: u32 = 1;
pub const ACPI_GENL_ATTR_MAX: u32 = 1;
pub const ACPI_GENL_ATTR_UNSPEC: u32 = 0;
pub const ACPI_GENL_CMD_EVENT: u32 = 1;
pub const ACPI_GENL_CMD_MAX: u32 = 1;
pub const ACPI_GENL_CMD_UNSPEC: u32 = 0;
pub const ACPI_GENL_FAMILY_NAME: &str = "acpi_event";
pub const ACPI_GENL_MCAST_GROUP_NAME: &str = "acpi_mc_group";
pub const ACPI_GENL_VERSION: u32 = 1;
pub const __ACPI_GENL_ATTR_MAX: u32 = 2;
pub const __ACPI_GENL_CMD_MAX: u32 = 2;

pub mod acpi_genl_event {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 44);
    pub const device_class: Field = Field::new(0, 20);
    pub const bus_id: Field = Field::new(20, 15);
    pub const r#type: Field = Field::new(36, 4);
    pub const data: Field = Field::new(40, 4);
}
