using Dashboard.Charts;
using Dashboard.Decks;
using Dashboard.Drawings;
using Dashboard.Present;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Present;

/// <summary>The window that a slide fills, with the links that lead on. Keys and swipes are js/present.js: it follows these links.</summary>
public sealed partial class SlideStage
{
    /// <summary>The deck.</summary>
    [Parameter]
    [EditorRequired]
    public required Deck Deck { get; set; }

    /// <summary>Who looks.</summary>
    [Parameter]
    public StageRole Role { get; set; }

    /// <summary>The cookie in which this browser keeps where the talk is: see <see cref="TalkCookie"/>; null where there is no talk.</summary>
    [Parameter]
    public string? KeepAs { get; set; }

    /// <summary>Where the talk is.</summary>
    [Parameter]
    public TalkPlace? Keep { get; set; }

    /// <summary>What stands in the place of the slide.</summary>
    [Parameter]
    public RenderFragment? Sheet { get; set; }

    /// <summary>What stands between the slide and the bar.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private SlidePlace Place => View.Place!;

    private Slide Slide => Deck.Slides[Place.Slide - 1];

    private string Class => Role switch
    {
        StageRole.Desk => "stage desk",
        StageRole.Audience => "stage audience",
        StageRole.Wall => "stage wall",
        _ => "stage",
    };

    /// <summary>The claim that the key for evidence opens: that of the first mark that is set off, else of the first mark.</summary>
    private string? Evidence { get; set; }

    /// <summary>The drawings of the slides after and before this one: the browser fetches them while this one is talked about. Without a circuit they come with their page.</summary>
    private IReadOnlyList<string> Ahead { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Evidence = Slide.Highlights.FirstOrDefault(id => View.Snapshot.FindClaim(id) is not null) ?? Drawn(Slide, View)?.Spec.Marks.FirstOrDefault()?.Opens;
        Ahead = View.Live ? [.. new[] { Place.Slide + 1, Place.Slide - 1 }.Where(number => number >= 1 && number <= Deck.Slides.Count).Select(SourceOf).OfType<string>()] : [];
    }

    private string? SourceOf(int number)
    {
        var view = SlideViewReader.Beside(View, Deck, number);
        return Drawn(Deck.Slides[number - 1], view) is { Spec.Empty: null } drawn ? DashboardUrls.Drawing(drawn, view, DrawingVersion.Of(view)) : null;
    }

    private DrawnChart? Drawn(Slide slide, EvidenceView view) => slide.Chart is { } slug && ChartCatalog.Find(view.Everything, slug) is { } chart ? ChartSpecs.Get(chart, view) : null;
}
