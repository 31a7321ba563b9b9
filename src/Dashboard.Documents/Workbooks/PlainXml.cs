using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Dashboard.Documents.Workbooks;

/// <summary>Writes a part without a prefix before the names of its elements, as every program for sheets does: some readers know no other form.</summary>
internal static class PlainXml
{
    /// <summary>Writes the part.</summary>
    public static void Write(OpenXmlPart part, OpenXmlElement root)
    {
        var xml = XElement.Parse(root.OuterXml);
        var main = xml.Name.NamespaceName;
        xml.DescendantsAndSelf().Attributes().Where(attribute => attribute.IsNamespaceDeclaration && attribute.Value == main).Remove();
        using var stream = part.GetStream(FileMode.Create);
        xml.Save(stream, SaveOptions.DisableFormatting);
    }
}
