using Dashboard.Data;
using Dashboard.Evidence;
using Dashboard.Views;

namespace Dashboard.Components.Dashboards;

/// <summary>What the overview is made of: the first reader of new evidence finds it worked out.</summary>
/// <param name="services">Hold what makes charts: what cannot be made fails here, and not where evidence is loaded.</param>
/// <param name="clock">Tells the day.</param>
internal sealed class OverviewPreparation(IServiceProvider services, TimeProvider clock) : IEvidencePreparation
{
    /// <inheritdoc />
    public void Prepare(EvidenceSnapshot snapshot)
    {
        var specs = services.GetRequiredService<ChartSpecs>();
        var view = EvidenceViewReader.Read(snapshot, "/", null, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        _ = Topic.Of(view, specs);
        foreach (var segment in snapshot.Segments)
        {
            _ = Topic.Of(view with { Filter = view.Filter with { Segments = [segment.Id] } }, specs);
        }

        _ = view.Audit;
    }
}
