using System.Text.Json;

namespace Hearsay.Ledger.Sqlite.Rows;

/// <summary>One row of a <see cref="RowTable"/>, made from an object while its document is open.</summary>
/// <param name="Element">The object that the members are taken from.</param>
/// <param name="Key">The values of the columns that do not come from it, in their order.</param>
internal readonly record struct Row(JsonElement Element, params object?[] Key);
