using Dashboard.Charts;
using Dashboard.Data;
using Dashboard.Evidence.Wording;
using Dashboard.Requests;
using Dashboard.Views;
using Microsoft.AspNetCore.Http.HttpResults;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Api;

/// <summary>What every endpoint of the interface does alike: read the query, answer a list, answer what is not there.</summary>
internal static class ApiView
{
    /// <summary>The view that the query asks for, or a problem that names every unknown value.</summary>
    public static EvidenceView? Read(SnapshotProvider evidence, HttpRequest request, out ProblemHttpResult? problem)
    {
        var clock = request.HttpContext.RequestServices.GetRequiredService<TimeProvider>();
        var view = EvidenceViewReader.Read(evidence.Current, request.Path, request.QueryString.Value, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        problem = view.Notices.Count == 0
            ? null
            : TypedResults.Problem(string.Join(" ", view.Notices), statusCode: StatusCodes.Status400BadRequest, title: Say("The query asks for something that is not there."));
        return problem is null ? view : null;
    }

    /// <summary>Where an answer that is kept as a file was found.</summary>
    /// <param name="view">The view.</param>
    /// <param name="page">The address of the page that shows it.</param>
    /// <param name="request">The request.</param>
    public static Origin Origin(EvidenceView view, string page, HttpRequest request) => new(view.Day, view.Everything.Version, new Uri(request.Root(), page).AbsoluteUri);

    /// <summary>A list with its count and the snapshot that it was read from.</summary>
    public static Ok<ApiList<T>> List<T>(EvidenceView view, IEnumerable<T> items)
    {
        IReadOnlyList<T> all = [.. items];
        return TypedResults.Ok(new ApiList<T>(all, all.Count, view.Snapshot.Version));
    }

    /// <summary>404 with the reason why something that exists is not part of what the query asks for.</summary>
    public static ProblemHttpResult NotShown(string kind, string reason) =>
        TypedResults.Problem(reason, statusCode: StatusCodes.Status404NotFound, title: Say($"The {NameOf(kind)} is not part of what the query asks for."));

    /// <summary>404 with the nearest ids.</summary>
    public static ProblemHttpResult NotFound(string kind, string id, IEnumerable<string> known)
    {
        var nearest = Evidence.NearestIds.Of(id, known);
        var shown = TextCut.To(id, 80);
        return TypedResults.Problem(
            nearest.Count == 0 ? Say($"There is no {NameOf(kind)} '{shown}'.") : Say($"There is no {NameOf(kind)} '{shown}'. Did you mean {string.Join(Say(", "), nearest)}?"),
            statusCode: StatusCodes.Status404NotFound,
            title: Say($"Unknown {NameOf(kind)}"),
            extensions: [new("nearest", nearest)]);
    }

    /// <summary>The kind for readers; in English it is its own name.</summary>
    private static string NameOf(string kind) => kind switch
    {
        "data pack" => Say("data pack"),
        "segment" => Say("segment"),
        "company" => Say("company"),
        "claim" => Say("claim"),
        "source" => Say("source"),
        "chart" => Say("chart"),
        "finding" => Say("finding"),
        "deck" => Say("deck"),
        "resource" => Say("resource"),
        _ => kind,
    };
}
