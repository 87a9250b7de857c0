using System.Text.Json;

namespace Hearsay.Ledger.Agreement;

/// <summary>Agreement as members of a JSON object.</summary>
public static class AgreementJson
{
    /// <summary><c>compared</c>: <c>one</c>, <c>other</c> and <c>fields</c>, each with <c>field</c>, <c>metric</c>, <c>units</c>, <c>agreed</c>, <c>alpha</c>, <c>low</c> and <c>high</c>, null where not defined; and <c>recorded</c>, the number of the decision that keeps it, null where it was not recorded.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<ComparedCoders> compared, long? recorded = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(compared);
        json.WriteStartArray("compared");
        foreach (var pair in compared)
        {
            json.WriteStartObject();
            json.WriteString("one", pair.One);
            json.WriteString("other", pair.Other);
            json.WriteStartArray("fields");
            foreach (var field in pair.Fields)
                Write(json, field);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (recorded is { } number)
            json.WriteNumber("recorded", number);
        else
            json.WriteNull("recorded");
    }

    private static void Write(Utf8JsonWriter json, FieldAgreement field)
    {
        json.WriteStartObject();
        json.WriteString("field", field.Field);
        json.WriteString("metric", field.Metric.ToString().ToLowerInvariant());
        json.WriteNumber("units", field.Units);
        json.WriteNumber("agreed", field.Agreed);
        foreach (var (name, value) in new[] { ("alpha", field.Alpha), ("low", field.Low), ("high", field.High) })
        {
            if (value is { } number)
                json.WriteNumber(name, Math.Round(number, 4));
            else
                json.WriteNull(name);
        }
        json.WriteEndObject();
    }
}
