using Dashboard.Observing;

namespace Dashboard.Drawings;

/// <summary>The step that answers what was asked for before.</summary>
internal static class ReadyAnswersStep
{
    /// <summary>Answers at once what was asked for before, drawings and bodies of pages. To be put before everything that costs time.</summary>
    /// <param name="app">The application.</param>
    /// <param name="secure">Writes the headers that every answer carries: no later step does it for these.</param>
    public static void UseReadyAnswers(this IApplicationBuilder app, Action<IHeaderDictionary> secure)
    {
        var answers = app.ApplicationServices.GetRequiredService<ReadyAnswers>();
        app.Use((context, next) =>
        {
            if (!HttpMethods.IsGet(context.Request.Method) || answers.Find(context) is not { } known)
            {
                return next(context);
            }

            if (!DashboardUrls.IsBody(context.Request.Path))
            {
                Observed.Drawing(isKnown: true);
            }

            secure(context.Response.Headers);
            return known.Write(context);
        });
    }
}
