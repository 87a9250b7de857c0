using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Hearsay.Intake.Fields;

/// <summary>
/// The YAML between two lines of three hyphens at the head of a text. Only the events of YamlDotNet's parser are read:
/// top-level names with a plain value or a list of plain values; anchors, aliases and tags are never followed.
/// </summary>
internal static class FrontMatter
{
    /// <summary>The fields and where the front matter stands, its marks included; null where the text has none that can be read.</summary>
    public static (GivenFields Fields, Span Span)? Read(string text, int limit)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal) || LineEnd(text, 0) is var first && text.AsSpan(3, first - 3).Trim().Length > 0)
            return null;
        for (var start = first + 1; start < text.Length && start <= limit;)
        {
            var end = LineEnd(text, start);
            if (text.AsSpan(start, end - start).TrimEnd() is "---" or "...")
                return Parse(text[(first + 1)..start]) is { } fields ? (fields, new Span(0, start + 3)) : null;
            start = end + 1;
        }
        return null;
    }

    private static int LineEnd(string text, int start) =>
        text.IndexOf('\n', start) is var end and >= 0 ? end : text.Length;

    /// <summary>The fields; null where it is no YAML, which YamlDotNet says by either exception.</summary>
    private static GivenFields? Parse(string yaml)
    {
        try
        {
            return ReadMapping(new Parser(new StringReader(yaml)));
        }
        catch (Exception broken) when (broken is YamlException or InvalidOperationException)
        {
            return null;
        }
    }

    private static GivenFields? ReadMapping(Parser parser)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _) || !parser.TryConsume<MappingStart>(out _))
            return null;
        var fields = new FieldSet();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var name = parser.Accept<Scalar>(out var key) ? key.Value : null;
            Skip(parser);
            var value = Value(parser);
            if (name is not null && FieldNames.FieldOf(name) is not "text")
                fields.Add(name, value);
        }
        return fields.Fields;
    }

    private static string? Value(Parser parser)
    {
        if (parser.Accept<Scalar>(out var scalar))
        {
            Skip(parser);
            return scalar.Value;
        }
        if (!parser.Accept<SequenceStart>(out _))
        {
            Skip(parser);
            return null;
        }
        var items = new List<string>();
        parser.Consume<SequenceStart>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (parser.Accept<Scalar>(out var item))
                items.Add(item.Value);
            Skip(parser);
        }
        return items.Count > 0 ? string.Join(", ", items) : null;
    }

    /// <summary>Passes over one value with all that is in it.</summary>
    private static void Skip(Parser parser)
    {
        var depth = 0;
        do
        {
            var step = parser.Consume<ParsingEvent>();
            depth += step.NestingIncrease;
        }
        while (depth > 0);
    }
}
