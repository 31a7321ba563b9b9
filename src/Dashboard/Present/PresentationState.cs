using System.Globalization;
using Dashboard.Views;

namespace Dashboard.Present;

/// <summary>What the speaker shows at a moment: followers show the same.</summary>
public sealed record PresentationState
{
    /// <summary>The id of the deck.</summary>
    public required string Deck { get; init; }

    /// <summary>How many moves led here. A move says from which of them it was made, and counts only where nothing else has come between.</summary>
    public int Turn { get; init; }

    /// <summary>The number of the slide, from 1.</summary>
    public int Slide { get; init; } = 1;

    /// <summary>How many highlights of the slide are revealed; 0 shows all marks alike.</summary>
    public int Step { get; init; }

    /// <summary>The query keys that the speaker has set over those of the slide; empty for none.</summary>
    public string Query { get; init; } = "";

    /// <summary>The id of the claim whose evidence is open; null where none is.</summary>
    public string? Drill { get; init; }

    /// <summary>Whether the screen is black.</summary>
    public bool IsBlack { get; init; }

    /// <summary>The state when the speaker's page shows the view.</summary>
    public PresentationState At(EvidenceView view) => this with
    {
        Slide = view.Place!.Slide,
        Step = view.Place.Step,
        IsBlack = view.Place.IsBlack,
        Query = DashboardUrls.SetOverSlide(view),
        Drill = view.Drill,
    };

    /// <summary>The query string of an address that shows the state.</summary>
    public string ToQuery() => string.Join('&', new[]
    {
        ToPlaceQuery(),
        Drill is null ? "" : $"drill={Uri.EscapeDataString(Drill)}",
        IsBlack ? "black=1" : "",
    }.Where(part => part.Length > 0));

    /// <summary>The same without what is open for a moment: evidence, and a black screen.</summary>
    public string ToPlaceQuery() => string.Join('&', new[] { string.Create(CultureInfo.InvariantCulture, $"slide={Slide}&step={Step}"), Query }.Where(part => part.Length > 0));
}
