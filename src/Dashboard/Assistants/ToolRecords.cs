using Dashboard.Api;
using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;

namespace Dashboard.Assistants;

/// <summary>An answer with everything that it rests on.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Claims">Its claims.</param>
/// <param name="Sources">The documents that they cite.</param>
public sealed record ToolAnswer(ApiAnswer Answer, IReadOnlyList<ApiClaim> Claims, IReadOnlyList<ToolSource> Sources);

/// <summary>Claims with the documents that they cite.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Claims">The claims.</param>
/// <param name="Sources">The documents.</param>
public sealed record ToolClaims(int Total, IReadOnlyList<ApiClaim> Claims, IReadOnlyList<ToolSource> Sources);

/// <summary>A cited document.</summary>
public sealed record ToolSource(string Id, string Publisher, string Title, Uri Url, DateOnly? Date, string Kind)
{
    /// <summary>The document.</summary>
    public static ToolSource Of(Source source) => new(source.Id, source.Publisher, source.Title, source.Url, source.Date, Views.EvidenceViewReader.NameOf(source.Kind));
}

/// <summary>Documents.</summary>
public sealed record ToolSources(int Total, IReadOnlyList<ToolSource> Sources);

/// <summary>A figure that stands in no source and is computed in the open.</summary>
public sealed record ToolComputation(string Id, string Name, decimal? Value, decimal? Low, decimal? High, string Unit, string Formula, string? Rounding, string? Note, IReadOnlyList<string> Claims)
{
    /// <summary>The figure.</summary>
    public static ToolComputation Of(DerivedFigure figure) => new(
        figure.Id, figure.Name, figure.Amount.Value, figure.Amount.Low, figure.Amount.High, figure.Amount.Unit, figure.Formula, figure.Rounding, figure.Note, [.. figure.Inputs.Select(input => input.Id)]);
}

/// <summary>Computations with the claims that go in.</summary>
public sealed record ToolComputations(IReadOnlyList<ToolComputation> Computations, IReadOnlyList<ApiClaim> Claims);
