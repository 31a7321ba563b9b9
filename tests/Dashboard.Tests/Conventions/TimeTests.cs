namespace Dashboard.Tests.Conventions;

/// <summary>How long something takes depends on the machine: it is measured by the benchmarks and asserted nowhere.</summary>
public sealed class TimeTests
{
    [Theory]
    [InlineData("tests/Dashboard.Tests")]
    [InlineData("tests/Dashboard.BrowserTests")]
    public void Tests_Source_TakesNoTimes(string project)
    {
        string[] clocks = ["Stopwatch", ".Elapsed", ".GetTimestamp", "GetElapsedTime", "TickCount", "performance.now", "Date.now"];

        Assert.Empty(
            from file in SourceFiles.Below(project, ".cs")
            from clock in clocks
            where file.Text.Contains(clock, StringComparison.Ordinal) && file.Name != "Conventions/TimeTests.cs"
            select $"{file.Name}: {clock}");
    }
}
