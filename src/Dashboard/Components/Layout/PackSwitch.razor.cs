using Dashboard.Evidence;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Layout;

/// <summary>Which data packs are shown: each alone, or all of them beside one another. Not there where there is only one.</summary>
public sealed partial class PackSwitch
{
    private ValueSet<string> Filtered => View.Filter.Packs;

    private IEnumerable<(string Name, string Title, ValueSet<string> Packs, bool Current)> Choices
    {
        get
        {
            var packs = View.Everything.Packs;
            var reports = packs.Count(pack => pack.Follows is null);
            yield return (packs.Count == 2 ? Say("Both") : Say("All"), Say("Every data pack"), [], Filtered.Count == 0);
            foreach (var pack in packs.OrderBy(pack => pack.Follows is not null))
            {
                // where one pack stands for itself and the others follow it up, its long title is not needed to tell it from them
                yield return (pack.Follows is null && reports == 1 ? Say("The report") : pack.Title, pack.Title, Pressed(pack.Id, packs.Count), Filtered.Contains(pack.Id));
            }
        }
    }

    /// <summary>Of two packs one is shown, or both. Of more each press adds a pack or takes it out; all of them, and none, are everything.</summary>
    private ValueSet<string> Pressed(string pack, int all)
    {
        if (all == 2)
        {
            return [pack];
        }

        ValueSet<string> pressed = Filtered.Contains(pack) ? [.. Filtered.Where(other => other != pack)] : [.. Filtered, pack];
        return pressed.Count == all ? [] : pressed;
    }
}
