// SPDX-License-Identifier: MIT OR GPL-2.0
/*
 * A simulated Ethernet card that has what no other simulated one does: standard statistics of every group
 * (since Linux 5.13) and Energy-Efficient Ethernet. It carries no packets; its counters stand at values of
 * their own, from 1 on in the order of their groups.
 */
#include <linux/etherdevice.h>
#include <linux/ethtool.h>
#include <linux/linkmode.h>
#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/version.h>

#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 13, 0)
static void phy_stats(struct net_device *dev, struct ethtool_eth_phy_stats *stats)
{
	stats->SymbolErrorDuringCarrier = 1;
}

static void mac_stats(struct net_device *dev, struct ethtool_eth_mac_stats *stats)
{
	stats->FramesTransmittedOK = 2;
	stats->SingleCollisionFrames = 3;
	stats->MultipleCollisionFrames = 4;
	stats->FramesReceivedOK = 5;
	stats->FrameCheckSequenceErrors = 6;
	stats->AlignmentErrors = 7;
	stats->OctetsTransmittedOK = 8;
	stats->FramesWithDeferredXmissions = 9;
	stats->LateCollisions = 10;
	stats->FramesAbortedDueToXSColls = 11;
	stats->FramesLostDueToIntMACXmitError = 12;
	stats->CarrierSenseErrors = 13;
	stats->OctetsReceivedOK = 1ULL << 40;
	/* The others are not counted. */
}

static void ctrl_stats(struct net_device *dev, struct ethtool_eth_ctrl_stats *stats)
{
	stats->MACControlFramesTransmitted = 14;
	stats->MACControlFramesReceived = 15;
	stats->UnsupportedOpcodesReceived = 16;
}

static const struct ethtool_rmon_hist_range ranges[] = {
	{ 0, 64 }, { 65, 127 }, { 128, 1518 }, { 1519, 9000 }, {}
};

static void rmon_stats(struct net_device *dev, struct ethtool_rmon_stats *stats,
		       const struct ethtool_rmon_hist_range **where)
{
	int i;

	*where = ranges;
	stats->undersize_pkts = 17;
	stats->oversize_pkts = 18;
	stats->fragments = 19;
	stats->jabbers = 20;
	for (i = 0; i < ARRAY_SIZE(ranges) - 1; i++) {
		stats->hist[i] = 21 + i;
		stats->hist_tx[i] = 31 + i;
	}
}
#endif

static bool eee_enabled = true, lpi_enabled = true;
static u32 lpi_timer = 250;

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 9, 0)
static __ETHTOOL_DECLARE_LINK_MODE_MASK(advertised) = {
	BIT(ETHTOOL_LINK_MODE_100baseT_Full_BIT)
};

static int get_eee(struct net_device *dev, struct ethtool_keee *eee)
{
	__set_bit(ETHTOOL_LINK_MODE_100baseT_Full_BIT, eee->supported);
	__set_bit(ETHTOOL_LINK_MODE_1000baseT_Full_BIT, eee->supported);
	linkmode_copy(eee->advertised, advertised);
	__set_bit(ETHTOOL_LINK_MODE_1000baseT_Full_BIT, eee->lp_advertised);
	eee->eee_enabled = eee_enabled;
	eee->tx_lpi_enabled = lpi_enabled;
	eee->tx_lpi_timer = lpi_timer;
	return 0;
}

static int set_eee(struct net_device *dev, struct ethtool_keee *eee)
{
	linkmode_copy(advertised, eee->advertised);
#else
static u32 advertised = ADVERTISED_100baseT_Full;

static int get_eee(struct net_device *dev, struct ethtool_eee *eee)
{
	eee->supported = SUPPORTED_100baseT_Full | SUPPORTED_1000baseT_Full;
	eee->advertised = advertised;
	eee->lp_advertised = ADVERTISED_1000baseT_Full;
	eee->eee_enabled = eee_enabled;
	eee->tx_lpi_enabled = lpi_enabled;
	eee->tx_lpi_timer = lpi_timer;
	return 0;
}

static int set_eee(struct net_device *dev, struct ethtool_eee *eee)
{
	advertised = eee->advertised;
#endif
	eee_enabled = eee->eee_enabled;
	lpi_enabled = eee->tx_lpi_enabled;
	lpi_timer = eee->tx_lpi_timer;
	return 0;
}

static const struct ethtool_ops ethtool_ops = {
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 13, 0)
	.get_eth_phy_stats = phy_stats,
	.get_eth_mac_stats = mac_stats,
	.get_eth_ctrl_stats = ctrl_stats,
	.get_rmon_stats = rmon_stats,
#endif
	.get_eee = get_eee,
	.set_eee = set_eee,
};

static netdev_tx_t transmit(struct sk_buff *skb, struct net_device *dev)
{
	dev_kfree_skb(skb);
	return NETDEV_TX_OK;
}

static const struct net_device_ops device_ops = { .ndo_start_xmit = transmit };

static struct net_device *card;

static int __init card_sim_init(void)
{
	int error;

	card = alloc_netdev(0, "card%d", NET_NAME_ENUM, ether_setup);
	if (!card)
		return -ENOMEM;
	eth_hw_addr_random(card);
	card->netdev_ops = &device_ops;
	card->ethtool_ops = &ethtool_ops;
	error = register_netdev(card);
	if (error)
		free_netdev(card);
	return error;
}

static void __exit card_sim_exit(void)
{
	unregister_netdev(card);
	free_netdev(card);
}

module_init(card_sim_init);
module_exit(card_sim_exit);
MODULE_DESCRIPTION("Simulated Ethernet card with statistics and Energy-Efficient Ethernet");
MODULE_LICENSE("Dual MIT/GPL");
