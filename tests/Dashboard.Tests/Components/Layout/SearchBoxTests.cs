using Bunit;
using Dashboard.Components.Layout;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Components.Layout;

public sealed class SearchBoxTests : EvidenceContext
{
    [Fact]
    public void Render_Form_WorksWithoutACircuit()
    {
        var form = RenderAt<SearchBox>("/claims?segment=chips,energy&drill=market-2033&theme=dark").Find("form[role=search]");

        Assert.Equal(("get", "/search"), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.Equal(
            ["segment=chips,energy", "theme=dark"],
            form.QuerySelectorAll("input[type=hidden]").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}"));
        Assert.Equal("search", form.QuerySelector("input[name=q]")!.GetAttribute("type"));
    }

    [Fact]
    public void Render_Field_HasALabelAndTheWordsOfTheAddress()
    {
        var box = RenderAt<SearchBox>("/search?q=nvidia%20deals");

        Assert.Equal("nvidia deals", box.Find("input[name=q]").GetAttribute("value"));
        Assert.Equal(box.Find("input[name=q]").Id, box.Find("label").GetAttribute("for"));
    }

    [Fact]
    public async Task Submit_Words_MovesToTheResultsWithFilterAndTheme()
    {
        var box = RenderAt<SearchBox>("/claims?segment=chips&view=table&theme=dark");

        await box.Find("input[name=q]").ChangeAsync(new() { Value = "433 & SAFE" });
        await box.Find("form").SubmitAsync();

        Assert.Equal("http://localhost/search?q=433%20%26%20SAFE&segment=chips&theme=dark", Services.GetRequiredService<NavigationManager>().Uri);
    }

    [Fact]
    public async Task Render_SameSearchInAnotherView_KeepsWhatIsBeingTyped()
    {
        var page = Render<CascadingValue<EvidenceView>>(view => view.Add(one => one.Value, ViewOf("/search?q=nvidia")).AddChildContent<SearchBox>());
        await page.Find("input[name=q]").ChangeAsync(new() { Value = "nvidia dea" });

        page.Render(view => view.Add(one => one.Value, ViewOf("/search?q=nvidia&theme=dark")).AddChildContent<SearchBox>());

        Assert.Equal("nvidia dea", page.Find("input[name=q]").GetAttribute("value"));
    }

    [Fact]
    public void Render_AnotherSearch_ShowsItsWords()
    {
        var page = Render<CascadingValue<EvidenceView>>(view => view.Add(one => one.Value, ViewOf("/search?q=nvidia")).AddChildContent<SearchBox>());

        page.Render(view => view.Add(one => one.Value, ViewOf("/search?q=meta")).AddChildContent<SearchBox>());

        Assert.Equal("meta", page.Find("input[name=q]").GetAttribute("value"));
    }
}
