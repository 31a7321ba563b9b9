namespace Dashboard.Tests;

/// <summary>Without this the runs in German would prove nothing on a machine without culture data.</summary>
[InCulture("de-DE")]
public sealed class InCultureTests
{
    [Fact]
    public void Culture_German_WritesACommaInNumbers() => Assert.Equal("1,5", $"{1.5m}");
}
