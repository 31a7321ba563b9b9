using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Dashboard.Evidence.Vintages;

/// <summary>Who says something. Two mouths with one id are one.</summary>
/// <param name="Id">Tells one mouth from another; readable, for addresses.</param>
/// <param name="Name">For readers.</param>
/// <param name="Entity">The id of the entity that it is; null for a publisher, or a text, that is none.</param>
public sealed record Mouth(string Id, string Name, string? Entity)
{
    // asked for every claim that is no plain fact, and the same for all that cite one publisher
    private static readonly ConditionalWeakTable<EvidenceSnapshot, ConcurrentDictionary<string, Mouth>> Publishers = [];

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

        return Publishers.GetOrCreateValue(snapshot).GetOrAdd(source.Publisher, static (name, evidence) => OfPublisher(evidence, name), snapshot);
    }

    /// <inheritdoc />
    public bool Equals(Mouth? other) => other?.Id == Id;

    /// <inheritdoc />
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>One firm is one mouth, whether it is named as an entity or as the publisher.</summary>
    private static Mouth OfPublisher(EvidenceSnapshot snapshot, string name) => snapshot.FindEntityByName(name) is { } publisher
        ? new(publisher.Id, publisher.Name, publisher.Id)
        : new($"publisher.{Readable(name)}", name, null);

    private static string Readable(string name) =>
        string.Join('-', new string([.. name.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
