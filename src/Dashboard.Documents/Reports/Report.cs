namespace Dashboard.Documents.Reports;

/// <summary>A brief of a view: what it adds up to, every chart that has something to show, what is wrong with it, each claim, each source by number.</summary>
public sealed record Report
{
    /// <summary>How many findings are told; the audit has the rest.</summary>
    public const int MostFindings = 25;

    /// <summary>How many claims are told; a report of more is no brief.</summary>
    public const int MostClaims = 150;

    /// <summary>How many marks of a chart are drawn or listed; a chart of more would fill pages, and is told by its headline.</summary>
    public const int MostMarks = 60;

    /// <summary>The finding, as a sentence.</summary>
    public required string Title { get; init; }

    /// <summary>How well the claims are sourced.</summary>
    public required string Lead { get; init; }

    /// <summary>What the report is about and as of when: "As known on 9 January 2026", "Segments: Chips".</summary>
    public required IReadOnlyList<string> Scope { get; init; }

    /// <summary>What the claims rest on, in words; null where there is no claim.</summary>
    public string? Support { get; init; }

    /// <summary>The headline figures, one of each kind.</summary>
    public IReadOnlyList<ReportFigure> Figures { get; init; } = [];

    /// <summary>The charts that the filter does not leave empty.</summary>
    public IReadOnlyList<ReportChart> Charts { get; init; } = [];

    /// <summary>The weightiest findings about the claims.</summary>
    public IReadOnlyList<ReportFinding> Findings { get; init; } = [];

    /// <summary>How many findings there are in all, those of the same words counted once.</summary>
    public int AllFindings { get; init; }

    /// <summary>The claims, in the order of their packs.</summary>
    public IReadOnlyList<ReportClaim> Claims { get; init; } = [];

    /// <summary>How many claims there are in all.</summary>
    public int AllClaims { get; init; }

    /// <summary>Every source that the report refers to, by number.</summary>
    public IReadOnlyList<ReportReference> References { get; init; } = [];

    /// <summary>The version of the evidence.</summary>
    public required string Version { get; init; }
}
