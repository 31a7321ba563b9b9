using Dashboard.Ask.Lexicon;
using Dashboard.Ask.Planning;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Measures;

namespace Dashboard.Ask.Answering;

/// <summary>Settles what the times of a question are: when the figure is of, when it was said, or the day of which the evidence is asked.</summary>
internal sealed class Dating(EvidenceSnapshot snapshot, EvidenceFilter filter, IAskNames names)
{
    private const int QuartersOfYear = 4;
    private const int MostFromMiddle = 45;
    private readonly Dictionary<Question, IReadOnlyList<Claim>> _measured = new(ReferenceEqualityComparer.Instance);

    /// <summary>The question with its times settled.</summary>
    public Question Of(Question question)
    {
        question = Reported(AtQuarterEnd(AtMiddle(Stretched(question))));
        return SaidBetween(question) ?? Guessed(question) ?? HeldThen(question) ?? SaidThen(question) ?? SaidInMonth(Moved(question)) ?? KnownThen(question) ?? KnownLast(question) ?? DatedThen(question) ?? Rest(Versions(SaidFrom(Moved(HeldToHaveBeen(question)))));
    }

    /// <summary>"The average from Q2 FY2026 to Q1 FY2027": the fiscal quarters between as well, where no change from the one to the other is asked for.</summary>
    private static Question Stretched(Question question)
    {
        if (question is not { Periods: [{ Sort: PeriodSort.FiscalQuarter } first, { IsTo: true } last] } || Planner.Of(question) is not (AskKind.Sum or AskKind.Average or AskKind.List or AskKind.LookUp or AskKind.Ranking))
        {
            return question;
        }

        var quarters = Enumerable.Range(0, ((last.Year - first.Year) * QuartersOfYear) + last.Part - first.Part + 1).Select(step => (first.Part - 1 + step) is var part
            ? PeriodWish.OfYear(first.Year + (part / QuartersOfYear), PeriodSort.Fiscal) with { Sort = PeriodSort.FiscalQuarter, Part = (part % QuartersOfYear) + 1 } : first);
        return question with { Periods = [.. quarters] };
    }

    /// <summary>"The run rate in the report of May 2026, how many times that of December 2025": the figures that were told in the months, where none is of any of them.</summary>
    private Question Reported(Question question)
    {
        if (question is not { SaidIn: null, AsOf: null, IsOfForecasts: false, Metrics.Count: > 0, Entities.Count: 1, Periods.Count: > 0 } || !question.Words.Exists(word => Vocabulary.Documents.Contains(word.Text)) || !question.Periods.All(wish => wish.Sort == PeriodSort.Month && !Has(question, wish)))
        {
            return question;
        }

        var told = question.Periods.Select(wish => Measured(question).Where(claim => claim is { Status: ClaimStatus.Actual, Amount: not null, Period: not null } && wish.IsWhenSaid(claim)).Select(claim => claim.Period!).Distinct().ToList()).ToList();
        return told.TrueForAll(periods => periods.Count == 1) ? question with { Periods = [.. told.Select(periods => new PeriodWish(PeriodSort.Span, periods[0].Start, periods[0].End) { From = PeriodReader.OfMonth(periods[0].Start.Year, periods[0].Start.Month), To = PeriodReader.OfMonth(periods[0].End.Year, periods[0].End.Month) })] } : question;
    }

    private Question Rest(Question question) => KnownUntil(question) ?? StandingThen(question) ?? question;

    /// <summary>"How far did it lift its view of 2028 between 2024 and June 2025": said from the year to the month, of the time to come; null where a figure is of one of the two.</summary>
    private Question? SaidBetween(Question question)
    {
        if (OverYears(question) is { } course)
        {
            return course;
        }

        if (question is not { SaidIn: null, AsOf: null, Periods.Count: 3 } || !question.IsOfForecasts || question.Periods.OrderBy(wish => wish.End).ToList() is not [{ IsYear: true } first, { Sort: PeriodSort.Month } last, { IsYear: true } aim] || first.End >= last.Start || aim.Start <= last.End)
        {
            return null;
        }

        var saying = question with { SaidIn = new(PeriodSort.Span, first.Start, last.End) { From = first, To = last }, Periods = [aim] };
        return !Has(question, first) && !Has(question, last) && Pool.In(Measured(saying), aim).Count > 1 ? saying : null;
    }

