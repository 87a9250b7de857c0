using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Hearsay.Language;
using Hearsay.Reader.Dates;
using Hearsay.Reader.Tests.Figures;

namespace Hearsay.Reader.Tests.Dates;

public sealed class DateProperties
{
    private static readonly PartialDate Published = new(2031, 5, 14);

    private static readonly string[] Words =
    [
        "the", "a", "last", "next", "this", "past", "in", "since", "by", "after", "from", "between", "to", "until", "and|CC", "of", "on", "early", "mid", "end", "two", "several",
        "Monday|NNP", "Friday|NNP", "May|NNP", "December|NNP", "18", "31", "2031", "1999", "2030-12-31", "4/5/31", "18:00", "UTC|NNP", "p.m.", "week|NN", "weekend|NN", "years", "decade|NN", "fall|NN",
        "quarter|NN", "ago", "later", "morning|NN", "today", "now", "said|VBD", "will|MD", "has|VBZ", "every|DT", "annual|JJ", "9999", "century|NN", "-", ",|,", ".|.",
    ];

    [Property(MaxTest = 3000)]
    public Property Stretches_are_ordered_and_expressions_lie_apart_within_their_range() => Prop.ForAll(Texts(), words =>
    {
        var analysis = Plain.Of(string.Join(' ', words));
        var range = new TokenRange(0, analysis.Tokens.Length);
        var end = 0;
        return DateReader.FindAll(analysis, range, Published).All(time =>
        {
            var apart = time.Tokens.First >= end && time.Tokens.End <= range.End && time.Tokens.Count > 0;
            end = time.Tokens.End;
            return apart && (time.From is not { } from || time.Until is not { } until || from.First <= until.Last) && Timex.Type(time).Length > 0 && Timex.Value(time) != "";
        });
    });

    [Property(MaxTest = 500)]
    public Property A_day_of_a_past_tense_is_never_behind_the_report(int days)
    {
        var day = PartialDate.Of(new DateOnly(2031, 5, 14).AddDays(days % 200));
        var text = $"They met|VBD on {day.Day} {day.First:MMMM}|NNP";
        return (Assert.Single(DateReader.FindAll(Plain.Of(text), new TokenRange(0, 5), Published)).Date?.First <= Published.Last).ToProperty();
    }

    private static Arbitrary<string[]> Texts() => Gen.Elements(Words).ArrayOf().Where(words => words.Length > 0).ToArbitrary();
}
