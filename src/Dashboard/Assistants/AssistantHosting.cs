using Dashboard.Limits;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dashboard.Assistants;

/// <summary>The evidence as tools of the Model Context Protocol, over HTTP and without sessions: any server behind a proxy can answer any request.</summary>
internal static class AssistantHosting
{
    private const string Path = "/mcp";

    /// <summary>Registers the tools.</summary>
    public static void AddAssistants(this IServiceCollection services)
    {
        services.AddOptions<AssistantOptions>().BindConfiguration(AssistantOptions.Section);
        services
            .AddMcpServer(options =>
            {
                options.ServerInfo = new Implementation { Name = "evidence-dashboard", Version = typeof(AssistantHosting).Assembly.GetName().Version!.ToString(3) };
                options.ServerInstructions = "Claims about investment in AI infrastructure, each with its sources. Every number is a claim's or is computed by a formula that is given. "
                    + "What the evidence does not say is declined: do not fill it in. Never compare figures of different definitions, fiscal and calendar years, or statuses. This is no investment advice.";
            })
            .WithHttpTransport(options => options.Stateless = true)
            .WithRequestFilters(filters => filters.AddCallToolFilter(next => async (request, cancellationToken) =>
                request is { MatchedPrimitive: McpServerTool tool, Params.Arguments: { } arguments } && ToolArguments.FaultOf(tool.ProtocolTool, arguments) is { } fault
                    // the caller's mistake, and no fault of the server's to be logged
                    ? new CallToolResult { IsError = true, Content = [new TextContentBlock { Text = fault }] }
                    : await next(request, cancellationToken)))
            .WithTools<EvidenceTools>();
    }

    /// <summary>Maps the endpoint, unless it is switched off.</summary>
    public static void MapAssistants(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<AssistantOptions>>().Value.Enabled)
        {
            app.MapMcp(Path).RequireRateLimiting(RateLimits.Assistants);
        }
        else
        {
            // no page answers in its place
            app.Map(Path, () => TypedResults.NotFound()).ExcludeFromDescription();
        }
    }
}