    /// <summary>"Did the body change its mind between 2024 and 2026 about the share in 2030", "it raised its tally from 2022 to 2023": said from the one year to the other, of a time to come; null where a figure is of one of the two.</summary>
    private Question? OverYears(Question question)
    {
        if (question is not { SaidIn: null, AsOf: null, Metrics.Count: > 0, Periods.Count: 1 or 2 } || !question.IsOfForecasts || !IsOfOrganization(question) || question.Periods.FirstOrDefault(wish => wish is { Sort: PeriodSort.Span, From.IsYear: true, To.IsYear: true }) is not { From: { } first, To: { } last } said)
        {
            return null;
        }

        var saying = question with { SaidIn = said, Periods = [.. question.Periods.Where(wish => wish != said)] };
        return saying.Periods.All(aim => aim.IsYear && aim.Start > last.End) && !Has(question, first) && !Has(question, last) && Pool.In(Measured(saying), saying.Periods).Count > 1 ? saying : null;
    }

    /// <summary>"It guessed in July 2023, how does that look next to 2025": what was said then beside what came, of two times.</summary>
    private Question? Guessed(Question question) =>
        question is { SaidIn: { Sort: PeriodSort.Month or PeriodSort.Day } guessed, AsOf: null, Periods: [{ IsYear: true } came] } && Measured(question).Count > 0 && !Has(question, came)
        && Measured(question with { SaidIn = null, Statuses = [] }).Any(claim => claim.Status == ClaimStatus.Actual && came.Fits(claim.Period) > 0)
            ? question with { SaidIn = null, Statuses = [], Periods = [guessed, came] }
            : null;

    /// <summary>"What was it guiding in March": what held then, where nothing was said in that very month.</summary>
    private Question? HeldThen(Question question) =>
        question is { SaidIn: { } said, AsOf: null } && Pool.Of(Settling.Settled(new(snapshot, filter, question, names))).Count == 0 ? question with { SaidIn = null, AsOf = said.End } : null;

    /// <summary>"Its plan of January", "what did the body expect in 2024": of what was said then, and is of other times; a year of a company is what its guidance is for.</summary>
    private Question? SaidThen(Question question)
    {
        if (question is not { SaidIn: null, AsOf: null, Periods: [{ Sort: not (PeriodSort.Span or PeriodSort.FiscalQuarter) } spoken] } || question.Asks("rest") || (spoken.IsYear && !IsOfOrganization(question)) || !(question.Statuses.Any(status => status is ClaimStatus.Guidance or ClaimStatus.Projection or ClaimStatus.Sought) || Measured(question) is { Count: > 0 } open && open.All(claim => claim is { Period: null, Stated: not null, Status: not ClaimStatus.Actual }) || (question.Statuses.Count == 0 && spoken.Sort == PeriodSort.Month && question.Metrics.Count > 0 && Planner.Of(question) is AskKind.Sum or AskKind.Average)))
        {
            return null;
        }

        // 年初 of what is measured over a time is no end of the year before
        spoken = spoken.IsStart && IsOfNature(question, MetricNature.Flow) ? spoken with { IsStart = false } : spoken;
        // "its figure of July 2026 and the one of April": said in either month
        var saying = question.SaidMonths.Count > 0 && spoken.Sort == PeriodSort.Month
            ? question with { SaidMonths = [.. question.SaidMonths, spoken.End.Month], Periods = [] }
            : question with { SaidIn = spoken, Periods = [] };
        // "what does the body expect of 2026": what came is no forecast, whenever it was told
        var isForetold = question.Statuses.Count > 0 && question.Statuses.All(status => status is ClaimStatus.Guidance or ClaimStatus.Projection);
        return !Has(question, spoken) && Measured(saying).Any(claim => !isForetold || claim.Status != ClaimStatus.Actual) ? saying : null;
    }

    /// <summary>"What did it speak of in October 2025, through 2026": said in the month; "the January 2026 forecast of 2027 beside the one of January 2025": said from the one to the other.</summary>
    private Question? SaidInMonth(Question question)
    {
        if (question is not { SaidIn: null, AsOf: null } || MonthsAndYears(question) is not var (months, years))
        {
            return null;
        }

        var said = question.IsSince ? PeriodWish.Since(months[0]) : months is [var only] ? only : new PeriodWish(PeriodSort.Span, months[0].Start, months[^1].End) { From = months[0], To = months[^1] };
        var saying = question with { SaidIn = said, Periods = [.. years.Select(year => year.IsYear ? year with { IsEnd = true } : year)] };
        return !months.Any(month => Has(question, month)) && saying.Periods.All(year => Measured(saying).Any(claim => claim.Status != ClaimStatus.Actual && year.Fits(claim.Period) > 0)) ? saying : null;
    }

