using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Pages.Compare;

/// <summary>What lies between the largest and the smallest of figures that are set side by side.</summary>
internal static class MeasureDifference
{
    /// <summary>The sentence, with what must be known about the comparison.</summary>
    public static string Of(EvidenceSnapshot snapshot, SharedMeasure measure)
    {
        var (first, last) = (measure.Claims[0], measure.Claims[^1]);
        var (most, least) = (measure.Figures.SizeOf(first), measure.Figures.SizeOf(last));
        var (lead, other) = (snapshot.FindEntity(first.Entity!)!.Name, snapshot.FindEntity(last.Entity!)!.Name);
        if (!measure.IsOneStatus)
        {
            return Say("An outcome beside what was only expected: nothing is computed.");
        }

        var difference = most == least ? Say("The same.")
            : measure.Figures.Unit == "%" ? Say($"{lead}: {AmountText.Number(most - least)} points more than {other}.")
            : least > 0 ? Say($"{lead}: {RatioText.Much(most / least)} as {other}.")
            : Say($"{lead}: {AmountText.Brief(new Amount(most - least, null, null, measure.Figures.Unit))} more than {other}.");
        return measure.IsOneTime ? difference : $"{difference} {Say("The years do not end on the same day.")}";
    }
}
