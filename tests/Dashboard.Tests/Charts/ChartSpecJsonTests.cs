using System.Text.Json;
using Dashboard.Charts;
using Dashboard.Evidence;

namespace Dashboard.Tests.Charts;

public class ChartSpecJsonTests
{
    private static readonly ChartSpec Spec = new()
    {
        Slug = "small",
        Kind = ChartKind.Timeline,
        Title = "</script><script>alert(1)</script>",
        Subtitle = "",
        Unit = UnitScale.UsdBillion,
        ValueAxis = new(0, 1.5m),
        Alternative = "",
    };

    private static readonly JsonElement Json = JsonElement.Parse(ChartSpecJson.Write(Spec));

    [Fact]
    public void Write_Names_AreCamelCaseAndValuesKebabCase()
    {
        Assert.Equal("timeline", Json.GetProperty("kind").GetString());
        Assert.Equal(1.5m, Json.GetProperty("valueAxis").GetProperty("max").GetDecimal());
    }

    [Fact]
    public void Write_NothingToSay_LeavesTheNameOut() => Assert.False(Json.TryGetProperty("empty", out _));

    [Fact]
    public void Write_Marks_StandInTheirSeriesOnly() => Assert.False(Json.TryGetProperty("marks", out _));

    [Fact]
    public void Write_Markup_CannotCloseAnElement() => Assert.DoesNotContain("<", ChartSpecJson.Write(Spec), StringComparison.Ordinal);

    [Fact]
    public void Write_Number_HasAPoint() => Assert.Contains("\"max\":1.5", ChartSpecJson.Write(Spec), StringComparison.Ordinal);
}

[InCulture("de-DE")]
public sealed class ChartSpecJsonInGermanTests : ChartSpecJsonTests;
