// SPDX-License-Identifier: MIT OR GPL-2.0
/*
 * A simulated 1-Wire bus: a master and two DS18B20 thermometers on it.
 *
 * The thermometers are simulated slot by slot, as the data sheet has it (DS18B20, "1-Wire Bus System" and
 * "DS18B20 Function Commands"), so the kernel's own bit loops for reading, writing and searching run over
 * them. A conversion takes no time. The first thermometer is at 21.5 degrees, the second at 90, above its
 * high alarm of 75: after a conversion it alone answers an alarm search.
 */
#include <linux/module.h>
#include <linux/string.h>
#include <linux/w1.h>

#define FAMILY_DS18B20		0x28

#define ROM_READ		0x33
#define ROM_MATCH		0x55
#define ROM_SKIP		0xcc
#define ROM_SEARCH		0xf0
#define ROM_ALARM_SEARCH	0xec

#define CONVERT			0x44
#define COPY_SCRATCHPAD		0x48
#define WRITE_SCRATCHPAD	0x4e
#define READ_POWER_SUPPLY	0xb4
#define RECALL			0xb8
#define READ_SCRATCHPAD		0xbe

enum state {
	IDLE,			/* leaves the bus alone until the next reset */
	ROM_COMMAND,
	MATCHING,
	SEARCHING,
	FUNCTION_COMMAND,
	RECEIVING,		/* the alarm limits and the configuration */
	SENDING,
};

struct thermometer {
	u8 rom[8];
	u8 scratchpad[9];	/* temperature (2), high alarm, low alarm, configuration, reserved (3), CRC */
	u8 eeprom[3];		/* high alarm, low alarm, configuration */
	s16 temperature;	/* what a conversion measures, in sixteenths of a degree */
	bool alarm;
	enum state state;
	unsigned int slots;	/* since the state began */
	u8 byte;		/* what was received of a command */
	const u8 *sent;
	unsigned int length;	/* of what is sent, in bits */
};

static struct thermometer thermometers[] = {
	{ .rom = { FAMILY_DS18B20, 1 }, .temperature = 21 * 16 + 8 },
	{ .rom = { FAMILY_DS18B20, 2 }, .temperature = 90 * 16 },
};

static void enter(struct thermometer *t, enum state state)
{
	t->state = state;
	t->slots = 0;
}

static void send(struct thermometer *t, const u8 *bytes, unsigned int length)
{
	t->sent = bytes;
	t->length = length * 8;
	enter(t, SENDING);
}

static bool bit_of(const u8 *bytes, unsigned int index)
{
	return bytes[index / 8] >> (index % 8) & 1;
}

static void put_bit(u8 *bytes, unsigned int index, bool bit)
{
	bytes[index / 8] &= ~(1 << (index % 8));
	bytes[index / 8] |= bit << (index % 8);
}

static void seal(struct thermometer *t)
{
	t->scratchpad[8] = w1_calc_crc8(t->scratchpad, 8);
}

static void recall(struct thermometer *t)
{
	memcpy(t->scratchpad + 2, t->eeprom, sizeof(t->eeprom));
	seal(t);
}

static void convert(struct thermometer *t)
{
	int degrees = t->temperature >> 4;

	t->scratchpad[0] = t->temperature & 0xff;
	t->scratchpad[1] = t->temperature >> 8;
	t->alarm = degrees >= (s8)t->scratchpad[2] || degrees <= (s8)t->scratchpad[3];
	seal(t);
}

static void rom_command(struct thermometer *t, u8 command)
{
	switch (command) {
	case ROM_READ:
		return send(t, t->rom, sizeof(t->rom));
	case ROM_MATCH:
		return enter(t, MATCHING);
	case ROM_SKIP:
		return enter(t, FUNCTION_COMMAND);
	case ROM_SEARCH:
		return enter(t, SEARCHING);
	case ROM_ALARM_SEARCH:
		return enter(t, t->alarm ? SEARCHING : IDLE);
	default:
		return enter(t, IDLE);
	}
}

