using Dashboard.Ask.Lexicon;
using Dashboard.Ask.Planning;
using Dashboard.Evidence;

namespace Dashboard.Ask.Answering;

/// <summary>What a question asks for that the claims which would answer it do not tell: a person, a count, a purpose, a price.</summary>
internal static class Untold
{
    private const int YearLength = 4;

    /// <summary>Whether what is asked for is in nothing that is told.</summary>
    public static bool Is(Asked asked, Answer answer, List<Claim> told) => IsUncounted(asked, answer, told) || IsOfNobody(asked, told) || IsOfOneAlone(asked, told) || IsOfPurpose(asked, told) || IsUnvalued(asked, told)
        || IsOfOtherUnit(asked, answer, told) || IsOfOtherMeasure(asked, answer, told) || IsOfOtherThings(asked, answer, told) || IsUnpriced(asked, answer, told);

    /// <summary>"How many megawatts will the site draw", of which nothing but its debt is known.</summary>
    private static bool IsOfOtherUnit(Asked asked, Answer answer, List<Claim> told) => asked.Question is { Unit: { } unit and not ("%" or "times"), Amounts.Count: 0 } && (asked.Question.Metrics.Count == 0 || UnitScale.Converts(unit, "MW")) && answer.Figures.All(figure => figure.Formula is null)
        && told.TrueForAll(claim => claim.Amount is { } amount && !UnitScale.Converts(amount.Unit, unit) && !amount.Unit.Contains(unit, StringComparison.OrdinalIgnoreCase));

    /// <summary>"It put in its 100 billion: what stake did it get": the number says which claim is meant, and another measure is asked for.</summary>
    private static bool IsOfOtherMeasure(Asked asked, Answer answer, List<Claim> told) => !asked.AsksWhether && !asked.Question.IsSoft && asked.Question.Metrics.Count > 0 && GivenNumbers.Plain(asked.Question) is [var given] && Planner.Of(asked.Question) is AskKind.LookUp or AskKind.Comparison or AskKind.List
        && asked.Question.Words.Exists(word => word.Text is "what" or "how" || Vocabulary.HowMuch.Contains(word.Text)) && answer.Figures.All(figure => figure.Formula is null) && told.TrueForAll(given.Fits) && !asked.Question.AsksAny("when", "who", "source", "conflict")
        && asked.Question.Metrics.Any(named => !told.Exists(claim => named.Ids.Contains(claim.Metric ?? "")) && !told.Exists(claim => Statements.Says(claim, named.Said)));

    /// <summary>"How many people work there", of which nothing but money or power is known: what is to be counted is in no claim that is told.</summary>
    private static bool IsOfOtherThings(Asked asked, Answer answer, List<Claim> told) => asked.Question is { Metrics.Count: 0, Unit: null } && asked.Question.Asks("count") && CountedThings(asked) is { } things && answer.Figures.All(figure => figure.Formula is null)
        && told.TrueForAll(claim => claim.Amount is { } amount && (UnitScale.Converts(amount.Unit, UnitScale.UsdMillion) || UnitScale.Converts(amount.Unit, "MW"))) && !told.Exists(claim => Statements.Says(claim, things));

    /// <summary>The word behind "how many" where it says nothing to the grammar, or the one such word.</summary>
    private static string? CountedThings(Asked asked) => asked.Question.Words.FindIndex(word => word.Text == "many") is >= 0 and var many && many + 1 < asked.Question.Words.Count && asked.Question.Words[many + 1].Said is var next && asked.Question.Weak.Contains(next) ? next
        : asked.Question.Weak is [var only] && !only.Contains(' ', StringComparison.Ordinal) ? only : null;

    /// <summary>"How many million dollars did it put in", of which only that it took part is known: what has no number is no answer to how many.</summary>
    private static bool IsUncounted(Asked asked, Answer answer, List<Claim> told) => answer.Figures.Count == 0
        && (asked.Question.Unit is not null || ((asked.Question.AsksAny("amount", "count") || asked.Question.Metrics.Any(named => Vocabulary.HowMuch.Any(word => named.Said.EndsWith(word, StringComparison.Ordinal)))) && (told.TrueForAll(claim => Vocabulary.Givers.Contains(claim.Metric ?? "")) || !told.Exists(HoldsNumber))));

    /// <summary>Whether it says a number that is no year.</summary>
    private static bool HoldsNumber(Claim claim) => claim.Amount is not null
        || Spelling.Of(claim.Statement).Exists(token => Vocabulary.Numbers.ContainsKey(token.Text) || (token.IsNumber && !(token.Text.Length == YearLength && token.Text[0] is '1' or '2')));

