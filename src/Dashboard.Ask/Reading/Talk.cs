using Dashboard.Ask.Lexicon;

namespace Dashboard.Ask.Reading;

/// <summary>Leaves out what somebody says of himself beside a question in unspaced writing: why he asks, and that he looked in vain.</summary>
internal static class Talk
{
    /// <summary>The pieces without clauses of talk, where the rest names what is asked and of whom.</summary>
    public static IReadOnlyList<Element> Without(IReadOnlyList<Element> elements)
    {
        if (!elements.Any(element => element.IsUnknown && element.Words[0].IsSign))
        {
            return elements;
        }

        var clauses = new List<List<Element>>();
        foreach (var element in elements)
        {
            if (clauses.Count == 0 || element.IsParted)
            {
                clauses.Add([]);
            }

            clauses[^1].Add(element);
        }

        var asked = clauses.FindAll(clause => !IsTalk(clause)).SelectMany(clause => clause).ToList();
        return asked.Count < elements.Count && (asked.Exists(IsSubject) || asked.Exists(IsMeant)) && asked.Exists(IsMatter) ? asked : elements;
    }

    private static bool IsSubject(Element element) => element.Terms.Any(term => term.Kind is TermKind.Entity or TermKind.Segment);

    private static bool IsMeant(Element element) => element.As(TermKind.Intent) is { Keys: ["definition", ..] };

    private static bool IsMatter(Element element) => element.Terms.Any(term => term.Kind is TermKind.Metric or TermKind.Soft or TermKind.Definition or TermKind.Status);

    /// <summary>Whether it names nothing, and speaks of who asks: a name that nothing knows, and a word that may narrow what is asked, stand in none.</summary>
    private static bool IsTalk(List<Element> clause) => clause.TrueForAll(element => element.Words[0].IsSign && !Weighs(element) && !Vocabulary.Strange.Contains(string.Concat(element.Words.Select(word => word.Text))))
        && Enumerable.Range(1, 2).Any(length => Windows(clause, length).Any(Vocabulary.Talk.Contains));

    /// <summary>Whether it says something of what is asked; a word that does so only beside others does not.</summary>
    private static bool Weighs(Element element) => element.Number is not null || element.Terms.Any(term => term.Kind switch
    {
        TermKind.Skip or TermKind.Weak or TermKind.Frame or TermKind.From or TermKind.To or TermKind.Number or TermKind.Year => false,
        TermKind.Intent or TermKind.Speaker => element.As(TermKind.Skip) is null,
        _ => true,
    });

    /// <summary>The signs of the clause, so many at a time.</summary>
    private static IEnumerable<string> Windows(List<Element> clause, int length)
    {
        var signs = clause.SelectMany(element => element.Words).Select(word => word.Text).ToList();
        return Enumerable.Range(0, Math.Max(0, signs.Count - length + 1)).Select(at => string.Concat(signs.Skip(at).Take(length)));
    }
}
