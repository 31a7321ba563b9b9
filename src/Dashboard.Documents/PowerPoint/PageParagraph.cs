namespace Dashboard.Documents.PowerPoint;

/// <summary>A paragraph of a slide.</summary>
/// <param name="Runs">Its parts, in order.</param>
/// <param name="Bullet">Whether it is a point of a list.</param>
/// <param name="Number">Its number in a list that counts; null where it has none.</param>
public sealed record PageParagraph(IReadOnlyList<PageRun> Runs, bool Bullet = false, int? Number = null)
{
    /// <summary>A paragraph of one plain run.</summary>
    public static PageParagraph Plain(string text) => new([new(text)]);

    /// <summary>The text without its looks.</summary>
    public string Text => string.Concat(Runs.Select(run => run.Text));
}
