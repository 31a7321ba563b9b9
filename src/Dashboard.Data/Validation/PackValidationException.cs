namespace Dashboard.Data.Validation;

/// <summary>Packs were refused. The message lists every problem, one a line, below the place of its pack.</summary>
public sealed class PackValidationException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="failures">The packs that were refused; at least one.</param>
    public PackValidationException(IReadOnlyList<PackFailure> failures)
        : base(string.Join(Environment.NewLine, failures.SelectMany(Lines))) => Failures = failures;

    /// <summary>The packs that were refused, in the order in which they are configured.</summary>
    public IReadOnlyList<PackFailure> Failures { get; }

    /// <summary>All problems of all packs.</summary>
    public IEnumerable<PackProblem> Problems => Failures.SelectMany(failure => failure.Problems);

    private static IEnumerable<string> Lines(PackFailure failure) =>
        [$"The data pack '{failure.Location}' was refused:", .. failure.Problems.Select(problem => $"  {problem}")];
}
