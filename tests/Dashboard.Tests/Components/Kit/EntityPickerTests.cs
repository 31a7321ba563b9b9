using Bunit;
using Dashboard.Charts;
using Dashboard.Components.Charts;
using Dashboard.Components.Kit.Entities;
using Dashboard.Components.Pages.Sources;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Sections;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Components.Kit;

public sealed class EntityPickerTests : EvidenceContext
{
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
        var page = Show("/charts/capex?company=c000");
        page.Find("details.further").TriggerEvent("ontoggle", EventArgs.Empty);

        page.Find(".entity-picker input").Input("any 14");
        page.WaitForAssertion(() => Assert.Equal(11, page.FindAll(".mud-list-item").Count));
        page.FindAll(".mud-list-item").First(item => item.Words() == "G-Company 146").Click();

        page.WaitForAssertion(() => Assert.EndsWith("/charts/capex?company=c000,c146", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal));
    }

    [Fact]
    public void Choose_Source_ByWordsOfItsTitle_GoesToIt()
    {
        var page = Show<SourcePage>("/sources/s000", builder => builder.AddComponentParameter(1, "Id", "s000"));
        page.Find("details.further").TriggerEvent("ontoggle", EventArgs.Empty);

        page.Find(".entity-picker input").Input("s044 title");
        page.WaitForAssertion(() => Assert.Equal(["K-Publisher 044 Title of s044"], page.Words(".mud-list-item")));
        page.Find(".mud-list-item").Click();

        page.WaitForAssertion(() => Assert.EndsWith("/sources/s044", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal));
    }

    [Fact]
    public void Search_Words_FindsNamesThatBeginWithThemFirst() => Assert.Equal(
        ["Émile & Co", "Acme, Emil's"],
        EntitySearch.Of([new("a", "Acme, Emil's"), new("b", "Globex"), new("c", "Émile & Co")], " emil ").Select(choice => choice.Name));

    private IRenderedComponent<IComponent> Show(string address) => Show<ChartControls>(address, builder => builder.AddComponentParameter(1, "Of", ChartCatalog.Find("capex")));

    private IRenderedComponent<IComponent> Show<TComponent>(string address, Action<RenderTreeBuilder> parameters)
        where TComponent : IComponent => Render(builder =>
    {
        builder.OpenComponent<CascadingValue<EvidenceView>>(0);
        builder.AddComponentParameter(1, "Value", ViewOf(address, ManyNames.Snapshot));
        builder.AddComponentParameter(2, "ChildContent", (RenderFragment)(inner =>
        {
            inner.OpenComponent<TComponent>(0);
            parameters(inner);
            inner.CloseComponent();
            inner.OpenComponent<SectionOutlet>(2);
            inner.AddComponentParameter(3, "SectionName", EntityPicker.Section);
            inner.CloseComponent();
        }));
        builder.CloseComponent();
    });
}
