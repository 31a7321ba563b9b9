using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;

namespace Dashboard.Ask.Reading;

/// <summary>Reads one question, or one half of two in one. A reader is used once.</summary>
/// <param name="words">The words of the evidence.</param>
/// <param name="text">The question.</param>
/// <param name="slips">What slips of the hand were read as.</param>
/// <param name="today">The day of knowledge.</param>
internal sealed class QuestionReader(EvidenceWords words, string text, IReadOnlyList<(string Said, string Read)> slips, DateOnly today)
{
    private readonly List<Named> entities = [];
    private readonly List<Named> excluded = [];
    private readonly List<Named> excludedDefinitions = [];
    private readonly List<Named> speakers = [];
    private readonly List<Named> metrics = [];
    private readonly List<Named> soft = [];
    private readonly List<Named> definitions = [];
    private readonly List<string> segments = [];
    private readonly List<string> sources = [];
    private readonly List<ClaimStatus> statuses = [];
    private readonly List<AmountWish> amounts = [];
    private readonly List<(Element Heard, IReadOnlyList<string> Keys)> intents = [];
    private readonly List<string> unknown = [];
    private readonly PeriodList periods = new();
    private string? outside;
    private string? group;
    private Named? currency;
    private string? unit;
    private bool points;
    private bool moves;
    private int? count;
    private bool excepts;
    private bool negates;
    private bool isKnown;
    private Element? part;
    private DateOnly? asOf;
    private PeriodWish? asOfWish;

    /// <summary>Reads it.</summary>
    public Question Read(IReadOnlyList<Element> elements)
    {
        var dates = new PeriodReader(elements, today);
        var asofBefore = false;
        for (var at = 0; at < elements.Count;)
        {
            if (dates.At(at) is var (wish, length))
            {
                if (asofBefore)
                {
                    asOf = wish.End;
                    asOfWish = wish;
                }
                else
                {
                    periods.Add(wish, elements[at].IsJoined, at > 0 && elements[at - 1].As(TermKind.To) is { Keys: [.., "to"] });
                }

                (at, asofBefore, excepts) = (at + length, false, false);
                continue;
            }

            isKnown |= elements[at].As(TermKind.Asof) is { Keys: ["known"] };
            asofBefore = elements[at].As(TermKind.Asof) is { Keys: ["asof"] } || (asofBefore && elements[at].As(TermKind.Skip) is not null);
            at += Take(elements, at);
        }

        var wishes = periods.Wishes;
        // "what was known of the guidance for 2026 on 1 June 2026"
        if (isKnown && asOf is null && wishes is [_, _] && Shorter(wishes) is { } day)
        {
            (asOf, asOfWish, wishes) = (day.End, day, [.. wishes.Where(wish => wish != day)]);
        }

        // "in Q3, for fiscal 2026": a quarter finds its year, and without one says no time
        if (part is not null && wishes is [{ IsYear: true } year])
        {
            wishes = [PeriodReader.PartOf(year, part)];
        }
        else
        {
            moves |= part is not null;
        }

        NameParts();
        MeasureParts(elements);
        var said = statuses.Exists(status => status is ClaimStatus.Guidance or ClaimStatus.Projection) && wishes is [_, _] ? Shorter(wishes) : null;
        var turned = Turned();
        return new()
        {
            Text = text,
            Entities = Distinct(entities),
            Excluded = Distinct(excluded),
            Speakers = Distinct(speakers),
            Metrics = Distinct(turned.Count == 0 && definitions.TrueForAll(named => words.Phrases.Knows(named.Said, TermKind.Segment)) ? soft : turned),
            Definitions = Distinct(definitions),
            ExcludedDefinitions = Distinct(excludedDefinitions),
            Segments = [.. segments.Distinct()],
            Sources = [.. sources.Distinct()],
            Statuses = [.. statuses.Distinct()],
            Periods = said is null ? wishes : [.. wishes.Where(wish => wish != said)],
            SaidIn = said,
            Amounts = amounts,
            Currency = currency,
            Unit = unit,
            IsSoft = turned.Count == 0,
            Intents = intents.SelectMany(intent => intent.Keys).ToHashSet(),
            Outside = outside,
            Group = group,
            Count = count,
            AsOf = asOf,
            AsOfWish = asOfWish,
            Points = points,
            Moves = moves,
            Negates = negates && intents.Exists(intent => intent.Keys.Contains("who") || intent.Keys.Contains("list") || intent.Keys.Contains("count")),
            Unknown = Runs(unknown),
            Slips = slips,
        };
    }

    /// <summary>"What does Nscale run at Glomfjord": a word that nothing knows may be the rest of a name.</summary>
    private void NameParts()
    {
        foreach (var word in unknown.ToList())
        {
            for (var at = 0; at < entities.Count; at++)
            {
                if (words.Phrases.Whole($"{entities[at].Said} {word}", TermKind.Entity) is { } whole)
                {
                    entities[at] = new($"{entities[at].Said} {word}", whole.Keys);
                    unknown.Remove(word);
                }
            }
        }
    }

