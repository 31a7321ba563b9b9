using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Dashboard.Ask.Lexicon;

/// <summary>The words of the grammar, read from the data files of the assembly.</summary>
internal static class Vocabulary
{
    private static readonly string[] Files = ["english", "english-speech", "names", "chinese", "chinese-speech"];
    // words that say something where they stand in a special place, and nothing elsewhere
    private static readonly string[] Skipped = ["narrow", "report", "sequel"];
    private static readonly Lazy<IReadOnlyList<(string Kind, string[] Keys, string Phrase)>> Lines = new(() => [.. Files.SelectMany(Read)]);

    /// <summary>Other spellings of words: how it is spelled, and how it is looked up.</summary>
    public static IEnumerable<(string Phrase, string Word)> Same => from line in Lines.Value where line.Kind == "same" select (line.Phrase, string.Join(' ', line.Keys));

    /// <summary>Every phrase with what it stands for.</summary>
    public static IEnumerable<(string Phrase, Term Term)> Terms =>
        from line in Lines.Value
        where Skipped.Contains(line.Kind) || Enum.TryParse<TermKind>(line.Kind, ignoreCase: true, out _)
        select (line.Phrase, new Term(Skipped.Contains(line.Kind) ? TermKind.Skip : Enum.Parse<TermKind>(line.Kind, ignoreCase: true), line.Keys));

    /// <summary>Other names, each by a name that packs have.</summary>
    public static IEnumerable<(string Name, string Other)> Names => from line in Lines.Value where line.Kind == "name" select (string.Join(' ', line.Keys), line.Phrase);

    /// <summary>Metrics whose claims say what drives something.</summary>
    public static FrozenSet<string> Reasons { get; } = Of("causal");

    /// <summary>The words with which questions begin.</summary>
    public static IReadOnlyList<string> Openers { get; } = [.. Lines.Value.Where(line => line.Kind == "opener").Select(line => line.Phrase)];

    /// <summary>Words that ask for something, wherever they stand.</summary>
    public static FrozenSet<string> Interrogatives { get; } = Of("interrogative");

    /// <summary>Who talks, and to whom: I, we, nobody.</summary>
    public static FrozenSet<string> Talkers { get; } = Of("talker");

    /// <summary>Words that join a question to what stands before it.</summary>
    public static FrozenSet<string> Conjunctions { get; } = Of("conjunction");

    /// <summary>Words with which a question without "what" and a wish begin: did, list.</summary>
    public static FrozenSet<string> Beginnings { get; } = Of("beginning");

    /// <summary>Words with which a part begins that belongs to what is asked: in, without.</summary>
    public static FrozenSet<string> Prepositions { get; } = Of("preposition");

    /// <summary>Words for the whole world, in the name of what is counted there.</summary>
    public static FrozenSet<string> Everywhere { get; } = Of("everywhere");

    /// <summary>Words for a part of a company: business, division.</summary>
    public static FrozenSet<string> Sections { get; } = Of("section");

    /// <summary>Metrics that count events and make no series: each stands beside the others and none replaces them.</summary>
    public static FrozenSet<string> Events { get; } = Of("event");

    /// <summary>Metrics whose claims are about two: who does it, and to or with whom.</summary>
    public static FrozenSet<string> Between { get; } = Of("between");

    /// <summary>The measure of a round of funding.</summary>
    public const string Round = "funding-round";

    /// <summary>The measure of money that one looks for.</summary>
    public const string Sought = "funding-sought";

    /// <summary>The measure of who put money into a round.</summary>
    public const string Investor = "investor";

    /// <summary>The measure of the part of a market that one has.</summary>
    public const string MarketShare = "market-share";

    /// <summary>The measure of what is sold, and the ending of its kinds.</summary>
    public const string Revenue = "revenue";

    /// <summary>The measure of what one pays to take another over.</summary>
    public const string Acquisition = "acquisition";

    /// <summary>The measure of money that one puts into another.</summary>
    public const string Investment = "investment";

    /// <summary>Words of unspaced writing before somebody to whom something goes: 往.</summary>
    public static FrozenSet<string> Towards { get; } = Of("towards");

    /// <summary>Words for one of many, which is not named: the site.</summary>
    public static FrozenSet<string> Singles { get; } = Of("single");

    /// <summary>Words for money or power that one looks for and does not have yet: hope, bid.</summary>
    public static FrozenSet<string> Seeking { get; } = Of("seeking");

    /// <summary>Last words of a question that asks whether something came: "the round: done?".</summary>
    public static FrozenSet<string> Doubts { get; } = Of("doubt");

    /// <summary>Words by which a question leaves open, or says, that something is not so: not, rather.</summary>
    public static FrozenSet<string> Denials { get; } = Of("denial");

