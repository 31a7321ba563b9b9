using Dashboard.Ask;
using Dashboard.Data;
using Dashboard.Evidence.Wording;
using Dashboard.Limits;
using Dashboard.Views;
using Microsoft.AspNetCore.Http.HttpResults;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Api;

/// <summary>The part of the HTTP interface that answers questions.</summary>
internal static class AskApi
{
    /// <summary>Maps /ask.</summary>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/ask", IResult (SnapshotProvider evidence, ChartSpecs charts, HttpRequest request) => Answer(evidence, charts, request))
            .WithName("ask")
            .WithSummary("Answers a question in plain words from the claims, or says why the evidence does not")
            .WithQueryKeys(
            [
                ("q", $"The question, in English or Chinese, up to {Asking.LongestQuestion} characters."),
                .. QueryKeys.OfClaims,
            ])
            .RequireRateLimiting(RateLimits.Questions)
            .Produces<ApiAnswer>()
            .ProducesProblem(StatusCodes.Status429TooManyRequests);

    private static IResult Answer(SnapshotProvider evidence, ChartSpecs charts, HttpRequest request)
    {
        var question = request.Query["q"].ToString();
        return string.IsNullOrWhiteSpace(question) ? Refused(Say("There is no question. Write it behind “q=”."))
            : question.Length > Asking.LongestQuestion ? Refused(Say($"The question has {AmountText.Number(question.Length)} characters; {AmountText.Number(Asking.LongestQuestion)} are the most."))
            : ApiView.Read(evidence, request, out var problem) is { } view ? TypedResults.Ok(ApiAnswer.Of(view, charts, question) with { Origin = ApiView.Origin(view, DashboardUrls.Ask(view, question), request) })
            : problem!;
    }

    private static ProblemHttpResult Refused(string why) => TypedResults.Problem(why, statusCode: StatusCodes.Status400BadRequest, title: Say("The question cannot be read."));
}
