using Dashboard.Evidence;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Layout;

/// <summary>Which data packs are shown: each alone, or all of them beside one another. Not there where there is only one.</summary>
public sealed partial class PackSwitch
{
    private IEnumerable<(string Name, string Title, ValueSet<string> Packs)> Choices
    {
        get
        {
            var packs = View.Everything.Packs;
            var reports = packs.Count(pack => pack.Follows is null);
            foreach (var pack in packs.OrderBy(pack => pack.Follows is not null))
            {
                // where one pack stands for itself and the others follow it up, its long title is not needed to tell it from them
                yield return (pack.Follows is null && reports == 1 ? Say("The report") : pack.Title, pack.Title, [pack.Id]);
            }

            yield return (packs.Count == 2 ? Say("Both") : Say("All"), Say("Every data pack"), []);
        }
    }
}
