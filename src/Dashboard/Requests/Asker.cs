using System.Net;
using System.Net.Sockets;

namespace Dashboard.Requests;

/// <summary>Who asks, as far as the network tells: whoever is counted is counted by this.</summary>
internal static class Asker
{
    /// <summary>A name for the address. Who has one address of the newer protocol has all of its network's.</summary>
    public static string Of(IPAddress? address)
    {
        if (address is null)
        {
            return "";
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(plain.GetAddressBytes().AsSpan(0, 8)) : plain.ToString();
    }
}
