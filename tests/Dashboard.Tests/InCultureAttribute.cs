using System.Globalization;
using System.Reflection;
using Xunit.Sdk;

namespace Dashboard.Tests;

/// <summary>Runs the tests of a class in a culture. A class that inherits another's tests runs them all again: <c>[InCulture("de-DE")] class XInGermanTests : XTests;</c></summary>
/// <param name="culture">Its name.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InCultureAttribute(string culture) : BeforeAfterTestAttribute
{
    private (CultureInfo Culture, CultureInfo Words) before;

    /// <summary>The culture's name.</summary>
    public string Culture => culture;

    /// <inheritdoc />
    public override void Before(MethodInfo methodUnderTest)
    {
        before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
    }

    /// <inheritdoc />
    public override void After(MethodInfo methodUnderTest) => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
}
