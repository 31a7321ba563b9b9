using System.Globalization;
using Bunit;
using Dashboard.Charts;
using Dashboard.Components.Charts;
using Dashboard.Components.Kit.Entities;
using Dashboard.Evidence;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Sections;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Components.Kit;

public sealed class EntityPickerTests : EvidenceContext
{
    private static readonly EvidenceSnapshot Many = new(
        [
            HandMade.Pack([.. Numbers.Select(at => HandMade.Measured($"capex-{at}", Metrics.Capex, $"c{at}", HandMade.Exactly(1000 - int.Parse(at, CultureInfo.InvariantCulture)), 2025))], []) with
            {
                Entities = [.. Numbers.Select(at => HandMade.Entity($"c{at}", $"Company {at}", EntityKind.Company))],
            },
        ],
        "many");

    private static IEnumerable<string> Numbers => Enumerable.Range(100, 150).Select(at => at.ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void Render_ManyCompanies_TheFirstAreLinksAndNothingOfTheKitIsThere()
    {
        var page = Show("/charts/capex");

        Assert.Equal("and 134 more", page.Find("details.further summary").Words());
        Assert.Equal("/companies", page.Link("List of companies"));
        Assert.Empty(page.FindAll("[class*='mud-']"));
    }

    [Fact]
    public void Choose_ByAFewLetters_AddsTheCompanyToThoseThatAreChosen()
    {
        var page = Show("/charts/capex?company=c100");
        page.Find("details.further").TriggerEvent("ontoggle", EventArgs.Empty);

        page.Find(".entity-picker input").Input("any 24");
        page.WaitForAssertion(() => Assert.Equal(10, page.FindAll(".mud-list-item").Count));
        page.FindAll(".mud-list-item").First(item => item.Words() == "Company 243").Click();

        page.WaitForAssertion(() => Assert.EndsWith("/charts/capex?company=c100,c243", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal));
    }

    [Fact]
    public void Search_Words_FindsNamesThatBeginWithThemFirst() => Assert.Equal(
        ["Émile & Co", "Acme, Emil's"],
        EntitySearch.Of([new("a", "Acme, Emil's"), new("b", "Globex"), new("c", "Émile & Co")], " emil ").Select(choice => choice.Name));

    private IRenderedComponent<IComponent> Show(string address) => Render(builder =>
    {
        builder.OpenComponent<CascadingValue<EvidenceView>>(0);
        builder.AddComponentParameter(1, "Value", ViewOf(address, Many));
        builder.AddComponentParameter(2, "ChildContent", (RenderFragment)(inner =>
        {
            inner.OpenComponent<ChartControls>(0);
            inner.AddComponentParameter(1, "Of", ChartCatalog.Find("capex"));
            inner.CloseComponent();
            inner.OpenComponent<SectionOutlet>(2);
            inner.AddComponentParameter(3, "SectionName", EntityPicker.Section);
            inner.CloseComponent();
        }));
        builder.CloseComponent();
    });
}
