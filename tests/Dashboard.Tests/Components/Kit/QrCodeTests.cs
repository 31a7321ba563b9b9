using Bunit;
using Dashboard.Components.Kit.Codes;

namespace Dashboard.Tests.Components.Kit;

public sealed class QrCodeTests : BunitContext
{
    [Fact]
    public void Render_Link_IsANamedDrawingWithItsQuietZone()
    {
        var code = Render<QrCode>(parameters => parameters.Add(one => one.Value, "https://dashboard.example/follow/ABCD").Add(one => one.Label, "QR code of the link")).Find("svg");

        Assert.Equal("QR code of the link", code.GetAttribute("aria-label"));
        // version 3, 29 modules, with four of quiet on each side
        Assert.Equal("0 0 37 37", code.GetAttribute("viewBox"));
        Assert.StartsWith("M4 4h1v1h-1z", code.QuerySelector("path")!.GetAttribute("d"), StringComparison.Ordinal);
    }
}
