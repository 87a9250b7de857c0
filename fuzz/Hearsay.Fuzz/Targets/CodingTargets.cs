using System.Text;
using Hearsay.Export.Coding;
using Hearsay.Ledger.Agreement;

namespace Hearsay.Fuzz.Targets;

/// <summary>Bytes as a sheet that a coder filled in.</summary>
internal static class CodingTargets
{
    /// <summary>A sheet or a refusal with its line and nothing that steers a terminal; a sheet that is written comes back the same, and can be compared field by field.</summary>
    public static void ReadSheet(byte[] bytes)
    {
        var (sentences, refusal) = Read(bytes);
        if (refusal is not null)
        {
            if (sentences.Count > 0 || !refusal.StartsWith("line ", StringComparison.Ordinal) || refusal.Any(char.IsControl))
                throw new InvalidOperationException($"A sheet is refused with: {refusal}");
            return;
        }
        if (sentences.Count == 0 || sentences.DistinctBy(sentence => sentence.Key).Count() < sentences.Count)
            throw new InvalidOperationException("A sheet has no sentence, or one twice.");
        var once = Written(sentences);
        var (again, broken) = Read(once);
        if (broken is not null || !Written(again).AsSpan().SequenceEqual(once))
            throw new InvalidOperationException($"A sheet that was written and read again is another: {broken}");
        Compare(sentences);
    }

    private static void Compare(IReadOnlyList<CodedSentence> sentences)
    {
        var half = sentences.Select((sentence, at) => at % 2 == 0 ? sentence : sentence with { Rows = [.. sentence.Rows.Reverse().Skip(1)] }).ToArray();
        foreach (var field in Agreeing.Compare(sentences, half).Concat(Agreeing.Compare(sentences, sentences)))
            if (field.Agreed > field.Units || new[] { field.Alpha, field.Low, field.High }.Any(number => number is { } value && !(double.IsFinite(value) && value <= 1)))
                throw new InvalidOperationException($"Of {field.Field} {field.Agreed} of {field.Units} agree, with an alpha of {field.Alpha}.");
    }

    private static (IReadOnlyList<CodedSentence> Sentences, string? Refusal) Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return CodingSheetReader.Read(stream);
    }

    private static byte[] Written(IReadOnlyList<CodedSentence> sentences)
    {
        using var writer = new StringWriter();
        CodingSheet.Write(sentences, writer);
        return Encoding.UTF8.GetBytes(writer.ToString());
    }
}
