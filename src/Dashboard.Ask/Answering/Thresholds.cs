using Dashboard.Ask.Planning;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Sets an answer against the numbers of the question: "by how much did it exceed 50 billion?".</summary>
internal static class Thresholds
{
    private const int Most = 8;

    /// <summary>The answer, headed by what lies between its figures and the numbers.</summary>
    public static Answer Judged(Asked asked, Answer answer)
    {
        var wishes = asked.Question.Amounts.Where(amount => amount.Bound is not null).ToList();
        if (answer.Kind != AnswerKind.Answer || wishes.Count == 0 || !Sets(Planner.Of(asked.Question)) || asked.Question.Asks("times"))
        {
            return answer;
        }

        var figures = Judgeable(asked, answer);
        var judged = (from wish in wishes.Take(2) from figure in figures let threshold = Threshold.Of(figure, wish) where threshold is not null select threshold).ToList();
        if (judged.Count == 0)
        {
            return answer with
            {
                Kind = AnswerKind.Refusal,
                Figures = [],
                Sentences = [new(Say("The number of the question has another unit than what the evidence counts here, so that nothing is set against it."), answer.Claims)],
            };
        }

        return answer with
        {
            Sentences = [.. Named(asked, judged), .. judged.OrderByDescending(threshold => threshold.IsMet).Take(Most).Select(threshold => Sentence(asked, threshold)), .. Assumed(judged), .. answer.Sentences],
            Figures = [.. judged.OrderByDescending(threshold => threshold.IsMet).Where(threshold => threshold.IsAbove || threshold.IsBelow).Select(Figure), .. answer.Figures],
        };
    }

    /// <summary>What is planned so that its figures can be set against a number; elsewhere the number is part of what is looked for.</summary>
    private static bool Sets(AskKind kind) => kind is not (AskKind.Source or AskKind.Drivers or AskKind.Definition or AskKind.Conflict or AskKind.Members);

    /// <summary>What is computed stands for an answer that computes; elsewhere the claims' own figures do.</summary>
    private static IReadOnlyList<AnswerFigure> Judgeable(Asked asked, Answer answer) => Planner.Of(asked.Question) switch
    {
        AskKind.Growth or AskKind.Cagr => [.. answer.Figures.Where(figure => figure.Amount.Unit == "%")],
        AskKind.Sum or AskKind.Average or AskKind.Difference or AskKind.Ratio or AskKind.Share => [.. answer.Figures.Where(figure => figure.Formula is not null || answer.Figures.All(other => other.Formula is null))],
        _ => [.. answer.Figures.Where(figure => figure.Formula is null)],
    };

    /// <summary>Where the question names nobody, who lies on the side that is asked for.</summary>
    private static IEnumerable<AnswerSentence> Named(Asked asked, List<Threshold> judged)
    {
        if (asked.Subjects.Count > 0 && asked.Question.Entities.Count < 2)
        {
            return [];
        }

        var met = judged.Where(threshold => threshold.IsMet).ToList();
        var names = CountText.Join([.. met.Select(threshold => asked.SubjectOf(asked.Snapshot.FindClaim(threshold.Figure.Claims[0])!)).OfType<string>().Distinct()]);
        var number = AmountText.InFull(judged[0].Number);
        var text = (judged[0].Wish.Bound, met.Count) switch
        {
            (_, 0) when !judged.Any(threshold => threshold.IsAbove || threshold.IsBelow) => Say("It is open for each of these figures on which side of the number it lies."),
            (AmountBound.Above, 0) => Say($"None of these figures is above {number}."),
            (_, 0) => Say($"None of these figures is below {number}."),
            (AmountBound.Above, _) => Say($"Above {number}: {names}."),
            _ => Say($"Below {number}: {names}."),
        };
        return [new(text, [.. (met.Count > 0 ? met : judged).SelectMany(threshold => threshold.Figure.Claims).Distinct()])];
    }

    /// <summary>A unit that the question does not give is said.</summary>
    private static IEnumerable<AnswerSentence> Assumed(IReadOnlyList<Threshold> judged) => judged.FirstOrDefault(threshold => threshold.Wish.Unit is null) is { Number.Unit: not "%" } bare
        ? [new(Say($"The number of the question has no unit and is read in {bare.ReadIn}."), bare.Figure.Claims)]
        : [];

    private static AnswerSentence Sentence(Asked asked, Threshold threshold)
    {
        var (what, number) = (Subject(asked, threshold.Figure), AmountText.InFull(threshold.Number));
        var text = threshold switch
        {
            { IsAbove: true } => Say($"{what} is {AmountText.InFull(threshold.Gap)} above {number}: {Formula(threshold)}."),
            { IsBelow: true } => Say($"{what} is {AmountText.InFull(threshold.Gap)} below {number}: {Formula(threshold)}."),
            { IsJustAbove: true } => Say($"{what} is above that number: it is given as {AmountText.InFull(threshold.Figure.Amount, threshold.Figure.Qualifier)}."),
            { IsJustBelow: true } => Say($"{what} is below that number: it is given as {AmountText.InFull(threshold.Figure.Amount, threshold.Figure.Qualifier)}."),
            { IsEqual: true } => Say($"{what} is {number} itself, as far as it is printed."),
            _ => Say($"{what} may lie on either side of that number: it is given as {AmountText.InFull(threshold.Figure.Amount, threshold.Figure.Qualifier)}."),
        };
        return new(text, threshold.Figure.Claims);
    }

    private static AnswerFigure Figure(Threshold threshold) => threshold.Figure with
    {
        Amount = threshold.Gap,
        Name = threshold.IsAbove ? Say($"{threshold.Figure.Name}, above {AmountText.InFull(threshold.Number)}") : Say($"{threshold.Figure.Name}, below {AmountText.InFull(threshold.Number)}"),
        Formula = Formula(threshold),
        Qualifier = null,
        IsYearly = false,
    };

    private static string Formula(Threshold threshold)
    {
        var (figure, number) = (Term(threshold, threshold.Known), AmountText.Term(threshold.Number.Value!.Value, threshold.Number));
        return threshold.IsAbove ? $"{figure} − {number}" : $"{number} − {figure}";
    }

    /// <summary>In the steps in which the number is counted, so that both terms are of one kind.</summary>
    private static string Term(Threshold threshold, Amount known) => known.Value is { } value ? AmountText.Term(value, threshold.Number) : $"({AmountText.Term(known)})";

    /// <summary>"The capex of Microsoft (cash, gross), fiscal year 2025,".</summary>
    private static string Subject(Asked asked, AnswerFigure figure)
    {
        var words = new[] { figure.Definition is { } definition ? asked.DefinitionName(definition) : null, figure.Status is { } status && status != ClaimStatus.Actual ? StatusText.Of(status) : null }.OfType<string>().ToList();
        var how = words.Count == 0 ? "" : Say($" ({string.Join(SayAs("; ", "list"), words)})");
        var what = Name(asked, figure) + how;
        return CountText.Capital(figure.Period is { } period ? Say($"{what}, {period},") : what);
    }

    /// <summary>What is computed says of what: "change, the capex of Microsoft".</summary>
    private static string Name(Asked asked, AnswerFigure figure)
    {
        var claims = figure.Claims.Select(asked.Snapshot.FindClaim).OfType<Claim>().ToList();
        return figure.Formula is null || claims.Count == 0 ? figure.Name
            : Say($"{figure.Name}, {(claims.TrueForAll(claim => Asked.RowOf(claim) == Asked.RowOf(claims[0])) ? Told.Name(asked, claims[0]) : asked.NameOf(claims[0].Metric!))}");
    }
}
