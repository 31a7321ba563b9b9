namespace Dashboard.Documents.Office;

/// <summary>Where a link of an Office file may lead: a target that is no URI makes the program offer a repair of the whole file.</summary>
public static class OfficeLink
{
    /// <summary>The longest target that spreadsheets take.</summary>
    private const int Longest = 2_079;

    /// <summary>The address in letters that a URI holds; null where no link is possible, and the address stays a text.</summary>
    public static Uri? Of(Uri? address)
    {
        if (address is not { IsAbsoluteUri: true, Scheme: "http" or "https" })
        {
            return null;
        }

        // a name in another script goes by its ASCII form; an address in brackets is none
        var host = address.HostNameType == UriHostNameType.Dns ? address.IdnHost : address.Host;
        var port = address.IsDefaultPort ? "" : FormattableString.Invariant($":{address.Port}");
        var user = address.UserInfo.Length == 0 ? "" : Escaped(address.UserInfo) + "@";
        var text = $"{address.Scheme}://{user}{host}{port}{Escaped(address.PathAndQuery)}{Escaped(address.Fragment)}";
        return text.Length <= Longest && Uri.TryCreate(text, UriKind.Absolute, out var target) && target.OriginalString.All(char.IsAscii) && Uri.IsWellFormedUriString(text, UriKind.Absolute) ? target : null;
    }

    private static string Escaped(string part) =>
        string.Concat(part.Select(sign => sign is '[' or ']' or '"' or '<' or '>' or '{' or '}' or '\\' or '|' or '^' or '`' or ' ' || !char.IsAscii(sign) ? Uri.EscapeDataString(sign.ToString()) : sign.ToString()));
}
