using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Evidence.Wording;

public sealed class KindTextTests
{
    [Theory]
    [InlineData(SourceKind.Company, "the company’s own words")]
    [InlineData(SourceKind.Filing, "filing")]
    [InlineData(SourceKind.News, "news article")]
    [InlineData(SourceKind.Report, "report")]
    [InlineData(SourceKind.Image, "picture")]
    public void Of_SourceKind_HasItsWord(SourceKind kind, string expected) => Assert.Equal(expected, KindText.Of(kind));

    [Theory]
    [InlineData(EntityKind.Company, "Companies")]
    [InlineData(EntityKind.Organization, "Organisations")]
    [InlineData(EntityKind.Market, "Markets")]
    [InlineData(EntityKind.Project, "Projects")]
    [InlineData(EntityKind.Product, "Products")]
    [InlineData(EntityKind.Place, "Places")]
    [InlineData(EntityKind.Group, "Groups")]
    public void Heading_EntityKind_HasItsPlural(EntityKind kind, string expected) => Assert.Equal(expected, KindText.Heading(kind));
}
