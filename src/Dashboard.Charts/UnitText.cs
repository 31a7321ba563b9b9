using Dashboard.Evidence;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts;

/// <summary>The words for units, for axes and columns of numbers.</summary>
public static class UnitText
{
    /// <summary>"USD billion", "stars"; a unit that a pack brings along is left as it is.</summary>
    public static string Of(string unit) => unit switch
    {
        UnitScale.UsdMillion => Say("USD million"),
        UnitScale.UsdBillion => Say("USD billion"),
        UnitScale.UsdTrillion => Say("USD trillion"),
        "stars" => Say("stars"),
        "deals" => Say("deals"),
        "index" => Say("index"),
        _ => unit,
    };
}
