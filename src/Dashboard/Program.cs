using Dashboard.Charts.Proposals;
using Dashboard.Data;
using Dashboard.Data.Validation;
using Dashboard.Decks;
using Dashboard.Hosting;
using Microsoft.Extensions.Options;

var command = CommandLine.Parse(args);
if (command.Error is not null)
{
    await Console.Error.WriteLineAsync($"{command.Error}{Environment.NewLine}{CommandLine.Usage}");
    return 2;
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
var app = builder.Build();
try
{
    var loader = app.Services.GetRequiredService<PackLoader>();
    if (command.Command == "import")
    {
        await loader.ImportAsync(command.Path!);
        return 0;
    }

    await loader.LoadAsync();
    app.UseDashboard();
}
catch (OptionsValidationException problems)
{
    await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, problems.Failures));
    return 1;
}
catch (PackValidationException problems)
{
    await Console.Error.WriteLineAsync(problems.Message);
    return 1;
}

await app.RunAsync();
return 0;
