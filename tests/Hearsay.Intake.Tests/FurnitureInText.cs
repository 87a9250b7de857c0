using System.Diagnostics;

namespace Hearsay.Intake.Tests;

public sealed class FurnitureInText
{
    private const string Lead = "The harbour of Port Ellery was closed on Monday after a crane fell on two ferries, the port authority said.";
    private const string More = "Nobody said for how long the harbour would stay closed, and the mayor did not answer.";

    [Theory]
    [InlineData("By Ada Brook")]
    [InlineData("Most Commented")]
    [InlineData("Read more: Storm shuts the islands")]
    [InlineData("Read More »")]
    [InlineData("RELATED: Storm shuts the islands")]
    [InlineData("Related Articles")]
    [InlineData("Share this:")]
    [InlineData("Advertisement")]
    [InlineData("Sign up for our newsletter and get the news at noon.")]
    [InlineData("We use cookies to give you the best experience on our site.")]
    [InlineData("Copyright 2031 The Ellery Post. All rights reserved.")]
    [InlineData("© 2031 The Ellery Post")]
    [InlineData("Image Credit: Ada Brook and/or Lode Pictures.")]
    [InlineData("Photo: Ada Brook/Getty")]
    [InlineData("[Image via Lode Wire]")]
    [InlineData("(Photo courtesy of the port authority)")]
    [InlineData("Tags: harbour, crane, ferries")]
    [InlineData("Filed under: Coast")]
    [InlineData("Follow Ada Brook on Twitter @adabrook")]
    [InlineData("Original Source: www.post.example")]
    [InlineData("(Additional reporting by Ben Lode; Editing by Cy Dane)")]
    [InlineData("Scroll down for video")]
    [InlineData("Have something to add to this story? Share it in the comments.")]
    [InlineData("* * *")]
    [InlineData("<!-- slot = '12'; //-->")]
    [InlineData("player.create('main');")]
    [InlineData("ada@post.example")]
    public void A_line_of_furniture_is_marked_alone(string line)
    {
        Assert.Equal([line], Read.Furniture(Lead + "\n" + line + "\n" + More));
        Assert.Equal([line], Read.Furniture(Lead + "\n\n  " + line + " \t\r\n\r\n" + More));
    }

    [Theory]
    [InlineData("Share prices of ferry lines fell by a tenth.")]
    [InlineData("Related charges were dropped by the court in Port Ellery last year.")]
    [InlineData("Photos of the crane were shown to the court, the mayor said.")]
    [InlineData("Read the letter aloud, the mayor told the clerk, and then said she agreed with every word of it and would sign.")]
    [InlineData("Source material was burnt, two officials said.")]
    [InlineData("By Monday night all ferries had stopped.")]
    [InlineData("Sign language was used at the press conference.")]
    [InlineData("Video shows the crane falling, according to the police.")]
    [InlineData("More ferries will be sent on Tuesday.")]
    [InlineData("Copyright law was never the point, he said.")]
    [InlineData("Follow the money, the mayor said.")]
    [InlineData("Tag numbers were removed from both ferries, officials said.")]
    [InlineData("Update: the port authority now says three ferries were hit.")]
    [InlineData("Correction: an earlier version gave a wrong number of ferries.")]
    [InlineData("— Ada Brook (@adabrook) April 5, 2031")]
    public void A_sentence_is_not_marked(string line) => Assert.Empty(Read.Furniture(Lead + "\n" + line + "\n" + More));

    [Fact]
    public void Of_a_label_only_the_label_is_marked() =>
        Assert.Equal(["What You Need to Know:"], Read.Furniture(Lead + "\nWhat You Need to Know: " + More));

    [Fact]
    public void A_lead_printed_twice_is_marked_the_second_time_with_its_label()
    {
        Assert.Equal(["Key points: " + Lead], Read.Furniture("Crane falls\n" + Lead + "\nKey points: " + Lead + "\n" + More));
        Assert.Equal([Lead.Replace(" ", "  ", StringComparison.Ordinal)], Read.Furniture(Lead + "\n- " + Lead.Replace(" ", "  ", StringComparison.Ordinal) + "\n" + More)
            .Select(line => line.TrimStart('-', ' ')));
    }

    [Fact]
    public void Of_a_paragraph_that_begins_with_the_lead_only_the_lead_is_marked() =>
        Assert.Equal([Lead], Read.Furniture(Lead + "\n" + Lead + " " + More));

    [Fact]
    public void A_sentence_repeated_within_another_paragraph_is_not_marked() =>
        Assert.Empty(Read.Furniture(More + "\n" + Lead + " The crane was old.\nAnother crane stands idle. " + Lead));

    [Fact]
    public void A_question_put_twice_is_not_marked() => Assert.Empty(Read.Furniture(
        "Lead. What did you see of the crane when you came to the harbour on Monday?\n" + Lead + "\nWhat did you see of the crane when you came to the harbour on Monday?\n" + More));

