using Microsoft.OpenApi;

namespace Dashboard.Api;

/// <summary>Names the query keys of an endpoint in its description: they are read together, from the address, and not as parameters.</summary>
internal static class QueryKeys
{
    /// <summary>The keys that filter claims.</summary>
    public static IReadOnlyList<(string Key, string Meaning)> OfClaims { get; } =
    [
        ("segment", "Ids of segments, separated by commas."),
        ("company", "Ids of companies, separated by commas."),
        ("status", "Statuses, separated by commas: actual, guidance, projection, sought, opinion."),
        ("pack", "Ids of data packs, separated by commas."),
        ("asof", "A day, written as 2026-01-09: the evidence as it was known then."),
        ("lang", "en or zh: the language of what is answered in words; else the reader’s Accept-Language decides."),
    ];

    /// <summary>The keys that a chart takes besides.</summary>
    public static IReadOnlyList<(string Key, string Meaning)> OfCharts { get; } =
    [
        .. OfClaims,
        ("from", "The first year that is shown, on charts with a time axis."),
        ("to", "The last year that is shown."),
        ("values", "absolute, yoy (change from the year before, in per cent) or index (the first common year is 100)."),
        ("scale", "linear or log, where all values are above zero."),
        ("layout", "lines, grouped or stacked, where the chart shows several companies over years."),
        ("definition", "What figures of capital expenditure have to count: cash-gross, cash-net-of-proceeds, incl-finance-leases."),
    ];

    /// <summary>The keys that filter findings.</summary>
    public static IReadOnlyList<(string Key, string Meaning)> OfFindings { get; } =
    [
        ("severity", "How much findings weigh, separated by commas: high, medium, low."),
        ("rule", "Ids of rules, separated by commas: every cause that shows by one of them, whichever rule tells it."),
        ("marks", "none leaves out everything that an editor noted by hand; all is the default."),
    ];

    /// <summary>Describes the keys. All of them may be left out.</summary>
    public static RouteHandlerBuilder WithQueryKeys(this RouteHandlerBuilder endpoint, IReadOnlyList<(string Key, string Meaning)> keys) =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters ??= [];
            foreach (var (key, meaning) in keys)
            {
                operation.Parameters.Add(new OpenApiParameter
                {
                    Name = key,
                    In = ParameterLocation.Query,
                    Description = meaning,
                    Schema = QueryKeySchema.Of(key, meaning),
                    // lists are joined by commas
                    Style = ParameterStyle.Form,
                    Explode = false,
                });
            }

            return Task.CompletedTask;
        });
}
