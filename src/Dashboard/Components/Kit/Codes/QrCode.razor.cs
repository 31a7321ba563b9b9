using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using QRCoder;

namespace Dashboard.Components.Kit.Codes;

/// <summary>A QR code as a drawing of our own: dark on light in every theme, since many readers of codes know no other.</summary>
public sealed partial class QrCode
{
    private string? drawn;
    private string modules = "";
    private int side;

    /// <summary>What the code holds.</summary>
    [Parameter]
    [EditorRequired]
    public required string Value { get; set; }

    /// <summary>What the code is, for who does not see it.</summary>
    [Parameter]
    [EditorRequired]
    public required string Label { get; set; }

    private string ViewBox => string.Create(CultureInfo.InvariantCulture, $"0 0 {side} {side}");

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (drawn == Value)
        {
            return;
        }

        drawn = Value;
        using var code = QRCodeGenerator.GenerateQrCode(Value, QRCodeGenerator.ECCLevel.M);
        // the quiet zone of four is part of the matrix
        var matrix = code.ModuleMatrix;
        side = matrix.Count;
        var path = new StringBuilder();
        for (var y = 0; y < side; y++)
        {
            for (var x = 0; x < side; x++)
            {
                path.Append(matrix[y][x] ? string.Create(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z") : null);
            }
        }

        modules = path.ToString();
    }
}
