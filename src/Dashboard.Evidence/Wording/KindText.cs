using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>The words for kinds of sources, entities and relations.</summary>
public static class KindText
{
    /// <summary>"news article", "picture".</summary>
    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Company => Say("the company’s own words"),
        SourceKind.Filing => Say("filing"),
        SourceKind.News => Say("news article"),
        SourceKind.Report => Say("report"),
        _ => Say("picture"),
    };

    /// <summary>"contradicts", "updated by": what a claim is to another one, from either end.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="from">True for the claim that has the relation, false for the other one.</param>
    public static string Of(RelationKind kind, bool from) => (kind, from) switch
    {
        (RelationKind.Contradicts, _) => SayAs("contradicts", "relation"),
        (RelationKind.SameAs, _) => SayAs("same as", "relation"),
        (RelationKind.Updates, true) => SayAs("updates", "relation"),
        (RelationKind.Updates, false) => SayAs("updated by", "relation"),
        (_, true) => SayAs("derived from", "relation"),
        _ => SayAs("gives", "relation"),
    };

    /// <summary>"Companies", "Markets": a heading over entities of the kind.</summary>
    public static string Heading(EntityKind kind) => kind switch
    {
        EntityKind.Company => Say("Companies"),
        EntityKind.Organization => Say("Organisations"),
        EntityKind.Market => Say("Markets"),
        EntityKind.Product => Say("Products"),
        EntityKind.Place => Say("Places"),
        EntityKind.Group => Say("Groups"),
        _ => Say("Projects"),
    };
}
