using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Hearsay.Intake.Fields;

/// <summary>Strings of JSON, lone surrogates included: where <c>GetString</c> throws, each becomes U+FFFD.</summary>
internal static class JsonText
{
    public static string Unescape(ref Utf8JsonReader reader)
    {
        var raw = Encoding.UTF8.GetString(reader.ValueSpan);
        if (!reader.ValueIsEscaped)
            return raw;
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
            if (raw[i] != '\\')
                text.Append(raw[i]);
            else if (raw[++i] != 'u')
                text.Append(Plain(raw[i]));
            else
            {
                text.Append((char)ushort.Parse(raw.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
            }
        return WellFormed.Of(text.ToString());
    }

    private static char Plain(char escape) => escape switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\b',
        'f' => '\f',
        _ => escape,
    };
}
