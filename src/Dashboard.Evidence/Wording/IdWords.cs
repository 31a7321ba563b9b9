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
    public static string Of(string id) => string.Join(' ', id.Split('-').Select(word => Capitals.GetValueOrDefault(word, word)));
}
