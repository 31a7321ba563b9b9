namespace Dashboard.Evidence.Wording;

/// <summary>The words for kinds of sources and entities.</summary>
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

    /// <summary>"Companies", "Markets": a heading over entities of the kind.</summary>
    public static string Heading(EntityKind kind) => kind switch
    {
        EntityKind.Company => "Companies",
        EntityKind.Organization => "Organisations",
        EntityKind.Market => "Markets",
        _ => "Projects",
    };
}
