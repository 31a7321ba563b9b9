using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;

namespace Dashboard.Ask.Answering;

/// <summary>Finds what is asked for by the words of the evidence’s own names, where no phrase of the grammar has them: a measure by its name and the names of what it counts, a subject by the longer name that the question says on.</summary>
internal static class Worded
{
    private const int LeastWord = 3;

    /// <summary>The words of the question that mean something.</summary>
    public static HashSet<string> Said(Asked asked)
    {
        var phrases = EvidenceWords.Of(asked.Snapshot, asked.Names).Phrases;
        return asked.Question.Words.Where(token => !token.IsNumber && !token.IsSign && token.Text.Length >= LeastWord && !phrases.Knows(token.Text, TermKind.Skip)).Select(token => token.Text).ToHashSet();
    }

    /// <summary>The one measure of the subjects whose own words hold every word of the measure that was asked for, and every word that nothing knows; null where there is none, or several.</summary>
    public static Asked? Of(Asked asked)
    {
        if (asked.Subjects.Count == 0 || asked.Question.IsOfPart || asked.Question.Text.Any(Tokens.IsUnspaced))
        {
            return null;
        }

        return Measure(asked) ?? (Longer(asked) is { } longer ? Measure(longer) : null);
    }

    private static Asked? Measure(Asked asked)
    {
        var question = asked.Question;
        var open = asked with { Question = question with { Segments = [], Definitions = [], Statuses = [] } };
        var wanted = question.Metrics.Select(named => named.Said).Concat(question.Unknown).SelectMany(Spelling.Of).Where(token => !token.IsSign).Select(token => token.Text).ToHashSet();
        var said = Said(asked);
        var made = Pool.About(open, []).Where(claim => claim is { Amount: not null, Metric: not null } && question.Entities.All(named => asked.Snapshot.FindEntity(named.Ids[0])!.Kind == EntityKind.Organization || named.Ids.Any(claim.Concerns)))
            .GroupBy(claim => claim.Metric!)
            .Select(alike => (Metric: alike.Key, Names: Words(alike.Key, asked.Names.OfMetric(alike.Key)), Counts: alike.Select(claim => claim.Definition).OfType<string>().Distinct().SelectMany(id => Words(id, [asked.DefinitionName(id)])).ToHashSet()))
            .Where(measure => wanted.All(word => IsAmong(measure.Names, word) || IsAmong(measure.Counts, word)))
            .Select(measure => (measure.Metric, Named: measure.Names.Count(word => IsAmong(said, word)), Score: measure.Names.Concat(measure.Counts).Distinct().Count(word => IsAmong(said, word))))
            .Where(measure => measure.Named > 0)
            .OrderByDescending(measure => measure.Named).ThenByDescending(measure => measure.Score).ThenBy(measure => measure.Metric, StringComparer.Ordinal).Take(2).ToList();
        return made is [var only] || (made is [var best, var next] && (best.Named, best.Score).CompareTo((next.Named, next.Score)) > 0 && (only = best) == best)
            ? asked with { Metrics = [only.Metric], Question = question with { Metrics = [new(only.Metric, [only.Metric])], Unknown = [], Segments = [], Intents = only.Metric.Contains("total", StringComparison.Ordinal) ? question.Intents.Where(intent => intent != "sum").ToHashSet() : question.Intents, Definitions = [.. question.Definitions.Where(named => named.Ids.Any(id => asked.Snapshot.ClaimsOfMetric(only.Metric).Any(claim => claim.Definition == id)))] } }
            : null;
    }

    /// <summary>"PJM capacity", of whom another name says more: the one whose name begins so.</summary>
    private static Asked? Longer(Asked asked)
    {
        if (asked.Question.Entities is not [var only])
        {
            return null;
        }

        var (first, said) = (Spelling.Words(only.Said).ToArray(), Said(asked));
        var longer = EvidenceWords.Of(asked.Snapshot, asked.Names).EntityWords.Where(entity => entity.Words.Length > first.Length && entity.Words.Take(first.Length).SequenceEqual(first) && said.Contains(entity.Words[first.Length])).DistinctBy(entity => entity.Id).Take(2).ToList();
        if (longer is not [var entity])
        {
            return null;
        }

        var taken = entity.Words.ToHashSet();
        return asked with
        {
            Subjects = [entity.Id],
            Question = asked.Question with
            {
                Entities = [new(string.Join(' ', entity.Words), [entity.Id])],
                Metrics = [.. asked.Question.Metrics.Where(named => !Spelling.Of(named.Said).TrueForAll(token => taken.Contains(token.Text)))],
            },
        };
    }

    private static HashSet<string> Words(string id, IEnumerable<string> names) => [.. names.Append(id.Replace('-', ' ')).SelectMany(Spelling.Words).Where(word => word.Length >= LeastWord)];

    private static bool IsAmong(IEnumerable<string> words, string word) => words.Any(other => Stems.AreAlike(other, word));
}
