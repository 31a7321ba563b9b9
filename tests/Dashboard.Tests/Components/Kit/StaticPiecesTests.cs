using Bunit;
using Dashboard.Components.Kit.Dialogs;
using Dashboard.Components.Kit.Menus;
using Dashboard.Components.Kit.Notices;
using Dashboard.Components.Kit.Progress;
using Dashboard.Components.Kit.Timelines;

namespace Dashboard.Tests.Components.Kit;

/// <summary>What of the kit needs no script: it says what it is.</summary>
public sealed class StaticPiecesTests : EvidenceContext
{
    [Fact]
    public void Timeline_Items_AreAListInWhichOneIsCurrent()
    {
        var line = Render<Timeline<string>>(parameters => parameters
            .Add(one => one.Items, ["first", "second"])
            .Add(one => one.IsCurrent, item => item == "second")
            .Add(one => one.Label, "Rounds")
            .Add(one => one.ChildContent, item => builder => builder.AddContent(0, item)));

        Assert.Equal("Rounds", line.Find("[role=list]").GetAttribute("aria-label"));
        Assert.Equal(["first", "second"], line.Words("[role=list] > [role=listitem]"));
        Assert.Equal("second", line.Find("[aria-current=true]").Words());
    }

    [Theory]
    [InlineData(false, "status")]
    [InlineData(true, "alert")]
    public void Notice_AnyWords_AreAnnounced(bool urgent, string role) =>
        Assert.Equal("There is no such day.", Render<Notice>(parameters => parameters.Add(one => one.IsUrgent, urgent).AddChildContent("There is no such day.")).Find($"[role={role}]").Words());

    [Fact]
    public void ProgressBar_NobodyKnowsHowMuch_IsNamedAndHasNoValue()
    {
        var bar = Render<ProgressBar>(parameters => parameters.Add(one => one.Label, "Loading the chart")).Find("[role=progressbar]");

        Assert.Equal("Loading the chart", bar.GetAttribute("aria-label"));
        Assert.Null(bar.GetAttribute("aria-valuenow"));
        Assert.Equal("67", Render<ProgressBar>(parameters => parameters.Add(one => one.Label, "Loading the chart").Add(one => one.Share, .666)).Find("[role=progressbar]").GetAttribute("aria-valuenow"));
    }

    [Fact]
    public void ActionMenu_Closed_IsFoldedLinksThatNeedNoCircuit()
    {
        var menu = Render<ActionMenu>(parameters => parameters.Add(one => one.Name, "Download or share").AddChildContent("<a href='/file.csv'>CSV</a>"));

        Assert.Equal("Download or share", menu.Find("details:not([open]) > summary").Words());
        Assert.Equal(["/file.csv"], menu.Links("details > .sheet a"));
    }

    [Fact]
    public void ActionMenu_Late_HoldsItsLinksOnceItIsOpenedAndKeepsThem()
    {
        var menu = Render<ActionMenu>(parameters => parameters.Add(one => one.Name, "Download or share").Add(one => one.IsLate, true).AddChildContent("<a href='/file.csv'>CSV</a>"));
        Assert.Empty(menu.FindAll("a"));

        menu.Find("details").TriggerEvent("ontoggle", EventArgs.Empty);
        menu.Find("details").TriggerEvent("ontoggle", EventArgs.Empty);

        Assert.Equal(["/file.csv"], menu.Links("details > .sheet a"));
    }

    [Fact]
    public void ModalDialog_Title_NamesItAndAButtonCloses()
    {
        var dialog = Render<ModalDialog>(parameters => parameters.Add(one => one.Id, "help").Add(one => one.Title, "Keyboard shortcuts").AddChildContent("all of them"));

        Assert.Equal(dialog.Find("h2").Id, dialog.Find("dialog").GetAttribute("aria-labelledby"));
        Assert.Equal("Close", dialog.Find("form[method=dialog] button").Words());
    }
}
