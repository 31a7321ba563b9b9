using Dashboard.Data;
using Dashboard.Evidence;
using Dashboard.Views;

namespace Dashboard.Components.Dashboards;

/// <summary>What the overview is made of: the first reader of new evidence finds it worked out.</summary>
/// <param name="specs">Makes charts.</param>
/// <param name="clock">Tells the day.</param>
internal sealed class OverviewPreparation(ChartSpecs specs, TimeProvider clock) : IEvidencePreparation
{
    /// <inheritdoc />
    public void Prepare(EvidenceSnapshot snapshot)
    {
        var view = EvidenceViewReader.Read(snapshot, "/", null, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        _ = Topic.Of(view, specs);
        foreach (var segment in snapshot.Segments)
        {
            _ = Topic.Of(view with { Filter = view.Filter with { Segments = [segment.Id] } }, specs);
        }

        _ = view.Audit;
    }
}
