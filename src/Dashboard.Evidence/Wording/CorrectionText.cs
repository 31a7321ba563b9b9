using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>Says how a claim differs from the one whose place it took.</summary>
public static class CorrectionText
{
    /// <summary>"raised by 12 %", "confirmed", "dated October 2025 instead of October 2024", "lowered by 8 %, counted in another way".</summary>
    /// <param name="before">What was said before.</param>
    /// <param name="after">What took its place.</param>
    public static string Of(Claim before, Claim after) => string.Join(Say(", "), Parts(before, after).DefaultIfEmpty(Say("stated again")));

    private static IEnumerable<string> Parts(Claim before, Claim after)
    {
        if (before.Period is { } was && after.Period is { } time && !was.Overlaps(time))
        {
            yield return Say($"dated {PeriodText.Label(time)} instead of {PeriodText.Label(was)}");
        }

        if (Amount(before, after) is { } change)
        {
            yield return change;
        }

        if (before.Definition is { } counted && after.Definition is { } other && counted != other)
        {
            yield return Say("counted in another way");
        }
    }

    private static string? Amount(Claim before, Claim after)
    {
        if (before.Amount?.Middle is not { } from || after.Amount is null || before.Metric != after.Metric || !UnitScale.Converts(before.Amount.Unit, after.Amount.Unit))
        {
            return null;
        }

        var to = after.Amount.To(before.Amount.Unit).Middle ?? from;
        var came = after.Status == ClaimStatus.Actual;
        if (from == to || (came && AmountBounds.Of(before).Meets(AmountBounds.Of(after))))
        {
            return came ? SayAs("confirmed", "correction") : SayAs("unchanged", "correction");
        }

        return before.Amount.Unit switch
        {
            // a year is no quantity, and a share of a share would be misread
            "year" => Say($"moved to {PeriodText.Year((int)to)}"),
            "%" => Changed(before.Status, came, to > from, Say($"{AmountText.Number(Rounding.To(Math.Abs(to - from), 1))} percentage points")),
            _ => from == 0 ? null : Changed(before.Status, came, to > from, UnitText.With(AmountText.Number(Rounding.To(Math.Abs((to - from) / from) * 100, 1)), "%")),
        };
    }

    private static string Changed(ClaimStatus before, bool came, bool up, string percent) => (came, before, up) switch
    {
        (true, ClaimStatus.Actual, true) => Say($"corrected upward by {percent}"),
        (true, ClaimStatus.Actual, false) => Say($"corrected downward by {percent}"),
        (true, ClaimStatus.Sought, true) => Say($"{percent} more than was sought"),
        (true, ClaimStatus.Sought, false) => Say($"{percent} less than was sought"),
        (true, _, true) => Say($"{percent} more than expected"),
        (true, _, false) => Say($"{percent} less than expected"),
        (false, _, true) => Say($"raised by {percent}"),
        _ => Say($"lowered by {percent}"),
    };
}
