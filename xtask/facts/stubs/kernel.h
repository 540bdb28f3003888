/* What macros of installed headers use and no installed header defines. */
#define BIT(bit) (1UL << (bit))
#define GENMASK(high, low) ((2UL << (high)) - (1UL << (low)))
#define U16_MAX 0xffffU
#define U32_MAX 0xffffffffU
#define U64_MAX 0xffffffffffffffffULL
typedef long time_t;
