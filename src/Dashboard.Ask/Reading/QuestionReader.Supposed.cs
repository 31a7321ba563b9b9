using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;

namespace Dashboard.Ask.Reading;

/// <content>What a question supposes, and what words say of a time or a measure that stands elsewhere in it.</content>
internal sealed partial class QuestionReader
{
    private const int MostToHigher = 4;
    private static readonly string[] Reckoned = ["growth", "fall", "ratio", "difference", "share", "cagr"];
    private static readonly string[] Payers = ["people", "person", "customer", "developer", "programmer", "subscriber", "individual", "user", "employee", "worker", "coder", "engineer"];
    private static readonly string[] Verdicts = ["outcome", "judged", "meet", "verdict"];

    /// <summary>Takes what is supposed, and what words say of others, one after the other.</summary>
    private void Weigh(IReadOnlyList<Element> elements)
    {
        Supposed(elements);
        Higher(elements);
        Got(elements);
        Rumored(elements);
        Warned(elements);
        Dearer(elements);
        Sold(elements);
        Gained();
        OfOwnName();
        Begun(elements);
        Worth(elements);
    }

    /// <summary>"By how much would it grow if its own expectation comes true", "if its guidance holds": the growth is asked for, and not whether it came so.</summary>
    private void Supposed(IReadOnlyList<Element> elements)
    {
        var at = elements.ToList().FindIndex(element => element.Words is [{ Text: "if" }]);
        var isExpected = at > 0 && elements.Skip(at).Any(element => element.As(TermKind.Status) is { } status && status.Keys.Any(key => key is "guidance" or "projection"));
        if (isExpected && intents.Exists(intent => intent.Keys.Any(Reckoned.Contains) && elements.Take(at).Contains(intent.Heard)))
        {
            intents.RemoveAll(intent => intent.Keys.Any(Verdicts.Contains) && elements.Skip(at).Contains(intent.Heard));
            statuses.RemoveAll(status => status is ClaimStatus.Guidance or ClaimStatus.Projection);
        }
    }

    /// <summary>"How many dollars per megawatt-day higher would it be": by how much it would.</summary>
    private void Higher(IReadOnlyList<Element> elements)
    {
        var at = unitHeard is null ? -1 : elements.ToList().IndexOf(unitHeard);
        if (at > 0 && elements.Take(at).Any(element => element.Words.Any(word => word.Text == "many")) && elements.Skip(at + 1).Take(MostToHigher).FirstOrDefault(element => element.Words is [{ Text: "higher" or "lower" or "dearer" or "cheaper" or "larger" or "smaller" }]) is { } higher && !intents.Exists(intent => intent.Keys.Any(Reckoned.Contains)))
        {
            intents.Add((higher, ["difference"]));
        }
    }

    /// <summary>"How much more did it get in January than it had looked for in November": what it got is a round, and what it looked for is set beside it.</summary>
    private void Got(IReadOnlyList<Element> elements)
    {
        if (periods.Wishes is not [_, _] || !metrics.Exists(named => named.Ids.Contains(Vocabulary.Sought)) || !intents.Exists(intent => intent.Keys.Any(key => key is "difference" or "ratio")))
        {
            return;
        }

        if (!metrics.Exists(named => named.Ids.Contains(Vocabulary.Round) && !named.Ids.Contains(Vocabulary.Sought)) && elements.FirstOrDefault(element => element.Words[^1].Text is "get" or "got" or "receive" or "received") is { } got)
        {
            metrics.Add(new(got.Said, [Vocabulary.Round]));
        }

        if (metrics.Count > 1 && metrics.Exists(named => named.Ids.Contains(Vocabulary.Round)))
        {
            statuses.Clear();
        }
    }

    /// <summary>"How much more did it earn by the longer lives of its servers": what is measured is a difference itself.</summary>
    private void Gained()
    {
        if (metrics.Count > 0 && metrics.TrueForAll(named => named.Ids.Count > 0 && named.Ids.All(id => id.EndsWith("-gain", StringComparison.Ordinal))))
        {
            intents.RemoveAll(intent => intent.Keys.Contains("difference"));
        }
    }

    /// <summary>"The lives of its servers in 2022 and in 2025": a word of the name of the measure, which tells no way of counting it from another.</summary>
    private void OfOwnName()
    {
        if (metrics is [{ Ids: [var id] }] && periods.Wishes.Count > 1)
        {
            definitions.RemoveAll(named => named.Ids.All(definition => id.Split('-').Contains(Stems.Of(definition))));
        }
    }

    /// <summary>"In April 2026 it said that the second quarter would exceed": a quarter without a year is the next one of the time at which that was said.</summary>
    private IReadOnlyList<PeriodWish> PartSaid(IReadOnlyList<Element> elements, IReadOnlyList<PeriodWish> wishes)
    {
        if (edition is not null || parts is not [var part] || wishes is not [{ Sort: PeriodSort.Month or PeriodSort.Day } said]
            || !(statuses.Exists(status => status is ClaimStatus.Guidance or ClaimStatus.Projection) || elements.Any(IsTelling)) || statuses.Contains(ClaimStatus.Actual))
        {
            return wishes;
        }

        var next = PeriodReader.PartsOf(PeriodWish.OfYear(said.Year), part).Concat(PeriodReader.PartsOf(PeriodWish.OfYear(said.Year + 1), part)).Where(wish => wish.End >= said.Start).ToList();
        if (next.Count == 0)
        {
            return wishes;
        }

        parts.Clear();
        edition = said;
        statuses.AddRange(statuses.Count > 0 ? [] : [ClaimStatus.Guidance, ClaimStatus.Projection]);
        return [next[0]];
    }

