using System.Text.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Dashboard.Api;

/// <summary>The values of an enumeration are its names, each a text: that a field may have none is said where the field stands.</summary>
internal sealed class CleanEnums : IOpenApiSchemaTransformer
{
    /// <inheritdoc />
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (schema.Enum is { Count: > 0 } values)
        {
            schema.Enum = [.. values.Where(value => value?.GetValueKind() == JsonValueKind.String)];
            schema.Type = JsonSchemaType.String;
        }

        return Task.CompletedTask;
    }
}
