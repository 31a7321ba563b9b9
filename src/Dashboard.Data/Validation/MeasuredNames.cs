namespace Dashboard.Data.Validation;

/// <summary>What the claims read so far measure, count and give as units and periods: rows that name measures and charts may speak of nothing else.</summary>
internal sealed class MeasuredNames
{
    private readonly Dictionary<string, HashSet<string>> units = [];
    private readonly Dictionary<string, string> negatives = [];

    /// <summary>The ids of metrics.</summary>
    public KnownIds Metrics { get; } = new("a metric of any claim");

    /// <summary>The ids of definitions.</summary>
    public KnownIds Definitions { get; } = new("a definition of any claim");

    /// <summary>The labels of periods.</summary>
    public KnownIds Periods { get; } = new("a kind of period, or the label of a period of any claim");

    /// <summary>Whether every claim could be read: else an unknown name is no fault of the row that uses it.</summary>
    public bool IsComplete
    {
        set => (Metrics.IsComplete, Definitions.IsComplete, Periods.IsComplete) = (value, value, value);
    }

    /// <summary>Takes the words of a claim.</summary>
    public void Take(Claim claim)
    {
        Take(Metrics, claim.Metric);
        Take(Definitions, claim.Definition);
        Take(Periods, claim.Period?.Label);
        if (claim is { Metric: { } metric, Amount: { } amount })
        {
            units.TryAdd(metric, []);
            units[metric].Add(amount.Unit);
            if (amount.Least < 0)
            {
                negatives.TryAdd(metric, claim.Id);
            }
        }
    }

    /// <summary>The units of a metric's figures.</summary>
    public IReadOnlyCollection<string> UnitsOf(string metric) => units.GetValueOrDefault(metric) ?? [];

    /// <summary>The id of a claim that gives the metric a number below zero; null where there is none.</summary>
    public string? NegativeOf(string metric) => negatives.GetValueOrDefault(metric);

    private static void Take(KnownIds known, string? word)
    {
        if (word is not null && !known.Contains(word))
        {
            known.Add(word, 0);
        }
    }
}
