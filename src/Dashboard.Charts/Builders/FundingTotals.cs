using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders;

/// <summary>The running total of rounds: once at their earliest printed dates, and again at their latest where these differ.</summary>
internal static class FundingTotals
{
    /// <summary>The step lines, up to the last day of the chart.</summary>
    public static IEnumerable<ChartSeries> Of(IReadOnlyList<FundingEvent> events, int hue, decimal until)
    {
        var dated = events.Where(round => round.Dated.Count > 0).ToList();
        if (dated.Count == 0)
        {
            yield break;
        }

        var differ = dated.Exists(round => round.Dated[0].Period!.Start != round.Dated[^1].Period!.Start);
        yield return Line("total-earliest", differ ? Say("Raised so far, earliest dates") : Say("Raised so far"), hue, dated, round => round.Dated[0], until);
        if (differ)
        {
            yield return Line("total-latest", Say("Raised so far, latest dates"), hue, dated, round => round.Dated[^1], until);
        }
    }

    /// <summary>A sum in words.</summary>
    /// <param name="millions">In millions of dollars.</param>
    public static string Money(decimal millions) => AmountText.Of(new Amount(millions, null, null, UnitScale.UsdMillion));

    private static string Term(decimal millions) => AmountText.TermAlike(millions, UnitScale.UsdMillion);

    /// <summary>Days since 1970-01-01.</summary>
    public static decimal Days(DateOnly day) => day.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    private static ChartSeries Line(string id, string name, int hue, List<FundingEvent> events, Func<FundingEvent, Claim> pick, decimal until)
    {
        var marks = new List<ChartMark>();
        var total = 0m;
        var (claims, terms) = (new List<Claim>(), new List<string>());
        foreach (var round in events.OrderBy(round => pick(round).Period!.Start))
        {
            total += round.NewMillions;
            claims.Add(pick(round));
            terms.Add(round.Included == 0 ? Term(round.Millions) : $"({Term(round.Millions)} − {Term(round.Included)})");
            marks.Add(Point($"{id}-{pick(round).Id}", name, total, terms, claims, Days(pick(round).Period!.Start)) with { Period = PeriodText.Label(pick(round).Period!) });
        }

        if (marks[^1].Place < until)
        {
            marks.Add(Point($"{id}-end", name, total, terms, claims, until) with { Period = Say("to the end of the chart") });
        }

        return new(id, name, hue, ChartForm.Step, marks);
    }

    private static ChartMark Point(string id, string name, decimal total, List<string> terms, List<Claim> claims, decimal place)
    {
        var formula = Say($"{string.Join(" + ", terms)}, in US$ million");
        return ClaimMarks.Derived(new($"{FundingChart.Id}.{id}", name, new(total, null, null, UnitScale.UsdMillion), formula, [.. Enumerable.Reverse(claims)]), name, ClaimStatus.Actual) with
        {
            Place = place,
            Start = null,
            Label = null,
        };
    }
}
