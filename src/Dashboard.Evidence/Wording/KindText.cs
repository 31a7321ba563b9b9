namespace Dashboard.Evidence.Wording;

/// <summary>The words for kinds of sources, entities and relations.</summary>
public static class KindText
{
    /// <summary>"news article", "picture".</summary>
    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Company => "the company’s own words",
        SourceKind.Filing => "filing",
        SourceKind.News => "news article",
        SourceKind.Report => "report",
        _ => "picture",
    };

    /// <summary>"contradicts", "updated by": what a claim is to another one, from either end.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="from">True for the claim that has the relation, false for the other one.</param>
    public static string Of(RelationKind kind, bool from) => (kind, from) switch
    {
        (RelationKind.Contradicts, _) => "contradicts",
        (RelationKind.SameAs, _) => "same as",
        (RelationKind.Updates, true) => "updates",
        (RelationKind.Updates, false) => "updated by",
        (_, true) => "derived from",
        _ => "gives",
    };

    /// <summary>"Companies", "Markets": a heading over entities of the kind.</summary>
    public static string Heading(EntityKind kind) => kind switch
    {
        EntityKind.Company => "Companies",
        EntityKind.Organization => "Organisations",
        EntityKind.Market => "Markets",
        _ => "Projects",
    };
}
