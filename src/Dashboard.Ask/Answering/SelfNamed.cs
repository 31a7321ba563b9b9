using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;

namespace Dashboard.Ask.Answering;

/// <summary>"What does it mean by cash capex": the claim that says what its subject calls by the words of the question.</summary>
internal static class SelfNamed
{
    private const int MostWords = 4;

    /// <summary>The answer, with the newest claim of those who are named that says "it calls it so".</summary>
    public static Answer Added(Asked asked, Answer answer)
    {
        if (!asked.Question.Asks("definition") || asked.Subjects.Count == 0)
        {
            return answer;
        }

        var said = asked.Question.Words.Select(token => token.Text).ToHashSet();
        var own = asked.Snapshot.Filter(asked.Subjects.SelectMany(asked.Snapshot.ClaimsOfEntity), asked.Filter).Where(claim => Called(claim) is { Count: > 0 } words && words.TrueForAll(said.Contains)).OrderBy(claim => claim.Period?.End ?? DateOnly.MinValue).ThenBy(claim => claim.Id, StringComparer.Ordinal).LastOrDefault();
        return own is null || answer.Claims.Contains(own.Id) ? answer : answer.With(new Reply(asked).Add(own.Statement, own).Figure(own).Answer());
    }

    private static List<string> Called(Claim claim) => [.. Spelling.Of(claim.Statement).SkipWhile(token => token.Text is not ("call" or "calls")).Skip(1).TakeWhile(token => !token.IsParted).Take(MostWords).Select(token => token.Text)];
}
