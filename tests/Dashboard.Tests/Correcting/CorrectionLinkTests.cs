using Dashboard.Correcting;
using Dashboard.Evidence;
using Microsoft.Extensions.Options;

namespace Dashboard.Tests.Correcting;

public sealed class CorrectionLinkTests
{
    private static readonly Claim Wrong = HandMade.Measured("acme-capex", Metrics.Capex, "acme", HandMade.Exactly(5), 2024) with { Citations = [new("s01", null)] };

    [Theory]
    [InlineData("mailto:data@example.org", "mailto:data@example.org?subject=This%20figure%20looks%20wrong%3A%20acme-capex&body=")]
    [InlineData("https://example.org/issues/new", "https://example.org/issues/new?title=This%20figure%20looks%20wrong%3A%20acme-capex&body=")]
    [InlineData("https://example.org/issues/new?labels=data", "https://example.org/issues/new?labels=data&title=This%20figure%20looks%20wrong%3A%20acme-capex&body=")]
    public void Of_Claim_IsFilledWithIdValueSourceAndAddress(string address, string begins)
    {
        var link = Link(address)!;

        Assert.StartsWith(begins, link, StringComparison.Ordinal);
        Assert.Equal(
            "Claim: acme-capex\r\nStatement: Statement of acme-capex.\r\nValue: $5 billion\r\nSource: 1 Publisher of s01: Title of s01, https://s01.example/page\r\n"
                + "Address: https://evidence.example/claims/acme-capex?asof=2026-01-09\r\n\r\nWhat looks wrong: ",
            Uri.UnescapeDataString(link[(link.IndexOf("body=", StringComparison.Ordinal) + 5)..]));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Of_NoAddress_IsOff(string? address) => Assert.Null(Link(address));

    [Theory]
    [InlineData("data@example.org", true)]
    [InlineData("mailto:nobody", true)]
    [InlineData("javascript:alert(1)", true)]
    [InlineData("mailto:data@example.org", false)]
    [InlineData("https://example.org/issues/new", false)]
    [InlineData("", false)]
    public void Validate_Address_HasToLeadSomewhere(string address, bool failed) =>
        Assert.Equal(failed, new CorrectionOptionsValidation().Validate(null, new() { Address = address }).Failed);

    private static string? Link(string? address) => new CorrectionLink(Options.Create(new CorrectionOptions { Address = address })).Of(HandMade.Snapshot(Wrong), Wrong, new("https://evidence.example/"));
}
