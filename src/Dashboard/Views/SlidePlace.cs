using Dashboard.Charts;
using Dashboard.Evidence;

namespace Dashboard.Views;

/// <summary>Where in a deck a view is, and what the slide itself sets: addresses hold only what differs from that.</summary>
public sealed record SlidePlace
{
    /// <summary>Stands for every slide where a template of addresses is made.</summary>
    public const int Any = 0;

    /// <summary>The number of the slide, from 1.</summary>
    public required int Slide { get; init; }

    /// <summary>How many of the slide's highlights are revealed.</summary>
    public int Step { get; init; }

    /// <summary>Whether the screen is black.</summary>
    public bool IsBlack { get; init; }

    /// <summary>The code of the presentation, on its presenter's page; null elsewhere.</summary>
    public string? Code { get; init; }

    /// <summary>The turn of the presentation that the speaker sees: links of the presenter's page say from which they lead on; null elsewhere.</summary>
    public int? Turn { get; init; }

    /// <summary>The filter that the slide brings along.</summary>
    public EvidenceFilter Filter { get; init; } = EvidenceFilter.None;

    /// <summary>The form of the chart that the slide brings along.</summary>
    public ChartView Charts { get; init; }

    /// <summary>What the slide sets about its chart.</summary>
    public ChartOptions Options { get; init; } = ChartOptions.None;
}
