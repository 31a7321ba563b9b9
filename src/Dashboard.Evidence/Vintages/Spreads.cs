namespace Dashboard.Evidence.Vintages;

/// <summary>
/// Groups claims by what they speak of, who says it and when. This is the one place that tells a history of guidance, a spread of forecasts and a
/// contradiction apart.
/// </summary>
public static class Spreads
{
    /// <summary>What is expected or sought of each quantity that the claims speak of, by mouth and day; by the ids of the quantities.</summary>
    /// <param name="snapshot">The evidence that holds the claims.</param>
    /// <param name="claims">The claims to look at; in any order.</param>
    public static IReadOnlyList<Spread> Of(EvidenceSnapshot snapshot, IEnumerable<Claim> claims) =>
    [
        .. from claim in claims
           where claim.Status != ClaimStatus.Actual
           let key = QuantityKey.Of(claim)
           where key is not null
           group claim by key.Value into quantity
           orderby quantity.Key.Id
           select new Spread(quantity.Key, [.. quantity
               .GroupBy(claim => Mouth.Of(snapshot, claim))
               .Select(said => Voice.Of(said.Key, said))
               .OrderBy(voice => voice.Mouth.Name, StringComparer.Ordinal)
               .ThenBy(voice => voice.Mouth.Id, StringComparer.Ordinal)]),
    ];

    /// <summary>
    /// Groups of claims that give one quantity its value at one time: all that report it as having happened, and of what is expected only what one mouth
    /// said at once. A quantity of which one claim tells has no group. Values in one group that exclude each other are a contradiction, values in different groups are not.
    /// </summary>
    public static IEnumerable<IGrouping<(QuantityKey Key, Mouth? Mouth, Moment? Moment), Claim>> AtOneTime(EvidenceSnapshot snapshot, IEnumerable<Claim> claims) =>
        from claim in claims
        let key = QuantityKey.Of(claim)
        where key is not null
        group claim by key.Value into quantity
        // of most quantities one claim tells: who says it and when is asked where there are several
        where quantity.Skip(1).Any()
        from together in quantity.GroupBy(claim => Together(snapshot, claim, quantity.Key))
        select together;

    /// <summary>Whether the two give one quantity its value at one time: see <see cref="AtOneTime"/>.</summary>
    public static bool AreAtOneTime(EvidenceSnapshot snapshot, Claim one, Claim other) =>
        QuantityKey.Of(one) is { } key && key == QuantityKey.Of(other) && Together(snapshot, one, key) == Together(snapshot, other, key);

    private static (QuantityKey Key, Mouth? Mouth, Moment? Moment) Together(EvidenceSnapshot snapshot, Claim claim, QuantityKey key) =>
        claim.Status == ClaimStatus.Actual ? (key, null, null) : (key, Mouth.Of(snapshot, claim), Moment.Of(snapshot, claim));
}
