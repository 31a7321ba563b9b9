using Dashboard.Charts;
using Dashboard.Evidence.Wording;
using Dashboard.Evidence;

namespace Dashboard.Views;

/// <summary>The companies, or else the segments, that a chart shows where none is chosen, and how each of them is chosen.</summary>
/// <param name="OfSegments">Whether they are segments.</param>
/// <param name="OneAtATime">Whether the chart shows one of them only, so that choosing another takes the place of it.</param>
/// <param name="All">The choices, in the order in which the chart shows them; at least two.</param>
/// <param name="Further">Those beyond them, each with the filter that adds it to what is chosen.</param>
/// <param name="Reset">The filter that chooses none, which shows all.</param>
public sealed record ChartChoices(bool OfSegments, bool OneAtATime, IReadOnlyList<ChartChoice> All, IReadOnlyList<(string Id, string Name, EvidenceFilter Added)> Further, EvidenceFilter Reset)
{
    /// <summary>How many choices are links; the others are found by name, on the pages of companies, and by the search.</summary>
    public const int Most = 16;

    /// <summary>The choices; null where there is nothing to choose.</summary>
    public static ChartChoices? Of(IChart chart, ChartSpecs specs, EvidenceView view) => OfCompanies(chart, specs, view) ?? OfSegment(chart, specs, view);

    private static ChartChoices? OfCompanies(IChart chart, ChartSpecs specs, EvidenceView view)
    {
        var reset = view.Filter with { Companies = [] };
        var open = specs.Get(chart, view with { Filter = reset });
        var ids = Entities(open.Claims).ToList();
        var one = ids.Count == 1;
        // a chart of very many draws some of them, and each can be chosen
        if (one || ids.Count > Most)
        {
            ids = [.. ids.Union(Entities(view.Snapshot.Filter(reset.Leading(view.Snapshot)).Where(chart.Measures)))];
        }

        var shown = one ? [.. Entities(specs.Get(chart, view).Claims)] : view.Filter.Companies.Count == 0 ? ids : [.. view.Filter.Companies];
        return Build(false, one, ids, shown, reset, id => view.Snapshot.FindEntity(id)!.Name, open, view, Filtered, IsEmpty);

        EvidenceFilter Filtered(ValueSet<string> companies) => reset with { Companies = companies };
        bool IsEmpty(EvidenceFilter filter) => specs.Get(chart, view with { Filter = filter }).Spec.Empty is not null;
    }

    private static ChartChoices? OfSegment(IChart chart, ChartSpecs specs, EvidenceView view)
    {
        var reset = view.Filter with { Segments = [] };
        var open = specs.Get(chart, view with { Filter = reset });
        List<string> ids = [.. open.Spec.Marks.Select(mark => mark.Segment).OfType<string>().Distinct()];
        List<string> shown = view.Filter.Segments.Count == 0 ? ids : [.. view.Filter.Segments];
        return Build(true, false, ids, shown, reset, id => SegmentText.Of(view.Snapshot.FindSegment(id)!), open, view, Filtered, IsEmpty);

        EvidenceFilter Filtered(ValueSet<string> segments) => reset with { Segments = segments };
        bool IsEmpty(EvidenceFilter filter) => specs.Get(chart, view with { Filter = filter }).Spec.Empty is not null;
    }

    private static ChartChoices? Build(
        bool segments,
        bool one,
        List<string> ids,
        List<string> shown,
        EvidenceFilter reset,
        Func<string, string> name,
        DrawnChart open,
        EvidenceView view,
        Func<ValueSet<string>, EvidenceFilter> filtered,
        Func<EvidenceFilter, bool> isEmpty)
    {
        if (ids.Count < 2)
        {
            return null;
        }

        var forms = SeriesForms.Of(open.Spec.Series);
        var choices = ids.Take(Most).Select(id =>
        {
            var only = filtered([id]);
            var series = open.Spec.Series.FirstOrDefault(series => series.Id == id);
            return new ChartChoice(id, name(id), series?.Hue, series is null ? null : forms.NameOf(series), shown.Contains(id), filtered(Toggled(id)), isEmpty(only) ? null : only);
        });
        var chosen = segments ? view.Filter.Segments : view.Filter.Companies;
        return new(segments, one, [.. choices], [.. ids.Skip(Most).Where(id => !chosen.Contains(id)).Select(id => (id, name(id), filtered(one ? [id] : [.. chosen, id])))], reset);

        // all of them, and none of them, are the same as no choice
        ValueSet<string> Toggled(string id)
        {
            var left = shown.Contains(id) ? shown.Where(other => other != id) : ids.Where(other => other == id || shown.Contains(other)).Union(shown);
            List<string> rest = [.. left];
            return ids.TrueForAll(rest.Contains) ? [] : [.. rest];
        }
    }

    private static IEnumerable<string> Entities(IEnumerable<Claim> claims) => claims.Select(claim => claim.Entity).OfType<string>().Distinct();
}
