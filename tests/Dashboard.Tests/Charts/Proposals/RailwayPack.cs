using System.Globalization;
using Dashboard.Evidence;
using Dashboard.Tests.Data;

namespace Dashboard.Tests.Charts.Proposals;

/// <summary>An invented pack of another field, without a word about charts.</summary>
internal static class RailwayPack
{
    private const string Columns = "id,statement,label,entity,mentions,metric,definition,value,low,high,unit,period_kind,period_label,period_start,period_end,status,qualifier,segments,sources,flags,stated,by\n";

    public static DataPack Read() => PackBuilder.Good()
        .Replace("datapackage.json", "tea-2025", "railways")
        .Text("entities.csv", "id,name,kind,aliases,description\nnorthern,Northern Rail,company,,\ncoastal,Coastal Line,company,,\nalpine,Alpine Express,company,,\nnetwork,The network,market,,\nbureau,Rail Bureau,organization,,\ninstitute,Track Institute,organization,,\n")
        .Text("segments.csv", "id,name,position,description\ntrack,Track,,\ntrains,Trains,,\n")
        .Text("claims.csv", Columns
            + Row("northern", "passengers", 2022, 40, "trains") + Row("northern", "passengers", 2023, 44, "trains") + Row("northern", "passengers", 2024, 60, "trains")
            + Row("coastal", "passengers", 2022, 30, "trains") + Row("coastal", "passengers", 2023, 31, "trains") + Row("coastal", "passengers", 2024, 33, "trains")
            + Row("alpine", "passengers", 2024, 12, "trains")
            + Forecast("network", 900, "bureau", "2024-05-01") + Forecast("network", 1400, "institute", "2025-02-01")
            + Forecast("northern", 100, "northern", "2024-02-01") + Forecast("northern", 130, "northern", "2024-08-01") + Forecast("northern", 170, "northern", "2025-02-01"))
        .Text("relations.csv", "from,kind,to,formula,note\n")
        .Pack();

    private static string Row(string who, string metric, int year, int value, string segment) =>
        string.Create(CultureInfo.InvariantCulture, $"{who}-{metric}-{year},{who} carried {value},,{who},,{metric},counted-at-gates,{value},,,passengers million,calendar-year,{year},{year}-01-01,{year}-12-31,actual,,{segment},s01,,,\n");

    private static string Forecast(string who, int value, string by, string day) =>
        string.Create(CultureInfo.InvariantCulture, $"{who}-{by}-{day},{by} expects {value},,{who},,track-length,laid,{value},,,km,calendar-year,2030,2030-01-01,2030-12-31,{(who == by ? "guidance" : "projection")},,track,s01,,{day},{by}\n");
}
