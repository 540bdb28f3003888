#pragma once

#define MSG_FIN 0x200

#include <stddef.h>
#include <stdint.h>

typedef unsigned short sa_family_t;

struct sockaddr {
	sa_family_t sa_family;
	char sa_data[14];
};

struct sockaddr_storage {
	sa_family_t ss_family;
	char ss_data[128 - sizeof(sa_family_t) - sizeof(unsigned long)];
	unsigned long ss_align;
};
