using System.Net;
using E4Bot.Host.Portfolio;

namespace E4Bot.Host.Tests.Portfolio;

/// <summary>The edges of every range: its first and last address, and its neighbours.</summary>
public sealed class PublicNetworksTests
{
    private static readonly PublicNetworks Networks = new([]);

    [Theory]
    [InlineData("0.0.0.0", "0.255.255.255")]
    [InlineData("10.0.0.0", "10.255.255.255")]
    [InlineData("100.64.0.0", "100.127.255.255")]
    [InlineData("127.0.0.0", "127.255.255.255")]
    [InlineData("168.63.129.16", "168.63.129.16")]
    [InlineData("169.254.0.0", "169.254.255.255")]
    [InlineData("172.16.0.0", "172.31.255.255")]
    [InlineData("192.0.0.0", "192.0.0.255")]
    [InlineData("192.0.2.0", "192.0.2.255")]
    [InlineData("192.31.196.0", "192.31.196.255")]
    [InlineData("192.52.193.0", "192.52.193.255")]
    [InlineData("192.88.99.0", "192.88.99.255")]
    [InlineData("192.168.0.0", "192.168.255.255")]
    [InlineData("192.175.48.0", "192.175.48.255")]
    [InlineData("198.18.0.0", "198.19.255.255")]
    [InlineData("198.51.100.0", "198.51.100.255")]
    [InlineData("203.0.113.0", "203.0.113.255")]
    [InlineData("224.0.0.0", "255.255.255.255")]
    [InlineData("::", "1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("2001::", "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("2002::", "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("2620:4f:8000::", "2620:4f:8000:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("3ffe::", "3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("3fff::", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("4000::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    public void A_range_that_is_kept_for_something_else_is_not_public(string first, string last)
    {
        Assert.False(Networks.Include(IPAddress.Parse(first)));
        Assert.False(Networks.Include(IPAddress.Parse(last)));
    }

    [Theory]
    [InlineData("1.0.0.0")]
    [InlineData("9.255.255.255")]
    [InlineData("11.0.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("126.255.255.255")]
    [InlineData("128.0.0.0")]
    [InlineData("168.63.129.15")]
    [InlineData("168.63.129.17")]
    [InlineData("169.253.255.255")]
    [InlineData("169.255.0.0")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("192.0.1.0")]
    [InlineData("192.167.255.255")]
    [InlineData("192.169.0.0")]
    [InlineData("198.17.255.255")]
    [InlineData("198.20.0.0")]
    [InlineData("223.255.255.255")]
    [InlineData("2001:200::")]
    [InlineData("2001:db7:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("2001:db9::")]
    [InlineData("2003::")]
    [InlineData("2a01:e0a::1")]
    [InlineData("2a01:e0a::5efe:1")]
    public void Its_neighbours_are(string address) => Assert.True(Networks.Include(IPAddress.Parse(address)));

    [Theory]
    [InlineData("2a01:e0a::5efe:a00:5")]
    [InlineData("2a01:e0a::200:5efe:a00:5")]
    public void An_address_that_holds_another_for_a_tunnel_is_not(string address) => Assert.False(Networks.Include(IPAddress.Parse(address)));

    [Fact]
    public void An_organisation_may_keep_its_own_networks_out()
    {
        var networks = new PublicNetworks(["45.60.0.0/16", "2a01:e0a::/32"]);

        Assert.False(networks.Include(IPAddress.Parse("45.60.70.80")));
        Assert.False(networks.Include(IPAddress.Parse("2a01:e0a::1")));
        Assert.True(networks.Include(IPAddress.Parse("45.61.0.0")));
    }
}
