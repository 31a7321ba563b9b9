namespace Dashboard.Evidence.Audit.Rules;

/// <summary>The flags that are findings by themselves, and what they mean to a reader.</summary>
internal static class NotedWordings
{
    /// <summary>One rule for each flag.</summary>
    public static IReadOnlyList<AuditRule> All { get; } =
    [
        new NotedWording("unattributed", "Nobody named", FindingSeverity.Medium, "The text does not say who expects or counted this.", "A forecast or a count is somebody’s. Without a name nobody can weigh it, or ask how it was made."),
        new NotedWording("second-hand", "Cited by way of another", FindingSeverity.Low, "The author is named, and somebody else’s document is cited.", "The figure comes from one document and is cited from another that repeats it: the original should be read and cited."),
        new NotedWording("undefined-group", "Who belongs is not said", FindingSeverity.Medium, "The text speaks of a group and does not say who belongs to it.", "“Leading companies” or “tech giants” can be any number of firms: a sum or a trend over them cannot be checked."),
        new NotedWording("year-by-context", "Year not printed", FindingSeverity.Medium, "The year is not printed: it follows only from what stands before it.", "A date that has to be guessed from its neighbours goes wrong as soon as one of them is wrong."),
        new NotedWording("told-as-certain", "Expectation told as certain", FindingSeverity.Medium, "Something that is expected is told in certain form.", "“Will reach” leaves out who expects it, how sure they are, and that it may not come."),
        new NotedWording("non-sequitur", "Does not follow", FindingSeverity.Medium, "What is concluded does not follow from what is told.", "The statement puts two things together as reason and result, and what is told of the one has no bearing on the other."),
        new NotedWording("undefined-term", "A term without a meaning", FindingSeverity.Low, "Uses a term that the text does not explain.", "A coined term sounds like knowledge. What it stands for, and whose it is, cannot be told."),
        new NotedWording("truncated", "Breaks off", FindingSeverity.Medium, "The text breaks off here: what it announces is missing.", "A sentence or list that breaks off announces evidence that is not there."),
        new NotedWording("unheaded-list", "List without a heading", FindingSeverity.Low, "Stands in a list of which the text does not say what it lists.", "Names in a list without a heading can be anything: winners, risks, advice."),
        new NotedWording("comparative-without-baseline", "Compared with what?", FindingSeverity.Low, "A change or a rank, without what it is measured against.", "More, faster or rising needs the earlier figure, the others, or the time that it is measured against."),
        new NotedWording("promotional", "Praise without a measure", FindingSeverity.Low, "Praises without giving a measure.", "Words of praise say what the author thinks and nothing that can be checked."),
        new NotedWording(Flags.SingleReport, "One report only", FindingSeverity.Medium, "Only one report of this was found; nobody has confirmed it.", "A single report that nobody confirmed may be wrong or out of date: it is shown as such."),
        new NotedWording("undated-document", "The text has no date", FindingSeverity.High, "The text prints no date of its own: what “latest” or “is expected” means cannot be told.", "Every “now”, “latest” and “expected” in a text hangs on its date."),
        new NotedWording("ai-generated", "Made by a machine", FindingSeverity.Medium, "The text says that a machine made it.", "A text that a language model wrote can state things that no source says: each figure has to be checked in the source."),
    ];
}