    /// <summary>"On 1 May 2026, what was planned for 2026": what was known then.</summary>
    private Question? KnownThen(Question question) =>
        question is { SaidIn: null, AsOf: null, IsSince: false } && MonthAndYear(question) is var (moment, planned) && Measured(question).Count > 0 && !Has(question, moment)
        && Measured(question).Any(claim => claim.Status is ClaimStatus.Guidance or ClaimStatus.Projection && planned.Fits(claim.Period) > 0)
            ? question with { AsOf = moment.End, AsOfWish = moment, Periods = [planned] }
            : null;

    /// <summary>"On 1 March 2026, what was the last known backlog": the newest of what was known on the day, where no figure is of it.</summary>
    private Question? KnownLast(Question question) =>
        question is { SaidIn: null, AsOf: null, Periods: [{ Sort: PeriodSort.Day } moment] } && question.Asks("latest") && !Has(question, moment) && Measured(question).Any(claim => claim.Status == ClaimStatus.Actual && claim.Period?.End <= moment.End)
            ? question with { AsOf = moment.End, AsOfWish = moment, Periods = [] }
            : null;

    /// <summary>"At the end of 2024, when was it to start": the year that was told by then, of what is a date itself.</summary>
    private Question? DatedThen(Question question) =>
        question is { SaidIn: null, AsOf: null, Periods: [{ Sort: not PeriodSort.Span } moment] } && Measured(question) is { Count: > 0 } dates && dates.All(claim => claim is { Period: null, Stated: not null, Amount.Unit: "year" })
        && dates.Any(claim => claim.Stated!.Value.Last <= moment.End)
            ? question with { AsOf = moment.End, AsOfWish = moment, Periods = [] }
            : null;

    /// <summary>"Rank the estimates of what was used in 2024": what bodies hold to have been.</summary>
    private Question HeldToHaveBeen(Question question) =>
        question is { SaidIn: null, Statuses: [ClaimStatus.Projection], Periods: [{ IsYear: true }] or [{ IsYear: true }, { IsYear: true }] } && question.Periods.MinBy(period => period.Order)! is var past && !Measured(question).Any(claim => claim.Status != ClaimStatus.Actual && past.Fits(claim.Period) > 0)
        && Measured(question with { Statuses = [] }).Any(claim => claim is { Status: ClaimStatus.Actual, By: not null } && claim.By != claim.Entity && past.Fits(claim.Period) > 0)
            ? question with { Statuses = [] }
            : question;

    /// <summary>"How far has the body moved its number": what it forecasts.</summary>
    private Question Moved(Question question) =>
        question.Statuses.Count == 0 && (question.Asks("drift") || question.Asks("turn") || question.Asks("fall"))
        && Measured(question) is { Count: > 1 } told && told.Any(claim => claim.Status == ClaimStatus.Projection) && (IsOfOrganization(question) || IsForeseen(question, told))
            ? question with { Statuses = [ClaimStatus.Projection] }
            : question;

    /// <summary>Whether nothing but forecasts is told of the one time that is asked for, and more than one.</summary>
    private static bool IsForeseen(Question question, IReadOnlyList<Claim> told) => question.Periods is [{ Sort: not PeriodSort.Span } time] && Pool.In(told, time) is { Count: > 1 } then && then.All(claim => claim is { Status: ClaimStatus.Projection, Stated: not null });

    /// <summary>"How often did its words change from January 2023 to October 2024", "how did its plan change over the course of 2025" where nothing is told of 2025: said then, of whatever time.</summary>
    private Question SaidFrom(Question question)
    {
        if (question is not { SaidIn: null, Periods: [var said] } || !(said is { Sort: PeriodSort.Span, From.Sort: PeriodSort.Month or PeriodSort.Day } || (said.IsYear && Pool.In(Measured(question), said).Count == 0)) || !(question.AsksAny("versions", "vintages") || IsOfTurn(question)))
        {
            return question;
        }

        var versions = AsVersions(question) with { SaidIn = said, Periods = [] };
        // "how did its five-year target change between January 2025 and January 2026": of a time that goes beyond both
        return Measured(versions).Count(claim => claim.Status != ClaimStatus.Actual) > (question.AsksAny("versions", "vintages") ? 0 : 1) ? versions : question;
    }

