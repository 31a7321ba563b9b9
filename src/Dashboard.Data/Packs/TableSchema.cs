namespace Dashboard.Data.Packs;

/// <summary>What a manifest says of the cells of a table (Table Schema, https://datapackage.org/standard/table-schema), as far as rows are checked by it.</summary>
/// <param name="Fields">The fields that say more than a name.</param>
/// <param name="Missing">What stands for nothing in a cell, besides nothing at all.</param>
/// <param name="Keys">Fields whose values together stand once in the table.</param>
internal sealed record TableSchema(IReadOnlyList<SchemaField> Fields, IReadOnlySet<string> Missing, IReadOnlyList<IReadOnlyList<string>> Keys);
