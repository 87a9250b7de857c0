using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Dates;

namespace Hearsay.Reader.Origins;

/// <summary>
/// When something was said: the date beside the cue ("On Monday, X said", "said on 3 May that"), outside source and content and in the
/// clause of the cue. A date behind the report's own is none: nobody has said it yet.
/// </summary>
internal sealed class SaidOnReader(ParseTree tree, PartialDate? published)
{
    private const int Reach = 40;

    /// <summary>The date; null where none is told or it cannot be resolved.</summary>
    public PartialDate? Read(Setting setting)
    {
        if (setting.Telling.Cue.IsEmpty || setting.Telling.Cue[0].Count <= 0)
            return null;
        var cue = setting.Telling.Cue[0].First;
        var sentence = tree.Analysis.Sentences[tree.Sentence(cue)];
        var (first, end) = (Math.Max(sentence.First, cue - Reach), Math.Min(sentence.End, cue + Reach));
        foreach (var gap in Gaps(setting, first, end))
            foreach (var time in !MayTell(gap) ? [] : DateReader.FindAll(tree.Analysis, gap, published))
                if (When(time) is { } date && (published is not { } day || date.First <= day.Last) && IsBeside(time.Tokens, cue, setting))
                    return date;
        return null;
    }

    /// <summary>The date that a time names; of one that is no day, month or year ("last week"), the month or year that holds it.</summary>
    private static PartialDate? When(TimeExpression time) => time.Date
        ?? (time is { Kind: TimeKind.Date, Modifies: false, From: { } from, Until: { } until } ? PartialDate.Around(from, until) : null);

    /// <summary>Whether a stretch has a number or a word of time at all; most have none.</summary>
    private bool MayTell(TokenRange gap)
    {
        for (var token = gap.First; token < gap.End; token++)
            if (tree.Tag(token) == "CD" || TimeWords.Is(tree.Lemma(token)))
                return true;
        return false;
    }

    /// <summary>The stretches of a range that are neither source nor content.</summary>
    private static List<TokenRange> Gaps(Setting setting, int first, int end)
    {
        var gaps = new List<TokenRange>();
        var start = first;
        for (var token = first; token <= end; token++)
            if (token == end || setting.InContent(token) || setting.InSource(token))
            {
                if (token > start)
                    gaps.Add(new TokenRange(start, token));
                start = token + 1;
            }
        return gaps;
    }

    /// <summary>"raised the toll to 31, from 23 last Wednesday": the day of the number before, told behind it.</summary>
    /// <param name="at">The token before the date.</param>
    private bool IsOfFormer(int at)
    {
        while (at > 0 && (tree.Tag(at) is "IN" || tree.IsNoun(at)) && tree.Form(at) != "from")
            at--;
        return at > 0 && tree.Tag(at) == "CD" && tree.Form(at - 1) == "from";
    }

    /// <summary>Whether the date hangs on no other finite verb outside the content, and none stands between it and the cue.</summary>
    private bool IsBeside(TokenRange time, int cue, Setting setting)
    {
        if (IsOfFormer(time.First - 1))
            return false;
        if (tree.Top([time]) is >= 0 and var top && tree.Head(top) is >= 0 and var verb && !setting.InCue(verb) && !setting.InContent(verb)
            && tree.Tag(verb) is "VBD" or "VBZ" or "VBP")
            return false;
        if (time.First > cue && tree.Top([time]) is >= 0 and var day && tree.Head(day) is >= 0 and var noun && !setting.InCue(noun) && !setting.InSource(noun) && tree.Tag(noun) is "CD" or "RB" or "JJR" or "RBR")
            return false;
        var (from, to) = time.First < cue ? (time.End, cue) : (cue + 1, time.First);
        for (var token = from; token < to; token++)
            if (!setting.InContent(token) && !setting.InSource(token) && !setting.InCue(token) && tree.Tag(token) is "VBD" or "VBZ" or "VBP" or "MD")
                return tree.Universal(token) is "aux";
        return true;
    }
}
