using System.Globalization;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Microsoft.Extensions.Options;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Correcting;

/// <summary>The link by which a reader says that a figure looks wrong, filled with what it takes to find it.</summary>
/// <param name="options">Where it leads.</param>
public sealed class CorrectionLink(IOptions<CorrectionOptions> options)
{
    // programs for mail cut long addresses
    private const int LongestText = 300;
    private const int MostSources = 4;

    /// <summary>Whether the address is a mail address or one of the web.</summary>
    public static bool IsPossible(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var target) && (target.Scheme is "http" or "https" || (target.Scheme == "mailto" && address.IndexOf('@', StringComparison.Ordinal) is var at && at > "mailto:".Length && at < address.Length - 1));

    /// <summary>The address, with the claim's id, value, sources and its own address filled in; null where the operator has named none.</summary>
    /// <param name="snapshot">The evidence that holds the claim.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="root">Where the dashboard is reached.</param>
    public string? Of(EvidenceSnapshot snapshot, Claim claim, Uri root)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(claim);
        if (options.Value.Address?.Trim() is not { Length: > 0 } address)
        {
            return null;
        }

        var (title, text) = address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? ("subject", "body") : ("title", "body");
        return $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{title}={Uri.EscapeDataString(Say($"This figure looks wrong: {claim.Id}"))}&{text}={Uri.EscapeDataString(Body(snapshot, claim, root))}";
    }

    private static string Body(EvidenceSnapshot snapshot, Claim claim, Uri root) => string.Join("\r\n", Lines(snapshot, claim, root).OfType<string>());

    private static IEnumerable<string?> Lines(EvidenceSnapshot snapshot, Claim claim, Uri root) =>
    [
        Say($"Claim: {claim.Id}"),
        Say($"Statement: {TextCut.To(claim.Statement, LongestText)}"),
        claim.Amount is { } amount ? Say($"Value: {AmountText.InFull(amount, claim.Qualifier)}") : null,
        .. snapshot.SourcesOf(claim).Take(MostSources).Select(source => Say($"Source: {NumberOf(source)} {TextCut.To($"{source.Publisher}: {source.Title}", LongestText)}, {TextCut.To(source.Url.AbsoluteUri, LongestText)}")),
        Say($"Address: {new Uri(root, DashboardUrls.ClaimAt(claim.Id, snapshot.LatestDay)).AbsoluteUri}"),
        "",
        Say("What looks wrong: "),
    ];

    private static string NumberOf(Source source) => source.Number is { } number ? number.ToString(CultureInfo.InvariantCulture) : source.Id;
}
