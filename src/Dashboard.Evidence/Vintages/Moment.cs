namespace Dashboard.Evidence.Vintages;

/// <summary>When something was said, as far as it can be told that two things were said at once.</summary>
/// <param name="Stated">The stated day, month or year; null where none is stated.</param>
/// <param name="Pack">The pack; null where the day is known, for a day is the same everywhere.</param>
/// <param name="Document">The first cited source where only the month or the year is known: two documents of one month need not be of one day.</param>
/// <param name="Known">The day of the source, or of the pack, where nothing is stated.</param>
public sealed record Moment(PartialDate? Stated, string? Pack, string? Document, DateOnly? Known)
{
    /// <summary>When the claim was said. A text without days says everything that it says at once, as far as its sources are not of different days.</summary>
    public static Moment Of(EvidenceSnapshot snapshot, Claim claim) => claim.Stated switch
    {
        { Day: not null } day => new(day, null, null, null),
        { } time => new(time, claim.Pack, claim.Citations.Count == 0 ? null : claim.Citations[0].Source, null),
        null => new(null, claim.Pack, null, snapshot.KnownSince(claim)),
    };

    /// <summary>For ids: the day where it is known, else nothing.</summary>
    public string Suffix => Stated is { } stated ? "." + stated : "";
}
