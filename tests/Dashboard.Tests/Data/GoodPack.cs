namespace Dashboard.Tests.Data;

/// <summary>A small pack without faults, invented for the tests. No cell holds a comma or a quote, so that a case can replace one.</summary>
internal static class GoodPack
{
    public const string Manifest = """
        {
          "name": "tea-2025",
          "title": "Tea",
          "description": "An invented market",
          "version": "1.0.0",
          "created": "2025-02-01",
          "resources": [
            { "name": "sources", "path": "sources.csv" },
            { "name": "entities", "path": "entities.csv" },
            { "name": "segments", "path": "segments.csv" },
            { "name": "claims", "path": "claims.csv" },
            { "name": "relations", "path": "relations.csv" }
          ]
        }

        """;

    public const string Sources = """
        id,number,publisher,title,url,date,kind,language
        s01,1,Tea Times,The year of the kettle,https://teatimes.example/kettle?a=b%20c,2025-01-10,news,en
        s02,2,Leaf,Annual report,https://leaf.example/report,,filing,

        """;

    public const string Entities = """
        id,name,kind,aliases,description
        leaf,Leaf,company,Leaf Ltd;Leaf & Co,Grows tea
        steam,Steam,company,,
        tea,The tea market,market,,

        """;

    public const string Segments = """
        id,name,position,description
        leaves,Leaves,upstream,Growing
        kettles,Kettles,,

        """;

    public const string Claims = """
        id,statement,label,entity,mentions,metric,definition,value,low,high,unit,period_kind,period_label,period_start,period_end,status,qualifier,segments,sources,flags
        leaf-revenue,Leaf sold tea for 12.50 million,Revenue,leaf,,revenue,net,12.50,,,USD million,fiscal-year,FY2024,2023-07-01,2024-06-30,actual,over,leaves,s02:page 3;s01,
        leaf-outlook,Leaf expects 13 to 15 million,,leaf,,revenue,net,,13,15,USD million,fiscal-year,FY2025,2024-07-01,2025-06-30,guidance,,leaves,s02,
        tea-growth,The market grows by up to 4 % a year,,tea,leaf;steam,growth,,,,4,%,span,2025–2030,2025-01-01,2030-12-31,projection,up to,leaves;kettles,s01,superlative
        steam-best,Steam makes the best kettles,,steam,,,,,,,,,,,,opinion,,kettles,,superlative;causal

        """;

    public const string Relations = """
        from,kind,to,formula,note
        leaf-outlook,updates,leaf-revenue,,A year later
        tea-growth,derives,leaf-outlook,15 / 13 - 1,
        steam-best,contradicts,tea-growth,,

        """;
}
