using Bunit;
using Dashboard.Components.Base;
using Dashboard.Correcting;
using Dashboard.Data;
using Dashboard.Drawings;
using Dashboard.Embedding;
using Dashboard.Evidence;
using Dashboard.Present;
using Dashboard.Requests;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using MudBlazor.Services;

namespace Dashboard.Tests.Components;

/// <summary>Renders components that show evidence, as the layout would have them: with the view of an address.</summary>
public abstract class EvidenceContext : BunitContext, IAsyncLifetime
{
    protected EvidenceContext()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
        Services.AddSingleton<Remembered>();
        Services.AddSingleton<ChartSpecs>();
        Services.AddSingleton<PageDrawings>();
        Services.AddSingleton<KeptHtml>();
        Services.AddScoped<ReaderLanguage>();
        Services.AddSingleton<ClaimRows>();
        Services.AddOptions<EmbedOptions>();
        Services.AddOptions<CorrectionOptions>();
        Services.AddSingleton<CorrectionLink>();
        Services.AddSingleton(TimeProvider.System);
        Services.AddSingleton<PresentationSessions>();
        Services.AddSingleton<FollowGuesses>();
        Services.AddScoped<CircuitEntry>();
        Services.AddSingleton<SpeakerNotes>();
        Services.AddOptions<PresentOptions>();
        Services.AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = Environments.Production });
        Services.AddSingleton<AntiforgeryStateProvider, NoToken>();
        Services.AddSingleton(_ =>
        {
            var evidence = new SnapshotProvider();
            evidence.Publish([ArticleEvidence.Pack]);
            return evidence;
        });
        this.AddBunitPersistentComponentState();
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    /// <inheritdoc />
    public Task InitializeAsync() => Task.CompletedTask;

    // services of the kit can be disposed of in no other way
    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    /// <summary>The view of an address, over the built-in pack where no other evidence is given.</summary>
    protected static EvidenceView ViewOf(string address, EvidenceSnapshot? snapshot = null, DateOnly? today = null)
    {
        var uri = new Uri(new("https://dashboard.example"), address);
        return EvidenceViewReader.Read(snapshot ?? ArticleEvidence.Snapshot, uri.AbsolutePath, uri.Query, today);
    }

    /// <summary>Renders the component as it stands on the page of the address.</summary>
    internal IRenderedComponent<TComponent> RenderAt<TComponent>(string address, Action<ComponentParameterCollectionBuilder<TComponent>>? parameters = null)
        where TComponent : IComponent => RenderAt(ViewOf(address), parameters);

    /// <summary>Renders the component with the view.</summary>
    internal IRenderedComponent<TComponent> RenderAt<TComponent>(EvidenceView view, Action<ComponentParameterCollectionBuilder<TComponent>>? parameters = null)
        where TComponent : IComponent => Render<TComponent>(builder =>
    {
        builder.AddCascadingValue(view);
        parameters?.Invoke(builder);
    });

    private sealed class NoToken : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}
