using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A source that is a picture.</summary>
public sealed class ImageSource : AuditRule
{
    private static readonly string[] Endings = [".PNG", ".JPG", ".JPEG", ".GIF", ".WEBP", ".SVG"];

    /// <inheritdoc />
    public override string Id => "image-source";

    /// <inheritdoc />
    public override string Name => Say("A picture as source");

    /// <inheritdoc />
    public override string Explanation => Say("A picture cannot be searched, says nothing of its method and can be cropped. A figure that rests on a picture alone cannot be checked against a text.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override string Reason => Say("A picture cannot be searched and says nothing of its method: nobody can check the figure.");

    /// <inheritdoc />
    public override string Remedy => Say("Look for the report that the picture was taken from, and cite its page.");

    /// <inheritdoc />
    public override IReadOnlyList<string> TakesIn => ["lone-witness"];

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from source in scope.Sources
        where source.Kind == SourceKind.Image || source.Url.AbsolutePath.ToUpperInvariant() is { } path && Array.Exists(Endings, path.EndsWith)
        let alone = scope.Snapshot.ClaimsOfSource(source.Id).Where(claim => claim.IsStatement && scope.DocumentsOf(claim).Count == 1).ToList()
        select About(
            source,
            alone.Exists(claim => claim.Amount is not null)
                ? Resting(SourceText.Of(source), alone.Count(claim => claim.Amount is not null))
                : Say($"{SourceText.Of(source)} is a picture."),
            claims: alone.Select(claim => claim.Id));

    private static string Resting(string source, int figures) => figures == 1
        ? Say($"{source} is a picture, and {CountText.Of(figures, "figure")} rests on it alone.")
        : Say($"{source} is a picture, and {CountText.Of(figures, "figure")} rest on it alone.");
}
