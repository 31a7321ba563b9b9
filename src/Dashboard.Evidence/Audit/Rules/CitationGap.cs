using System.Globalization;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A printed number that is skipped between others.</summary>
public sealed class CitationGap : AuditRule
{
    /// <inheritdoc />
    public override string Id => "citation-gap";

    /// <inheritdoc />
    public override string Name => Say("Gap in the numbers");

    /// <inheritdoc />
    public override string Explanation => Say("Printed numbers run from the first to the last that is cited. A number that is skipped hints at a statement, or a citation, that was cut.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("It only hints at something that was cut.");

    /// <inheritdoc />
    public override string Remedy => Say("Ask what stood there.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from pack in scope.Snapshot.Packs
        let cited = CitedNumbers(scope, pack)
        where cited.Count > 1
        from number in Enumerable.Range(cited.Min, cited.Max - cited.Min + 1)
        where !cited.Contains(number)
        let source = pack.Sources.FirstOrDefault(source => source.Number == number)
        select About(
            string.Create(CultureInfo.InvariantCulture, $"{pack.Id}.{number}"),
            [],
            source is null
                ? Say($"Citations run from [{cited.Min}] to [{cited.Max}], and [{number}] is not even listed.")
                : Say($"Citations run from [{cited.Min}] to [{cited.Max}], and [{number}] is listed and skipped."),
            sources: source is null ? [] : [source.Id]);

    private static SortedSet<int> CitedNumbers(AuditScope scope, DataPack pack) =>
        [.. pack.Sources.Where(source => source.Number is not null && scope.Snapshot.ClaimsOfSource(source.Id).Any(claim => claim.IsStatement)).Select(source => source.Number!.Value)];
}
