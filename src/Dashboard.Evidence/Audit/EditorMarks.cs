using System.Runtime.CompilerServices;

namespace Dashboard.Evidence.Audit;

/// <summary>What an editor noted by hand about the evidence: flags, contradictions, and whose site a source lies at.</summary>
internal static class EditorMarks
{
    private static readonly ConditionalWeakTable<EvidenceSnapshot, EvidenceSnapshot> Bare = [];

    /// <summary>The evidence without them. What a claim is (a title, boilerplate) stays, for no rule can know it.</summary>
    public static EvidenceSnapshot Removed(EvidenceSnapshot snapshot) => Bare.GetValue(snapshot, full => new([.. full.Packs.Select(Removed)], full.Version));

    private static DataPack Removed(DataPack pack) => pack with
    {
        Sources = [.. pack.Sources.Select(source => source with { Site = null })],
        Claims = [.. pack.Claims.Select(claim => claim.Flags.Count == 0 ? claim : claim with { Flags = [.. claim.Flags.Where(Flags.NoStatement.Contains)] })],
        Relations = [.. pack.Relations.Where(relation => relation.Kind != RelationKind.Contradicts)],
    };
}
