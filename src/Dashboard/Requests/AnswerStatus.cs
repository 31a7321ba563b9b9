namespace Dashboard.Requests;

/// <summary>Sets the status of a page that is still being rendered.</summary>
internal static class AnswerStatus
{
    /// <summary>Sets the status when the answer begins: were it set at once, the framework would drop the page for a general one. Nothing happens in a circuit.</summary>
    public static void AnswerWith(this HttpContext? context, int status) => context?.Response.OnStarting(() =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    });
}