    /// <summary>Whether it asks how an expectation changed, and of nothing that is of the very time which it names.</summary>
    private bool IsOfTurn(Question question) => question is { IsOfForecasts: true, Periods: [var said], Entities.Count: 1 } && (said.To is not null || said.IsYear) && question.AsksAny("growth", "fall", "drift", "turn") && !question.Statuses.Contains(ClaimStatus.Actual) && !Has(question, said);

    /// <summary>"What did it say of 2026, one time after the other", "over its reports of 2022 to 2024": what it expected, where nothing has come.</summary>
    private Question Versions(Question question) =>
        question.Statuses.Count == 0 && (question.Asks("versions") || question.SaidIn is { From: not null, To: not null }) && Pool.In(Measured(question), question.Periods) is { Count: > 1 } several && (several.All(claim => claim is { Status: not ClaimStatus.Actual, Stated: not null }) || IsForetold(question, several))
            ? AsVersions(question)
            : question;

    /// <summary>Whether one year is asked for of which several forecasts are known, and one figure that came: of one year nothing else has versions.</summary>
    private static bool IsForetold(Question question, IReadOnlyList<Claim> several) =>
        question is { Periods: [{ IsYear: true } year], Entities.Count: 1 } && several.Count(claim => claim.Status == ClaimStatus.Actual && year.Fits(claim.Period) > 1) < 2
        && several.Where(claim => claim.Status != ClaimStatus.Actual && claim.Stated is not null && year.Fits(claim.Period) > 1).ToList() is { Count: > 1 } foretold && foretold.TrueForAll(claim => claim.Metric == foretold[0].Metric);

    /// <summary>"Last reported before the end of 2025", of what speaks of later times.</summary>
    private Question? KnownUntil(Question question) =>
        question is { AsOf: null, Periods: [{ Sort: PeriodSort.Span, To: not null } until] } && until.Start == DateOnly.MinValue && Measured(question).Count > 0 && !Has(question, until)
            ? question with { AsOf = until.End, Periods = [] }
            : null;

    /// <summary>"The backlog as of 31 December 2025" is the figure of that day, where there is one of what stands on a day.</summary>
    private Question? StandingThen(Question question)
    {
        if (question is not { AsOfWish: { } day, Periods.Count: 0, Statuses.Count: 0 } || question.Entities.Count + question.Metrics.Count == 0)
        {
            return null;
        }

        var then = question with { Periods = [day], AsOf = null };
        return Pool.Measured(new(snapshot, filter, then, names)).Any(claim => snapshot.FindMetric(claim.Metric ?? "")?.Nature == MetricNature.Stock && claim.Status == ClaimStatus.Actual && day.Fits(claim.Period) > 0) ? then : null;
    }

    /// <summary>"The order book at the close of June 2026", 2026年6月底的在手订单: what stands on a day, or is of the months before it, and is known by quarters, at the end of one.</summary>
    private Question AtQuarterEnd(Question question)
    {
        var ends = question.Periods.SelectMany(EndsOf).ToList();
        if (!ends.Exists(IsQuarterEnd) || !(IsOfNature(question, MetricNature.Stock) || IsTrailing(question)) || ends.Exists(wish => IsQuarterEnd(wish) && HasOfEach(question, wish)))
        {
            return question;
        }

        var ended = question with { Periods = [.. question.Periods.Select(AtEnds)] };
        return ended.Periods.SelectMany(EndsOf).All(wish => HasOfEach(ended, wish)) ? ended : question;
    }

    /// <summary>"From the end of June to the end of September": the two of them; else the time itself.</summary>
    private static IReadOnlyList<PeriodWish> EndsOf(PeriodWish wish) => wish is { Sort: PeriodSort.Span, From: { } from, To: { } to } && IsQuarterEnd(from) && IsQuarterEnd(to) ? [from, to]
        : wish is { Sort: PeriodSort.Span, From: { Sort: PeriodSort.Quarter } began, To: { Sort: PeriodSort.Quarter } ended } ? [began, ended]
        : [wish];

    private static PeriodWish AtEnds(PeriodWish wish) => EndsOf(wish) is [var from, var to] && IsQuarterEnd(from) ? wish with { From = QuarterOf(from), To = QuarterOf(to) } : IsQuarterEnd(wish) ? QuarterOf(wish) : wish;

