using Hearsay.Language;
using Hearsay.Language.Traits;

namespace Hearsay.Training.Language;

/// <summary>A sentence to learn from: its text's annotations, the traits computed of them, how many times a round it is shown, and the half its text belongs to, -1 for texts that are halved themselves.</summary>
internal sealed record Exercise(Analysis Gold, TokenTraits Traits, TokenRange Sentence, int Times, int Half)
{
    /// <summary>The sentences of some texts, in order.</summary>
    public static List<Exercise> Of(IEnumerable<Lesson> lessons, Hearsay.Language.Casing.TrueCaser casing)
    {
        var exercises = new List<Exercise>();
        foreach (var lesson in lessons)
        {
            var traits = TokenTraits.Of(lesson.Gold.Text, lesson.Gold.Tokens.AsSpan(), lesson.Gold.Paragraphs.AsSpan(), casing);
            foreach (var sentence in lesson.Gold.Sentences)
                exercises.Add(new Exercise(lesson.Gold, traits, sentence, lesson.Times, lesson.Half));
        }
        return exercises;
    }
}
