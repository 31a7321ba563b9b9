using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>The flags that are findings by themselves, and what they mean to a reader.</summary>
internal static class NotedWordings
{
    /// <summary>One rule for each flag.</summary>
    public static IReadOnlyList<AuditRule> All { get; } =
    [
        new NotedWording("unattributed", FindingSeverity.Medium, () => Say("Nobody named"), () => Say("The text does not say who expects or counted this."), () => Say("A forecast or a count is somebody’s. Without a name nobody can weigh it, or ask how it was made.")),
        new NotedWording("second-hand", FindingSeverity.Low, () => Say("Cited by way of another"), () => Say("The author is named, and somebody else’s document is cited."), () => Say("The figure comes from one document and is cited from another that repeats it: the original should be read and cited.")),
        new NotedWording("undefined-group", FindingSeverity.Medium, () => Say("Who belongs is not said"), () => Say("The text speaks of a group and does not say who belongs to it."), () => Say("“Leading companies” or “tech giants” can be any number of firms: a sum or a trend over them cannot be checked.")),
        new NotedWording("year-by-context", FindingSeverity.Medium, () => Say("Year not printed"), () => Say("The year is not printed: it follows only from what stands before it."), () => Say("A date that has to be guessed from its neighbours goes wrong as soon as one of them is wrong.")),
        new NotedWording("told-as-certain", FindingSeverity.Medium, () => Say("Expectation told as certain"), () => Say("Something that is expected is told in certain form."), () => Say("“Will reach” leaves out who expects it, how sure they are, and that it may not come.")),
        new NotedWording("non-sequitur", FindingSeverity.Medium, () => Say("Does not follow"), () => Say("What is concluded does not follow from what is told."), () => Say("The statement puts two things together as reason and result, and what is told of the one has no bearing on the other.")),
        new NotedWording("undefined-term", FindingSeverity.Low, () => Say("A term without a meaning"), () => Say("Uses a term that the text does not explain."), () => Say("A coined term sounds like knowledge. What it stands for, and whose it is, cannot be told.")),
        new NotedWording("truncated", FindingSeverity.Medium, () => Say("Breaks off"), () => Say("The text breaks off here: what it announces is missing."), () => Say("A sentence or list that breaks off announces evidence that is not there.")),
        new NotedWording("unheaded-list", FindingSeverity.Low, () => Say("List without a heading"), () => Say("Stands in a list of which the text does not say what it lists."), () => Say("Names in a list without a heading can be anything: winners, risks, advice.")),
        new NotedWording("comparative-without-baseline", FindingSeverity.Low, () => Say("Compared with what?"), () => Say("A change or a rank, without what it is measured against."), () => Say("More, faster or rising needs the earlier figure, the others, or the time that it is measured against.")),
        new NotedWording("promotional", FindingSeverity.Low, () => Say("Praise without a measure"), () => Say("Praises without giving a measure."), () => Say("Words of praise say what the author thinks and nothing that can be checked.")),
        new NotedWording(Flags.SingleReport, FindingSeverity.Medium, () => Say("One report only"), () => Say("Only one report of this was found; nobody has confirmed it."), () => Say("A single report that nobody confirmed may be wrong or out of date: it is shown as such.")),
        new NotedWording("undated-document", FindingSeverity.High, () => Say("The text has no date"), () => Say("The text prints no date of its own: what “latest” or “is expected” means cannot be told."), () => Say("Every “now”, “latest” and “expected” in a text hangs on its date.")),
        new NotedWording("ai-generated", FindingSeverity.Medium, () => Say("Made by a machine"), () => Say("The text says that a machine made it."), () => Say("A text that a language model wrote can state things that no source says: each figure has to be checked in the source.")),
    ];
}
