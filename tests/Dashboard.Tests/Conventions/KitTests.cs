using System.Reflection;
using System.Text.RegularExpressions;
using Dashboard.Components.Kit;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Tests.Conventions;

/// <summary>The kit stays behind our own components: what they show and take is ours.</summary>
public sealed partial class KitTests
{
    private const string Kit = "Components/Kit/";

    [Fact]
    public void Razor_ComponentsOfTheKit_StandInItsFolderAlone() => Assert.Empty(
        from file in SourceFiles.Below("src/Dashboard", ".razor")
        where !file.Name.StartsWith(Kit, StringComparison.Ordinal) && (Component().IsMatch(file.Text) || file.Text.Contains("MudBlazor", StringComparison.Ordinal))
        select file.Name);

    [Fact]
    public void Code_TypesOfTheKit_AreNamedInItsFolderAndTheHostAlone() => Assert.Equal(
        ["Hosting/DashboardHost.cs"],
        from file in SourceFiles.Below("src/Dashboard", ".cs")
        where !file.Name.StartsWith(Kit, StringComparison.Ordinal) && file.Text.Contains("using MudBlazor", StringComparison.Ordinal)
        select file.Name);

    [Fact]
    public void Parameters_OfOurComponents_TakeNoTypeOfTheKit() => Assert.Empty(
        from type in typeof(KitComponent).Assembly.GetTypes()
        from property in type.GetProperties()
        where property.GetCustomAttribute<ParameterAttribute>() is not null && IsOfTheKit(property.PropertyType)
        select $"{type.Name}.{property.Name}");

    private static bool IsOfTheKit(Type type) => type.Assembly == typeof(MudBlazor.MudComponentBase).Assembly || type.GetGenericArguments().Any(IsOfTheKit) || (type.GetElementType() is { } element && IsOfTheKit(element));

    [GeneratedRegex("</?Mud[A-Z]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Component();
}
