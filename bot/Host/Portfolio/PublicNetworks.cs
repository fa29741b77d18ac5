using System.Net;
using System.Net.Sockets;

namespace E4Bot.Host.Portfolio;

/// <summary>
/// Which addresses are of the public internet. IPv4: all but the ranges that IANA keeps for special purposes, and those of clouds that only look public. IPv6: only
/// what IANA has given out (2000::/3), less the same; so whatever wraps an IPv4 address (mapped, NAT64, 6to4, Teredo) is out, wherever it leads.
/// </summary>
public sealed class PublicNetworks
{
    private static readonly IPNetwork[] Reserved =
    [
        .. Networks(
            "0.0.0.0/8",          // this network, and this machine
            "10.0.0.0/8",         // private
            "100.64.0.0/10",      // a provider's own (CGNAT); Alibaba's metadata
            "127.0.0.0/8",        // loopback
            "168.63.129.16/32",   // Azure's own host, seen by every machine there
            "169.254.0.0/16",     // link-local; the metadata of most clouds
            "172.16.0.0/12",      // private
            "192.0.0.0/24",       // protocol assignments; Oracle's metadata
            "192.0.2.0/24",       // documentation
            "192.31.196.0/24",    // AS112
            "192.52.193.0/24",    // AMT
            "192.88.99.0/24",     // relays of 6to4
            "192.168.0.0/16",     // private
            "192.175.48.0/24",    // AS112
            "198.18.0.0/15",      // benchmarks
            "198.51.100.0/24",    // documentation
            "203.0.113.0/24",     // documentation
            "224.0.0.0/4",        // multicast
            "240.0.0.0/4"),       // kept back; broadcast
        .. Networks(
            "2001::/23",          // protocol assignments; Teredo, ORCHID
            "2001:db8::/32",      // documentation
            "2002::/16",          // 6to4
            "2620:4f:8000::/48",  // AS112
            "3ffe::/16",          // the first experiment, given back
            "3fff::/20"),         // documentation
    ];

    private static readonly IPNetwork GivenOut = IPNetwork.Parse("2000::/3");

    private readonly IPNetwork[] refused;

    /// <param name="own">Networks of the organisation whose addresses are public and whose services are not, such as <c>192.0.2.0/24</c>.</param>
    public PublicNetworks(IEnumerable<string> own) => refused = [.. Reserved, .. own.Select(IPNetwork.Parse)];

    public bool Include(IPAddress address) =>
        (address.AddressFamily == AddressFamily.InterNetwork || (GivenOut.Contains(address) && address.ScopeId == 0 && !IsIsatap(address)))
        && !refused.Any(network => network.Contains(address));

    /// <summary>An IPv4 address in the last four bytes, behind 0:5EFE: a tunnel would take it from there.</summary>
    private static bool IsIsatap(IPAddress address) => address.GetAddressBytes() is [_, _, _, _, _, _, _, _, var first, 0, 0x5E, 0xFE, ..] && (first & 0xFD) == 0;

    private static IEnumerable<IPNetwork> Networks(params string[] written) => written.Select(IPNetwork.Parse);
}