    /// <summary>Words that ask for money: pay, cost.</summary>
    public static FrozenSet<string> Prices { get; } = Of("price");

    /// <summary>Words for what comes later than it was to come: postpone.</summary>
    public static FrozenSet<string> Delays { get; } = Of("delay");

    /// <summary>Words for what comes earlier than it was to come: bring forward.</summary>
    public static FrozenSet<string> Advances { get; } = Of("advance");

    /// <summary>Words for what lies above another number: more, bigger.</summary>
    public static FrozenSet<string> Mores { get; } = Of("more");

    /// <summary>Words for what lies below another number: less, smaller.</summary>
    public static FrozenSet<string> Lesses { get; } = Of("less");

    /// <summary>Words before a number of which all is meant: the full 110 million.</summary>
    public static FrozenSet<string> Entire { get; } = Of("entire");

    /// <summary>Who has to do with money: bank, investor.</summary>
    public static FrozenSet<string> Parties { get; } = Of("party");

    /// <summary>Words for two that were named before: 这两家.</summary>
    public static FrozenSet<string> Pairs { get; } = Of("pair");

    /// <summary>Words for being ahead of another: exceed, 领先.</summary>
    public static FrozenSet<string> Aheads { get; } = Of("ahead");

    /// <summary>What ends a purchase: close.</summary>
    public static FrozenSet<string> Closings { get; } = Of("closing");

    /// <summary>What stands for a purchase that has not ended: agreed, offered.</summary>
    public static FrozenSet<string> Agreed { get; } = Of("agreed");

    /// <summary>What is done with money: use, spend.</summary>
    public static FrozenSet<string> Purposes { get; } = Of("purpose");

    /// <summary>Words for what two agree on, of which the price is what it is worth: deal, contract.</summary>
    public static FrozenSet<string> Bargains { get; } = Of("bargain");

    /// <summary>Words behind which a statement says what moved its figure: lifted by.</summary>
    public static FrozenSet<string> Lifts { get; } = Of("lift");

    /// <summary>Words for the case of a forecast that lies between the others.</summary>
    public static FrozenSet<string> MiddleCases { get; } = Of("middlecase");

    /// <summary>The colours in which a chart draws.</summary>
    public static FrozenSet<string> Colours { get; } = Of("colour");

    /// <summary>What a chart draws: line, bar.</summary>
    public static FrozenSet<string> Shapes { get; } = Of("shape");

    /// <summary>Words for all that is sold of something, in the name of what is counted there: market.</summary>
    public static FrozenSet<string> Markets { get; } = Of("marketplace");

    /// <summary>The measure of how large a market is.</summary>
    public const string MarketSize = "market-size";

    /// <summary>The measure of what a company is worth by its last round.</summary>
    public const string Valuation = "valuation";

    /// <summary>The measure of who lent.</summary>
    public const string Lender = "lender";

    /// <summary>The measure of what is borrowed.</summary>
    public const string Debt = "debt";

    /// <summary>The measure of what a contract is worth.</summary>
    public const string ContractValue = "contract-value";

    /// <summary>The measure of what is paid for one of something.</summary>
    public const string Price = "price";