    [Fact]
    public void The_signature_below_a_second_quotation_is_not_marked()
    {
        const string Signature = "— Port Ellery Harbour Master Press Office (@ellery) April 5, 2031";
        Assert.Empty(Read.Furniture(Lead + "\n" + Signature + "\n" + More + "\n" + Signature));
    }

    [Fact]
    public void Short_lines_may_repeat() => Assert.Empty(Read.Furniture(Lead + "\nHe declined to comment.\n" + More + "\nHe declined to comment."));

    [Fact]
    public void A_title_printed_again_is_marked() =>
        Assert.Equal(["CRANE FALLS ON FERRIES"], Read.Furniture("Crane falls on ferries\n" + Lead + "\nCRANE FALLS ON FERRIES\n" + More));

    [Fact]
    public void A_box_about_the_author_is_marked_with_its_lines()
    {
        const string Life = "Ada Brook is a reporter who has sailed the coast since 2012. She holds a degree from Ellery College.";
        Assert.Equal(["About the Author:", Life, "Image Credit: Lode Pictures."], Read.Furniture(Lead + "\n" + More + "\nAbout the Author:\n" + Life + "\nImage Credit: Lode Pictures."));
        Assert.Equal(["About the Author"], Read.Furniture(Lead + "\nAbout the Author\nPolice are looking for the author of the letter, the mayor said.\n" + More));
    }

    [Fact]
    public void The_authors_life_at_the_end_is_marked_and_another_persons_is_not()
    {
        Assert.Equal(["By Ada Brook", "Ada Brook is a reporter in Port Ellery."], Read.Furniture("By Ada Brook\n" + Lead + "\n" + More + "\nAda Brook is a reporter in Port Ellery."));
        Assert.Equal(["By Ada Brook"], Read.Furniture("By Ada Brook\n" + Lead + "\n" + More + "\nCy Dane is a reporter in Port Ellery."));
    }

    [Fact]
    public void Marks_are_in_order_trimmed_and_without_overlap()
    {
        var report = Read.Text("---\ntitle: Crane\n---\nBy Ada Brook\nAdvertisement\n" + Lead + "\n" + Lead + "\nShare this:\nShare this:\n" + More + "\n" + More + "\n© 2031 Post\n");
        var spans = report.Furniture;
        Assert.NotEmpty(spans);
        for (var i = 1; i < spans.Count; i++)
            Assert.True(spans[i - 1].End <= spans[i].Start);
        Assert.All(spans, span => Assert.Equal(span.In(report.Text).Trim(), span.In(report.Text)));
    }

    [Theory]
    [InlineData("a ")]
    [InlineData("a. ")]
    [InlineData("\n")]
    [InlineData("By ")]
    [InlineData("# ")]
    [InlineData("Ada Brook, ")]
    [InlineData("(")]
    [InlineData("— ")]
    [InlineData("Key points: ")]
    [InlineData("Lode Wire Lode Wire via getty ")]
    public void A_million_times_the_same_takes_no_time_to_speak_of(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length)) + "end";
        var watch = Stopwatch.StartNew();
        Read.Text(text, limits: new IntakeLimits { Words = int.MaxValue });
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    [Theory]
    [InlineData("PORT ELLERY (AP) —")]
    [InlineData("PORT ELLERY, 3 JAN 90 (RADIO ELLERY) -- [TEXT]")]
    [InlineData("Port Ellery, Norland –")]
    public void A_dateline_is_no_part_of_the_first_sentence(string dateline) => Assert.Equal([dateline], Read.Furniture(dateline + " " + Lead + "\n" + More));

    [Fact]
    public void Signs_of_markdown_are_furniture_and_the_words_between_them_are_not()
    {
        const string Text = "# Crane falls\n\nThe *Ellery Post* says [**four ferries**](https://post.example/a_b) sank, `five` were hit. ![map](m.png)\n\nTwo * two_and_a_half is no sign.\n";
        var report = Read.Text(Text, "report.md");
        Assert.Equal(["#", "*", "*", "[**", "**](https://post.example/a_b)", "`", "`", "![map](m.png)"], report.Furniture.Select(span => span.In(report.Text)));
        Assert.Empty(Read.Text(Text["# Crane falls\n\n".Length..], "report.txt").Furniture);
    }

    [Fact]
    public void Markdown_nested_without_end_is_read_with_its_signs()
    {
        var clock = Stopwatch.StartNew();
        Assert.Equal(30_000 + 2 + Lead.Length, Read.Text(new string('>', 30_000) + "\n\n" + Lead, "report.md").Text.Length);
        Assert.Equal(30_000 + 2 + Lead.Length, Read.Text(new string('[', 30_000) + "\n\n" + Lead, "report.md").Text.Length);
        Assert.Equal(30_000 + 2 + Lead.Length, Read.Text(string.Concat(Enumerable.Repeat("*a_ ", 7_500)) + "\n\n" + Lead, "report.md").Text.Length);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }
}
