using Dashboard.Views;

namespace Dashboard.Drawings;

/// <summary>How long an answer may be kept that names the version of evidence and program by <c>v</c>.</summary>
internal static class Lasting
{
    /// <summary>A year where it is the version that this server holds and the address asks for nothing unknown; else it is asked for again.</summary>
    public static string Of(HttpRequest request, EvidenceView view) =>
        view.Notices.Count == 0 && request.Query["v"].ToString() == DrawingVersion.Of(view) ? "public, max-age=31536000, immutable" : "public, no-cache";
}
