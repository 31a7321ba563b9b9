using System.Text.RegularExpressions;
using Dashboard.Evidence.Measures;

namespace Dashboard.Evidence.Audit;

/// <summary>Tells what is settled before the time of which it speaks: a price that is set, and what is agreed, ordered or auctioned for a time to come.</summary>
internal static partial class Settled
{
    /// <summary>Whether the figure can be a fact before its time has come: it tells what was settled, and not what happened in that time.</summary>
    public static bool IsBeforehand(EvidenceSnapshot snapshot, Claim claim) =>
        (claim.Metric is { } metric && (snapshot.FindMetric(metric)?.Nature == MetricNature.Price || IsAgreed(metric)))
        || (claim.Definition is { } definition && IsAgreed(definition));

    /// <summary>Whether the two ends of a range are two things by the words of its definition: a first stage and what may follow, a floor and a cap.</summary>
    public static bool HasTwoEnds(Claim claim) => claim.Definition is { } definition && Ends().IsMatch(definition);

    /// <summary>Whether a measure, or what it counts, is by its words a matter of agreement; ids join their words by hyphens.</summary>
    private static bool IsAgreed(string id) => Agreed().IsMatch(id);

    [GeneratedRegex(@"(^|-)(price|prices|auction|contract|contracts|contracted|commitment|commitments|committed|agreement|agreements|signed|order|orders|backlog|lease|leases)($|-)|useful-life$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex Agreed();

    [GeneratedRegex("(^|-)(stage|phase|option|ambition|ceiling|cap|floor|framework)($|-)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex Ends();
}
