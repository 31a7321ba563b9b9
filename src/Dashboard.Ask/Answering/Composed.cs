using Dashboard.Ask.Lexicon;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;

namespace Dashboard.Ask.Answering;

/// <summary>A measure of its own under a longer name, where the plain one has no claim: the share of electricity, the revenue of data centers.</summary>
internal static class Composed
{
    private const int LeastWord = 4;

    /// <summary>The question by the measure that is meant; as it is where none is.</summary>
    public static Asked Of(Asked asked)
    {
        var question = asked.Question;
        // "how many percent of the electricity"
        var isShare = question.Asks("share") || question.Unit == "%";
        if (isShare && OfShares(asked) is { } share)
        {
            return share;
        }

        if (OfKinds(asked) is { } kind)
        {
            return kind;
        }

        if (question.Metrics is not [{ Ids: [var id] } named] || (asked.Subjects.Count == 0 && question.Definitions.Count == 0) || IsMeasured(asked, id))
        {
            return asked;
        }

        return Counted(asked, named) ?? (isShare ? ShareOf(asked, named, id) : null) ?? Longer(asked, named, id) ?? (question.AsksAny("growth", "cagr") ? GrowthOf(asked, named, id) : null) ?? OfSegment(asked, named, id) ?? asked;
    }

    /// <summary>What part something is of what several words name; null where no claim states it.</summary>
    private static Asked? OfShares(Asked asked)
    {
        var question = asked.Question;
        if (question.Metrics.Count > 1 && asked.Subjects.Count > 0 && question.Metrics.All(each => each.Ids.All(metric => !IsMeasured(asked, metric))))
        {
            var parts = question.Metrics.SelectMany(each => each.Ids).Select(metric => Kin(asked, [metric], "-share")).OfType<string>().Distinct().Take(2).ToList();
            return parts is [var stated] ? By(asked, question.Metrics[0], stated, isPlain: true, "share") : asked;
        }

        // "what share of its total revenue was AI revenue": the whole is another measure, which goes by how it is counted
        if (WholeOf(asked) is { } whole)
        {
            return asked with { Question = question with { Metrics = [question.Metrics[0], whole], Definitions = [] }, Metrics = [.. asked.Metrics, .. whole.Ids] };
        }

        // "their slice of shipments", where each kind of them has a measure of its own
        if (question.Metrics is [{ Ids.Count: > 1 } kinds] && kinds.Ids.All(metric => !IsMeasured(asked with { Question = question with { Segments = [] } }, metric)) && Kin(asked, [kinds.Said], "-share") is { } slice)
        {
            return By(asked, kinds, slice, isPlain: true, "share");
        }

        // "how much of its turbine orders came from data centers", where that share is a measure of its own
        return OfSegmentIn(asked) is { } of ? By(asked, question.Metrics[0], of, isPlain: true, "share") : null;
    }

    /// <summary>"Growth in shipments", "what its data-center segment took in", where each kind has a measure of its own; null where none is meant.</summary>
    private static Asked? OfKinds(Asked asked)
    {
        var question = asked.Question;
        if (question.Metrics is not [{ Ids.Count: > 1 } several] || several.Ids.Any(metric => IsMeasured(asked, metric)))
        {
            return null;
        }

        return question.Asks("growth") && several.Ids.Select(metric => metric + "-growth").FirstOrDefault(metric => IsMeasured(asked, metric)) is { } growth ? By(asked, several, growth, isPlain: false, "growth")
            : question.Segments.Count > 0 && several.Ids.Select(metric => Kin(asked, [metric, .. question.Segments.Select(Stems.Of)], "")).FirstOrDefault(metric => metric is not null) is { } taken ? By(asked, several, taken, isPlain: true)
            : null;
    }

    /// <summary>"The weight of AI in its sales", of whom no sales are known: the share that the measure, or a part of its name, has; null where no claim states it.</summary>
    private static Asked? ShareOf(Asked asked, Named named, string id) => Known(asked, named, [id + "-share", Start(id) + "-share"], isPlain: true) is { } part ? part with { Question = part.Question with { Intents = Without(asked.Question, "share") } }
        : Kin(asked, [id], "-share") is { } weighed ? By(asked, named, weighed, isPlain: false, "share")
        : null;

