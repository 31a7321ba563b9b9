using Dashboard.Evidence.Wording;
using DocumentFormat.OpenXml.Drawing;

namespace Dashboard.Documents.PowerPoint;

/// <summary>The theme of the file: the dashboard's colours and fonts that every machine has. Charts name its colours, so that whoever changes the theme changes them.</summary>
internal static class DeckTheme
{
    /// <summary>What was computed. The theme has no place of its own for it: this is the violet of links that were followed.</summary>
    public static SchemeColorValues Derived => SchemeColorValues.FollowedHyperlink;

    /// <summary>The colour of a hue: 1 to 6; ink for any other.</summary>
    public static SchemeColorValues Hue(int hue) => hue switch
    {
        1 => SchemeColorValues.Accent1,
        2 => SchemeColorValues.Accent2,
        3 => SchemeColorValues.Accent3,
        4 => SchemeColorValues.Accent4,
        5 => SchemeColorValues.Accent5,
        6 => SchemeColorValues.Accent6,
        _ => SchemeColorValues.Text2,
    };

    /// <summary>The theme.</summary>
    public static Theme Create() => new(Xml);

    /// <summary>The face of Chinese signs; none leaves it to the program.</summary>
    private static string FarEastern => Languages.Current == Language.Zh ? "Microsoft YaHei" : "";

    private static string Xml => $"""
        <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Evidence">
          <a:themeElements>
            <a:clrScheme name="Evidence">
              {Colour("dk1", DeckColours.Ink)}{Colour("lt1", DeckColours.Card)}{Colour("dk2", DeckColours.InkSoft)}{Colour("lt2", DeckColours.Paper)}
              {string.Concat(DeckColours.Series.Select((colour, at) => Colour($"accent{at + 1}", colour)))}
              {Colour("hlink", DeckColours.Accent)}{Colour("folHlink", DeckColours.Derived)}
            </a:clrScheme>
            <a:fontScheme name="Evidence">
              <a:majorFont><a:latin typeface="Georgia"/><a:ea typeface="{FarEastern}"/><a:cs typeface=""/></a:majorFont>
              <a:minorFont><a:latin typeface="Arial"/><a:ea typeface="{FarEastern}"/><a:cs typeface=""/></a:minorFont>
            </a:fontScheme>
            <a:fmtScheme name="Evidence">
              <a:fillStyleLst>{Three("<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>")}</a:fillStyleLst>
              <a:lnStyleLst>{Three("<a:ln w=\"9525\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>")}</a:lnStyleLst>
              <a:effectStyleLst>{Three("<a:effectStyle><a:effectLst/></a:effectStyle>")}</a:effectStyleLst>
              <a:bgFillStyleLst>{Three("<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>")}</a:bgFillStyleLst>
            </a:fmtScheme>
          </a:themeElements>
        </a:theme>
        """;

    private static string Colour(string name, string rgb) => $"<a:{name}><a:srgbClr val=\"{rgb}\"/></a:{name}>";

    private static string Three(string style) => style + style + style;
}
