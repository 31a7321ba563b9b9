namespace Dashboard.Evidence.Wording;

/// <summary>Makes a readable name of an id that nobody names.</summary>
internal static class IdWords
{
    // what people write in capitals, whatever it measures
    private static readonly Dictionary<string, string> Capitals = new[]
    {
        "ACV", "AI", "API", "ARR", "ASIC", "CO2", "CPU", "EBITDA", "EU", "GDP", "GPU", "HBM", "IPO", "IT", "LLM", "MW", "NPU", "PC", "PPA", "TPU", "UK", "US", "USD",
    }.ToDictionary(word => word.ToLowerInvariant());

    /// <summary>"electricity demand", "AI revenue", "PPA signed".</summary>
    /// <param name="id">The id.</param>
    /// <param name="spelled">How a word is written that is not always in capitals; null where it is not told.</param>
    public static string Of(string id, Func<string, string?>? spelled = null) => string.Join(' ', id.Split('-').Select(word => Capitals.GetValueOrDefault(word) ?? spelled?.Invoke(word) ?? word));
}