    /// <summary>"Cloud revenue" of what is counted so under a longer name; null where nothing is.</summary>
    private static Asked? Longer(Asked asked, Named named, string id)
    {
        var question = asked.Question;
        var longer = question.Definitions.Count == 0 ? [] : asked.Snapshot.Claims.Where(claim => claim.Metric is not null && question.Definitions.Any(wish => wish.Ids.Contains(claim.Definition ?? ""))
            && (Pool.Holds(asked.NameOf(claim.Metric), named.Said) || (claim.Status == ClaimStatus.Actual && asked.Subjects.Contains(claim.Entity ?? "") && claim.Metric.EndsWith($"-{id}", StringComparison.Ordinal)))).Select(claim => claim.Metric!).Distinct().Take(2).ToList();
        return longer is [var only] ? asked with { Question = question with { Metrics = [named with { Ids = [only] }] }, Metrics = [only] } : null;
    }

    /// <summary>"How peak load is to grow", "the growth a year of AI accelerator revenue", where growth is a measure of its own; null where it is none.</summary>
    private static Asked? GrowthOf(Asked asked, Named named, string id)
    {
        var last = id.LastIndexOf('-') is > 0 and var end ? id[end..] : "";
        return asked.Question.Asks("growth") && Known(asked, named, [id + "-growth", $"{Start(id)}-growth", $"{Start(id)}-growth{last}"], isPlain: false) is { } grown ? grown with { Question = grown.Question with { Intents = Without(asked.Question, "growth") } }
            : Kin(asked, [id], "-growth") is { } shorter ? By(asked with { Question = asked.Question with { Definitions = [] } }, named, shorter, isPlain: false, "growth", "cagr")
            : null;
    }

    /// <summary>"The revenue of its AI chip business": a measure that holds the words of the measure and of the segment; null where none does.</summary>
    private static Asked? OfSegment(Asked asked, Named named, string id)
    {
        var question = asked.Question;
        if (question.Segments.Count > 0 && Kin(asked, [id, .. question.Segments.Select(Stems.Of)], "") is { } composed)
        {
            // "what part of its revenue data centers are": the one beside the other
            IReadOnlyList<Named> measures = question.Asks("share") ? [new(composed, [composed]), named] : [named with { Ids = [composed] }];
            return asked with { Question = question with { Metrics = measures, Segments = [], Definitions = [] }, Metrics = [.. measures.SelectMany(measure => measure.Ids)] };
        }

        var segments = question.Segments.Select(segment => Spelling.Key(asked.Snapshot.FindSegment(segment)!.Name)).ToList();
        return Known(asked, named, [.. segments.Select(segment => $"{segment} {named.Said}"), .. segments.Select(segment => $"{segment} {id}")], isPlain: true);
    }

    /// <summary>"Its AI chip revenue" of what has AI revenue that is counted as AI semiconductors: the measure without the word for a segment, as far as it is counted by that; null where nothing is.</summary>
    private static Asked? Counted(Asked asked, Named named)
    {
        var phrases = EvidenceWords.Of(asked.Snapshot, asked.Names).Phrases;
        var words = named.Ids[0].Split('-');
        foreach (var word in words)
        {
            var shorter = string.Join('-', words.Where(other => other != word));
            var segments = Segments(word);
            var ways = segments.Count == 0 ? [] : Pool.Measured(asked with { Metrics = [shorter] }).Select(claim => claim.Definition).OfType<string>().Distinct().Where(way => way.Split('-').Any(part => Segments(part).Intersect(segments).Any())).ToList();
            if (ways.Count > 0)
            {
                return asked with { Question = asked.Question with { Metrics = [named with { Ids = [shorter] }], Definitions = [.. asked.Question.Definitions, new(named.Said, ways)] }, Metrics = [shorter] };
            }
        }

        return null;

        IReadOnlyList<string> Segments(string said) => phrases.Whole(said, TermKind.Segment)?.Keys ?? [];
    }

