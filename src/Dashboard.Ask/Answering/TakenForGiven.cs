using Dashboard.Ask.Lexicon;
using Dashboard.Ask.Planning;
using Dashboard.Evidence;

namespace Dashboard.Ask.Answering;

/// <summary>What a question takes for given, and the claims that would answer it do not bear out.</summary>
internal static class TakenForGiven
{
    /// <summary>The answer, or a refusal that corrects the question.</summary>
    public static Answer Checked(Asked asked, Answer answer)
    {
        var told = answer.Kind == AnswerKind.Answer ? answer.Claims.Select(asked.Snapshot.FindClaim).OfType<Claim>().ToList() : [];
        if (told.Count == 0)
        {
            return answer;
        }

        return IsNotYet(asked, told) || IsOfOtherSign(asked, told) ? Refusals.FalsePremise(asked, told)
            : IsUncounted(asked, answer, told) || IsOfNobody(asked, told) ? Refusals.NotSo(asked, told)
            : answer;
    }

    /// <summary>"On what day was the takeover completed", "how many megawatts have been delivered", of what was only offered, planned or expected. Whether it came may be asked.</summary>
    private static bool IsNotYet(Asked asked, List<Claim> told) => asked.Question.AsksAny("done", "came") && !asked.AsksWhether && !asked.Question.IsOfForecasts && !asked.Question.Statuses.Contains(ClaimStatus.Sought)
        && told.TrueForAll(claim => claim.Status is ClaimStatus.Sought or ClaimStatus.Guidance or ClaimStatus.Projection);

    /// <summary>"How large was its positive cash flow", which was below zero.</summary>
    private static bool IsOfOtherSign(Asked asked, List<Claim> told) => !asked.AsksWhether && told.TrueForAll(claim => claim.Amount?.Middle is not null)
        && ((asked.Question.Asks("positive") && told.TrueForAll(claim => claim.Amount!.Middle < 0)) || (asked.Question.Asks("negative") && asked.Subjects.Count > 0 && told.TrueForAll(claim => claim.Amount!.Middle > 0)));

    /// <summary>"How many million dollars did it put in", of which only that it took part is known: what has no number is no answer to how many.</summary>
    private static bool IsUncounted(Asked asked, Answer answer, List<Claim> told) => answer.Figures.Count == 0
        && (asked.Question.Unit is not null || (asked.Question.AsksAny("amount", "count") && (told.TrueForAll(claim => Vocabulary.Givers.Contains(claim.Metric ?? "")) || !told.Exists(HoldsNumber))));

    private static bool HoldsNumber(Claim claim) => claim.Amount is not null || Spelling.Of(claim.Statement).Exists(token => token.IsNumber || Vocabulary.Numbers.ContainsKey(token.Text));

    /// <summary>"Who is the banker behind the round", of which only the amount is known.</summary>
    private static bool IsOfNobody(Asked asked, List<Claim> told) => asked.Question.Asks("who") && Planner.Of(asked.Question) is AskKind.LookUp or AskKind.List or AskKind.Comparison
        && asked.Question.Metrics.Any(named => named.Ids.All(id => Vocabulary.Between.Contains(id) && id != Vocabulary.Acquisition) && !told.Exists(claim => named.Ids.Contains(claim.Metric ?? "")))
        && told.TrueForAll(claim => claim.Metric is { } metric && !Vocabulary.Between.Contains(metric));
}
