using Dashboard.Components.Base;
using Dashboard.Drawings;
using Dashboard.Views;
using Microsoft.AspNetCore.Mvc;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Bodies;

/// <summary>Bodies of pages, each under the address of its page: what a page asks for when its filter has changed, or when a reader comes to it.</summary>
internal static class BodyEndpoint
{
    /// <summary>Maps <c>/body/…</c>.</summary>
    public static void MapBodies(this IEndpointRouteBuilder app) => app.MapGet(DashboardUrls.Bodies + "/{**page}", Answer).ExcludeFromDescription();

    private static async Task Answer([FromRoute] string? page, PresentedEvidence evidence, KeptHtml html, ReadyAnswers answers, HttpContext context)
    {
        var (shown, today) = (evidence.Current, evidence.Today);
        var view = EvidenceViewReader.Read(shown, "/" + page, context.Request.QueryString.Value, today) with { Drill = null };
        if (BodyParts.Of(view) is not { } part)
        {
            await TypedResults.Problem(Say("No page with this address has a body of its own."), statusCode: StatusCodes.Status404NotFound, title: Say("Unknown page")).ExecuteAsync(context);
            return;
        }

        var answer = ReadyAnswer.Of(html.Of(part, view, context), "text/html", context.Request, view, _ => ReferenceEquals(evidence.Current, shown) && evidence.Today == today);
        answers.Keep(context.Request, answer);
        await answer.Write(context);
    }
}
