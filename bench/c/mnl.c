/* The dumps with libmnl, in the way of its own examples: WORKLOAD SIZE RUNS. Prints a line for each run, as measure.rs
 * reads it; nothing for what it does not do. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <arpa/inet.h>
#include <libmnl/libmnl.h>
#include <linux/genetlink.h>
#include <linux/if_link.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nfnetlink_conntrack.h>
#include <linux/rtnetlink.h>

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

static char buffer[1 << 20];
static uint64_t items, sum;

struct table {
	const struct nlattr **of;
	int most;
};

static int put(const struct nlattr *attribute, void *data)
{
	struct table *table = data;
	int type = mnl_attr_get_type(attribute);

	if (type <= table->most)
		table->of[type] = attribute;
	return MNL_CB_OK;
}

static void number(const struct nlattr *attribute)
{
	if (attribute && mnl_attr_validate(attribute, MNL_TYPE_U32) >= 0)
		sum += mnl_attr_get_u32(attribute);
}

static void byte(const struct nlattr *attribute)
{
	if (attribute && mnl_attr_validate(attribute, MNL_TYPE_U8) >= 0)
		sum += mnl_attr_get_u8(attribute);
}

static void port(const struct nlattr *attribute)
{
	if (attribute && mnl_attr_validate(attribute, MNL_TYPE_U16) >= 0)
		sum += ntohs(mnl_attr_get_u16(attribute));
}

static void text(const struct nlattr *attribute)
{
	if (attribute && mnl_attr_validate(attribute, MNL_TYPE_NUL_STRING) >= 0)
		sum += strlen(mnl_attr_get_str(attribute));
}

static void length(const struct nlattr *attribute)
{
	if (attribute)
		sum += mnl_attr_get_payload_len(attribute);
}

static int route(const struct nlmsghdr *message, void *data)
{
	const struct nlattr *of[RTA_MAX + 1] = { 0 };
	struct table table = { of, RTA_MAX };

	(void)data;
	items++;
	mnl_attr_parse(message, sizeof(struct rtmsg), put, &table);
	number(of[RTA_DST]);
	number(of[RTA_GATEWAY]);
	number(of[RTA_OIF]);
	number(of[RTA_TABLE]);
	number(of[RTA_PRIORITY]);
	return MNL_CB_OK;
}

static int link_(const struct nlmsghdr *message, void *data)
{
	const struct nlattr *of[IFLA_MAX + 1] = { 0 };
	struct table table = { of, IFLA_MAX };

	(void)data;
	items++;
	mnl_attr_parse(message, sizeof(struct ifinfomsg), put, &table);
	text(of[IFLA_IFNAME]);
	number(of[IFLA_MTU]);
	length(of[IFLA_ADDRESS]);
	byte(of[IFLA_OPERSTATE]);
	return MNL_CB_OK;
}

static int address(const struct nlmsghdr *message, void *data)
{
	const struct nlattr *of[IFA_MAX + 1] = { 0 };
	struct table table = { of, IFA_MAX };

	(void)data;
	items++;
	mnl_attr_parse(message, sizeof(struct ifaddrmsg), put, &table);
	number(of[IFA_LOCAL]);
	text(of[IFA_LABEL]);
	return MNL_CB_OK;
}

static int neighbour(const struct nlmsghdr *message, void *data)
{
	const struct nlattr *of[NDA_MAX + 1] = { 0 };
	struct table table = { of, NDA_MAX };
	const struct ndmsg *header = mnl_nlmsg_get_payload(message);

	(void)data;
	items++;
	sum += header->ndm_ifindex;
	mnl_attr_parse(message, sizeof(struct ndmsg), put, &table);
	number(of[NDA_DST]);
	length(of[NDA_LLADDR]);
	return MNL_CB_OK;
}

static void tuple(const struct nlattr *nest)
{
	const struct nlattr *of[CTA_TUPLE_MAX + 1] = { 0 };
	const struct nlattr *ip[CTA_IP_MAX + 1] = { 0 };
	const struct nlattr *proto[CTA_PROTO_MAX + 1] = { 0 };
	struct table outer = { of, CTA_TUPLE_MAX }, addresses = { ip, CTA_IP_MAX }, ports = { proto, CTA_PROTO_MAX };

	if (!nest)
		return;
	mnl_attr_parse_nested(nest, put, &outer);
	if (of[CTA_TUPLE_IP])
		mnl_attr_parse_nested(of[CTA_TUPLE_IP], put, &addresses);
	if (of[CTA_TUPLE_PROTO])
		mnl_attr_parse_nested(of[CTA_TUPLE_PROTO], put, &ports);
	number(ip[CTA_IP_V4_SRC]);
	number(ip[CTA_IP_V4_DST]);
	byte(proto[CTA_PROTO_NUM]);
	port(proto[CTA_PROTO_SRC_PORT]);
	port(proto[CTA_PROTO_DST_PORT]);
}

static int flow(const struct nlmsghdr *message, void *data)
{
	const struct nlattr *of[CTA_MAX + 1] = { 0 };
	struct table table = { of, CTA_MAX };

	(void)data;
	items++;
	mnl_attr_parse(message, sizeof(struct nfgenmsg), put, &table);
	tuple(of[CTA_TUPLE_ORIG]);
	tuple(of[CTA_TUPLE_REPLY]);
	number(of[CTA_STATUS]);
	number(of[CTA_TIMEOUT]);
	return MNL_CB_OK;
}

static const struct workload {
	const char *name;
	int bus, type;
	size_t header;
	mnl_cb_t read;
} workloads[] = {
	{ "routes", NETLINK_ROUTE, RTM_GETROUTE, sizeof(struct rtmsg), route },
	{ "links", NETLINK_ROUTE, RTM_GETLINK, sizeof(struct ifinfomsg), link_ },
	{ "addresses", NETLINK_ROUTE, RTM_GETADDR, sizeof(struct ifaddrmsg), address },
	{ "neighbours", NETLINK_ROUTE, RTM_GETNEIGH, sizeof(struct ndmsg), neighbour },
	{ "flows", NETLINK_NETFILTER, NFNL_SUBSYS_CTNETLINK << 8 | IPCTNL_MSG_CT_GET, sizeof(struct nfgenmsg), flow },
};

static void fail(const char *what)
{
	perror(what);
	exit(1);
}

static void dump(struct mnl_socket *socket, const struct workload *workload, unsigned int sequence)
{
	char request[256];
	struct nlmsghdr *message = mnl_nlmsg_put_header(request);
	unsigned char *header;
	ssize_t received;
	int verdict = MNL_CB_OK;

	message->nlmsg_type = workload->type;
	message->nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
	message->nlmsg_seq = sequence;
	header = mnl_nlmsg_put_extra_header(message, workload->header);
	if (workload->read == link_)
		mnl_attr_put_u32(message, IFLA_EXT_MASK, RTEXT_FILTER_BRVLAN_COMPRESSED);
	else if (workload->read != flow)
		header[0] = AF_INET;
	if (mnl_socket_sendto(socket, message, message->nlmsg_len) < 0)
		fail("send");
	while (verdict > MNL_CB_STOP) {
		received = mnl_socket_recvfrom(socket, buffer, sizeof(buffer));
		if (received < 0)
			fail("receive");
		verdict = mnl_cb_run(buffer, received, sequence, mnl_socket_get_portid(socket), workload->read, NULL);
	}
	if (verdict < 0)
		fail("dump");
}

static uint64_t nanoseconds(struct timeval time)
{
	return (time.tv_sec * 1000000ULL + time.tv_usec) * 1000;
}

static uint64_t cpu(void)
{
	struct rusage usage;

	getrusage(RUSAGE_SELF, &usage);
	return nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime);
}

static uint64_t wall(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000000000ULL + now.tv_nsec;
}

static void run(struct mnl_socket *socket, const struct workload *workload, unsigned int sequence)
{
	uint64_t begun = wall(), spent = cpu();
	struct rusage usage;

	items = 0;
	dump(socket, workload, sequence);
	begun = wall() - begun;
	spent = cpu() - spent;
	getrusage(RUSAGE_SELF, &usage);
	printf("%llu %llu %llu 0 0 0 0 0 0 %llu\n", (unsigned long long)begun, (unsigned long long)spent,
	       (unsigned long long)items, usage.ru_maxrss * 1024ULL);
}

int main(int count, char **arguments)
{
	struct mnl_socket *socket;
	size_t which = 0;
	unsigned int sequence;

	if (count != 4)
		return 1;
	while (which < LENGTH(workloads) && strcmp(workloads[which].name, arguments[1]))
		which++;
	if (which == LENGTH(workloads))
		return 0;
	socket = mnl_socket_open(workloads[which].bus);
	if (!socket || mnl_socket_bind(socket, 0, MNL_SOCKET_AUTOPID) < 0)
		fail("socket");
	for (sequence = 1; sequence <= (unsigned int)atoi(arguments[3]); sequence++)
		run(socket, &workloads[which], sequence);
	return sum == 42;
}
