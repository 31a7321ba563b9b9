using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit;

/// <summary>Says what is unlike among figures that are added up: no sum of unlike figures without a word about it in the same sentence.</summary>
public static class Unlike
{
    /// <summary>", of fiscal and calendar years, actual and guidance, one of them a bound"; empty where all are alike.</summary>
    public static string Of(IEnumerable<Claim> figures)
    {
        var said = Words([.. figures]).ToList();
        return said.Count == 0 ? "" : Say($", {string.Join(SayAs(", ", "list"), said)}");
    }

    /// <summary>Whether the figures can be added without a word: one kind of period, one status, one definition, no bounds.</summary>
    public static bool IsAlike(IEnumerable<Claim> figures) => !Words([.. figures]).Any();

    private static IEnumerable<string> Words(IReadOnlyList<Claim> figures)
    {
        var kinds = figures.Select(claim => claim.Period?.Kind).Distinct().ToList();
        if (kinds.Contains(PeriodKind.FiscalYear) && kinds.Count > 1)
        {
            yield return Say("of fiscal and calendar years");
        }

        var statuses = figures.Select(claim => claim.Status).Distinct().Order().ToList();
        if (statuses.Count > 1)
        {
            yield return CountText.Join([.. statuses.Select(StatusText.Of)]);
        }

        if (figures.Select(claim => claim.Definition).Distinct().Count() > 1)
        {
            yield return Say("of several definitions");
        }

        var bounds = figures.Count(claim => claim.Amount is { Value: null, IsRange: false });
        if (bounds > 0)
        {
            yield return bounds == 1 ? Say("one of them a bound") : Say($"{CountText.Word(bounds)} of them bounds");
        }
    }
}
