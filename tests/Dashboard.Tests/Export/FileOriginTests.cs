using System.Globalization;
using System.IO.Compression;
using System.Text;
using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Export;

/// <summary>Every file that can be taken away says of which day and version it is, and where it came from.</summary>
public sealed class FileOriginTests(DashboardServer server) : IClassFixture<DashboardServer>
{
    private static readonly DateTime SheetsBegin = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The pages with links that save a file, and the links that a menu or a script makes.</summary>
    public static TheoryData<string> Pages => ["/charts/capex", "/charts/capex?company=meta", "/charts/market?segment=chips&pack=nscale-2026-01", "/claims", "/claims/meta-capex-2025", "/report", "/changes/ledger", "/changes", "/present/story?slide=4", "/ask?q=What+did+Microsoft+spend%3F", "/charts/capex?lang=zh"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Files_OfAPage_SayDayVersionAndOrigin(string page)
    {
        var origin = (await server.JsonAsync("/api/v1/charts/capex")).GetProperty("origin");
        var (day, version) = (DateOnly.Parse(origin.GetProperty("asOf").GetString()!, CultureInfo.InvariantCulture), origin.GetProperty("version").GetString()!);
        var packs = (await server.JsonAsync("/api/v1/packs")).GetProperty("items").EnumerateArray().Select(pack => pack.GetProperty("version").GetString()!).ToList();
        var files = (await server.PageAsync(page)).QuerySelectorAll("a[download], link[type='application/atom+xml']").Select(link => link.GetAttribute("href")!).Distinct().ToList();

        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var text = await TextAsync(file);
            Assert.True(IsDayIn(text, day), $"{file} says no day");
            // a citation names the packs that it is from, by their own versions
            Assert.True((file.Contains("/cite.", StringComparison.Ordinal) ? [.. packs, version] : new List<string> { version }).Exists(known => text.Contains(known, StringComparison.Ordinal)), $"{file} says no version");
            Assert.True(text.Contains("http://localhost/", StringComparison.Ordinal), $"{file} does not say where it came from");
        }
    }

    private static bool IsDayIn(string text, DateOnly day) => new[]
    {
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture), PeriodText.Day(day), string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日"),
        // a cell of a workbook, and the parts of CSL-JSON
        string.Create(CultureInfo.InvariantCulture, $">{(day.ToDateTime(TimeOnly.MinValue) - SheetsBegin).Days}<"), string.Create(CultureInfo.InvariantCulture, $"[[{day.Year},{day.Month},{day.Day}]]"),
    }.Any(form => text.Contains(form, StringComparison.Ordinal));

    /// <summary>All text of a file; of one that is a zip, of all its parts.</summary>
    private async Task<string> TextAsync(string file)
    {
        using var answer = await server.GetAsync(file.StartsWith('/') ? file : $"/{file}");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{file} answers {answer.StatusCode}");
        if (bytes is not [(byte)'P', (byte)'K', ..])
        {
            var text = Encoding.UTF8.GetString(bytes);
            return answer.Content.Headers.ContentType?.MediaType?.Contains("json", StringComparison.Ordinal) is true ? string.Concat(text.Where(sign => !char.IsWhiteSpace(sign))) : text;
        }

        using var zip = new ZipArchive(new MemoryStream(bytes));
        var parts = new StringBuilder();
        foreach (var part in zip.Entries.Where(part => !part.FullName.EndsWith(".xlsx", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(part.Open());
            parts.Append(await reader.ReadToEndAsync());
        }

        return parts.ToString();
    }
}