    /// <summary>"The backlog in mid-2025" of what is known by quarters that end in May or in July: the month in which the nearest ends.</summary>
    private Question AtMiddle(Question question)
    {
        if (!question.Periods.Any(wish => wish.IsMiddle && !Has(question, wish)) || !IsOfNature(question, MetricNature.Stock))
        {
            return question;
        }

        return question with { Periods = [.. question.Periods.Select(wish => wish.IsMiddle && !Has(question, wish) && Nearest(wish.End) is { } end ? PeriodReader.OfMonth(end.Year, end.Month) : wish)] };

        DateOnly? Nearest(DateOnly middle) => Measured(question).Where(claim => claim.Status == ClaimStatus.Actual && claim.Period?.IsQuarter() == true).Select(claim => claim.Period!.End)
            .Where(end => Away(end, middle) <= MostFromMiddle).OrderBy(end => Away(end, middle)).Select(end => (DateOnly?)end).FirstOrDefault();

        static int Away(DateOnly end, DateOnly middle) => Math.Abs(end.DayNumber - middle.DayNumber);
    }

    /// <summary>Whether all that is measured is of the months before a day: the twelve months to June.</summary>
    private bool IsTrailing(Question question) => Measured(question) is { Count: > 0 } measured && measured.All(claim => claim.Definition?.StartsWith("trailing-", StringComparison.Ordinal) == true);

    private static bool IsQuarterEnd(PeriodWish wish) => wish.Sort is PeriodSort.Month or PeriodSort.Day && wish.End.Month % 3 == 0 && wish.End.AddDays(1).Day == 1;

    private static PeriodWish QuarterOf(PeriodWish wish) => new(PeriodSort.Quarter, new(wish.End.Year, wish.End.Month - 2, 1), wish.End);

    /// <summary>Whether all that is measured stands on a day, or all is measured over a time.</summary>
    private bool IsOfNature(Question question, MetricNature nature) => Measured(question) is { Count: > 0 } measured && measured.All(claim => snapshot.FindMetric(claim.Metric ?? "")?.Nature == nature);

    private static Question AsVersions(Question question) => question with { Statuses = [ClaimStatus.Guidance, ClaimStatus.Projection], Intents = question.Intents.Append("vintages").ToHashSet() };

    /// <summary>The month or day, and the year, of a question that names two times.</summary>
    private static (PeriodWish Month, PeriodWish Year)? MonthAndYear(Question question) =>
        question.Periods is [_, _] && question.Periods.FirstOrDefault(wish => wish.Sort is PeriodSort.Month or PeriodSort.Day) is { } month && question.Periods.FirstOrDefault(wish => wish.IsYear || wish is { Sort: PeriodSort.Span, From.IsYear: true, To.IsYear: true }) is { } year ? (month, year) : null;

    /// <summary>The month or day, or the two of them, and the years of a question that names all of them: one of either may be several, not both.</summary>
    private static (IReadOnlyList<PeriodWish> Months, IReadOnlyList<PeriodWish> Years)? MonthsAndYears(Question question)
    {
        if (MonthAndYear(question) is var (month, year))
        {
            return ([month], [year]);
        }

        var months = question.Periods.Where(wish => wish.Sort is PeriodSort.Month or PeriodSort.Day).OrderBy(wish => wish.Order).ToList();
        var years = question.Periods.Where(wish => wish.IsYear).ToList();
        return question.Periods.Count == months.Count + years.Count && (months.Count, years.Count) is (1, > 1) or (2, 1) ? (months, years) : null;
    }

    private bool IsOfOrganization(Question question) => question.Entities.Any(named => snapshot.FindEntity(named.Ids[0])?.Kind == EntityKind.Organization);

    private bool Has(Question question, PeriodWish wish) => Measured(question).Any(claim => wish.Fits(claim.Period) > 0);

    /// <summary>The same of every one of several subjects: the one tells what stood on the day, the other what stood as the quarter ended.</summary>
    private bool HasOfEach(Question question, PeriodWish wish) => Has(question, wish) && (question.Entities.Count < 2 || question.Entities.All(named => Has(question with { Entities = [named] }, wish)));

    private IReadOnlyList<Claim> Measured(Question question) =>
        _measured.TryGetValue(question, out var known) ? known : _measured[question] = Pool.Measured(Settling.Settled(new(snapshot, filter, question, names)));
}
