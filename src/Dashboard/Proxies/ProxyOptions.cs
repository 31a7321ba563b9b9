namespace Dashboard.Proxies;

/// <summary>Which proxies stand before the dashboard: the section <c>Proxy</c> of the configuration.</summary>
public sealed class ProxyOptions
{
    /// <summary>The section.</summary>
    public const string Section = "Proxy";

    /// <summary>Addresses (<c>10.0.0.5</c>) and networks (<c>10.0.0.0/24</c>) from which it is believed what is said of the reader's address and scheme. None by default.</summary>
    public IReadOnlyList<string> Addresses { get; set; } = [];

    /// <summary>How many of them stand one behind the other; 1 by default.</summary>
    public int Hops { get; set; } = 1;

    /// <summary>
    /// The header in which the proxy names who has signed in, e.g. <c>X-Forwarded-User</c>; a request without it gets nothing but health. Null, the default,
    /// lets everybody in. The proxy must remove the header from what readers send.
    /// </summary>
    public string? SignInHeader { get; set; }
}