    /// <summary>"How many chips did it ship": a measure by the roots of the words of its name, wherever they stand, where that makes sense of a word that nothing knows.</summary>
    private void MeasureParts(IReadOnlyList<Element> elements)
    {
        if (unknown.Count == 0)
        {
            return;
        }

        var said = elements.SelectMany(element => element.Words).Select(word => word.Text).ToList();
        var strange = unknown.SelectMany(word => Spelling.Of(word)).Select(token => token.Text).ToHashSet();
        var made = words.MetricWords
            .Where(metric => metric.Words.All(word => said.Exists(other => Stems.AreKin(word, other))) && metric.Words.Any(word => strange.Any(other => Stems.AreKin(word, other))))
            .OrderByDescending(metric => metric.Words.Length).ToList();
        if (made.Count == 0)
        {
            return;
        }

        var longest = made.FindAll(metric => metric.Words.Length == made[0].Words.Length);
        metrics.RemoveAll(named => longest.Exists(metric => named.Ids.Contains(metric.Id)));
        metrics.Add(new(string.Join(' ', longest[0].Words), [.. longest.Select(metric => metric.Id).Distinct()]));
        unknown.RemoveAll(word => Spelling.Of(word).All(token => longest.Exists(metric => metric.Words.Any(part => Stems.AreKin(part, token.Text)))));
        // what is part of the name is no way of counting beside it
        definitions.RemoveAll(named => Spelling.Of(named.Said).Exists(token => longest[0].Words.Any(part => Stems.AreKin(part, token.Text))));
    }

    /// <summary>Of a year and a day or month, the shorter.</summary>
    private static PeriodWish? Shorter(IReadOnlyList<PeriodWish> two) =>
        two.FirstOrDefault(wish => wish.Sort is PeriodSort.Month or PeriodSort.Day && two.Any(other => other.IsYear));

    /// <summary>"Did it raise its guidance" is about the guidance, and about no money.</summary>
    private List<Named> Turned()
    {
        var turn = intents.Find(intent => intent.Keys.Contains("turn")).Heard;
        if (turn is null || !statuses.Contains(ClaimStatus.Guidance))
        {
            return metrics;
        }

        intents.Add((turn, ["growth"]));
        return metrics.FindAll(named => named.Said != turn.Said);
    }

    private int Take(IReadOnlyList<Element> elements, int at)
    {
        var element = elements[at];
        if (element.Number is { } number)
        {
            return TakeNumber(elements, at, number);
        }

        // a month without a year says no time
        if (element.IsUnknown || (element.As(TermKind.Month) is not null && element.Terms.Count == 1))
        {
            unknown.Add(element.Said);
            return 1;
        }

        if (IsLeftOut(element))
        {
            return 1;
        }

        // "after the IPO": a time that is no date
        if (element.As(TermKind.From) is { Keys: [not "from" and not "between", ..] } && !element.Words[0].IsSign && Behind(elements, at) is { } follower && follower.Terms.Any(term => term.Kind is TermKind.Metric or TermKind.Definition or TermKind.Entity))
        {
            unknown.Add(follower.Said.Any(char.IsAsciiDigit) ? element.Said : $"{element.Said} {follower.Said}");
        }

        excepts |= element.As(TermKind.Except) is not null;
        negates |= element.As(TermKind.Not) is not null;
        // a quarter without a year says no time either
        part = element.As(TermKind.Quarter) is not null || element.As(TermKind.Half) is not null ? element : part;
        foreach (var term in element.Terms)
        {
            Take(term, element, at > 0 ? elements[at - 1] : null);
        }

        return 1;
    }

    /// <summary>What the next word that means something is.</summary>
    private static Element? Behind(IReadOnlyList<Element> elements, int at) =>
        elements.Skip(at + 1).FirstOrDefault(element => element.As(TermKind.Skip) is null || element.Terms.Any(term => term.Kind is not TermKind.Skip));

    /// <summary>Takes what stands behind "excluding", or right behind "not".</summary>
    private bool IsLeftOut(Element element)
    {
        if (!excepts && !negates)
        {
            return false;
        }

        var definition = element.As(TermKind.Leftout) ?? element.As(TermKind.Definition);
        if (element.As(TermKind.Entity) is { } entity)
        {
            excluded.Add(new(element.Said, entity.Keys));
        }
        else if (definition is not null)
        {
            excludedDefinitions.Add(new(element.Said, definition.Keys));
        }
        else
        {
            // words between, and "and" between two that are left out
            excepts &= element.As(TermKind.Skip) is not null || element.Joins || element.As(TermKind.Except) is not null;
            return false;
        }

        (excepts, negates) = (true, false);
        return true;
    }

