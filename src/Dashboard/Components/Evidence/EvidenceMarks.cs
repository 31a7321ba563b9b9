using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Tables;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Evidence;

/// <summary>The small marks beside evidence, written into what shows them: lists show them by the hundred, and every circuit would hold a component for each.</summary>
public static class EvidenceMarks
{
    /// <summary>A status as the swatch that its marks have, and the word.</summary>
    /// <param name="status">The status.</param>
    /// <param name="text">Another word than the status's own.</param>
    /// <param name="derived">Whether the number was computed.</param>
    public static RenderFragment Status(ClaimStatus status, string? text = null, bool derived = false) => builder =>
    {
        builder.OpenElement(0, "span");
        builder.AddAttribute(1, "class", "status-badge");
        builder.OpenElement(2, "i");
        builder.AddAttribute(3, "class", "swatch");
        builder.AddAttribute(4, "data-status", derived ? "derived" : EvidenceViewReader.NameOf(status));
        builder.AddAttribute(5, "aria-hidden", "true");
        builder.CloseElement();
        builder.AddContent(6, text ?? StatusText.Of(status));
        builder.CloseElement();
    };

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
}
