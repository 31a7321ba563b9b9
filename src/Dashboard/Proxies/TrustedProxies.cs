using System.Net;
using Microsoft.Extensions.Options;

namespace Dashboard.Proxies;

/// <summary>The proxies that are believed.</summary>
/// <param name="options">Says which.</param>
public sealed class TrustedProxies(IOptions<ProxyOptions> options)
{
    /// <summary>Their networks; an address is a network of one.</summary>
    public IReadOnlyList<IPNetwork> Networks { get; } = [.. options.Value.Addresses.Select(text => Read(text)!.Value)];

    /// <summary>Whether a request that comes from the address comes through one of them.</summary>
    public bool Include(IPAddress? address)
    {
        var plain = address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;
        return plain is not null && Networks.Any(network => network.Contains(plain));
    }

    /// <summary>Reads an address or a network; null where it is neither.</summary>
    public static IPNetwork? Read(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;
}
