using System.Security.Cryptography;
using System.Text;
using Dashboard.Views;

namespace Dashboard.Citing;

/// <summary>Keys of citations: one for each thing that can be cited, so that two of one chart under other filters do not take each other's place in a bibliography.</summary>
internal static class CitationKey
{
    private const int Digits = 8;

    /// <summary>The name alone where nothing is set; else with a few digits that stand for what is.</summary>
    public static string Of(string name, EvidenceView view)
    {
        var set = DashboardUrls.ChartJson("any", view with { Language = null });
        var query = set.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? name : $"{name}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(set[query..])))[..Digits]}";
    }
}