    /// <summary>"Who is the banker behind the round", of which only the amount is known.</summary>
    private static bool IsOfNobody(Asked asked, List<Claim> told)
    {
        var isOfParty = asked.Question.Words is [{ Text: "which" or "what" }, { Text: var party }, ..] && Vocabulary.Parties.Contains(party);
        var isOfSomebody = isOfParty || asked.Question.Asks("who") || asked.Question.Metrics.Any(named => Spelling.Of(named.Said) is [{ Text: "who" }, ..]);
        return isOfSomebody && Planner.Of(asked.Question) is AskKind.LookUp or AskKind.List or AskKind.Comparison
            && (isOfParty || asked.Question.Metrics.Any(named => named.Ids.All(id => Vocabulary.Between.Contains(id) && id != Vocabulary.Acquisition) && !told.Exists(claim => named.Ids.Contains(claim.Metric ?? ""))))
            && told.TrueForAll(claim => claim.Metric is { } metric && !Vocabulary.Between.Contains(metric) && (!isOfParty || claim.By is null));
    }

    /// <summary>"Who placed the 83 GW of orders that it has", of which nobody but itself is told.</summary>
    private static bool IsOfOneAlone(Asked asked, List<Claim> told) => asked.Question.Words is [{ Text: "who" or "whose" }, ..] && asked.Question is { Entities.Count: 1, Metrics.Count: < 2, Statuses.Count: < 2 } && asked.Question.Metrics.Count + GivenNumbers.Plain(asked.Question).Count > 0 && !asked.Question.Metrics.Any(named => named.Ids.Any(Vocabulary.Between.Contains)) && Planner.Of(asked.Question) is AskKind.LookUp
        && !asked.Question.AsksAny("rank-most", "rank-least", "conflict", "spread", "view") && !asked.Opened
        && told.TrueForAll(claim => claim is { Amount: not null, Mentions.Count: 0, By: null } && asked.Subjects.Contains(claim.Entity ?? "") && asked.Snapshot.FindEntity(claim.Entity!)!.Kind == EntityKind.Company);

    /// <summary>"At what valuation did it raise its round", of which only the money is known.</summary>
    private static bool IsUnvalued(Asked asked, List<Claim> told) => asked.Question.Entities.Count == 1 && asked.Question.Metrics.Any(named => named.Ids.Contains(Vocabulary.Valuation)) && asked.Question.Metrics.Any(named => named.Ids is [Vocabulary.Round])
        && told.TrueForAll(claim => claim.Amount is not null && claim.Metric == Vocabulary.Round);

    /// <summary>"What did it spend the 6.6 billion on that it took in", "what will it do with the money of its round": what the money was for is not what it came to.</summary>
    private static bool IsOfPurpose(Asked asked, List<Claim> told) => asked.Question.Words is var words && words.FindIndex(word => word.Text == "what") is >= 0 and var start
        && words.FindIndex(start, word => Vocabulary.Purposes.Contains(word.Text)) is > 0 and var verb
        && words.Index().Skip(verb + 1).Any(pair => pair.Item.Text is "on" or "for" or "with" && (pair.Index == words.Count - 1 || words[pair.Index + 1] is { IsSign: true } or { Text: "that" or "which" } || (pair.Item.Text is "with" && pair.Index == verb + 1 && words[verb].Text is "do" or "done" && words[verb - 1].Text is not "to")))
        && told.TrueForAll(claim => claim.Amount is not null && (Vocabulary.Events.Contains(claim.Metric ?? "") || words[verb].Text is "used" or "do"));

    /// <summary>"What does it pay for the 1,800 MW that it has bought", of which no money is told. Who pays is counted.</summary>
    private static bool IsUnpriced(Asked asked, Answer answer, List<Claim> told) => asked.Question.Says(Vocabulary.Prices)
        && Planner.Of(asked.Question) is AskKind.LookUp or AskKind.Comparison or AskKind.List && answer.Figures.Count > 0 && answer.Figures.All(figure => figure.Formula is null && !IsMoney(figure.Amount.Unit) && !figure.Amount.Unit.EndsWith("seats", StringComparison.Ordinal) && !figure.Amount.Unit.EndsWith("users", StringComparison.Ordinal)) && told.TrueForAll(claim => !Vocabulary.Prices.Any(word => Statements.Says(claim, word)));

    private static bool IsMoney(string unit) => UnitScale.Converts(unit, UnitScale.UsdMillion) || (unit.Length > 2 && unit.AsSpan(0, 3).IndexOfAnyExceptInRange('A', 'Z') < 0);
}
