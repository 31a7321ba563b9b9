using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts;

/// <summary>Which <see cref="ChartOptions"/> mean something for a chart and the evidence behind it.</summary>
public sealed record ChartOffer
{
    /// <summary>None of them.</summary>
    public static ChartOffer None { get; } = new();

    /// <summary>The first year of what could be shown; null where the chart has no time axis.</summary>
    public int? First { get; init; }

    /// <summary>The last year.</summary>
    public int? Last { get; init; }

    /// <summary>Whether the numbers can be shown as change and as index.</summary>
    public bool Values { get; init; }

    /// <summary>Whether the values can be laid out by multiples.</summary>
    public bool Log { get; init; }

    /// <summary>Of a chart that has values by multiples where all of them are above zero: one that is not, in words; null where there is none.</summary>
    public string? HasNoLogOf { get; init; }

    /// <summary>Whether the figures can be set side by side and on top of each other, instead of along lines.</summary>
    public bool Layouts { get; init; }

    /// <summary>What the figures count, where they count in several ways; else empty.</summary>
    public IReadOnlyList<string> Definitions { get; init; } = [];

    /// <summary>What of the options the chart cannot follow, and why.</summary>
    public IReadOnlyList<string> Refused(ChartOptions options)
    {
        var said = new List<string>();
        if (First is null && (options.From ?? options.To) is not null)
        {
            said.Add(Say("This chart has no years to choose from, so all of it is shown."));
        }

        if (!Values && options.Values != ChartValues.Absolute)
        {
            said.Add(Say("This chart shows its numbers as they are stated: for a change or an index it holds no series of years."));
        }

        if (!Log && options.Scale == ChartScale.Log)
        {
            said.Add(options.Values == ChartValues.Yoy && Values
                ? Say("A change can be negative, and a logarithmic axis has no place for it: the axis is linear.")
                : HasNoLogOf is { } mark ? Say($"A logarithmic axis has no place for zero or less ({mark}): the axis is linear.")
                : Say("This chart has no logarithmic axis: a bar begins at zero, which such an axis does not have."));
        }

        if (!Layouts && options.Layout != ChartLayout.Lines)
        {
            said.Add(options.Values == ChartValues.Absolute && options.Scale == ChartScale.Linear
                ? Say("This chart has one arrangement only: its figures are not those of several companies over the same years.")
                : Say("A change or an index cannot be laid end to end, and a bar has no logarithmic axis: the figures stand along lines."));
        }

        if (options.Definition is { } definition && !Definitions.Contains(definition))
        {
            said.Add(Say($"No choice of figures in this chart counts “{Evidence.Wording.DefinitionText.Of(definition)}”, so figures of every count are shown."));
        }

        return said;
    }
}
