namespace Dashboard.Evidence.Scorecards;

/// <summary>One forecast beside what came of it.</summary>
/// <param name="Forecast">The forecast, the guidance or the money asked for.</param>
/// <param name="Outcome">What came, or the newer forecast that took its place; null where nothing later is known.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Difference">
/// How far the outcome lies from the forecast, in per cent of the forecast, rounded to one decimal: against the value, against the bound of a range that
/// was passed (0 within the range), against the one bound where only one is given. Null where nothing can be compared.
/// </param>
/// <param name="Reason">Why the verdict is what it is, with the numbers and what to keep in mind.</param>
public sealed record ScorecardEntry(Claim Forecast, Claim? Outcome, Verdict Verdict, decimal? Difference, string Reason)
{
    /// <summary>The same without what came by other counts; null where the outcome is not known to be counted as the forecast is.</summary>
    public string? Alike { get; init; }

    /// <summary>Whether a number was set against the forecast's.</summary>
    public bool IsCompared => Difference is not null;
}
