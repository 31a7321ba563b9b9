namespace Dashboard.Data.Validation;

/// <summary>All problems of a pack, in the order of its files and their lines.</summary>
internal sealed class PackProblems
{
    /// <summary>More than these are counted, not listed.</summary>
    public const int Most = 1000;

    private readonly List<FileProblems> files = [];

    /// <summary>How many there are.</summary>
    public int Count => files.Sum(file => file.Count);

    /// <summary>Where the problems of a file are reported; the files come out in the order of these calls.</summary>
    public FileProblems Of(string file)
    {
        var problems = new FileProblems(file);
        files.Add(problems);
        return problems;
    }

    /// <summary>The problems, at the most <see cref="Most"/>, and where there are more a last one that says how many.</summary>
    /// <param name="pack">What the last line names as its place.</param>
    public IReadOnlyList<PackProblem> ToList(string pack)
    {
        List<PackProblem> all = [.. files.SelectMany(file => file.First()).Take(Most)];
        var more = Count - all.Count;
        if (more > 0)
        {
            all.Add(new PackProblem(pack, null, null, string.Create(CultureInfo.InvariantCulture, $"{more} more problems are not shown")));
        }

        return all;
    }
}