    /// <summary>Those who lead companies, by whose names the companies go where something is theirs: "Jensen’s guidance".</summary>
    public static FrozenSet<string> Leaders { get; } = Lines.Value.Where(line => line.Kind == "leader").Select(line => Spelling.Key(line.Phrase)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs of unspaced writing for what a company does, between which and its name stands what it makes: 做.</summary>
    public static FrozenSet<string> Makings { get; } = Of("making");

    /// <summary>Words for one measure that name another where they are counted as that one is, with the other: purchases before proceeds.</summary>
    public static FrozenDictionary<string, string> Recounted { get; } = Lines.Value.Where(line => line.Kind == "recounted").ToFrozenDictionary(line => Spelling.Key(line.Phrase), line => line.Keys[0], StringComparer.Ordinal);

    /// <summary>Metrics of money that is part of what a round brought in.</summary>
    public static FrozenSet<string> Earmarked { get; } = Of("earmarked");

    /// <summary>Words that ask for something where a question begins with them, with what they ask for: order.</summary>
    public static FrozenDictionary<string, string[]> Commands { get; } = Lines.Value.Where(line => line.Kind == "command").ToFrozenDictionary(line => line.Phrase, line => line.Keys, StringComparer.Ordinal);

    /// <summary>Definitions by which money for shares is counted.</summary>
    public static FrozenSet<string> Equity { get; } = Of("equity");

    /// <summary>Definitions by which lent money is counted.</summary>
    public static FrozenSet<string> Loans { get; } = Of("loan");

    /// <summary>Metrics that say who gave the money of a round.</summary>
    public static FrozenSet<string> Givers { get; } = Of("giver");

    /// <summary>Words for what somebody is, which say nothing right before the name: the foundry.</summary>
    public static FrozenSet<string> Appositions { get; } = Of("apposition");

    /// <summary>Metrics without which a question that names them is declined.</summary>
    public static FrozenSet<string> Given { get; } = Of("given");

    /// <summary>What somebody says of a time to come, by the words for it: number, call, view.</summary>
    public static FrozenSet<string> Opinions { get; } = Of("opinion");

    /// <summary>Words by which somebody who speaks is spoken of again: "going by what the company says, its revenue".</summary>
    public static FrozenSet<string> Own { get; } = Of("again");

    /// <summary>Words that stand for another one in the names of measures.</summary>
    public static IReadOnlyList<(string Word, string Other)> Synonyms { get; } = [.. Lines.Value.Where(line => line.Kind == "synonym").Select(line => (string.Join(' ', line.Keys), line.Phrase))];

    /// <summary>Verbs that change what is asked for: money that is repaid is none that is raised.</summary>
    public static FrozenSet<string> Heavy { get; } = Of("heavy");

    /// <summary>Words of what is spent on property and equipment, and on nothing else.</summary>
    public static FrozenSet<string> Capital { get; } = Of("capital");

    /// <summary>Signs of unspaced writing that stand between words and are part of none.</summary>
    public static FrozenSet<string> Particles { get; } = Of("particle");

    /// <summary>Numbers and the like that a word of count follows in unspaced writing: 三, 每一.</summary>
    public static FrozenSet<string> Numerals { get; } = Of("numeral");

    /// <summary>Words of count: 个, 笔.</summary>
    public static FrozenSet<string> Measures { get; } = Of("measure");

    /// <summary>Words of unspaced writing that are no measure and no name, with what statements have for them: 英国, UK.</summary>
    public static ILookup<string, string> Glosses { get; } = Lines.Value.Where(line => line.Kind == "gloss").ToLookup(line => line.Phrase, line => string.Join(' ', line.Keys), StringComparer.Ordinal);

    /// <summary>Words of unspaced writing that say something which nothing here knows, though each sign of them may stand in another word.</summary>
    public static FrozenSet<string> Strange { get; } = Lines.Value.Where(line => line.Kind is "strange" or "gloss").Select(line => line.Phrase).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words of unspaced writing by which somebody speaks of himself and of his asking.</summary>
    public static FrozenSet<string> Talk { get; } = Of("talk");

    /// <summary>Signs that link what stands before them to what stands behind, and say nothing else: 的.</summary>
    public static FrozenSet<string> Linking { get; } = Of("linking");

    /// <summary>Words behind a time that make it the one at which something was said: 2024年版.</summary>
    public static FrozenSet<string> Editions { get; } = Of("edition");

    /// <summary>Words for making something known, behind or before the time at which that was done: 2026年发布的, published.</summary>
    public static FrozenSet<string> Publishings { get; } = Of("publishing");

    /// <summary>The same behind several years: its 2023 and 2024 reports.</summary>
    public static FrozenSet<string> ManyEditions { get; } = Of("editions");

    /// <summary>Words for several times, as they are said: years, quarters.</summary>
    public static FrozenSet<string> ManyTimes { get; } = Of("times");

    /// <summary>Words behind a time from which on something is asked for: 从2025年9月起.</summary>
    public static FrozenSet<string> Onwards { get; } = Of("onward");

    /// <summary>Words behind what is left out: 扣除…后.</summary>
    public static FrozenSet<string> Behinds { get; } = Of("behind");

    /// <summary>Words behind a year to come until which something is expected: 2030年前.</summary>
    public static FrozenSet<string> Untils { get; } = Of("until");

    /// <summary>Words between two of which one is to be chosen: or, 还是.</summary>
    public static FrozenSet<string> Choices { get; } = Of("choice");

    /// <summary>Words by which somebody asks what a number that he names is made of: is that, include, 还是.</summary>
    public static FrozenSet<string> Insides { get; } = Of("inside");

    /// <summary>Words for the whole of a year in unspaced writing: 全年.</summary>
    public static FrozenSet<string> WholeYears { get; } = Of("wholeyear");

    /// <summary>Verbs by which somebody tells what he takes to be so: says, claims.</summary>
    public static FrozenSet<string> Tellers { get; } = Of("teller");

    /// <summary>Verbs of telling in unspaced writing: 说.</summary>
    public static FrozenSet<string> Tellings { get; } = Of("telling");

    /// <summary>Words before a year in the course of which something was said.</summary>
    public static FrozenSet<string> Courses { get; } = Of("course");

    /// <summary>Words for what somebody reckons with, which behind their name are no part of the value chain: "the bank's model".</summary>
    public static FrozenSet<string> Reckonings { get; } = Of("reckoning");

    /// <summary>What a company tells of a quarter that has passed: results, earnings call.</summary>
    public static FrozenSet<string> Reports { get; } = Of("report");

    /// <summary>Who speaks for a company: its CEO.</summary>
    public static FrozenSet<string> Chiefs { get; } = Of("chief");

    /// <summary>What a body publishes at a time: its June 2026 paper.</summary>
    public static FrozenSet<string> Documents { get; } = Of("document");

    /// <summary>Words for the quarter behind the time that is named: and the quarter after.</summary>
    public static FrozenSet<string> Sequels { get; } = Of("sequel");

    /// <summary>Words by which a question is about what is past: did, 了.</summary>
    public static FrozenSet<string> Pasts { get; } = Of("past");

    /// <summary>Words for what is read, by the name of what it is about: "the Nscale article".</summary>
    public static FrozenSet<string> Articles { get; } = Of("article");

    /// <summary>Words of unspaced writing between a number and its unit: 多.</summary>
    public static FrozenSet<string> Somewhat { get; } = Of("somewhat");

    /// <summary>Words before a number that make it no number: 数百亿.</summary>
    public static FrozenSet<string> Vague { get; } = Of("vague");

    /// <summary>Words before a unit in which a figure is to be told, and which is no number: 以十亿美元计.</summary>
    public static FrozenSet<string> Unitly { get; } = Of("unitly");

    /// <summary>Words for a range of numbers, which is guidance only where none is named: 区间.</summary>
    public static FrozenSet<string> Ranges { get; } = Of("range");

    /// <summary>Signs between the same sign twice, which ask whether: 涨不涨.</summary>
    public static FrozenSet<string> Whethers { get; } = Of("whether");

    /// <summary>Signs that stand between things that are named together: 或.</summary>
    public static FrozenSet<string> Joiners { get; } = Of("joiner");

    /// <summary>Words of unspaced writing that ask for a number: 多少.</summary>
    public static FrozenSet<string> HowMuch { get; } = Of("howmuch");

    /// <summary>Words of unspaced writing that stand inside the name of a measure and are none of it: 净利润分别增厚.</summary>
    public static FrozenSet<string> Interposed { get; } = Of("interposed");

    /// <summary>Words of unspaced writing that narrow a measure which they stand right before, and say nothing elsewhere: 企业 of 企业收入.</summary>
    public static FrozenSet<string> Narrow { get; } = Of("narrow");

    /// <summary>Words by which a statement gives a reason.</summary>
    public static IReadOnlyList<string> Connectors { get; } = [.. Lines.Value.Where(line => line.Kind == "connector").Select(line => line.Phrase)];

    /// <summary>Endings that make another word of the same root.</summary>
    public static FrozenSet<string> Endings { get; } = Lines.Value.Where(line => line.Kind == "ending").Select(line => line.Phrase).Append("").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words for what somebody puts on between two times: added.</summary>
    public static FrozenSet<string> Addings { get; } = Of("adding");

    /// <summary>Words for a whole of which a share is measured, with the measure of the share: generation.</summary>
    public static FrozenDictionary<string, string> Wholes { get; } = Lines.Value.Where(line => line.Kind == "whole").ToFrozenDictionary(line => line.Phrase, line => line.Keys[0], StringComparer.Ordinal);

    /// <summary>Measures of how much a part of the chain is liked: what drives the part drives them.</summary>
    public static FrozenSet<string> Sentiments { get; } = Of("sentiment");

    /// <summary>Measures of what one holds of another.</summary>
    public static FrozenSet<string> Holdings { get; } = Of("holding");

    /// <summary>Names of months, in capitals.</summary>
    public static FrozenSet<string> Months { get; } = Lines.Value.Where(line => line.Kind == "month").Select(line => line.Phrase.ToUpperInvariant()).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Numbers in letters.</summary>
    public static FrozenDictionary<string, int> Numbers { get; } = Lines.Value.Where(line => line.Kind == "number").ToFrozenDictionary(line => line.Phrase, line => int.Parse(line.Keys[0], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static FrozenSet<string> Of(string kind) => Lines.Value.Where(line => line.Kind == kind).Select(line => line.Phrase).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<(string Kind, string[] Keys, string Phrase)> Read(string file)
    {
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.Length == 0 || line[0] == '#' || colon < 0)
            {
                continue;
            }

            var head = line[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var phrase in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                yield return (head[0], head[1..], phrase);
            }
        }
    }
}
