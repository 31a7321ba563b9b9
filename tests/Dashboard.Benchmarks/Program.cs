using BenchmarkDotNet.Running;
using Dashboard.Benchmarks;

if (args is not ["benchmarks", .. var rest])
{
    await Console.Error.WriteLineAsync("usage: dotnet run -c Release --project tests/Dashboard.Benchmarks -- benchmarks [--filter '*Chart*']");
    return 2;
}

// without a word about which, all of them
string[] choice = rest.Length == 0 ? ["--filter", "*"] : rest;
var reports = BenchmarkSwitcher.FromAssembly(typeof(BenchmarkSettings).Assembly).Run(choice, BenchmarkSettings.Create());
return reports.All(report => report is { HasCriticalValidationErrors: false } && report.Reports.All(one => one.Success)) ? 0 : 1;
