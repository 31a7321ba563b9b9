using Dashboard.Charts.Proposals;
using Dashboard.Components.Dashboards;
using Dashboard.Data;
using Dashboard.Data.Store;
using Dashboard.Data.Validation;
using Dashboard.Decks;
using Dashboard.Deploy;
using Dashboard.Hosting;
using Microsoft.Extensions.Options;

var command = CommandLine.Parse(args);
if (command.Error is not null)
{
    await Console.Error.WriteLineAsync($"{command.Error}{Environment.NewLine}{CommandLine.Usage}");
    return 2;
}

if (command.Command == "proxy")
{
    await ProxyProgram.RunAsync(command.Path, command.Rest);
    return 0;
}

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = command.Rest, ContentRootPath = ContentRoot.For(command.Rest) });
if (command.Command == "validate")
{
    builder.WebHost.UseStaticWebAssets();
    var packs = builder.Configuration.GetSection(PackOptions.Section).Get<PackOptions>() ?? new();
    return PackValidation.Run(command.Path!, Console.Out, packs, builder.Environment.WebRootFileProvider, DeckLibrary.ProblemsOf, PackCharts.Told);
}

builder.Services.Configure<PackOptions>(options => options.Paths = [.. options.Paths, .. command.Packs]);
builder.AddDashboard();
if (command.Command == "serve")
{
    builder.Services.AddSingleton<IEvidencePreparation, OverviewPreparation>();
}

var app = builder.Build();
try
{
    var loader = app.Services.GetRequiredService<PackLoader>();
    if (command.Command == "import")
    {
        await loader.ImportAsync(command.Path!);
        return 0;
    }

    // the pipeline is built while packs are read
    var loading = Task.Run(() => loader.StartAsync(app.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value.StartPatience));
    app.UseDashboard();
    await loading;
}
catch (OptionsValidationException problems)
{
    await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, problems.Failures));
    return 1;
}
catch (Exception problem) when (problem is PackValidationException or StoreUnavailableException)
{
    await Console.Error.WriteLineAsync(problem.Message);
    return 1;
}

await app.RunAsync();
return 0;
