using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Dashboard.Evidence;
using Dashboard.Evidence.Scorecards;
using Dashboard.Evidence.Vintages;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Whose forecasts came true, over everybody: "which company beat its guidance".</summary>
internal static class Verdicts
{
    private const int Few = 3;
    private const int MostTold = 6;
    private const int MostNamed = 12;

    // what became of a forecast changes with the evidence alone
    private static readonly ConditionalWeakTable<EvidenceSnapshot, ConcurrentDictionary<string, Known>> Made = [];

    /// <summary>Whether the question is about nobody in particular, and asks who it was.</summary>
    public static bool AreAsked(Asked asked) => asked.Question.Asks("often") || ((asked.Subjects.Count == 0 || asked.Opened) && (asked.Question.Asks("who") || asked.Question.Asks("each") || asked.Question.Asks("list") || asked.Question.Group == "companies"));

    /// <summary>Those whose last word came out as the question asks; all of them by how it came out, where it does not say.</summary>
    public static Answer Of(Asked asked, IReadOnlyList<Claim> forecasts)
    {
        forecasts = [.. forecasts.Where(claim => asked.Question.Statuses.Count == 0 || asked.Question.Statuses.Contains(claim.Status) || asked.Question.Statuses.Contains(ClaimStatus.Projection))];
        var settled = forecasts
            .Where(claim => asked.Question.Speakers.Count > 0 || claim.Status != ClaimStatus.Guidance || Mouth.Of(asked.Snapshot, claim).Entity == claim.Entity)
            .Select(claim => (Claim: claim, Known: Became(asked, claim)))
            .Where(pair => pair.Known.Outcome is not null)
            .GroupBy(pair => (Asked.RowOf(pair.Claim), pair.Claim.Metric, pair.Known.Outcome))
            .Select(alike => alike.OrderByDescending(pair => asked.Snapshot.KnownSince(pair.Claim)).ThenBy(pair => pair.Claim.Id, StringComparer.Ordinal).First())
            .ToList();
        if (settled.Count == 0)
        {
            return Refusals.NotSo(asked, [.. forecasts.Take(2)]);
        }

        var wanted = new[] { Verdict.Exceeded, Verdict.Missed, Verdict.Confirmed }.Where(verdict => asked.Question.Asks(WordOf(verdict))).ToList();
        var reply = new Reply(asked);
        var told = new List<(Claim Claim, Known Known)>();
        foreach (var verdict in wanted.Count == 0 ? [Verdict.Exceeded, Verdict.Confirmed, Verdict.Missed] : wanted)
        {
            var alike = settled.FindAll(pair => pair.Known.Verdict == verdict).OrderByDescending(pair => Math.Abs(pair.Known.Difference)).ThenBy(pair => pair.Claim.Id, StringComparer.Ordinal).ToList();
            if (alike.Count > 0)
            {
                var named = alike.Take(MostNamed).ToList();
                reply.Add(Headed(verdict, CountText.Join([.. named.Select(pair => NameOf(asked, pair.Claim)).Distinct()])), named.SelectMany(pair => new[] { pair.Claim, asked.Snapshot.FindClaim(pair.Known.Outcome!)! }));
                told.AddRange(named.Take(MostTold));
                if (asked.Question.Asks("often"))
                {
                    var (times, all) = (AmountText.Number(alike.Count), AmountText.Number(settled.Count));
                    reply.Compute(Say($"That is {times} of {all} forecasts with which an outcome can be compared."), new(new(alike.Count, null, null, "times"), Say("forecasts"), [.. alike.Select(pair => pair.Claim.Id)]) { Formula = $"{times} / {all}" });
                }
            }
        }

        if (reply.IsEmpty)
        {
            reply.Add(Say("Of the forecasts with which an outcome can be compared, none ended so."), settled.Take(MostNamed).Select(pair => pair.Claim));
            told = [.. settled.Take(MostTold)];
        }

        foreach (var (claim, known) in told)
        {
            reply.Tell(claim).Tell(asked.Snapshot.FindClaim(known.Outcome!)!);
        }

        Apart(asked, reply, [.. forecasts.Where(claim => !settled.Exists(pair => Asked.RowOf(pair.Claim) == Asked.RowOf(claim) && pair.Claim.Metric == claim.Metric && pair.Claim.Period == claim.Period))]);

        return reply.Answer(told.Take(2).Select(pair => FollowUps.Vintages(asked, pair.Claim)).Concat(told.Take(2).Select(pair => FollowUps.Source(asked, asked.Snapshot.FindClaim(pair.Known.Outcome!)!))));
    }

    /// <summary>What was reported for the time of a last word, and is not told to be counted like it.</summary>
    private static void Apart(Asked asked, Reply reply, IReadOnlyList<Claim> forecasts)
    {
        var apart = forecasts.Where(claim => claim is { Entity: not null, Metric: not null, Amount: not null, Period: not null } && Became(asked, claim) is { Outcome: null, Verdict: Verdict.Open })
            .GroupBy(claim => (claim.Entity, claim.Metric, claim.Period)).Select(alike => alike.OrderByDescending(asked.Snapshot.KnownSince).ThenBy(claim => claim.Id, StringComparer.Ordinal).First())
            .Select(claim => (Claim: claim, Came: asked.Snapshot.ClaimsOfEntity(claim.Entity!).FirstOrDefault(other => other is { Status: ClaimStatus.Actual, Amount: { } amount } && other.Metric == claim.Metric && other.Entity == claim.Entity && other.Period == claim.Period && UnitScale.Converts(amount.Unit, claim.Amount!.Unit))))
            .Where(pair => pair.Came is not null).Take(Few).ToList();
        if (apart.Count > 0)
        {
            reply.Add(Say("Reported for that time; whether it counts like the forecast is not said:"), apart.Select(pair => pair.Came!));
        }

        foreach (var (claim, came) in apart)
        {
            reply.Tell(claim).Tell(came!);
        }
    }

    private static Known Became(Asked asked, Claim forecast) => asked.Filter.AsOf is null
        ? Made.GetOrCreateValue(asked.Snapshot).GetOrAdd(forecast.Id, static (_, key) => Checked(key.asked, key.forecast), (asked, forecast))
        : Checked(asked, forecast);

    private static Known Checked(Asked asked, Claim forecast) => Scorecard.Of(asked.Snapshot, forecast, asked.Filter.AsOf) is { IsCompared: true, Outcome: { Status: ClaimStatus.Actual } outcome } entry
        ? new(entry.Verdict, outcome.Id, entry.Difference ?? 0)
        : new(Verdict.Open, null, 0);

    /// <summary>The intent by which a verdict is asked for.</summary>
    private static string WordOf(Verdict verdict) => verdict switch
    {
        Verdict.Exceeded => "beat",
        Verdict.Missed => "miss",
        _ => "meet",
    };

    private static string Headed(Verdict verdict, string names) => verdict switch
    {
        Verdict.Exceeded => Say($"More came than was forecast: {names}."),
        Verdict.Missed => Say($"Less came than was forecast: {names}."),
        _ => Say($"What was forecast came: {names}."),
    };

    /// <summary>"AMD (revenue, Q4 2025)".</summary>
    private static string NameOf(Asked asked, Claim claim)
    {
        var words = new[] { asked.NameOf(claim.Metric!), claim.Period is { } period ? PeriodText.Label(period) : null }.OfType<string>();
        return Say($"{asked.SubjectOf(claim)} ({string.Join(SayAs(", ", "list"), words)})");
    }

    private sealed record Known(Verdict Verdict, string? Outcome, decimal Difference);
}
