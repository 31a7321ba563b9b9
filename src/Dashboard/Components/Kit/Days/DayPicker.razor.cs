using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Kit.Days;

/// <summary>
/// A month whose days can be chosen, some of them marked. The kit names a day by its number alone and announces no mark: a typed field and a list of the
/// marked days belong beside it.
/// </summary>
public sealed partial class DayPicker
{
    private DateOnly? given;
    private DateTime? day;

    /// <summary>The chosen day; null where none is.</summary>
    [Parameter]
    public DateOnly? Day { get; set; }

    /// <summary>Another day was chosen.</summary>
    [Parameter]
    public EventCallback<DateOnly?> DayChanged { get; set; }

    /// <summary>The days that are marked, the earliest first.</summary>
    [Parameter]
    public IReadOnlyList<DateOnly> Marked { get; set; } = [];

    /// <summary>What the days are chosen for.</summary>
    [Parameter]
    [EditorRequired]
    public required string Label { get; set; }

    private DateTime? Month => Marked.Count > 0 ? Marked[^1].ToDateTime(default) : null;

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (given != Day)
        {
            given = Day;
            day = Day?.ToDateTime(default);
        }
    }

    private string ClassOf(DateTime at) => Marked.Contains(DateOnly.FromDateTime(at)) ? "marked-day" : "";

    private Task Choose(DateTime? to)
    {
        if (to == day)
        {
            return Task.CompletedTask;
        }

        // before anybody hears of it: given the old day once more, the kit would take that for another choice, and two days would chase each other for ever
        day = to;
        return DayChanged.InvokeAsync(to is { } chosen ? DateOnly.FromDateTime(chosen) : null);
    }
}
