using Dashboard.Charts;
using Dashboard.Components.Kit.Entities;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Charts;

/// <summary>What a reader can set about one chart. Every control is a link, so that the address holds all of it and no circuit is needed.</summary>
public sealed partial class ChartControls
{
    // more links than this are no choice any more; the address takes every year
    private const int MostYears = 60;

    /// <summary>The chart.</summary>
    [Parameter]
    [EditorRequired]
    public required IChart Of { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private ChartChoices? Choices { get; set; }

    private ChartOffer Offer { get; set; } = ChartOffer.None;

    private ChartOptions Options => View.Options;

    private string Plural => Choices!.OfSegments ? Say("segments") : Say("companies");

    private string Label => Choices!.OfSegments ? Say("Segments in the chart") : Say("Companies in the chart");

    private IReadOnlyList<int> Years => Offer is { First: { } first, Last: { } last } ? [.. Enumerable.Range(first, last - first + 1).TakeLast(MostYears)] : [];

    private string Period => (Options.From, Options.To) switch
    {
        (null, null) => Say($"All years, {PeriodText.Year(Years[0])}–{PeriodText.Year(Years[^1])}"),
        var (from, to) when from == to => PeriodText.Year(from!.Value),
        var (from, to) => $"{PeriodText.Year(from ?? Years[0])}–{PeriodText.Year(to ?? Years[^1])}",
    };

    private IReadOnlyList<(string Name, string Href, bool IsCurrent)> From =>
    [
        .. Years.Select(year => Link(PeriodText.Year(year), Options with { From = year == Years[0] ? null : year, To = Options.To < year ? null : Options.To }, (Options.From ?? Years[0]) == year)),
    ];

    private IReadOnlyList<(string Name, string Href, bool IsCurrent)> To =>
    [
        .. Years.Select(year => Link(PeriodText.Year(year), Options with { To = year == Years[^1] ? null : year, From = Options.From > year ? null : Options.From }, (Options.To ?? Years[^1]) == year)),
    ];

    /// <summary>The choices of one out of a few, each kind with its name.</summary>
    private IReadOnlyList<(string Name, IReadOnlyList<(string Name, string Href, bool IsCurrent)> Links)> Switches { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Choices = ChartChoices.Of(Of, ChartSpecs, View);
        Offer = ChartSpecs.Get(Of, View).Spec.Offer;
        Switches = [.. All().Where(kind => kind.Links.Count > 1)];
    }

    private IReadOnlyList<EntityChoice> Further() => [.. Choices!.Further.Select(one => new EntityChoice(one.Id, one.Name))];

    private void Add(string id) => Navigation.NavigateTo(DashboardUrls.Here(View with { Filter = Choices!.Further.First(one => one.Id == id).Added }));

    private IEnumerable<(string Name, IReadOnlyList<(string Name, string Href, bool IsCurrent)> Links)> All()
    {
        if (Offer.Values)
        {
            yield return (Say("Values"), [Value(ChartValues.Absolute, Say("as stated")), Value(ChartValues.Yoy, Say("year over year")), Value(ChartValues.Index, Say("index"))]);
        }

        if (Offer.Layouts || Options.Layout != ChartLayout.Lines)
        {
            yield return (Say("Arranged"), [Layout(ChartLayout.Lines, Say("as lines")), Layout(ChartLayout.Grouped, Say("side by side")), Layout(ChartLayout.Stacked, Say("stacked"))]);
        }

        if (Offer.Log)
        {
            yield return (Say("Scale"), [Scale(ChartScale.Linear, Say("linear")), Scale(ChartScale.Log, Say("logarithmic"))]);
        }

        if (Offer.Definitions.Count > 0)
        {
            yield return (Say("Definition"), [Definition(null, Say("as reported")), .. Offer.Definitions.Select(definition => Definition(definition, DefinitionText.Short(View.Everything, definition)))]);
        }
    }

    private (string Name, string Href, bool IsCurrent) Value(ChartValues values, string name) =>
        // a change can be negative: no logarithmic axis goes along
        Link(name, Options with { Values = values, Scale = values == ChartValues.Yoy ? ChartScale.Linear : Options.Scale, Layout = values == ChartValues.Absolute ? Options.Layout : ChartLayout.Lines }, Options.Values == values);

    private (string Name, string Href, bool IsCurrent) Scale(ChartScale scale, string name) => Link(name, Options with { Scale = scale, Layout = scale == ChartScale.Linear ? Options.Layout : ChartLayout.Lines }, Options.Scale == scale);

    private (string Name, string Href, bool IsCurrent) Layout(ChartLayout layout, string name) =>
        // bars show figures as they are stated, from zero
        Link(name, layout == ChartLayout.Lines ? Options with { Layout = layout } : Options with { Layout = layout, Values = ChartValues.Absolute, Scale = ChartScale.Linear }, Options.Layout == layout);

    private (string Name, string Href, bool IsCurrent) Definition(string? definition, string name) => Link(name, Options with { Definition = definition }, Options.Definition == definition);

    private (string Name, string Href, bool IsCurrent) Link(string name, ChartOptions options, bool isCurrent) => (name, Address(options), isCurrent);

    private string Address(ChartOptions options) => DashboardUrls.Here(View with { Options = options, Explore = View.Explore with { From = null, To = null } });
}
