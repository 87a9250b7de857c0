namespace Hearsay.Ledger.Briefs;

/// <summary>The first lines under a question: they answer it, and say on how many origins that rests.</summary>
public static class Answer
{
    private const int MostNames = 3, MostRules = 3;

    public static string To(Question question)
    {
        var sentences = new List<string>();
        if (question.Kind == QuestionKind.Figure)
            AddFigures(question, sentences);
        else
            AddStances(question, sentences);
        AddOrigins(question, sentences);
        return string.Join(' ', sentences);
    }

    private static void AddFigures(Question question, List<string> sentences)
    {
        var told = question.Positions.Where(position => HasValue(position) && Affirms(position)).ToArray();
        var values = (Array.Exists(told, position => !position.Forecast) ? told.Where(position => !position.Forecast) : told).OrderBy(Size).ThenBy(position => position.High is null).ToArray();
        if (values.Length == 0)
        {
            AddStances(question, sentences);
            return;
        }
        string least = Wording.Value(values[0], question.Unit), most = Wording.Value(values[^1], question.Unit);
        sentences.Add(least == most || values.Length == 1 ? Wording.Sentence(least) + "." : $"From {least} to {most}.");
        if (least != most)
            sentences.Add(values.All(one => values.All(other => Meet(one, other))) ? "The ranges meet, so the figures need not conflict." : "The ranges do not all meet.");
        var denying = Names(question.Positions.Where(position => position.Holds == Holding.Against));
        if (denying.Length > 0)
            sentences.Add($"Denied or doubted by {denying}.");
    }

    private static void AddStances(Question question, List<string> sentences)
    {
        var positions = question.Positions;
        if (Names(positions.Where(position => position.Stance == Stance.Withholds)) is { Length: > 0 } silent)
            sentences.Add($"No word from {silent}.");
        var affirming = Names(positions.Where(Affirms));
        if (question.Flags.Contains(FlagKind.OneOrigin))
            sentences.Add($"{Wording.Sentence(affirming)} alone.{(positions.All(Affirms) ? " Nothing for or against it elsewhere." : "")}");
        else if (affirming.Length > 0)
            sentences.Add($"Said by {affirming}.");
        if (Names(positions.Where(position => position.Stance == Stance.Denies && position.Holds == Holding.Against)) is { Length: > 0 } denying)
            sentences.Add($"Denied by {denying}.");
        if (Names(positions.Where(position => position.Holds == Holding.Against && position.Stance is not (Stance.Denies or Stance.Doubts))) is { Length: > 0 } against)
            sentences.Add($"Contradicted by {against}.");
        if (Names(positions.Where(position => position.Stance == Stance.Doubts)) is { Length: > 0 } doubting)
            sentences.Add($"Doubted by {doubting}.");
    }

    private static void AddOrigins(Question question, List<string> sentences)
    {
        var origins = question.IndependentOrigins;
        if (question.Flags.Contains(FlagKind.NoOrigin))
            sentences.Add("No report names an origin.");
        else if (origins.High > 1)
            sentences.Add($"{Wording.Origins(origins)}{(origins.Rules.Count > 0 ? ": " + string.Join("; ", origins.Rules.Take(MostRules).Select(Harmless.Line)) : "")}.");
        else if (question.Kind == QuestionKind.Figure && origins.High == 1)
            sentences.Add("1 origin.");
    }

    private static string Names(IEnumerable<Position> positions)
    {
        var names = positions.Select(position => position.OriginKind == OriginKind.Unattributed ? "a report in its own voice" : position.Origin == "unnamed" ? "somebody unnamed" : Harmless.Line(position.Origin))
            .Distinct(StringComparer.Ordinal).ToArray();
        return names.Length switch
        {
            0 => "",
            1 => names[0],
            <= MostNames => string.Join(", ", names[..^1]) + " and " + names[^1],
            _ => $"{string.Join(", ", names[..MostNames])} and {Wording.Count(names.Length - MostNames, "other")}",
        };
    }

    private static bool Affirms(Position position) => position.Holds == Holding.For;

    private static bool HasValue(Position position) => position.Low is not null || position.High is not null;

    private static decimal Size(Position position) => position.Low ?? position.High ?? 0;

    private static bool Meet(Position a, Position b) => Least(a) <= Most(b) && Least(b) <= Most(a);

    private static decimal Least(Position position) => position.Low is not { } low ? decimal.MinValue : position.Approximate ? low * .9m : low;

    private static decimal Most(Position position) => position.High is not { } high ? decimal.MaxValue : position.Approximate ? high * 1.1m : high;
}