    private int TakeNumber(IReadOnlyList<Element> elements, int at, decimal number)
    {
        var next = at + 1 < elements.Count ? elements[at + 1] : null;
        var before = at > 0 ? elements[at - 1] : null;
        if (next?.Said is "%" or "％")
        {
            amounts.Add(new(number, "%", BoundOf(elements, at, 2)));
            return 2;
        }

        if (next?.As(TermKind.Unit) is { } unit)
        {
            amounts.Add(AmountOf(number, unit.Keys[0]) with { Bound = BoundOf(elements, at, 2) });
            return 2;
        }

        if (before is not null && before.Terms.Any(term => term.Kind == TermKind.Intent && term.Keys.Any(key => key.StartsWith("rank", StringComparison.Ordinal))) && elements[at].Whole is > 0 and <= 50 and var top)
        {
            count = top;
            return 1;
        }

        amounts.Add(new(number, null, next is null || !next.IsCounted ? BoundOf(elements, at, 1) : null));
        return 1;
    }

    /// <summary>The word before the number, or right behind it, by which it is to be set against; that word then asks for nothing else.</summary>
    private AmountBound? BoundOf(IReadOnlyList<Element> elements, int at, int length)
    {
        var before = at - 1;
        while (before >= 0 && elements[before].As(TermKind.Bound) is null && elements[before].As(TermKind.Skip) is not null)
        {
            before--;
        }

        var bound = before >= 0 && elements[before].As(TermKind.Bound) is not null ? elements[before]
            : at + length < elements.Count && elements[at + length].As(TermKind.Bound) is { Keys: [_, "behind"] } ? elements[at + length]
            : null;
        if (bound is null)
        {
            return null;
        }

        // "how much more than": neither asks for anything else
        intents.RemoveAll(intent => intent.Heard == bound || elements.Skip(before + 1).Take(at - before - 1).Contains(intent.Heard));
        return Enum.Parse<AmountBound>(bound.As(TermKind.Bound)!.Keys[0], ignoreCase: true);
    }

    private static AmountWish AmountOf(decimal number, string unit) => unit switch
    {
        // no number of a question is worth an overflow
        "USD-million-100" when Math.Abs(number) < AmountLimits.Most => new(number * 100, UnitScale.UsdMillion),
        _ => new(Math.Min(number, AmountLimits.Most), unit.Replace('-', ' ')),
    };

    private void Take(Term term, Element element, Element? before)
    {
        switch (term.Kind)
        {
            // "which hyperscaler": any of them, and no group
            case TermKind.Entity when element.As(TermKind.Group) is not null && before?.Words[0].Text is "which" or "what":
                break;
            case TermKind.Entity when before?.As(TermKind.Speaker) is { } speaker && speaker.Keys[0] == "after":
                speakers.Add(new(element.Said, term.Keys));
                break;
            case TermKind.Entity:
                entities.Add(new(element.Said, term.Keys));
                break;
            case TermKind.Metric when term.Keys.Where(words.Metrics.Contains).ToList() is { Count: > 0 } known:
                metrics.Add(new(element.Said, known));
                break;
            case TermKind.Metric:
                metrics.Add(new(element.Said, []));
                break;
            // what is a measure where it is left out, and nothing else
            case TermKind.Leftout when element.Terms.Count == 1:
                unknown.Add(element.Said);
                break;
            case TermKind.Soft:
                soft.Add(new(element.Said, term.Keys));
                break;
            // "annual recurring revenue" is what is measured, and no way of counting it
            case TermKind.Definition when element.As(TermKind.Metric) is not null:
                break;
            case TermKind.Definition:
                definitions.Add(new(element.Said, term.Keys));
                break;
            case TermKind.Segment:
                segments.AddRange(term.Keys);
                break;
            case TermKind.Source:
                sources.AddRange(term.Keys);
                break;
            case TermKind.Status:
                statuses.Add(Enum.Parse<ClaimStatus>(term.Keys[0], ignoreCase: true));
                break;
            case TermKind.Intent:
                intents.Add((element, term.Keys));
                break;
            case TermKind.Scope:
                outside ??= term.Keys[0];
                break;
            case TermKind.Unit when element.As(TermKind.Skip) is null:
                unit ??= term.Keys[0].Replace('-', ' ');
                break;
            case TermKind.Currency:
                currency ??= new(element.Said, term.Keys);
                break;
            case TermKind.Group:
                group ??= term.Keys[0];
                break;
            case TermKind.Pronoun when term.Keys is ["singular"] && (before?.Words[^1].Text != "the" || element.Words[^1].Said.Length != element.Words[^1].Text.Length):
                break;
            case TermKind.Pronoun:
                points = true;
                break;
            case TermKind.Relative:
                moves = true;
                break;
            case TermKind.From or TermKind.To:
                periods.Hear(term.Kind, term.Keys[0]);
                break;
            default:
                break;
        }
    }

    private static List<Named> Distinct(List<Named> named) => [.. named.DistinctBy(each => string.Join(' ', each.Ids.DefaultIfEmpty(each.Said)))];

    /// <summary>Unknown Chinese signs beside each other are one name; a single one is a particle.</summary>
    private static List<string> Runs(List<string> unknown)
    {
        var signs = string.Concat(unknown.Where(word => word.Length == 1 && Tokens.IsUnspaced(word[0])));
        return [.. unknown.Where(word => word.Length > 1 || !Tokens.IsUnspaced(word[0])).Distinct(), .. signs.Length > 1 ? [signs] : Array.Empty<string>()];
    }
}