    /// <summary>"How many times as large as in 2024 does it expect it to be in 2029": a figure that came beside one that is expected, and no time from the one to the other.</summary>
    private IReadOnlyList<PeriodWish> BesideExpected(IReadOnlyList<PeriodWish> wishes) => wishes is [{ Sort: PeriodSort.Span, From: { IsYear: true } came, To: { IsYear: true } expected }] && came.End <= today && expected.End > today && intents.Exists(intent => intent.Keys.Contains("ratio"))
        && statuses.Count > 0 && statuses.TrueForAll(status => status is ClaimStatus.Guidance or ClaimStatus.Projection) ? [expected, came] : wishes;

    /// <summary>"After the changes that it made in 2022": the time of what somebody did.</summary>
    private static bool IsOfWhatItDid(IReadOnlyList<Element> elements, int at) => at > 0 && elements[at - 1].Words is [{ Text: "in" }] && elements.Take(at - 1).Reverse().TakeWhile(element => element.As(TermKind.From) is null && !element.IsParted).Any(element => element.Words is [{ Text: "it" or "they" }]);

    /// <summary>"What did it mean to spend when 2022 began": what it said of the year at first.</summary>
    private void Begun(IReadOnlyList<Element> elements)
    {
        var at = elements.ToList().FindIndex(element => element.Year is not null);
        if (at > 0 && at + 1 < elements.Count && elements[at + 1].Words is [{ Text: "began" or "begin" or "started" or "start" }] && elements[at - 1].Words[^1].Text is "when" or "as" && statuses.Exists(status => status is ClaimStatus.Guidance or ClaimStatus.Projection))
        {
            intents.Add((elements[at + 1], ["earliest"]));
        }
    }

    /// <summary>"How many people actually paid for it", "how many developers pay for it": those who pay, as far as they are counted, and no purchase.</summary>
    private void Paying(IReadOnlyList<Element> elements)
    {
        var at = elements.ToList().FindIndex(element => element.Words[0].Text is "pay" or "paid" or "paying" && (element.As(TermKind.Soft) ?? element.As(TermKind.Metric)) is { } buys && buys.Keys.Contains(Vocabulary.Acquisition));
        if (at < 0 || !elements.Take(at).Any(element => element.Words.Any(word => word.Text is "many" or "number")) || !elements.Take(at).Any(element => element.Words.Any(word => Payers.Contains(word.Text))) || words.Phrases.Whole("paying users", TermKind.Metric) is not { } users)
        {
            return;
        }

        soft.RemoveAll(named => named.Said == elements[at].Said);
        metrics.RemoveAll(named => named.Said == elements[at].Said);
        metrics.Add(new(elements[at].Said, users.Keys));
        definitions.Add(new(elements[at].Said, [.. words.Definitions.Where(id => id.Split('-').Contains("paid")).Order(StringComparer.Ordinal)]));
    }

    /// <summary>"What did it expect for 2026, and what was actually paid in cash": the one measure that is counted so, where what was expected and what came are asked for and no measure is named.</summary>
    private void MeasureCountedSo()
    {
        if (metrics.Count + soft.Count == 0 && definitions.Count > 0 && statuses.Contains(ClaimStatus.Actual) && statuses.Exists(status => status is ClaimStatus.Guidance or ClaimStatus.Projection)
            && definitions.SelectMany(named => words.Counts.Where(pair => named.Ids.Contains(pair.Definition)).Select(pair => pair.Metric)).Distinct().ToList() is [var only])
        {
            metrics.Add(new(definitions[0].Said, [only]));
        }
    }

    /// <summary>"What its deals with the other are worth": the contracts of the two, and no company.</summary>
    private void Worth(IReadOnlyList<Element> elements)
    {
        var worth = metrics.FindIndex(named => named.Ids.Contains(Vocabulary.Valuation) && named.Said.Split(' ')[^1] is "worth" or "value");
        if (worth < 0 || metrics.Count > 1 || entities.Count != 2 || !elements.Any(element => element.Words.Any(word => word.Text is "deal" or "contract")) || words.Phrases.Whole("contract", TermKind.Metric) is not { } contract)
        {
            return;
        }

        metrics[worth] = new(metrics[worth].Said, contract.Keys);
    }

    /// <summary>"Before all this excitement began, in its fiscal 2020": an event that is no time, before the time that is asked for.</summary>
    private static bool IsEventAside(IReadOnlyList<Element> elements, int at)
    {
        var parted = elements.Skip(at + 1).ToList().FindIndex(element => element.IsParted);
        return elements[at].Words is [{ Text: "before" or "after" or "since" }] && parted > 1 && elements.Skip(at + 1 + parted).Any(element => element.Year is not null)
            && !elements.Skip(at + 1).Take(parted).Any(element => element.Number is not null || element.Terms.Any(term => term.Kind is TermKind.Month or TermKind.Quarter or TermKind.Half or TermKind.Season or TermKind.Relative or TermKind.Fiscal or TermKind.Metric or TermKind.Definition));
    }
}
