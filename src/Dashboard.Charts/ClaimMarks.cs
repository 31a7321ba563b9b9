using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts;

/// <summary>Turns claims into marks: the words, sources and conflicts are the same in every chart.</summary>
/// <param name="Snapshot">Where the claims' sources and relations are.</param>
internal sealed record ClaimMarks(EvidenceSnapshot Snapshot)
{
    /// <summary>The mark of a claim that has an amount.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="name">What the mark is.</param>
    /// <param name="amount">The amount in the chart's unit.</param>
    /// <param name="more">Further claims behind the mark.</param>
    public ChartMark Of(Claim claim, string name, Amount amount, params IReadOnlyList<Claim> more)
    {
        IReadOnlyList<Claim> claims = [claim, .. more];
        var sources = SourcesOf(claims);
        return new()
        {
            Id = claim.Id,
            Name = name,
            Start = amount.IsRange ? amount.Low : 0,
            End = amount.Most ?? amount.Low ?? 0,
            Figure = amount,
            Label = AmountText.Brief(amount, claim.Qualifier),
            Amount = AmountText.Of(claim.Amount!, claim.Qualifier),
            Period = claim.Period is { } period ? PeriodText.Of(period) : null,
            Status = claim.Status,
            StatusText = StatusText.Of(claim.Status),
            Conflict = Snapshot.ConflictsOf(claim.Id).Any(),
            Contradicts = Contradicted(claim),
            SingleReport = claim.Flags.Contains(Flags.SingleReport),
            Range = (amount.IsRange, claim.Status) switch
            {
                (true, ClaimStatus.Guidance) => RangeKind.Guidance,
                (true, ClaimStatus.Projection) => RangeKind.Uncertainty,
                _ => null,
            },
            Claims = [.. claims.Select(one => one.Id)],
            Sources = sources,
            SourcesText = CountText.Of(sources.Count, "source"),
        };
    }

    /// <summary>A mark whose number was computed.</summary>
    /// <param name="figure">The figure, with its formula and parts. What is computed for one chart alone has an id of the form <c>chart.mark</c>.</param>
    /// <param name="name">What the mark is.</param>
    /// <param name="status">The weakest status among the inputs.</param>
    public static ChartMark Derived(DerivedFigure figure, string name, ClaimStatus status)
    {
        var (id, amount, inputs) = (figure.Id[(figure.Id.IndexOf('.', StringComparison.Ordinal) + 1)..], figure.Amount, figure.Inputs);
        var sources = SourcesOf(inputs);
        return new()
        {
            Id = id,
            Name = name,
            Start = amount.IsRange ? amount.Low : 0,
            End = amount.Most ?? amount.Low ?? 0,
            Figure = amount,
            Label = AmountText.Brief(amount),
            Amount = AmountText.Of(amount),
            Status = status,
            StatusText = MarkStatus.Computed,
            Derived = true,
            Computation = figure,
            Claims = [.. inputs.Select(claim => claim.Id)],
            Sources = sources,
            SourcesText = CountText.Of(sources.Count, "source"),
        };
    }

    /// <summary>The source line: the sources of all marks, by printed number.</summary>
    public IReadOnlyList<ChartCitation> Citations(IEnumerable<ChartMark> marks) =>
    [
        .. marks.SelectMany(mark => mark.Sources).Distinct()
            .Select(id => Snapshot.FindSource(id)!)
            .OrderBy(source => source.Number ?? int.MaxValue)
            .Select(source => new ChartCitation(source.Id, source.Number is { } number ? AmountText.Number(number) : source.Id, source.Publisher, source.Title)),
    ];

    /// <summary>The other side of each conflict: its value where it has one, and its sources.</summary>
    private string? Contradicted(Claim claim)
    {
        var others = Snapshot.ConflictsOf(claim.Id).Select(conflict => conflict.Claim).ToList();
        return others.Count == 0 ? null : Say($"contradicts {CountText.Join(others.ConvertAll(Side))}");
    }

    private string Side(Claim other)
    {
        var what = Phrases.Listed(new[] { other.Amount is { } amount ? AmountText.Of(amount, other.Qualifier) : Say("another claim"), PeriodText.Label(other.Period) }.OfType<string>());
        return Say($"{what} ({SourceText(other)})");
    }

    private string SourceText(Claim claim)
    {
        var numbers = Snapshot.SourcesOf(claim).Select(source => source.Number is { } number ? AmountText.Number(number) : source.Id).ToList();
        return numbers.Count switch
        {
            0 => Say("no source"),
            1 => Say($"source {numbers[0]}"),
            _ => Say($"sources {CountText.Join(numbers)}"),
        };
    }

    private static IReadOnlyList<string> SourcesOf(IEnumerable<Claim> claims) =>
        [.. claims.SelectMany(claim => claim.Citations).Select(citation => citation.Source).Distinct()];
}
