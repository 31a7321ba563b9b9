using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders;

/// <summary>Which figures the history leaves out, and why.</summary>
/// <param name="Lines">The lines that are drawn.</param>
/// <param name="Figures">All figures that nothing replaced.</param>
/// <param name="Replaced">How many were replaced.</param>
internal sealed record CapexLeftOut(IReadOnlyList<IReadOnlyList<Claim>> Lines, IReadOnlyList<Claim> Figures, int Replaced)
{
    /// <summary>A sentence for each reason.</summary>
    public IEnumerable<string> Notes
    {
        get
        {
            var shown = Lines.SelectMany(line => line).ToHashSet();
            var left = Figures.Where(claim => !shown.Contains(claim)).ToLookup(claim => Lines.Any(line => line.Any(other => IsSame(claim, other))));
            return new[] { StandingFigures.Note(Replaced), Earlier(left[true].Count()), Otherwise(left[false].Count()) }.OfType<string>();
        }
    }

    private static bool IsSame(Claim claim, Claim other) =>
        (claim.Entity, claim.Definition, claim.Period!.Kind, claim.Period.End) == (other.Entity, other.Definition, other.Period!.Kind, other.Period.End);

    private static string? Earlier(int count) => count switch
    {
        0 => null,
        1 => Say("1 figure is left out: a newer one is for the same year and counted alike."),
        _ => Say($"{CountText.Of(count, "figure")} are left out: newer ones are for the same years and counted alike."),
    };

    private static string? Otherwise(int count) => count switch
    {
        0 => null,
        1 => Say("1 figure that is counted otherwise, or for another kind of year, is left out."),
        _ => Say($"{CountText.Of(count, "figure")} that are counted otherwise, or for another kind of year, are left out."),
    };
}
