using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Tables;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Evidence;

/// <summary>The small marks beside evidence, written into what shows them: lists show them by the hundred, and every circuit would hold a component for each.</summary>
public static class EvidenceMarks
{
    // numbers of sources stand on the line of the word before them
    private const char NoBreakSpace = '\u00A0';
    private const char WordJoiner = '\u2060';

    /// <summary>Words that a mark follows on the same line: the blank at their end, or their last sign where the language has no blanks, breaks no line.</summary>
    /// <param name="words">The words.</param>
    public static string Tied(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.EndsWith(' ') ? words[..^1] + NoBreakSpace : words + WordJoiner;
    }

    /// <summary>Says that another claim contradicts this one, with the look that its mark has.</summary>
    public static RenderFragment Contradicted { get; } = builder => Swatch(builder, "flag conflict-badge", "conflict", Say("contradicted"));

    /// <summary>A status as the swatch that its marks have, and the word.</summary>
    /// <param name="status">The status.</param>
    /// <param name="text">Another word than the status's own.</param>
    /// <param name="derived">Whether the number was computed.</param>
    public static RenderFragment Status(ClaimStatus status, string? text = null, bool derived = false) =>
        builder => Swatch(builder, "status-badge", derived ? "derived" : EvidenceViewReader.NameOf(status), text ?? StatusText.Of(status));

    /// <summary>Sources as their printed numbers, each a link.</summary>
    public static RenderFragment Sources(IEnumerable<string> ids, EvidenceView view) => Sources([.. ids.Select(id => view.Snapshot.FindSource(id)!)], view);

    /// <inheritdoc cref="Sources(IEnumerable{string}, EvidenceView)" />
    public static RenderFragment Sources(IReadOnlyList<Source> sources, EvidenceView view) => builder =>
    {
        builder.OpenElement(0, "span");
        builder.AddAttribute(1, "class", sources.Count == 0 ? "uncited" : "source-numbers");
        if (sources.Count == 0)
        {
            builder.AddContent(2, Say("none"));
        }

        foreach (var source in sources)
        {
            builder.OpenElement(3, "a");
            builder.SetKey(source.Id);
            builder.AddAttribute(4, "href", DashboardUrls.Source(source.Id, view));
            builder.AddAttribute(5, "title", $"{source.Publisher}: {source.Title}");
            builder.AddAttribute(6, "aria-label", Say($"Source {ClaimCells.NumberOf(source)}, {source.Publisher}"));
            builder.AddContent(7, ClaimCells.NumberOf(source));
            builder.CloseElement();
        }

        builder.CloseElement();
    };

    private static void Swatch(RenderTreeBuilder builder, string kind, string status, string text)
    {
        builder.OpenElement(0, "span");
        builder.AddAttribute(1, "class", kind);
        builder.OpenElement(2, "i");
        builder.AddAttribute(3, "class", "swatch");
        builder.AddAttribute(4, "data-status", status);
        builder.AddAttribute(5, "aria-hidden", "true");
        builder.CloseElement();
        builder.AddContent(6, text);
        builder.CloseElement();
    }
}
