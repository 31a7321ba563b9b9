using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;
using Dashboard.Evidence.Searching;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Answers what the grammar has no measure for by the statements that hold its words, and says so.</summary>
internal static class Statements
{
    private const int Most = 4;
    private const int MostHits = 40;
    private static readonly (string Intent, string Flag)[] OfTexts = [("dated", "undated-document"), ("made-by", "ai-generated"), ("disclaimer", "boilerplate"), ("currency", "currency-assumed")];

    /// <summary>The statements that hold every word that means something; null where there are none.</summary>
    public static Answer? Of(Asked asked)
    {
        var words = asked.Question.Unknown.ToList();
        if (words.Count == 0 || words.Count > SearchQuery.MostWords || asked.Metrics.Count > 0 || asked.Question.Asks("definition") || words.TrueForAll(IsMonth) || (asked.Subjects.Count == 0 && asked.Question.Asks("compare")) || asked.Question.Asks("mood"))
        {
            return null;
        }

        var found = Held(asked, words);
        // what somebody aimed at is nothing that came
        if (found.Count == 0 || IsOfOtherNumbers(asked, found) || (asked.Question.Statuses is [ClaimStatus.Actual] && found.All(claim => claim.Status is ClaimStatus.Guidance or ClaimStatus.Projection or ClaimStatus.Sought)))
        {
            return null;
        }

        // "why does it replace them" of what "does not replace them"
        if (!asked.AsksWhether && found.FirstOrDefault(claim => words.Exists(word => Denies(claim, word))) is { } denial && !asked.Question.Words.Exists(word => Vocabulary.Denials.Contains(word.Text)))
        {
            return Refusals.FalsePremise(asked, [denial]);
        }

        // "why did the requests swell": what tells them gives no reason for it
        if (asked.Question.Asks("drivers") && asked.Question.AsksAny("growth", "fall", "turn") && found.All(claim => claim.Amount is not null) && !found.Any(claim => Vocabulary.Connectors.Any(word => Pool.Holds(claim.Statement, word))))
        {
            return Refusals.NoReason(asked, found);
        }

        var reply = new Reply(asked).Add(Say("No measure answers this. These statements hold its words."), found);
        foreach (var claim in found)
        {
            reply.Tell(claim);
        }

        return reply.Answer(found.Take(2).Select(claim => FollowUps.For(asked, claim)));
    }

    /// <summary>"When was the article written", "was it written by a machine": what a text says of itself; null where another thing is asked for, or it says nothing of it.</summary>
    public static Answer? OfText(Asked asked)
    {
        var flags = OfTexts.Where(pair => asked.Question.Asks(pair.Intent)).Select(pair => pair.Flag).ToList();
        var said = flags.Count > 0 && asked.Question is { Metrics.Count: 0, Entities.Count: 0, Sources.Count: 0, Segments.Count: 0, Unknown.Count: 0 } && (asked.Question.IsOfArticle || !asked.Question.Asks("currency"))
            ? asked.Snapshot.Filter(asked.Snapshot.ClaimsOfMetric(Metrics.Provenance), asked.Filter).Where(claim => claim.Status == ClaimStatus.Actual && flags.Exists(claim.Flags.Contains)).Take(Most).ToList() : [];
        if (said.Count == 0)
        {
            return null;
        }

        var reply = new Reply(asked);
        said.ForEach(claim => reply.Tell(claim));
        return reply.Answer();
    }

    /// <summary>"In December" of no year says nothing of what is asked.</summary>
    private static bool IsMonth(string word) => Vocabulary.Months.Contains(word.ToUpperInvariant());

