using Dashboard.Evidence.Wording;

namespace Dashboard.Evidence.Scorecards;

/// <summary>The sentences that say why a verdict is what it is.</summary>
internal static class ForecastReason
{
    /// <summary>How the two amounts compare, and by what count.</summary>
    public static string Compared(Claim forecast, string? definition, Claim came, AmountComparison comparison, IReadOnlyList<Claim> others) =>
        string.Join(' ', new[] { Lies(forecast, came, comparison), Counted(forecast, definition, came) }.Concat(others.Select(Otherwise)).Where(sentence => sentence.Length > 0));

    /// <summary>What took the forecast's place, since when, and how far it is away.</summary>
    public static string Superseded(Claim forecast, Claim newest, AmountComparison? comparison, DateOnly known, DateOnly day)
    {
        var distance = comparison switch
        {
            null => "it overlaps the forecast",
            { Difference: 0 } => "the same number again",
            { Difference: { } percent } => VerdictText.Distance(percent) + Bound(forecast, percent),
            _ => "the forecast was zero",
        };
        var running = Running(forecast, day);
        return $"Newer {StatusText.Of(newest.Status)}, known since {PeriodText.Day(known)}: {AmountText.Of(newest.Amount!, newest.Qualifier)}, {distance}. {running}".Trim();
    }

    /// <summary>Whether the forecast's time is over; empty where it names none.</summary>
    public static string Running(Claim forecast, DateOnly day) => forecast.Period switch
    {
        null => "",
        { } period when period.End >= day => $"Its period runs until {PeriodText.Day(period.End)}.",
        { } period => $"Its period ended on {PeriodText.Day(period.End)}: it is overdue.",
    };

    private static string Lies(Claim forecast, Claim came, AmountComparison comparison)
    {
        var (what, amount) = ($"What came is {AmountText.Of(came.Amount!, came.Qualifier)}", forecast.Amount!);
        if (comparison.Difference is not { } percent)
        {
            return $"{what}; the forecast was zero.";
        }

        if (comparison.Verdict != Verdict.Confirmed)
        {
            return $"{what}, {VerdictText.Distance(percent)}{Bound(forecast, percent)}.";
        }

        var inside = amount is { IsRange: true } or { Value: null };
        var rounds = inside ? percent != 0 && Passed(amount, percent) : percent != 0;
        var said = AmountText.Of(amount, forecast.Qualifier);
        return (inside, rounds) switch
        {
            (false, true) when forecast.Qualifier is not null => $"{what}: the forecast of {said} holds.",
            (true, false) => $"{what}, within {said}.",
            (true, true) => $"{what}, which rounds to the end of {said}.",
            (false, true) => $"{what}, which rounds to the forecast of {said}.",
            _ => $"{what}, as forecast.",
        };
    }

    /// <summary>Beyond the bound, and yet confirmed: by rounding.</summary>
    private static bool Passed(Amount forecast, decimal percent) => forecast.IsRange || (forecast.High is not null ? percent > 0 : percent < 0);

    private static string Bound(Claim forecast, decimal percent)
    {
        var amount = forecast.Amount!;
        return amount.IsRange
            ? $" the {(percent > 0 ? "upper" : "lower")} end of {AmountText.Of(amount, forecast.Qualifier)}"
            : $" {(amount.Value is null ? "the limit, " : "")}{AmountText.Of(amount, forecast.Qualifier)}";
    }

    private static string Counted(Claim forecast, string? definition, Claim came) => (definition, came.Definition) switch
    {
        _ when forecast.Status == ClaimStatus.Sought => "",
        (null, null) => "Neither says how it counts.",
        (null, { } counted) => $"The forecast does not say how it counts; compared with {DefinitionText.Of(counted)}.",
        ({ } counted, null) => $"The forecast is counted {DefinitionText.Of(counted)}; what came does not say how it counts.",
        ({ } counted, _) when forecast.Definition is null => $"The text does not say how it counts; told elsewhere, the same forecast is counted {DefinitionText.Of(counted)}, and so is what came.",
        ({ } counted, _) => $"Both are counted {DefinitionText.Of(counted)}.",
    };

    private static string Otherwise(Claim other) => $"Counted {DefinitionText.Of(other.Definition!)}, it is {AmountText.Of(other.Amount!, other.Qualifier)}.";
}
