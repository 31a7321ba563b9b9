using Bunit;
using Dashboard.Components.Pages.Metrics;

namespace Dashboard.Tests.Components.Pages.Metrics;

public sealed class MetricPageTests : EvidenceContext
{
    [Fact]
    public void Render_Metric_ShowsWhatItCountsOfWhomAndItsClaims()
    {
        var page = Show("capex", "/metrics/capex");

        Assert.Equal(["Capex"], page.Words("h1"));
        Assert.Contains("It cannot be below zero.", page.Words(".lead").Single(), StringComparison.Ordinal);
        Assert.Contains("/companies/microsoft", page.Links("section a"));
        Assert.Contains("chart-capex", page.FindAll("figure").Select(figure => figure.Id));
    }

    [Fact]
    public void Render_UnknownMetric_OffersTheNearest() => Assert.Equal(["There is no measure “capexx”"], Show("capexx", "/metrics/capexx").Words("h1"));

    private IRenderedComponent<MetricPage> Show(string id, string address) => RenderAt<MetricPage>(address, page => page.Add(one => one.Id, id));
}