    /// <summary>The statements without a number that hold the words and what was read as a measure: "do ASIC shipments pass GPU shipments"; null where there are none.</summary>
    public static Answer? OfMeasure(Asked asked)
    {
        IReadOnlyList<string> words = [.. asked.Question.Unknown, .. asked.Question.Metrics.Select(named => named.Said)];
        if (asked.Metrics.Count == 0 || words.Count > SearchQuery.MostWords || asked.Question.Asks("definition") || (asked.Question.Asks("drivers") && asked.Subjects.Count == 0))
        {
            return null;
        }

        var found = Held(asked, words).Where(claim => claim.Amount is null || (asked.Subjects.Count > 0 && (asked.Metrics.Contains(claim.Metric ?? "") || asked.Question.Unknown.All(word => Says(claim, word))))).ToList();
        if (found.Count == 0)
        {
            return null;
        }

        var reply = new Reply(asked);
        foreach (var claim in found)
        {
            reply.Tell(claim);
        }

        return reply.Answer();
    }

    /// <summary>The claims about what is named that hold the words, in whatever form.</summary>
    internal static IReadOnlyList<Claim> Held(Asked asked, IReadOnlyList<string> words)
    {
        var found = Among(asked, words)
            .Where(claim => claim.Metric != Metrics.Provenance && Holds(asked, claim, words) && !TakesIn(asked, claim))
            .Where(claim => asked.Subjects.Count == 0 || asked.Question.Entities.All(entity => entity.Ids.Any(claim.Concerns)))
            .Where(claim => asked.Question.Definitions.All(definition => definition.Ids.Contains(claim.Definition ?? "") || Pool.Holds(Text(claim), definition.Said)))
            .Where(claim => asked.Question.Periods.Count == 0 || asked.Question.Periods.Any(period => period.Fits(claim.Period) > 0))
            .Where(claim => claim.Amount is null || IsExpected(asked.Question, claim))
            .Take(MostHits)
            .ToList();
        return [.. Pool.Standing(asked, found).Take(Most)];
    }

    /// <summary>"What did it expect of them in January": where what was said at a time is asked for, no figure that came, and none that was said at another.</summary>
    private static bool IsExpected(Reading.Question question, Claim claim) => !question.IsOfForecasts || question.SaidIn is not { } then || question.Statuses.Contains(ClaimStatus.Actual) || (claim.Status != ClaimStatus.Actual && then.IsWhenSaid(claim));

    /// <summary>"How much were the finance leases": what counts them beside other things is no figure of them.</summary>
    private static bool TakesIn(Asked asked, Claim claim) => claim.Definition is { } definition && definition.StartsWith("incl", StringComparison.Ordinal) && asked.Question.TakenIn.Any(named => named.Ids.Contains(definition));

    /// <summary>Whether the question takes a number for given that none of them holds.</summary>
    private static bool IsOfOtherNumbers(Asked asked, IReadOnlyList<Claim> found) =>
        GivenNumbers.Plain(asked.Question) is { Count: > 0 } given && !found.Any(claim => given.Exists(amount => amount.Fits(claim)));

    /// <summary>Whether the claim itself has the word, and not only what its way of counting takes in.</summary>
    internal static bool Says(Claim claim, string word) => Pool.Holds($"{Text(claim)} {claim.Definition}", word) || Vocabulary.Glosses[word].Any(gloss => Pool.Holds($"{Text(claim)} {claim.Definition}", gloss));

    /// <summary>Whether it says "not" right before the word.</summary>
    private static bool Denies(Claim claim, string word) => Spelling.Of(claim.Statement) is var said && said.Zip(said.Skip(1)).Any(pair => pair.First.Text == "not" && Stems.AreKin(pair.Second.Text, word));

    /// <summary>"With how much leeway", "is all of that organic": where only the statement of a claim that is told says so, the statement as well.</summary>
    public static Answer Beside(Asked asked, Answer answer)
    {
        if (answer.Kind != AnswerKind.Answer || asked.Question.Text.Any(Tokens.IsUnspaced))
        {
            return answer;
        }

        var unsaid = asked.Question.Unknown.SelectMany(word => Vocabulary.Glosses[word]).Where(gloss => !answer.Sentences.Any(sentence => Pool.Holds(sentence.Text, gloss))).ToList();
        return answer.Claims.Select(asked.Snapshot.FindClaim).OfType<Claim>().FirstOrDefault(claim => unsaid.Exists(gloss => Pool.Holds(claim.Statement, gloss))) is { } claim ? answer with { Sentences = [.. answer.Sentences, new(claim.Statement, [claim.Id])] } : answer;
    }

