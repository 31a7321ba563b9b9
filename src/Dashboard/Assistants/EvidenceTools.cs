using System.ComponentModel;
using Dashboard.Api;
using Dashboard.Ask;
using Dashboard.Ask.Reading;
using Dashboard.Data;
using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Searching;
using Dashboard.Views;
using ModelContextProtocol;
using ModelContextProtocol.Server;

namespace Dashboard.Assistants;

/// <summary>The tools. All of them only read, and answer the same claims as pages and interface.</summary>
/// <param name="evidence">The evidence.</param>
/// <param name="charts">The charts.</param>
/// <param name="clock">The clock.</param>
[McpServerToolType]
internal sealed class EvidenceTools(SnapshotProvider evidence, ChartSpecs charts, TimeProvider clock)
{
    private const string PackMeaning = "Ids of data packs, separated by commas; all where it is left out.";
    private const string AsofMeaning = "A day, written as 2026-01-09: the evidence as it was known then.";
    private const int MostClaims = 200;

    [McpServerTool(Name = "ask", Title = "Ask the evidence", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Answers a question in plain English or Chinese from the claims alone: sentences with their claims, figures with unit, period, status, definition and formula. Declines, or asks back, where the evidence does not say.")]
    public ToolAnswer Ask(
        [Description("The question, up to 2,000 characters.")] string question,
        [Description(PackMeaning)] string? pack = null,
        [Description(AsofMeaning)] string? asof = null,
        [Description("en or zh.")] string? lang = null)
    {
        if (string.IsNullOrWhiteSpace(question) || question.Length > Asking.LongestQuestion)
        {
            throw new McpException($"The question must have 1 to {Asking.LongestQuestion} characters.");
        }

        var view = ToolView.Of(evidence, clock, pack, asof, lang);
        return Told(view, ApiAnswer.Of(view, charts, question));
    }

    [McpServerTool(Name = "search_claims", Title = "Search claims", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Finds claims by words; slips of the hand are forgiven.")]
    public ToolClaims SearchClaims(
        [Description("The words.")] string query,
        [Description("How many at the most, from 1 to 50.")] int limit = 10,
        [Description("Ids of segments, separated by commas.")] string? segment = null,
        [Description("Ids of companies, separated by commas.")] string? company = null,
        [Description("Statuses, separated by commas: actual, guidance, projection, sought, opinion.")] string? status = null,
        [Description(PackMeaning)] string? pack = null,
        [Description(AsofMeaning)] string? asof = null)
    {
        var view = ToolView.Of(evidence, clock, pack, asof, null, segment, company, status);
        var words = query.Length > EvidenceViewReader.LongestSearch ? query[..EvidenceViewReader.LongestSearch] : query;
        var found = EvidenceSearch.Find(view.Snapshot, view.Filter, words, Math.Clamp(limit, 1, 50));
        return ToolView.Claims(view, found.Of(SearchKind.Claim)?.Total ?? 0, [.. found.Ids(SearchKind.Claim).Select(id => view.Snapshot.FindClaim(id)!)]);
    }

    [McpServerTool(Name = "get_claim", Title = "Read a claim", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Reads one claim with its number, status, definition, period, sources, relations and findings.")]
    public ToolClaims GetClaim([Description("The claim's id.")] string id, [Description(AsofMeaning)] string? asof = null)
    {
        var view = ToolView.Of(evidence, clock, null, asof);
        return view.Snapshot.FindClaim(id) is { } claim ? ToolView.Claims(view, 1, [claim])
            : throw new McpException($"There is no claim of this id. Near it are: {string.Join(", ", NearestIds.Of(id, view.Snapshot.Claims.Select(known => known.Id), 3))}.");
    }

    [McpServerTool(Name = "get_series", Title = "Read a series", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Reads the claims of one measure of one subject, by time. Claims of different definitions and statuses are marked as such and must not be mixed.")]
    public ToolClaims GetSeries(
        [Description("The id of the measure, such as capex, revenue, market-size.")] string metric,
        [Description("The id of the company, market or place.")] string entity,
        [Description("The id of the definition; all where it is left out.")] string? definition = null,
        [Description(PackMeaning)] string? pack = null,
        [Description(AsofMeaning)] string? asof = null)
    {
        var view = ToolView.Of(evidence, clock, pack, asof);
        var series = view.Snapshot.Filter(view.Snapshot.ClaimsOfMetric(metric), view.Filter)
            .Where(claim => claim.Entity == entity && (definition is null || claim.Definition == definition))
            .OrderBy(claim => claim.Period?.End ?? DateOnly.MaxValue).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToList();
        return ToolView.Claims(view, series.Count, [.. series.Take(MostClaims)]);
    }

    [McpServerTool(Name = "compare", Title = "Compare", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Sets one measure of several subjects beside each other, like with like: the same days, definition and status. Says who is left out, and computes nothing where figures differ in kind.")]
    public ToolAnswer Compare(
        [Description("The id of the measure.")] string metric,
        [Description("The ids of the subjects, separated by commas.")] string entities,
        [Description("The year; the latest common time where it is left out.")] int? year = null,
        [Description(PackMeaning)] string? pack = null,
        [Description(AsofMeaning)] string? asof = null)
    {
        var view = ToolView.Of(evidence, clock, pack, asof);
        var named = entities.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        if (named.Find(id => view.Snapshot.FindEntity(id) is null) is { } unknown)
        {
            throw new McpException($"There is no subject '{unknown}'. Near it are: {string.Join(", ", NearestIds.Of(unknown, view.Snapshot.Entities.Select(known => known.Id), 3))}.");
        }

        var question = new Question
        {
            Text = "",
            Entities = [.. named.Select(id => new Named(id, [id]))],
            Metrics = [new(metric, [metric])],
            Periods = year is >= 1 and <= 9998 and var asked ? [PeriodWish.OfYear(asked)] : [],
            Intents = new HashSet<string> { "compare" },
        };
        return Told(view, ApiAnswer.Of(view, charts, Asking.Of(view.Snapshot, view.Filter, question), ""));
    }

    [McpServerTool(Name = "list_sources", Title = "List sources", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Lists the cited documents, of all claims or of those about one company.")]
    public ToolSources ListSources([Description("The id of a company; all where it is left out.")] string? company = null, [Description(PackMeaning)] string? pack = null, [Description(AsofMeaning)] string? asof = null)
    {
        var view = ToolView.Of(evidence, clock, pack, asof, company: company);
        var sources = company is null ? [.. view.Snapshot.Sources.Select(ToolSource.Of)] : ToolView.Sources(view, view.Claims);
        return new(sources.Count, [.. sources.Take(MostClaims)]);
    }

    [McpServerTool(Name = "explain_computation", Title = "Explain a computed figure", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Tells the formula, the inputs and what to keep in mind of figures that are computed from claims: all of them, or one.")]
    public ToolComputations ExplainComputation([Description("The id of the figure; all where it is left out.")] string? id = null, [Description(PackMeaning)] string? pack = null, [Description(AsofMeaning)] string? asof = null)
    {
        var view = ToolView.Of(evidence, clock, pack, asof);
        var figures = DerivedFigures.Of(view.Snapshot, view.Filter).Where(figure => id is null || figure.Id == id).ToList();
        return figures.Count == 0 && id is not null
            ? throw new McpException("There is no computed figure of this id.")
            : new([.. figures.Select(ToolComputation.Of)], [.. figures.SelectMany(figure => figure.Inputs).Distinct().Select(claim => ApiClaim.Of(view, claim))]);
    }

    private static ToolAnswer Told(EvidenceView view, ApiAnswer answer)
    {
        var claims = answer.Sentences.SelectMany(sentence => sentence.Claims).Distinct().Select(view.Snapshot.FindClaim).OfType<Claim>().ToList();
        return new(answer, [.. claims.Select(claim => ApiClaim.Of(view, claim))], ToolView.Sources(view, claims));
    }
}
