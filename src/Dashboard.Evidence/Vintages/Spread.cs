namespace Dashboard.Evidence.Vintages;

/// <summary>Everything that is expected of one quantity, by mouth: several mouths are a spread of forecasts, several days of one mouth a history.</summary>
/// <param name="Key">The quantity.</param>
/// <param name="Voices">Each mouth with what it said; by the names of the mouths.</param>
public sealed record Spread(QuantityKey Key, IReadOnlyList<Voice> Voices)
{
    /// <summary>All claims.</summary>
    public IEnumerable<Claim> Claims => Voices.SelectMany(voice => voice.Claims);

    /// <summary>What each mouth says last.</summary>
    public IEnumerable<Claim> Latest => Voices.SelectMany(voice => voice.Latest);

    /// <summary>Whether more than one mouth speaks.</summary>
    public bool IsSpread => Voices.Count > 1;

    /// <summary>Whether one mouth spoke on more than one known day.</summary>
    public bool HasHistory => Voices.Any(voice => voice.Dated.Count > 0 && voice.Dated[0].Stated != voice.Dated[^1].Stated);
}
