using Dashboard.Ask.Planning;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Says what a question was read as: "capex of Microsoft in fiscal year 2025, cash, gross".</summary>
internal static class ReadingText
{
    /// <summary>The reading, without a full stop.</summary>
    public static string Of(Asked asked)
    {
        var question = asked.Question;
        IReadOnlyList<string?> parts =
        [
            KindOf(Planner.Of(question)),
            Words(question.Metrics.Select(named => named.Ids.Count > 0 ? asked.NameOf(named.Ids.FirstOrDefault(asked.Metrics.Contains) ?? named.Ids[0]) : TextCut.To(named.Said, 60))),
            Words(question.Entities.SelectMany(named => named.Ids.Take(3)).Select(id => asked.Snapshot.FindEntity(id)!.Name)),
            Words(question.Segments.Select(id => SegmentText.Of(asked.Snapshot.FindSegment(id)!))),
            Words(question.Definitions.Select(named => asked.DefinitionName(named.Ids[0]))),
            Words(question.Statuses.Select(StatusText.Of)),
            Words(question.Periods.Select(period => period.Text)),
            question.Last is { } last ? (last.Kind == "quarters" ? Say($"the newest {AmountText.Number(last.Count)} quarters that are reported") : Say($"the newest {AmountText.Number(last.Count)} years that are reported")) : null,
            asked.Assumed is { } assumed ? Say($"{assumed}, since no time is named") : null,
            question.Excluded.Count + question.ExcludedDefinitions.Count == 0 ? null : Say($"without {Words(question.Excluded.Select(named => asked.Snapshot.FindEntity(named.Ids[0])!.Name).Concat(question.ExcludedDefinitions.Select(named => asked.DefinitionName(named.Ids[0]))))}"),
            Words(question.Speakers.Select(named => Say($"said by {asked.Snapshot.FindEntity(named.Ids[0])!.Name}"))),
            question.SaidIn is { } then ? Say($"said {then.Text}") : null,
            question.AsOf is { } day ? Say($"as of {PeriodText.Day(day)}") : null,
            .. question.Slips.Take(5).Select(slip => Say($"“{TextCut.To(slip.Said, 40)}” read as “{slip.Read}”")),
        ];
        var said = parts.OfType<string>().Where(part => part.Length > 0).ToList();
        return said.Count == 0 ? Say("no measure, company or period of the evidence") : string.Join(SayAs(", ", "list"), said);
    }

    private static string Words(IEnumerable<string> words) => CountText.Join([.. words.Distinct().Take(8)]);

    private static string? KindOf(AskKind kind) => kind switch
    {
        AskKind.LookUp => null,
        AskKind.List => SayAs("list", "question"),
        AskKind.Comparison => SayAs("comparison", "question"),
        AskKind.Ranking => SayAs("ranking", "question"),
        AskKind.Difference => SayAs("difference", "question"),
        AskKind.Ratio => SayAs("multiple", "question"),
        AskKind.Growth => SayAs("change over time", "question"),
        AskKind.Cagr => SayAs("growth a year", "question"),
        AskKind.Sum => SayAs("sum", "question"),
        AskKind.Share => SayAs("share", "question"),
        AskKind.Average => SayAs("average", "question"),
        AskKind.Conflict => SayAs("disagreement of sources", "question"),
        AskKind.Vintages => SayAs("history of what was expected", "question"),
        AskKind.Outcome => SayAs("forecast and outcome", "question"),
        AskKind.Spread => SayAs("spread of forecasts", "question"),
        AskKind.Source => SayAs("sources", "question"),
        AskKind.Definition => SayAs("definition", "question"),
        AskKind.Drivers => SayAs("reasons", "question"),
        _ => SayAs("members", "question"),
    };
}
