using Dashboard.Data.Validation;

namespace Dashboard.Data.Packs;

/// <summary>Reads packs that are shown together.</summary>
internal static class PackSet
{
    /// <summary>The packs of the folders, in their order; each may refer to those before it.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="context">Holds the packs afterwards.</param>
    /// <exception cref="PackValidationException">Packs have problems: all of them, of all packs.</exception>
    public static IReadOnlyList<DataPack> Read(IEnumerable<PackFolder> folders, PackContext context)
    {
        List<DataPack> packs = [];
        List<PackFailure> failures = [];
        foreach (var folder in folders)
        {
            var result = DataPackReader.Read(folder, context);
            if (result.IsValid)
            {
                packs.Add(result.Pack);
            }
            else
            {
                failures.Add(new PackFailure(folder.Location, result.Problems));
            }
        }

        return failures.Count == 0 ? packs : throw new PackValidationException(failures);
    }

    /// <summary>Checks packs that the database holds beside those that have been read: what they refer to may have gone since they were stored.</summary>
    /// <param name="packs">The packs.</param>
    /// <param name="context">The packs that have been read.</param>
    /// <exception cref="PackValidationException">Packs do not go with the others.</exception>
    public static void Check(IEnumerable<DataPack> packs, PackContext context)
    {
        var failures = packs
            .Select(pack => new PackFailure($"database: {pack.Id}", StoredPackRules.Check(pack, context)))
            .Where(failure => failure.Problems.Count > 0)
            .ToList();
        if (failures.Count > 0)
        {
            throw new PackValidationException(failures);
        }
    }
}
