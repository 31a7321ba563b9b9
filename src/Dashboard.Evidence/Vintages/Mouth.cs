namespace Dashboard.Evidence.Vintages;

/// <summary>Who says something. Two mouths with one id are one.</summary>
/// <param name="Id">Tells one mouth from another; readable, for addresses.</param>
/// <param name="Name">For readers.</param>
/// <param name="Entity">The id of the entity that it is; null for a publisher, or a text, that is none.</param>
public sealed record Mouth(string Id, string Name, string? Entity)
{
    /// <summary>
    /// Who says the claim: the entity that it names; else the subject for guidance and for money that is sought, and the publisher of the first cited
    /// source for everything else. What cites nothing is said by the text, its pack.
    /// </summary>
    public static Mouth Of(EvidenceSnapshot snapshot, Claim claim)
    {
        var speaker = claim.By ?? (claim.Status is ClaimStatus.Guidance or ClaimStatus.Sought ? claim.Entity : null);
        if (speaker is not null && snapshot.FindEntity(speaker) is { } entity)
        {
            return new(entity.Id, entity.Name, entity.Id);
        }

        if (snapshot.SourcesOf(claim).FirstOrDefault() is not { } source)
        {
            return new($"pack.{claim.Pack}", snapshot.FindPack(claim.Pack)!.Title, null);
        }

        // one firm is one mouth, whether it is named as an entity or as the publisher
        return snapshot.FindEntityByName(source.Publisher) is { } publisher
            ? new(publisher.Id, publisher.Name, publisher.Id)
            : new($"publisher.{Readable(source.Publisher)}", source.Publisher, null);
    }

    /// <inheritdoc />
    public bool Equals(Mouth? other) => other?.Id == Id;

    /// <inheritdoc />
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    private static string Readable(string name) =>
        string.Join('-', new string([.. name.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
