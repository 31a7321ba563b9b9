using System.Globalization;
using Dashboard.Charts;
using Dashboard.Components.Base;
using Dashboard.Decks;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Present;

/// <summary>One slide as the audience sees it: headline, chart, text, sources.</summary>
public sealed partial class SlideSheet
{
    /// <summary>The slide.</summary>
    [Parameter]
    [EditorRequired]
    public required Slide Slide { get; set; }

    /// <summary>Whether it is one of a deck that was made of charts, which may have a headline of the speaker's own.</summary>
    [Parameter]
    public bool IsMade { get; set; }

    /// <summary>1 to 5.</summary>
    [Parameter]
    public int HeadingLevel { get; set; } = 1;

    /// <summary>Drawings that are likely to be asked for next.</summary>
    [Parameter]
    public IReadOnlyList<string> Ahead { get; set; } = [];

    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private DrawnChart? Drawn { get; set; }

    private IReadOnlyList<Source> Sources { get; set; } = [];

    private IReadOnlyList<Claim> Counted { get; set; } = [];

    // a slide that was made of a chart has the chart's headline
    private string? HeadlineLanguage => Slide.IsReaders || Slide.Headline == Drawn?.Spec.Title ? null : DataLanguage.Tag;

    // several slides of a page may show one chart
    private string ChartId => string.Create(CultureInfo.InvariantCulture, $"chart-{Slide.Chart}-{Slide.Number}");

    private string ChartPlace => Form == "both" ? "on-slide beside-text" : "on-slide";

    private string Form => Drawn is null ? "text" : Slide.Text.Length > 0 || Slide.Figure is not null ? "both" : "chart";

    // on the screens of a talk the server has the speaker's words
    private string? OwnSet => IsMade && View.Presented is null ? DashboardUrls.SetOverSlide(View) : null;

    // what the slide itself sets, its author has said; the day stands below the slides of a presentation
    private string FilterWords => View.Place is { } place && View.Filter != place.Filter
        ? FilterPart.InWords(FilterPart.Of(View).Where(part => View.Presented is null || part.Key != FilterPart.Day))
        : "";

    // a page that shows several slides gives each of them the place that it means
    private IReadOnlyList<string> Revealed => View.Place is { } place && place.Slide == Slide.Number ? [.. Slide.Highlights.Take(place.Step)] : [];

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Drawn = Slide.Chart is { } slug && ChartCatalog.Find(View.Everything, slug) is { } chart ? ChartSpecs.Get(chart, View) : null;
        Counted = Slide.Figure == Slide.Support ? [.. View.LeadingClaims] : [];
        Sources = [.. (Drawn?.Spec.Citations.Select(citation => citation.Source) ?? Slide.Citations).Select(View.Snapshot.FindSource).OfType<Source>()];
    }

    private static string NameOf(Source source) =>
        string.Join(' ', new[] { source.Number?.ToString(CultureInfo.InvariantCulture), source.Publisher + (source.Date is { } day ? Say($", {PeriodText.Day(day)}") : "") }.OfType<string>());
}
