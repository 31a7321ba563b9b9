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
    public void Render_VeryManyClaims_AreReadAPageAtATime()
    {
        var many = HandMade.Snapshot([.. Enumerable.Range(1, 600).Select(at => HandMade.Measured($"claim-{at}", "anvils", "acme", HandMade.Exactly(at), 1400 + at))]);
        var page = RenderAt<MetricPage>(ViewOf("/metrics/anvils?page=2", many), page => page.Add(one => one.Id, "anvils"));

        Assert.Equal(250, page.FindAll(".claim-list > li").Count);
        Assert.Equal(["/metrics/anvils", "/metrics/anvils", "/metrics/anvils?page=3", "/metrics/anvils?page=3"], page.Links(".list-pages a"));
    }

    [Fact]
    public void Render_UnknownMetric_OffersTheNearest() => Assert.Equal(["There is no measure “capexx”"], Show("capexx", "/metrics/capexx").Words("h1"));

    private IRenderedComponent<MetricPage> Show(string id, string address) => RenderAt<MetricPage>(address, page => page.Add(one => one.Id, id));
}
