namespace Dashboard.Data.Validation;

/// <summary>The problems of one file. Rules may report in any order; the problems come out in the order of the lines.</summary>
/// <param name="file">The file, as the pack names it.</param>
internal sealed class FileProblems(string file)
{
    private readonly List<(int Line, int Order, PackProblem Problem)> kept = [];

    /// <summary>How many were reported, those that were let go included.</summary>
    public int Count { get; private set; }

    /// <summary>Reports a problem of the file as a whole.</summary>
    public void Add(string message) => Add(null, null, message);

    /// <summary>Reports a problem of a row as a whole.</summary>
    public void Add(int row, string message) => Add(row, null, message);

    /// <summary>Reports a problem.</summary>
    public void Add(int? row, string? column, string message)
    {
        kept.Add((row ?? 0, Count++, new PackProblem(file, row, column, message)));
        if (kept.Count > 2 * PackProblems.Most)
        {
            // only the first can ever be shown: a file of a million faults must not fill the memory
            SortAndCut();
        }
    }

    /// <summary>Whether something is wrong with the cell already: one fault is not to be told as two.</summary>
    public bool Has(int row, string column) => kept.Exists(entry => entry.Line == row && entry.Problem.Column == column);

    /// <summary>Whether something is wrong with the row already.</summary>
    public bool HasRow(int row) => kept.Exists(entry => entry.Line == row);

    /// <summary>The first problems, at the most <see cref="PackProblems.Most"/>.</summary>
    public IEnumerable<PackProblem> First()
    {
        SortAndCut();
        return kept.Select(entry => entry.Problem);
    }

    private void SortAndCut()
    {
        kept.Sort((a, b) => (a.Line, a.Order).CompareTo((b.Line, b.Order)));
        if (kept.Count > PackProblems.Most)
        {
            kept.RemoveRange(PackProblems.Most, kept.Count - PackProblems.Most);
        }
    }
}
