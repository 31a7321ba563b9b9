using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Scorecards;

/// <summary>The sentences that say why a verdict is what it is.</summary>
internal static class ForecastReason
{
    /// <summary>How the two amounts compare, and by what count.</summary>
    public static string Compared(Claim forecast, string? definition, Claim came, AmountComparison comparison) => SentenceText.Join([Lies(forecast, came, comparison), Counted(forecast, definition, came)]);

    /// <summary>What took the forecast's place, since when, and how far it is away.</summary>
    public static string Superseded(Claim forecast, Claim newest, AmountComparison? comparison, DateOnly known, DateOnly day)
    {
        var distance = comparison switch
        {
            null => Say("it overlaps the forecast"),
            { Difference: 0 } => Say("the same number again"),
            { Difference: { } percent } => VerdictText.Distance(percent, Bound(forecast, percent)),
            _ => Say("the forecast was zero"),
        };
        return SentenceText.Join(Say($"Newer {StatusText.Of(newest.Status)}, known since {PeriodText.Day(known)}: {AmountText.Of(newest.Amount!, newest.Qualifier)}, {distance}."), Running(forecast, day));
    }

    /// <summary>Whether the forecast's time is over; empty where it names none.</summary>
    public static string Running(Claim forecast, DateOnly day) => forecast.Period switch
    {
        null => "",
        { } period when period.End >= day => Say($"Its period runs until {PeriodText.Day(period.End)}."),
        { } period => Say($"Its period ended on {PeriodText.Day(period.End)}: it is overdue."),
    };

    private static string Lies(Claim forecast, Claim came, AmountComparison comparison)
    {
        var (what, amount) = (AmountText.Of(came.Amount!, came.Qualifier), forecast.Amount!);
        if (comparison.Difference is not { } percent)
        {
            return Say($"The outcome is {what}; the forecast was zero.");
        }

        if (comparison.Verdict != Verdict.Confirmed)
        {
            return Say($"The outcome is {what}, {VerdictText.Distance(percent, Bound(forecast, percent))}.");
        }

        var inside = amount is { IsRange: true } or { Value: null };
        var rounds = inside ? percent != 0 && Passed(amount, percent) : percent != 0;
        var said = AmountText.Of(amount, forecast.Qualifier);
        return (inside, rounds) switch
        {
            (false, true) when forecast.Qualifier is not null => Say($"The outcome is {what}: the forecast of {said} was met."),
            (true, false) => Say($"The outcome is {what}, within {said}."),
            (true, true) => Say($"The outcome is {what}, which rounds to the end of {said}."),
            (false, true) => Say($"The outcome is {what}, which rounds to the forecast of {said}."),
            _ => Say($"The outcome is {what}, as forecast."),
        };
    }

    /// <summary>Beyond the bound, and yet confirmed: by rounding.</summary>
    private static bool Passed(Amount forecast, decimal percent) => forecast.IsRange || (forecast.High is not null ? percent > 0 : percent < 0);

    private static string Bound(Claim forecast, decimal percent)
    {
        var (amount, said) = (forecast.Amount!, AmountText.Of(forecast.Amount!, forecast.Qualifier));
        return amount switch
        {
            { IsRange: true } => percent > 0 ? Say($"the upper end of {said}") : Say($"the lower end of {said}"),
            { Value: null } => Say($"the limit, {said}"),
            _ => said,
        };
    }

    private static string Counted(Claim forecast, string? definition, Claim came) => (definition, came.Definition) switch
    {
        _ when forecast.Status == ClaimStatus.Sought => "",
        (null, null) => Say("Neither says how it counts."),
        (null, { } counted) => Say($"The forecast does not say how it counts; compared with {DefinitionText.Of(counted)}."),
        ({ } counted, null) => Say($"The forecast is counted {DefinitionText.Of(counted)}; the outcome does not say how it is counted."),
        ({ } counted, _) when forecast.Definition is null => Say($"The report does not say how it is counted; elsewhere the same forecast is counted {DefinitionText.Of(counted)}, and so is the outcome."),
        ({ } counted, _) => Say($"Both are counted {DefinitionText.Of(counted)}."),
    };

    /// <summary>What came by another count.</summary>
    public static string Otherwise(Claim other) => Say($"Counted {DefinitionText.Of(other.Definition!)}, it is {AmountText.Of(other.Amount!, other.Qualifier)}.");
}
