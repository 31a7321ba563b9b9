using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Evidence;

/// <summary>The time that a claim speaks of, the day from which it is known, the day of its pack and today, on one line.</summary>
public sealed partial class TimeAxis
{
    /// <summary>The claim.</summary>
    [Parameter]
    [EditorRequired]
    public required Claim Claim { get; set; }

    private DateOnly Known { get; set; }

    private DataPack Pack { get; set; } = null!;

    private TimeScale Scale { get; set; } = null!;

    private IReadOnlyList<(string Label, double At)> Ticks { get; set; } = [];

    private IEnumerable<(string Sign, string Words)> Key
    {
        get
        {
            if (Claim.Period is { } period)
            {
                yield return ("period", PeriodText.Of(period));
            }

            yield return ("known", Say($"known since {PeriodText.Day(Known)}"));
            yield return ("pack", Say($"day of the pack, {PeriodText.Day(Pack.Date)}"));
            yield return ("today", View.Filter.AsOf is null ? Say($"today, {PeriodText.Day(View.Day)}") : Say($"the day that is shown, {PeriodText.Day(View.Day)}"));
        }
    }

    private string Words => string.Join(Say("; "), Key.Select(entry => entry.Words)) is var said && Claim.Period is null
        ? Say($"Time axis: {said}; the claim names no time.")
        : Say($"Time axis: {said}.");

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Known = View.Snapshot.KnownSince(Claim);
        Pack = View.Snapshot.FindPack(Claim.Pack)!;
        DateOnly[] days = [Known, Pack.Date, View.Day];
        Scale = TimeScale.Around(Claim.Period is { } period ? [.. days, period.Start, period.End] : days);
        Ticks = Scale.Ticks();
    }

    private static string Place(double at) => FormattableString.Invariant($"--at:{at:0.##}%");

    private string Between(DateOnly first, DateOnly last) => FormattableString.Invariant($"--at:{Scale.At(first):0.##}%;--to:{100 - Scale.At(last):0.##}%");
}
