namespace Dashboard.Ask.Reading;

/// <summary>Something that a question names.</summary>
/// <param name="Said">As it was written.</param>
/// <param name="Ids">The ids that it may be.</param>
public sealed record Named(string Said, IReadOnlyList<string> Ids);
