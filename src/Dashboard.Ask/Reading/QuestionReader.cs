using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;

namespace Dashboard.Ask.Reading;

/// <summary>Reads one question. A reader is used once.</summary>
/// <param name="words">The words of the evidence.</param>
/// <param name="text">The question.</param>
/// <param name="today">The day of knowledge.</param>
internal sealed class QuestionReader(EvidenceWords words, string text, DateOnly today)
{
    private readonly List<(string Said, string Read)> slips = [];
    private readonly List<Named> entities = [];
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
    private bool points;
    private bool moves;
    private int? count;
    private DateOnly? asOf;

    /// <summary>Reads it.</summary>
    public Question Read()
    {
        var elements = Elements.Of(text, words.Phrases, slips);
        var dates = new PeriodReader(elements, today);
        var asofBefore = false;
        for (var at = 0; at < elements.Count;)
        {
            if (dates.At(at) is var (wish, length))
            {
                if (asofBefore)
                {
                    asOf = wish.End;
                }
                else
                {
                    periods.Add(wish, elements[at].IsJoined);
                }

                (at, asofBefore) = (at + length, false);
                continue;
            }

            asofBefore = elements[at].As(TermKind.Asof) is not null || (asofBefore && elements[at].As(TermKind.Skip) is not null);
            at += Take(elements, at);
        }

        return new()
        {
            Text = text,
            Entities = Distinct(entities),
            Speakers = Distinct(speakers),
            Metrics = Distinct(metrics.Count == 0 && definitions.Count == 0 ? soft : metrics),
            Definitions = Distinct(definitions),
            Segments = [.. segments.Distinct()],
            Sources = [.. sources.Distinct()],
            Statuses = [.. statuses.Distinct()],
            Periods = SaidIn is null ? periods.Wishes : [.. periods.Wishes.Where(wish => wish != SaidIn)],
            SaidIn = SaidIn,
            Amounts = amounts,
            Intents = intents.SelectMany(intent => intent.Keys).ToHashSet(),
            Outside = outside,
            Group = group,
            Count = count,
            AsOf = asOf,
            Points = points,
            Moves = moves,
            Unknown = Runs(unknown),
            Slips = slips,
        };
    }

    /// <summary>"Guidance for 2026 in January 2026": of a year and a day or month, the shorter is when an expectation was said.</summary>
    private PeriodWish? SaidIn => statuses.Exists(status => status is ClaimStatus.Guidance or ClaimStatus.Projection) && periods.Wishes is [_, _] two
        ? two.FirstOrDefault(wish => wish.Sort is PeriodSort.Month or PeriodSort.Day && two.Any(other => other.Sort is PeriodSort.Year or PeriodSort.Calendar or PeriodSort.Fiscal))
        : null;

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

        foreach (var term in element.Terms)
        {
            Take(term, element, at > 0 ? elements[at - 1] : null);
        }

        return 1;
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
            case TermKind.Group:
                group ??= term.Keys[0];
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
