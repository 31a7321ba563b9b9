namespace Dashboard.BrowserTests;

/// <summary>Pages are never wider than the screen, in whatever type and on whatever screen they are read.</summary>
[Collection(SecondBrowserTestGroup.Name)]
public sealed class FitTests(BrowserFixture browser)
{
    private static readonly string[] EachLayout =
    [
        "/", "/charts/capex", "/charts/funding", "/claims/nscale-safe-oct-2025", "/sources", "/audit", "/segments", "/report", "/changes",
        "/search?q=capex", "/present/story?slide=3", "/?drill=nscale-safe-oct-2025&lang=zh",
    ];

    /// <summary>Every screen in every typeface.</summary>
    public static TheoryData<string, string> EveryScreenInEveryFace()
    {
        var all = new TheoryData<string, string>();
        foreach (var screen in Screen.All.Keys)
        {
            foreach (var face in Typeface.All.Keys)
            {
                all.Add(screen, face);
            }
        }

        return all;
    }

    [Fact]
    public async Task Phone_NamesOfPacks_AreNotCut()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.Page.SetViewportSizeAsync(390, 844);
        await visitor.Page.GotoAsync("/");

        Found.Nothing(await visitor.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.pack-switch a')].filter(a => a.scrollWidth > a.clientWidth).map(a => a.textContent)"));
        Assert.True(await visitor.Page.EvaluateAsync<bool>("() => document.querySelector('.pack-switch').scrollWidth > document.querySelector('.pack-switch').clientWidth"));
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(1024)]
    public async Task Desk_SlideWithoutNotes_TakesTheRoomOfTheNotes(int width)
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.Page.SetViewportSizeAsync(width, 900);
        await visitor.Page.GotoAsync("/present/capex,market/presenter");

        // the circuit takes the desk over while one looks: what is said must hold in the end
        await visitor.Page.WaitForFunctionAsync("""
            () => {
                const [now, next] = ['.desk-now .mini', '.desk-next .mini'].map(part => (document.querySelector(part)?.getBoundingClientRect().bottom ?? 0) / innerHeight);
                return document.querySelector('[data-live]') && now >= .5 && now <= .8 && next >= now && next <= 1;
            }
            """);
    }

    /// <summary>The least room with the widest type, and each of the others once.</summary>
    [Theory]
    [InlineData("phone, large type", "spaced")]
    [InlineData("phone, large type", "wide")]
    [InlineData("phone", "Chinese")]
    [InlineData("large type", "narrow")]
    [InlineData("wall", "own")]
    public async Task EachLayout_Fits(string screen, string face) => Found.Nothing(await LookAsync(Screen.All[screen], Typeface.All[face], EachLayout));

    [Theory]
    [Trait(LongChecks.Trait, LongChecks.Value)]
    [MemberData(nameof(EveryScreenInEveryFace))]
    public async Task EveryPage_Fits(string screen, string face) => Found.Nothing(await LookAsync(Screen.All[screen], Typeface.All[face], PagesUnderTest.Addresses));

    /// <summary>Type grows with the reader's setting, and on a wall by itself.</summary>
    [Theory]
    [InlineData("phone, large type", 30, 40)]
    [InlineData("wall", 20, 30)]
    public async Task Type_OnOtherScreens_Grows(string screen, int least, int most)
    {
        await using var visitor = await browser.VisitAsync(Screen.All[screen], Typeface.Own);
        await visitor.OpenAsync("/follow");

        Assert.InRange(await visitor.Page.EvaluateAsync<double>("() => parseFloat(getComputedStyle(document.body).fontSize)"), least, most);
    }

    private Task<IReadOnlyList<string>> LookAsync(Screen screen, Typeface face, IEnumerable<string> addresses) => Walk.AsTwoAsync(addresses, async half =>
    {
        await using var visitor = await browser.VisitAsync(screen, face);
        var findings = new List<string>();
        foreach (var address in half)
        {
            await visitor.OpenAsync(address);
            findings.AddRange(await visitor.StickingOutAsync(address));
            if (await visitor.SetInAsync() is var set && set != (face == Typeface.Own ? "" : face.Name))
            {
                findings.Add($"{address} is set in '{set}'");
            }
        }

        return [.. findings, .. visitor.Complaints];
    });
}
