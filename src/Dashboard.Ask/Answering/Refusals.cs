using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;
using Dashboard.Evidence.Searching;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Declines, and says what is there instead.</summary>
internal static class Refusals
{
    private const int Few = 2;
    private const int MostWords = 5;

    /// <summary>What is not answered here at all.</summary>
    public static Answer OutOfScope(Asked asked, string scope) => new Reply(asked).Add(scope switch
    {
        "price" => Say("Prices of shares and of other securities are not part of this evidence, and are not predicted here."),
        "advice" => Say("No advice is given here: the evidence says what was stated and by whom, and not what to do."),
        "instruction" => Say("Only questions about the evidence are answered here."),
        _ => Say("This is not what the evidence is about: it holds statements on investment in AI infrastructure, with their sources."),
    }).Refusal();

    /// <summary>Words that no vocabulary has. What the evidence does speak of elsewhere is not denied: some claims that hold the word are named.</summary>
    public static Answer Unknown(Asked asked)
    {
        var elsewhere = asked.Question.Unknown.Distinct().Take(MostWords).ToDictionary(word => word, word => Elsewhere(asked, word));
        IReadOnlyList<string> nowhere = [.. asked.Question.Unknown.Where(word => elsewhere.GetValueOrDefault(word, []).Count == 0)];
        var reply = new Reply(asked);
        if (nowhere.Count > 0)
        {
            reply.Add(Say($"The evidence says nothing about {Quoted(nowhere)}."));
        }

        foreach (var (word, claims) in elsewhere.Where(pair => pair.Value.Count > 0))
        {
            reply.Add(Say($"The evidence speaks of {Quoted([word])}, but no claim answers this question."), claims);
        }

        return reply.Refusal(Instead(asked));
    }

    /// <summary>Claims that hold a word, those about the subjects first; by their ids, so that the order of rows changes nothing.</summary>
    private static IReadOnlyList<Claim> Elsewhere(Asked asked, string word) => word.Any(char.IsDigit) ? [] :
    [
        .. EvidenceSearch.Find(asked.Snapshot, asked.Filter, Vocabulary.Glosses[word].FirstOrDefault() ?? word, int.MaxValue).Ids(SearchKind.Claim)
            .Select(id => asked.Snapshot.FindClaim(id)!)
            .OrderByDescending(claim => asked.Subjects.Contains(claim.Entity ?? "")).ThenBy(claim => claim.Id, StringComparer.Ordinal)
            .Where(claim => claim.Metric != Metrics.Provenance && Statements.Holds(asked.OfAll with { Metrics = [] }, claim, [word]))
            .Take(Few),
    ];

    /// <summary>Figures are not converted.</summary>
    public static Answer OfCurrency(Asked asked, string said) => new Reply(asked)
        .Add(Say($"The evidence has no such figure in “{TextCut.To(said, 40)}”, and nothing is converted here."))
        .Refusal(Instead(asked));

    /// <summary>What is not so is said by no claim.</summary>
    public static Answer Negated(Asked asked) => new Reply(asked)
        .Add(Say("The evidence holds what was stated. Who did not do something does not follow from it."))
        .Refusal(Instead(asked));

    /// <summary>Nothing was recognized.</summary>
    public static Answer NotRead(Asked asked) => new Reply(asked)
        .Add(Say("This is not a question that the evidence can answer. Ask for a measure of a company or a segment, such as capex, funding or market size, and a year."))
        .Refusal();

