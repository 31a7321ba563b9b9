using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>A word that stands in several names and is the whole of none: "Copilot".</summary>
internal static class Namesakes
{
    private const int Most = 4;

    /// <summary>Asks back which of those with the word in their name is meant; null where somebody is named, or one alone has it.</summary>
    public static Answer? Of(Asked asked)
    {
        if (asked.Subjects.Count > 0 || asked.Question.Unknown is not [var word] || !char.IsUpper(word[0]))
        {
            return null;
        }

        var named = asked.Snapshot.Entities.Where(entity => entity.Kind != EntityKind.Project && Pool.Holds(entity.Name, word) && asked.Snapshot.ClaimsOfEntity(entity.Id).Any(claim => claim.Entity == entity.Id)).ToList();
        if (named.Count is < 2 or > Most)
        {
            return null;
        }

        var claims = named.SelectMany(entity => asked.Snapshot.Filter(asked.Snapshot.InOrder(asked.Snapshot.ClaimsOfEntity(entity.Id)), asked.Filter).Where(claim => claim.Entity == entity.Id)).ToList();
        return new Reply(asked).Add(Say($"“{word}” is part of several names: {CountText.Join([.. named.Select(entity => entity.Name)])}. Which of these is meant?"), named.Select(entity => claims.Find(claim => claim.Entity == entity.Id)!)).Clarify(FollowUps.Choices(asked, claims));
    }
}
