#!/bin/bash
# Has netlink's own tools talk to the kernel while their traffic is captured: the seeds of the fuzz targets come from here.
# As root on a machine to throw away: `cargo xtask vm run --kernel 6.12 --module netdevsim -- fuzz/tour.sh >FILE`.
exec 3>&1 >/dev/null
file=$(mktemp)
for module in nlmon dummy veth bridge 8021q vxlan macvlan bonding wireguard nf_conntrack nf_conntrack_netlink nf_nat nft_ct nft_nat \
    nfnetlink_queue nfnetlink_log sch_fq_codel sch_htb cls_u32 mpls_router; do
    modprobe "$module"
done
ip link add nlmon0 type nlmon
ip link set nlmon0 up
tcpdump -U -i nlmon0 -s 8192 -w "$file" &
sleep 3

ip monitor all &
ip link add d0 type dummy
ip link add v0 type veth peer name v1
ip link add br0 type bridge vlan_filtering 1 mcast_querier 1
ip link add link d0 name d0.7 type vlan id 7 ingress-qos-map 1:2 egress-qos-map 2:3
ip link add vx0 type vxlan id 42 remote 192.0.2.9 dstport 4789 dev d0
ip link add mv0 link d0 type macvlan mode bridge
ip link add bond0 type bond mode 802.3ad
ip link add wg0 type wireguard
ip link set v1 master br0
ip link set bond0 up
ip link property add dev d0 altname a-rather-long-name-of-a-link
for link in lo d0 v0 v1 br0 wg0; do ip link set $link up; done
ip address add 192.0.2.1/24 dev d0 label d0:x valid_lft 600 preferred_lft 300
ip address add 2001:db8::1/64 dev d0 nodad
ip route add 198.51.100.0/24 via 192.0.2.2 metric 7 mtu 1400 rto_min 40ms
ip route add 203.0.113.0/24 nexthop via 192.0.2.2 dev d0 weight 2 nexthop via 192.0.2.3 dev d0
ip route add 2001:db8:1::/48 via 2001:db8::2 dev d0 expires 500
ip route add 10.9.0.0/16 encap mpls 100/200 via 192.0.2.2
ip route add 10.8.0.0/16 encap seg6 mode encap segs 2001:db8::7 dev d0
ip route add 10.7.0.0/16 encap ip id 9 dst 192.0.2.7 dev d0
ip rule add from 192.0.2.0/24 to 10.0.0.0/8 fwmark 7/15 iif d0 table 77 priority 700
ip -6 rule add ipproto tcp dport 80-90 uidrange 0-9 suppress_prefixlength 0 table 78
ip netns add blue
ip netns set blue 7
ip netns list-id
ip neigh add 192.0.2.2 lladdr 02:00:00:00:00:02 dev d0
ip neigh add proxy 192.0.2.3 dev d0
bridge vlan add dev v1 vid 5 pvid untagged
bridge fdb add 02:00:00:00:00:05 dev v1 master
ip link add x type nonsense
ip link add link d0 name bad type vlan id 5000
ip address add 192.0.2.1/24 dev d0
ip route add 10.0.0.0/8 via 172.16.0.1
ip -s -d link show
ip -d address show
ip -d route show table all
ip rule show
ip neigh show
ip route get 198.51.100.1
bridge -d link show
bridge vlan show

wg set wg0 private-key /dev/fd/0 listen-port 51820 peer "$(wg genkey | wg pubkey)" endpoint 192.0.2.9:51820 \
    allowed-ips 10.0.0.0/8,2001:db8:9::/48 persistent-keepalive 25 <<KEY
$(wg genkey)
KEY
wg show wg0
genl ctrl list

echo '1 1' >/sys/bus/netdevsim/new_device
for link in lo v0 $(ls /sys/bus/netdevsim/devices/netdevsim1/net); do
    for question in -k -g -l -c -a -i -S -T --show-priv-flags --show-fec --show-eee --show-ring; do
        ethtool $question $link
    done
    ethtool $link
    ethtool -I -a $link
    ethtool -S $link --groups eth-mac rmon
    ethtool -K $link tso off
done

nft -f - <<RULES
table inet t {
    chain out {
        type filter hook output priority 0
        ct state new ct mark set 7 log group 3 prefix "seen"
        udp dport 7777 queue num 5 bypass
    }
}
RULES
tcpdump -i nflog:3 -c 1 -w /dev/null &
sleep 1
echo hello >/dev/udp/192.0.2.2/7
conntrack -E &
conntrack -I -p tcp -s 10.0.0.1 -d 10.0.0.2 --sport 1 --dport 2 --state ESTABLISHED -t 60 -m 9 --src-nat 10.0.0.9
conntrack -I -p udp -s 2001:db8::1 -d 2001:db8::2 --sport 1 --dport 2 -t 60
conntrack -U -p tcp -s 10.0.0.1 -m 8
conntrack -L
conntrack -S
conntrack -C
conntrack -D -p tcp
conntrack -L expect
sleep 2
kill %1
wait %1
cat "$file" >&3
