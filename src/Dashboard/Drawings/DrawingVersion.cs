using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Views;

namespace Dashboard.Drawings;

/// <summary>What a drawing depends on besides its address: the evidence, its day and the program that draws.</summary>
public static class DrawingVersion
{
    private static readonly string Build = string.Concat(new[] { typeof(EvidenceSnapshot), typeof(ChartSpec), typeof(DrawingVersion) }.Select(type => type.Module.ModuleVersionId.ToString("N")));

    /// <summary>A short name of it, for addresses.</summary>
    public static string Of(EvidenceView view) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Build} {view.Everything.Version} {view.Day:yyyy-MM-dd} {view.Now:yyyy-MM-dd}"))).AsSpan(0, 6));
}
