using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts;

/// <summary>How firm a mark is, in words.</summary>
public static class MarkStatus
{
    /// <summary>What stands for the status of a number that was computed.</summary>
    public static string Computed => Say("computed");

    /// <summary>"projection", "computed", "interpolated, computed".</summary>
    public static string Of(ChartMark mark) => mark.Derived && mark.StatusText != Computed ? Say($"{mark.StatusText}, computed") : mark.StatusText;
}
