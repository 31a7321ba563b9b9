using System.Globalization;
using Dashboard.Ask;
using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;

namespace Dashboard.Views;

/// <summary>The numbers of a view that stand in no source, found by what an address calls them.</summary>
public static class ComputedNumbers
{
    private const string AnswerPrefix = "ask.";

    /// <summary>The number; null where the view has none of that name.</summary>
    /// <param name="view">The view.</param>
    /// <param name="address">See <see cref="DerivedFigure.Address"/>.</param>
    public static DerivedFigure? Find(EvidenceView view, string address)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(address);
        var dot = address.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? null
            : address.StartsWith(AnswerPrefix, StringComparison.Ordinal) ? Answered(view, address)
            : address.StartsWith(DerivedFigure.Prefix, StringComparison.Ordinal) ? Implied(view, address[(dot + 1)..])
            : ChartCatalog.Find(view.Everything, address[..dot]) is { } chart ? Drawn(view, chart, address)
            : null;
    }

    /// <summary>What an address calls a number that an answer computes.</summary>
    /// <param name="place">Which of the answer's numbers, counted from 0.</param>
    public static string AddressOf(int place) => AnswerPrefix + place.ToString(CultureInfo.InvariantCulture);

    private static DerivedFigure? Answered(EvidenceView view, string address)
    {
        if (view is not { Path: "/ask", Search: { Length: > 0 } question } || !int.TryParse(address.AsSpan(AnswerPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var place))
        {
            return null;
        }

        return Asking.Of(view.Snapshot, view.Filter, question).Figures.ElementAtOrDefault(place) is { Formula: { } formula } figure
            ? new(address, CountText.Capital(figure.Name), figure.Amount, formula, [.. figure.Claims.Select(id => view.Snapshot.FindClaim(id)!)]) { Said = AmountText.InFull(figure.Amount, figure.Qualifier) }
            : null;
    }

    /// <summary>The figures of what is shown come first; a claim’s own page computes with its pack, whatever the filter.</summary>
    private static DerivedFigure? Implied(EvidenceView view, string id)
    {
        IEnumerable<EvidenceFilter> filters = [FilterOf(view), EvidenceFilter.None, .. view.Snapshot.Packs.Select(pack => new EvidenceFilter { Packs = [pack.Id] })];
        return filters.Select(filter => DerivedFigures.Of(view.Snapshot, filter).FirstOrDefault(figure => figure.Id == id)).FirstOrDefault(figure => figure is not null);
    }

    private static DerivedFigure? Drawn(EvidenceView view, IChart chart, string address)
    {
        var spec = chart.BuildAs(view.Snapshot, FilterOf(view with { Filter = view.Judged }), view.Options);
        return spec.Marks.Select(mark => mark.Computation).FirstOrDefault(figure => figure?.Address == address)
            ?? (chart.Asked is { } asked && address.EndsWith($".{SpecFigures.SpanId}", StringComparison.Ordinal) ? SpecFigures.SpanOf(view, spec, asked) : null);
    }

    /// <summary>A page about a segment or a company shows its numbers, whatever its filter names.</summary>
    private static EvidenceFilter FilterOf(EvidenceView view) => view.Path.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["segments", var segment] when view.Snapshot.FindSegment(segment) is not null => view.Filter with { Segments = [segment] },
        ["companies", var company] when view.Snapshot.FindEntity(company) is not null => view.Filter with { Companies = [company] },
        _ => view.Filter,
    };
}
