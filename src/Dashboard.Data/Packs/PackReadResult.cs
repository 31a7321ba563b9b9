using System.Diagnostics.CodeAnalysis;
using Dashboard.Data.Validation;

namespace Dashboard.Data.Packs;

/// <summary>A pack, or everything that is wrong with it.</summary>
/// <param name="Pack">The pack; null where there are problems.</param>
/// <param name="Problems">All problems, in the order of the files and their lines; empty where there is a pack.</param>
public sealed record PackReadResult(DataPack? Pack, IReadOnlyList<PackProblem> Problems)
{
    /// <summary>Whether there is a pack.</summary>
    [MemberNotNullWhen(true, nameof(Pack))]
    public bool IsValid => Pack is not null;
}