    /// <summary>The one measure of the subjects that is the share which a segment has of what is named, as data-center-share-of-orders is of turbine orders; null where there is none.</summary>
    private static string? OfSegmentIn(Asked asked)
    {
        const string Of = "-share-of-";
        if (asked.Question is not { Metrics: [{ Ids.Count: > 0 } whole], Segments: [var segment], Entities.Count: 1 })
        {
            return null;
        }

        var parts = segment.Split('-').Select(Stems.Of).ToHashSet();
        var named = whole.Ids.SelectMany(id => id.Split('-')).Concat(Vocabulary.Glosses[whole.Said]).ToList();
        return Pool.About(asked with { Question = asked.Question with { Segments = [], Definitions = [] } }, [])
            .Where(claim => claim.Metric?.Split(Of) is [var part, var rest] && part.Split('-').All(word => parts.Contains(Stems.Of(word)))
                && $"{rest}-{claim.Definition}".Split('-').Any(word => word.Length >= LeastWord && named.Exists(other => Stems.AreKin(other, word))))
            .Select(claim => claim.Metric!).Distinct().Take(2).ToList() is [var only] ? only : null;
    }

    /// <summary>The one other measure of the subjects that is counted as the question says, where the measure that it names is not; null elsewhere.</summary>
    private static Named? WholeOf(Asked asked)
    {
        if (asked.Question is not { Metrics: [_], Definitions: [var counted] } || asked.Subjects.Count == 0)
        {
            return null;
        }

        var so = Pool.About(asked with { Question = asked.Question with { Definitions = [], Segments = [] } }, []).Where(claim => claim is { Metric: not null, Amount: not null } && counted.Ids.Contains(claim.Definition ?? "")).Select(claim => claim.Metric!).Distinct().Take(2).ToList();
        return so is [var whole] && !asked.Metrics.Contains(whole) ? new(counted.Said, [whole]) : null;
    }

    /// <summary>The one measure of the subjects that ends so and whose name, with what it counts where it has an ending, holds all the words; null where there is none, or several.</summary>
    private static string? Kin(Asked asked, IReadOnlyList<string> words, string ending) => Kin(asked, words, claim => claim.Metric!.EndsWith(ending, StringComparison.Ordinal), isCounted: ending.Length > 0);

    /// <summary>The same of the claims that are wanted.</summary>
    internal static string? Kin(Asked asked, IReadOnlyList<string> words, Func<Claim, bool> wanted, bool isCounted) => Pool.About(asked with { Question = asked.Question with { Segments = [], Definitions = [] } }, [])
        .Where(claim => claim.Metric is not null && wanted(claim) && Spelling.Words(isCounted ? $"{claim.Metric} {claim.Definition}" : claim.Metric).ToHashSet() is var known
            && words.All(word => Spelling.Of(word).TrueForAll(token => known.Any(other => Stems.AreKin(other, token.Text)))))
        .Select(claim => claim.Metric!).Distinct().Take(2).ToList() is [var only] ? only : null;

    /// <summary>The first of the names that is a measure of which something is known; null where none is.</summary>
    private static Asked? Known(Asked asked, Named named, IReadOnlyList<string> names, bool isPlain) => names
        .SelectMany(name => EvidenceWords.Of(asked.Snapshot, asked.Names).Phrases.Whole(name, TermKind.Metric)?.Keys ?? [])
        .Select(metric => By(asked, named, metric, isPlain))
        .FirstOrDefault(other => Pool.Measured(other).Count > 0);

    /// <summary>The question by another measure, without what that measure says already.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="named">What names the measure.</param>
    /// <param name="metric">The measure that is meant.</param>
    /// <param name="isPlain">Whether segments and ways of counting are part of the measure's name.</param>
    /// <param name="said">What is asked for and is the measure itself.</param>
    private static Asked By(Asked asked, Named named, string metric, bool isPlain, params string[] said)
    {
        var question = asked.Question with { Metrics = [named with { Ids = [metric] }], Intents = Without(asked.Question, said) };
        return asked with { Question = isPlain ? question with { Segments = [], Definitions = [] } : question, Metrics = [metric] };
    }

    private static IReadOnlySet<string> Without(Question question, params string[] said) => said.Length == 0 ? question.Intents : question.Intents.Where(intent => !said.Contains(intent)).ToHashSet();

    private static bool IsMeasured(Asked asked, string metric) => Pool.Measured(asked with { Metrics = [metric] }).Count > 0;

    private static string Start(string id) => id.LastIndexOf('-') is > 0 and var end ? id[..end] : id;
}
