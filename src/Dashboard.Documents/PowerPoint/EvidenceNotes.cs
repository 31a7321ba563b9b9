using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.PowerPoint;

/// <summary>What the speaker needs when somebody asks where a number comes from: it stands in the notes, below what is to be said.</summary>
public static class EvidenceNotes
{
    /// <summary>The paragraphs.</summary>
    /// <param name="spec">The chart.</param>
    /// <param name="sourceOf">Gives a source by its id.</param>
    public static IEnumerable<string> Of(ChartSpec spec, Func<string, Source> sourceOf)
    {
        yield return Say($"Chart: {spec.Title}. {spec.Subtitle}.");
        foreach (var note in spec.Notes)
        {
            yield return note;
        }

        foreach (var derivation in spec.Derivations)
        {
            yield return CountText.Capital(Say($"computed: {derivation}"));
        }

        foreach (var mark in spec.Marks)
        {
            yield return Line(mark, [.. spec.Citations.Where(citation => mark.Sources.Contains(citation.Source)).Select(citation => citation.Number)]);
        }

        foreach (var citation in spec.Citations)
        {
            yield return $"[{citation.Number}] {citation.Publisher}: {citation.Title}. {sourceOf(citation.Source).Url.AbsoluteUri}";
        }
    }

    private static string Line(ChartMark mark, List<string> sources) =>
        Phrases.Sentences(new[]
        {
            Say($"{mark.Name}: {Phrases.Listed(Facts(mark))}."),
            Say($"Claims: {Phrases.Listed(mark.Claims)}."),
            sources.Count == 0 ? Say("No source.") : Say($"Sources: {Phrases.Listed(sources)}."),
            mark.Detail is null ? null : Say($"{mark.Detail}."),
        }.OfType<string>());

    private static IEnumerable<string> Facts(ChartMark mark)
    {
        yield return mark.Amount;
        if (mark.Period is not null)
        {
            yield return mark.Period;
        }

        yield return MarkWords.Status(mark);
    }
}