static void function_command(struct thermometer *t, u8 command)
{
	/* What follows a finished command reads as ones: done, or powered externally. */
	enter(t, IDLE);
	switch (command) {
	case CONVERT:
		return convert(t);
	case COPY_SCRATCHPAD:
		memcpy(t->eeprom, t->scratchpad + 2, sizeof(t->eeprom));
		return;
	case WRITE_SCRATCHPAD:
		return enter(t, RECEIVING);
	case RECALL:
		return recall(t);
	case READ_SCRATCHPAD:
		return send(t, t->scratchpad, sizeof(t->scratchpad));
	case READ_POWER_SUPPLY:
	default:
		return;
	}
}

static void receive_command(struct thermometer *t, bool bit)
{
	put_bit(&t->byte, t->slots++, bit);
	if (t->slots < 8)
		return;
	if (t->state == ROM_COMMAND)
		rom_command(t, t->byte);
	else
		function_command(t, t->byte);
}

static void match(struct thermometer *t, bool bit)
{
	if (bit != bit_of(t->rom, t->slots++))
		enter(t, IDLE);
	else if (t->slots == 64)
		enter(t, FUNCTION_COMMAND);
}

/* Three slots for each bit: the bit, its complement, and the master's choice of who goes on. */
static bool search_slot(struct thermometer *t, bool bit)
{
	bool own = bit_of(t->rom, t->slots / 3);

	switch (t->slots++ % 3) {
	case 0:
		return own;
	case 1:
		return !own;
	default:
		if (bit != own)
			enter(t, IDLE);
		else if (t->slots == 3 * 64)
			enter(t, FUNCTION_COMMAND);
		return bit;
	}
}

static void receive_scratchpad(struct thermometer *t, bool bit)
{
	put_bit(t->scratchpad + 2, t->slots++, bit);
	seal(t);
	if (t->slots == 3 * 8)
		enter(t, IDLE);
}

static bool send_slot(struct thermometer *t)
{
	bool bit = bit_of(t->sent, t->slots++);

	if (t->slots == t->length)
		enter(t, IDLE);
	return bit;
}

/* One slot as one thermometer sees it: the level it leaves the bus at, for a master that leaves it at `bit`. */
static bool slot(struct thermometer *t, bool bit)
{
	switch (t->state) {
	case ROM_COMMAND:
	case FUNCTION_COMMAND:
		receive_command(t, bit);
		return bit;
	case MATCHING:
		match(t, bit);
		return bit;
	case SEARCHING:
		return search_slot(t, bit);
	case RECEIVING:
		receive_scratchpad(t, bit);
		return bit;
	case SENDING:
		return send_slot(t);
	case IDLE:
	default:
		return true;
	}
}

/* The bus is pulled up: it is low as soon as anybody pulls it down. */
static u8 touch_bit(void *data, u8 bit)
{
	bool level = bit;
	int i;

	for (i = 0; i < ARRAY_SIZE(thermometers); i++)
		level &= slot(&thermometers[i], bit);
	return level;
}

static u8 reset_bus(void *data)
{
	int i;

	for (i = 0; i < ARRAY_SIZE(thermometers); i++)
		enter(&thermometers[i], ROM_COMMAND);
	return 0; /* somebody is there */
}

static void power_on(struct thermometer *t)
{
	static const u8 scratchpad[9] = { 0x50, 0x05, 0, 0, 0, 0xff, 0, 0x10, 0 }; /* 85 degrees */
	static const u8 eeprom[3] = { 75, (u8)-10, 0x7f }; /* 12 bits of resolution */

	t->rom[7] = w1_calc_crc8(t->rom, 7);
	memcpy(t->scratchpad, scratchpad, sizeof(scratchpad));
	memcpy(t->eeprom, eeprom, sizeof(eeprom));
	recall(t);
}

static struct w1_bus_master master = { .touch_bit = touch_bit, .reset_bus = reset_bus };

static int __init w1_sim_init(void)
{
	int i;

	for (i = 0; i < ARRAY_SIZE(thermometers); i++)
		power_on(&thermometers[i]);
	return w1_add_master_device(&master);
}

static void __exit w1_sim_exit(void)
{
	w1_remove_master_device(&master);
}

module_init(w1_sim_init);
module_exit(w1_sim_exit);
MODULE_DESCRIPTION("Simulated 1-Wire bus with two thermometers");
MODULE_LICENSE("Dual MIT/GPL");
