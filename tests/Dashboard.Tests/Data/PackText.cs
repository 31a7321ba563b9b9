namespace Dashboard.Tests.Data;

/// <summary>Further lines for the files of the good pack.</summary>
internal static class PackText
{
    /// <summary>A row that is right but for its id.</summary>
    public static string Row(string file, string id) => file switch
    {
        "sources.csv" => $"{id},,Steam,Kettles,https://steam.example,,company,\n",
        "entities.csv" => $"{id},Steam,company,,\n",
        "segments.csv" => $"{id},Steam,,\n",
        _ => $"{id},Steam sells kettles,,,,,,,,,,,,,,opinion,,,,\n",
    };

    /// <summary>The line behind the last of the good pack's file.</summary>
    public static int NextLine(string file) => file switch
    {
        "sources.csv" => GoodPack.Sources.Split('\n').Length,
        "entities.csv" => GoodPack.Entities.Split('\n').Length,
        "segments.csv" => GoodPack.Segments.Split('\n').Length,
        _ => GoodPack.Claims.Split('\n').Length,
    };
}