    /// <summary>The measure is not known of the subject, or not in the segment.</summary>
    public static Answer Nothing(Asked asked)
    {
        var about = Pool.About(asked with { Question = asked.Question with { Segments = [] } }, []);
        var question = asked.Question;
        var what = CountText.Join([.. question.Metrics.Select(named => named.Ids.Count > 0 ? asked.NameOf(named.Ids[0]) : Quoted([named.Said])).Distinct().Take(3)]);
        var whose = CountText.Join([.. question.Entities.Select(named => asked.Snapshot.FindEntity(named.Ids[0])!.Name).Distinct().Take(4)]);
        var said = (whose.Length, question.Metrics.Count) switch
        {
            (0, 0) => Say("The evidence says nothing of the kind."),
            (0, _) => Say($"The evidence says nothing about the {what} as it is asked for."),
            (_, 0) => Say($"The evidence says nothing of the kind about {whose}."),
            _ => Say($"The evidence says nothing about the {what} of {whose} as it is asked for."),
        };
        var reply = new Reply(asked).Add(said, Numbered(asked));
        var measures = asked.Subjects.Count == 0 ? [] : about.Where(claim => claim.Amount is not null && claim.Metric is not null).Select(claim => asked.NameOf(claim.Metric!)).Distinct().Take(5).ToList();
        // what comes nearest to the question says more than a list of measures
        if (measures.Count > 0 && !Nearby.IsFound(asked))
        {
            reply.Add(Say($"Of {whose} it has figures on {CountText.Join(measures)}."), about.Where(claim => claim.Amount is not null && claim.Metric is not null).DistinctBy(claim => claim.Metric).Take(5).Concat(Numbered(asked)));
        }

        return reply.Refusal(Instead(asked));
    }

    /// <summary>A claim about each subject with a number in its name: no number stands for itself.</summary>
    public static IEnumerable<Claim> Numbered(Asked asked) => asked.Question.Entities.Select(named => named.Ids[0]).Where(id => asked.Snapshot.FindEntity(id)!.Name.Any(char.IsAsciiDigit))
        .Select(id => asked.Snapshot.ClaimsOfEntity(id).Where(claim => claim.Entity == id).MinBy(claim => claim.Id, StringComparer.Ordinal)).OfType<Claim>();

    /// <summary>The measure is known, but not for that time, by that definition, or that firm: the nearest claims are named.</summary>
    public static Answer NotSo(Asked asked, IReadOnlyList<Claim> nearest)
    {
        var reply = new Reply(asked).Add(Say("The evidence has no such figure for that time, count or status."));
        return Nearest(asked, reply, nearest);
    }

    /// <summary>What is to be set beside each other is known of some, and not of those who are named here.</summary>
    public static Answer Half(Asked asked, IReadOnlyList<string> missing, IReadOnlyList<Claim> nearest) => Nearest(asked, new Reply(asked).Add(Say($"The evidence has no such figure for {CountText.Join(missing)}, so that nothing can be worked out.")), nearest);

    /// <summary>The question takes for given what the evidence does not say.</summary>
    public static Answer FalsePremise(Asked asked, IReadOnlyList<Claim> nearest)
    {
        var reply = new Reply(asked).Add(Say("The evidence does not say what the question takes for given."));
        return Nearest(asked, reply, nearest) with { Corrects = true };
    }

    /// <summary>The figures are known, and not what part one is of the other.</summary>
    public static Answer NoShare(Asked asked, IReadOnlyList<Claim> nearest) => Nearest(asked, new Reply(asked).Add(Say("The evidence states no such share, and has no figures that count alike to work it out.")), nearest);

    /// <summary>It is so, and no claim says why.</summary>
    public static Answer NoReason(Asked asked, IReadOnlyList<Claim> nearest) => Nearest(asked, new Reply(asked).Add(Say("The evidence does not say why.")), nearest);

    private static Answer Nearest(Asked asked, Reply reply, IReadOnlyList<Claim> nearest)
    {
        foreach (var told in Told.Of(asked, nearest).Take(Few))
        {
            reply.Tell(told with { Against = [] });
        }

        return reply.Refusal(FollowUps.Choices(asked, nearest));
    }

    private static IEnumerable<string?> Instead(Asked asked) => asked.Subjects.Count == 0 ? [] : FollowUps.Choices(asked, Pool.About(asked with { Question = asked.Question with { Segments = [] } }, []));

    /// <summary>The reader's own words; those with a number would be a number that no claim holds.</summary>
    private static string Quoted(IReadOnlyList<string> words) => CountText.Join([.. words.Where(word => !word.Any(char.IsDigit)).Take(5).Select(word => $"“{TextCut.To(word, 60)}”").DefaultIfEmpty(Say("this"))]);
}
