namespace Dashboard.Requests;

/// <summary>Where the dashboard stands, as the request knows it.</summary>
public static class RequestRoot
{
    /// <summary>The address of the dashboard, with a slash at its end.</summary>
    public static Uri Root(this HttpRequest request) => new($"{request.Scheme}://{request.Host}{request.PathBase}/");
}