    /// <summary>"How much of the contracted power was running": where what is told is not counted as the question says, and only its statement speaks of that, the statement as well.</summary>
    public static Answer Counted(Asked asked, Answer answer)
    {
        if (answer is not { Kind: AnswerKind.Answer, Claims: [var id] } || asked.Snapshot.FindClaim(id) is not { } claim || asked.Question.Text.Any(Tokens.IsUnspaced))
        {
            return answer;
        }

        var isUnsaid = asked.Question.Definitions.Any(named => !named.Ids.Contains(claim.Definition ?? "") && Pool.Holds(claim.Statement, named.Said) && !answer.Sentences.Any(sentence => Pool.Holds(sentence.Text, named.Said)));
        return isUnsaid ? answer with { Sentences = [.. answer.Sentences, new(claim.Statement, [claim.Id])] } : answer;
    }

    /// <summary>What can be read of a claim: its statement and its label.</summary>
    public static string Text(Claim claim) => claim.Label is null ? claim.Statement : $"{claim.Statement} {claim.Label}";

    /// <summary>Whether what can be read of a claim, and of what it counts, has the words.</summary>
    internal static bool Holds(Asked asked, Claim claim, IReadOnlyList<string> words)
    {
        var told = claim.Definition is { } definition ? asked.Snapshot.FindDefinition(definition) : null;
        var text = $"{Text(claim)} {(claim.Metric is { } metric ? string.Join(' ', asked.Names.OfMetric(metric)) : "")} {claim.Definition} {(claim.Definition is { } counted ? $"{asked.DefinitionName(counted)} {asked.Names.DefinitionMeaning(counted)}" : "")} {told?.Text} {told?.TextZh}";
        // a word of unspaced writing may stand in the name of the subject as well
        var named = claim.Entity is { } subject ? $"{text} {asked.Snapshot.FindEntity(subject)!.Name}" : text;
        if (words.All(word => Pool.Holds(text, word) || Meant(asked, word).Any(gloss => Pool.Holds(named, gloss))))
        {
            return true;
        }

        // without a subject another form of a word is too wide a net
        if (asked.Subjects.Count == 0 && asked.Metrics.Count == 0)
        {
            return false;
        }

        var known = Spelling.Words(text).ToHashSet();
        return words.All(word => Spelling.Of(word).All(token => known.Contains(token.Text) || (!token.IsSign && known.Any(other => Stems.AreAlike(other, token.Text)))));
    }

    /// <summary>What a word of another writing is in the words of the statements: its own gloss, or the name of the measure that it was read as. 出货量: shipments.</summary>
    private static IEnumerable<string> Meant(Asked asked, string word) => Vocabulary.Glosses[word].Concat(word.Any(Tokens.IsUnspaced) ? asked.Question.Metrics.Where(named => named.Said == word).SelectMany(named => named.Ids).Select(id => id.Replace('-', ' ')) : []);

    private static IEnumerable<Claim> Among(Asked asked, IReadOnlyList<string> words) => asked.Subjects.Count > 0
        ? asked.Snapshot.Filter(asked.Snapshot.InOrder(asked.Subjects.SelectMany(asked.Snapshot.ClaimsOfEntity).Distinct()), asked.Filter)
        : EvidenceSearch.Find(asked.Snapshot, asked.Filter, string.Join(' ', words.Select(word => Meant(asked, word).FirstOrDefault() ?? word)), MostHits).Ids(SearchKind.Claim).Select(id => asked.Snapshot.FindClaim(id)!);
}
