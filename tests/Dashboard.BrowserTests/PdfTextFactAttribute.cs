namespace Dashboard.BrowserTests;

/// <summary>A test that reads a PDF by another program; skipped where that is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PdfTextFactAttribute : FactAttribute
{
    /// <summary>The program, of the Poppler tools.</summary>
    public const string Program = "pdftotext";

    /// <summary>Skips the test where the program is not on the path.</summary>
    public PdfTextFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, Program)) || File.Exists(Path.Combine(folder, Program + ".exe"))))
        {
            Skip = $"{Program} (of the Poppler tools) is not installed.";
        }
    }
}
