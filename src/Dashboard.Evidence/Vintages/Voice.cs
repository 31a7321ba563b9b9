namespace Dashboard.Evidence.Vintages;

/// <summary>What one mouth said of one quantity over time.</summary>
/// <param name="Mouth">Who said it.</param>
/// <param name="Dated">What was said on a known day, the earliest first: a history, in which the later takes the place of the earlier.</param>
/// <param name="Undated">What was said on a day that is not known. It has no place in the order of days, but for what began after all of them.</param>
public sealed record Voice(Mouth Mouth, IReadOnlyList<Claim> Dated, IReadOnlyList<Claim> Undated)
{
    /// <summary>Everything that was said, what has a day first.</summary>
    public IEnumerable<Claim> Claims => Dated.Concat(Undated);

    /// <summary>What the mouth says last: of the last known day, or of a month or year that began after it; where no day is known, everything.</summary>
    public IReadOnlyList<Claim> Latest
    {
        get
        {
            if (Dated.Count == 0)
            {
                return Undated;
            }

            var last = Undated.Select(claim => claim.Stated).Append(Dated[^1].Stated).MaxBy(stated => stated?.First);
            return [.. Claims.Where(claim => claim.Stated == last)];
        }
    }

    /// <summary>Orders what one mouth said.</summary>
    internal static Voice Of(Mouth mouth, IEnumerable<Claim> claims)
    {
        var all = claims.OrderBy(claim => claim.Id, StringComparer.Ordinal).ToList();
        return new(mouth, [.. all.Where(claim => claim.Stated?.Day is not null).OrderBy(claim => claim.Stated!.Value.First)], all.FindAll(claim => claim.Stated?.Day is null));
    }
}
