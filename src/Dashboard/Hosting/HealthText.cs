using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Dashboard.Hosting;

/// <summary>Writes the state of the server as a word, and below it a line for each thing that is not as it should be.</summary>
internal static class HealthText
{
    /// <summary>Writes it.</summary>
    public static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        var reasons = report.Entries.Where(entry => entry.Value.Status != HealthStatus.Healthy).Select(entry => $"{entry.Key}: {entry.Value.Description}");
        return context.Response.WriteAsync(string.Join('\n', [report.Status.ToString(), .. reasons]));
    }
}
