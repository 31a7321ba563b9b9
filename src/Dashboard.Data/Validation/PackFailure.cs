namespace Dashboard.Data.Validation;

/// <summary>What is wrong with one pack among several.</summary>
/// <param name="Location">Where the pack lies: its folder as it was configured, or the database.</param>
/// <param name="Problems">All its problems, in the order of its files and their lines.</param>
public sealed record PackFailure(string Location, IReadOnlyList<PackProblem> Problems);
