using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>The flags that are findings by themselves, and what they mean to a reader.</summary>
internal static class NotedWordings
{
    /// <summary>One rule for each flag.</summary>
    public static IReadOnlyList<AuditRule> All { get; } =
    [
        new NotedWording(new(Flags.YearByContext, FindingSeverity.Medium, () => Say("Year not printed"), () => Say("The year is not printed: it follows only from what stands before it."),
            () => Say("A date that has to be guessed from its neighbors goes wrong as soon as one of them is wrong."), () => Say("A guessed year cannot be checked."), () => Say("Look the year up before it is used."))
            { Aspect = Aspect.Time }),
        new NotedWording(new("non-sequitur", FindingSeverity.Medium, () => Say("Does not follow"), () => Say("The conclusion does not follow from the statement."),
            () => Say("The statement presents two things as cause and effect, but the first has no bearing on the second."), () => Say("What is concluded has nothing under it that could be checked."), () => Say("Use the fact, and leave the conclusion out."))
            { TakesIn = ["unsupported-cause"] }),
        new NotedWording(new("truncated", FindingSeverity.Medium, () => Say("Breaks off"), () => Say("The text breaks off here: what it announces is missing."),
            () => Say("A sentence or list that breaks off announces evidence that is not there."), () => Say("What is missing cannot be checked."), () => Say("Look for the full text."))
            { TakesIn = ["no-citation"], IsOfText = true }),
        new NotedWording(new("promotional", FindingSeverity.Low, () => Say("Praise without a measure"), () => Say("Praises without giving a measure."),
            () => Say("Words of praise say what the author thinks and nothing that can be checked."), () => Say("It is a matter of tone."), () => Say("Leave the praise out."))),
        new NotedWording(new(Flags.SingleReport, FindingSeverity.Medium, () => Say("One report only"), () => Say("Only one report of this was found; nobody has confirmed it."),
            () => Say("A single report that nobody confirmed may be wrong or out of date: it is shown as such. A filing needs no second report."), () => Say("There is nothing to check it against."), () => Say("Look for a second report before it is used."))
            { TakesIn = ["lone-witness", "secondary-only"], IsOfDocument = true }),
        new NotedWording(new("currency-assumed", FindingSeverity.Low, () => Say("The currency is assumed"), () => Say("The text prints “$” alone: that US dollars are meant is assumed."),
            () => Say("Several countries call their money dollar. Where a text prints the sign alone, the currency is an assumption."), () => Say("US dollars are the usual reading."), () => Say("Look the currency up in the document that is cited."))
            { IsOfText = true }),
    ];
}
