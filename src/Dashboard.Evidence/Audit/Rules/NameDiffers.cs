using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>An entity that the text calls by another than its usual name.</summary>
public sealed class NameDiffers : AuditRule
{
    /// <inheritdoc />
    public override string Id => "name-differs";

    /// <inheritdoc />
    public override string Name => Say("Printed under another name");

    /// <inheritdoc />
    public override string Explanation => Say("The name that is printed is not the usual one: a slip of the pen, a former name, or a part that stands for the whole (Google for Alphabet). Searches and comparisons go wrong by it.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("The thing that is meant can be recognized; searches and comparisons go wrong.");

    /// <inheritdoc />
    public override string Remedy => Say("Use the usual name.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from told in scope.StatementsWhere(trait => trait.HasAny(Trait.Entity | Trait.Mentions))
            .SelectMany(claim => Named(claim).Select(id => (Claim: claim, Entity: scope.Snapshot.FindEntity(id)!)))
            .Where(pair => pair.Entity.Aliases.Count > 0)
            .Select(pair => (pair.Claim, pair.Entity, Alias: SourceText.AliasIn(pair.Claim.Statement, pair.Entity)))
            .Where(pair => pair.Alias is not null)
            .GroupBy(pair => (pair.Claim.Pack, pair.Entity.Id))
        let first = told.First()
        select About(
            $"{told.Key.Pack}.{told.Key.Id}",
            told.Select(pair => pair.Claim.Id),
            Say($"Printed as {CountText.Join([.. told.Select(pair => $"“{pair.Alias}”").Distinct().Order(StringComparer.Ordinal)])}; the usual name is {first.Entity.Name}."),
            advice: Say($"Search for {first.Entity.Name}."));

    /// <summary>The entities of a claim; most claims are about one and name no other.</summary>
    private static IEnumerable<string> Named(Claim claim) => (claim.Entity, claim.Mentions.Count) switch
    {
        (null, 0) => [],
        ({ } only, 0) => [only],
        (null, _) => claim.Mentions.Distinct(),
        ({ } entity, _) => claim.Mentions.Append(entity).Distinct(),
    };
}
