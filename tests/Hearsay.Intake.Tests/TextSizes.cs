namespace Hearsay.Intake.Tests;

public sealed class TextSizes
{
    private static readonly IntakeLimits FourWords = new() { Words = 4 };

    [Theory]
    [InlineData("The crane fell today")]
    [InlineData("nai\u0308ve 12ab äöü_")]
    [InlineData("It fell.")]
    [InlineData("a\n\n\nb    c\td")]
    public void A_text_of_as_many_words_as_allowed_is_read(string text) => Assert.Equal(text, Read.Text(text, limits: FourWords).Text);

    [Theory]
    [InlineData("The crane fell today again")]
    [InlineData("It fell today.!")]
    [InlineData("1,2,3")]
    [InlineData("\"\"\"\"\"")]
    [InlineData("a-b-c")]
    public void A_text_of_more_words_and_signs_is_refused(string text)
    {
        using var folder = new TempFolder().With("a.txt", text).With("b.html", $"<p>{text}</p>").With("c.jsonl", $"{{\"text\": {System.Text.Json.JsonSerializer.Serialize(text)}}}");
        var refused = Read.All(FourWords, folder.Path).OfType<Refusal>().ToList();

        Assert.Equal([folder["a.txt"], folder["b.html"], folder["c.jsonl"] + ":1"], refused.Select(refusal => refusal.Name));
        Assert.All(refused, refusal => Assert.Contains("more than 4 words and signs", refusal.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_knows_its_length_is_refused_unread()
    {
        using var folder = new TempFolder();
        using (var file = File.Create(folder["hole.txt"]))
            file.SetLength(1L << 30);

        Assert.Contains("larger than", Read.Refused(folder, "hole.txt").Reason, StringComparison.Ordinal);
    }
}
