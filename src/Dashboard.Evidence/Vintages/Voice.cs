namespace Dashboard.Evidence.Vintages;

/// <summary>What one mouth said of one quantity over time.</summary>
/// <param name="Mouth">Who said it.</param>
/// <param name="Dated">What was said on a known day, the earliest first: a history, in which the later takes the place of the earlier.</param>
/// <param name="Undated">What was said on a day that is not known. It has no place in the order of days.</param>
public sealed record Voice(Mouth Mouth, IReadOnlyList<Claim> Dated, IReadOnlyList<Claim> Undated)
{
    /// <summary>Everything that was said, what has a day first.</summary>
    public IEnumerable<Claim> Claims => Dated.Concat(Undated);

    /// <summary>What the mouth says last: of the last known day; where no day is known, everything.</summary>
    public IReadOnlyList<Claim> Latest => Dated.Count == 0 ? Undated : [.. Dated.Where(claim => claim.Stated == Dated[^1].Stated)];

    /// <summary>Orders what one mouth said.</summary>
    internal static Voice Of(Mouth mouth, IEnumerable<Claim> claims)
    {
        var all = claims.OrderBy(claim => claim.Id, StringComparer.Ordinal).ToList();
        return new(mouth, [.. all.Where(claim => claim.Stated?.Day is not null).OrderBy(claim => claim.Stated!.Value.First)], all.FindAll(claim => claim.Stated?.Day is null));
    }
}
