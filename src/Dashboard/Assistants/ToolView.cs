using Dashboard.Api;
using Dashboard.Data;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.WebUtilities;
using ModelContextProtocol;

namespace Dashboard.Assistants;

/// <summary>Reads what the tools have in common: packs, day and language, by the same rules as an address.</summary>
internal static class ToolView
{
    /// <summary>The view of the arguments.</summary>
    /// <exception cref="McpException">One of them names what is not there.</exception>
    public static EvidenceView Of(SnapshotProvider evidence, TimeProvider clock, string? pack, string? asof, string? lang = null, string? segment = null, string? company = null, string? status = null)
    {
        var query = QueryHelpers.AddQueryString("", new Dictionary<string, string?> { ["pack"] = pack, ["asof"] = asof, ["lang"] = lang, ["segment"] = segment, ["company"] = company, ["status"] = status }.Where(pair => !string.IsNullOrEmpty(pair.Value)));
        var view = EvidenceViewReader.Read(evidence.Current, "/", query, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        if (view.Language is { } language)
        {
            Languages.Use(language);
        }

        return view.Notices.Count == 0 ? view : throw new McpException(string.Join(' ', view.Notices));
    }

    /// <summary>The claims with their sources, as a tool answers them.</summary>
    public static ToolClaims Claims(EvidenceView view, int total, IReadOnlyList<Claim> claims) => new(total, [.. claims.Select(claim => ApiClaim.Of(view, claim))], Sources(view, claims));

    /// <summary>The documents that the claims cite.</summary>
    public static IReadOnlyList<ToolSource> Sources(EvidenceView view, IEnumerable<Claim> claims) => [.. claims.SelectMany(view.Snapshot.SourcesOf).Distinct().Select(ToolSource.Of)];
}
