namespace Hearsay.Intake.Tests;

public sealed class FilesAndFolders
{
    private const string Story = "The harbour of Port Ellery was closed on Monday.";

    [Fact]
    public void A_folder_is_gone_through_in_ordinal_order_with_its_folders()
    {
        using var folder = new TempFolder().With("b.txt", Story).With("a/z.txt", Story).With("B.txt", Story).With("a/c/d.md", Story);
        Assert.Equal(["B.txt", "d.md", "z.txt", "b.txt"], Read.All(folder).Select(Read.Id));
    }

    [Fact]
    public void The_path_is_the_one_that_the_user_named()
    {
        using var folder = new TempFolder().With("in/a.txt", Story);
        var taken = Assert.IsType<Taken>(Assert.Single(Read.All(null, folder["in"])));
        Assert.Equal(folder["in/a.txt"], taken.Report.Path);
    }

    [Fact]
    public void A_name_that_came_before_gets_a_number_behind_it()
    {
        using var folder = new TempFolder().With("a/x.txt", Story).With("b/x.txt", Story).With("c/x.txt", Story);
        Assert.Equal(["x.txt", "x.txt#2", "x.txt#3"], Read.All(folder).Select(Read.Id));
    }

    [Fact]
    public void A_number_that_an_input_took_itself_is_passed_over()
    {
        using var folder = new TempFolder().With("a.jsonl", """
            {"id": "x", "text": "One pier was closed."}
            {"id": "x#2", "text": "Two piers were closed."}
            {"id": "x", "text": "Three piers were closed."}
            """);
        Assert.Equal(["x", "x#2", "x#3"], Read.All(folder).Select(Read.Id));
    }

    [Fact]
    public void Two_runs_give_the_same()
    {
        using var folder = new TempFolder().With("a.txt", Story).With("b.jsonl", "{\"id\":\"a.txt\",\"text\":\"Gone.\"}\n{oops").With("c.bin", "x");
        Assert.Equal(Read.All(folder).Select(Read.Id), Read.All(folder).Select(Read.Id));
        Assert.Equal(["a.txt", "a.txt#2", "refused " + folder["b.jsonl"] + ":2", "refused " + folder["c.bin"]], Read.All(folder).Select(Read.Id));
    }

    [Fact]
    public void What_is_missing_is_refused_and_the_rest_goes_on()
    {
        using var folder = new TempFolder().With("a.txt", Story);
        var outcomes = Read.All(null, folder["none.txt"], folder["a.txt"]);
        Assert.Equal(["refused " + folder["none.txt"], "a.txt"], outcomes.Select(Read.Id));
        Assert.Contains("no such file", ((Refusal)outcomes[0]).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_of_file_that_is_not_known_is_refused_by_name_unless_it_was_named_itself()
    {
        using var folder = new TempFolder().With("notes.log", Story);
        Assert.Equal("refused " + folder["notes.log"], Read.Id(Assert.Single(Read.All(folder))));
        Assert.Equal(Story, Read.One(folder, "notes.log").Text);
    }

    [Fact]
    public void A_page_without_an_extension_is_read_as_a_page_when_named()
    {
        using var folder = new TempFolder().With("story", "<!DOCTYPE html><html><body><p>" + Story + "</p></body></html>");
        Assert.Equal(Story, Read.One(folder, "story").Text);
    }

    [Fact]
    public void Hidden_files_are_left_out_of_folders()
    {
        using var folder = new TempFolder().With(".secret.txt", Story).With(".git/a.txt", Story).With("a.txt", Story);
        Assert.Equal(["a.txt"], Read.All(folder).Select(Read.Id));
    }

    [Fact]
    public void A_circle_of_symbolic_links_is_gone_round_once()
    {
        using var folder = new TempFolder().With("a/x.txt", Story);
        Directory.CreateSymbolicLink(folder["a/self"], ".");
        Directory.CreateSymbolicLink(folder["a/up"], folder.Path);
        Directory.CreateSymbolicLink(folder["a/far"], folder["a/up/a/self"]);
        Assert.Equal(["x.txt"], Read.All(folder).Select(Read.Id));
    }

    [Fact]
    public void A_link_to_itself_is_refused()
    {
        using var folder = new TempFolder().With("x.txt", Story);
        File.CreateSymbolicLink(folder["loop.txt"], folder["loop.txt"]);
        File.CreateSymbolicLink(folder["nowhere.txt"], folder["gone.txt"]);
        Assert.Equal(["refused " + folder["loop.txt"], "refused " + folder["nowhere.txt"], "x.txt"], Read.All(folder).Select(Read.Id));
    }

    [Fact]
    public void Folders_deeper_than_the_limit_are_refused()
    {
        using var folder = new TempFolder().With("1/2/3/deep.txt", Story).With("1/near.txt", Story);
        var outcomes = Read.All(new IntakeLimits { FolderDepth = 2 }, folder.Path);
        Assert.Equal(["refused " + folder["1/2/3"], "near.txt"], outcomes.Select(Read.Id));
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_refused()
    {
        Assert.SkipWhen(Environment.UserName == "root" || OperatingSystem.IsWindows(), "root may read everything, and Windows has no such modes");
        using var folder = new TempFolder().With("a.txt", Story).With("b.txt", Story);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder["a.txt"], UnixFileMode.None);
        Assert.Equal(["refused " + folder["a.txt"], "b.txt"], Read.All(folder).Select(Read.Id));
    }

    [Fact]
    public void Odd_names_are_names_like_others()
    {
        using var folder = new TempFolder().With("a b #2.txt", Story).With("ünï\nline.txt", Story).With("%2e%2e.txt", Story);
        Assert.Equal(["%2e%2e.txt", "a b #2.txt", "ünï\nline.txt"], Read.All(folder).Select(Read.Id));
    }

    [Fact]
    public void Nothing_is_opened_before_it_is_asked_for()
    {
        using var folder = new TempFolder().With("a.txt", Story).With("b.txt", Story);
        using var outcomes = new ReportSource().Read([folder["a.txt"], folder["b.txt"]]).GetEnumerator();
        Assert.True(outcomes.MoveNext());
        File.Delete(folder["b.txt"]);
        Assert.True(outcomes.MoveNext());
        Assert.IsType<Refusal>(outcomes.Current);
    }

    [Fact]
    public void A_run_can_be_cancelled_between_outcomes()
    {
        using var folder = new TempFolder().With("a.txt", Story).With("b.txt", Story);
        using var cancel = new CancellationTokenSource();
        using var outcomes = new ReportSource().Read([folder.Path], null, cancel.Token).GetEnumerator();
        Assert.True(outcomes.MoveNext());
        cancel.Cancel();
        Assert.Throws<OperationCanceledException>(() => outcomes.MoveNext());
    }

    [Fact]
    public void A_file_named_twice_is_read_once()
    {
        using var folder = new TempFolder().With("a.txt", "The harbour was closed.");
        Assert.Single(Read.All(null, folder["a.txt"], folder.Path, folder["a.txt"]));
    }

    [Fact]
    public void Names_that_come_again_are_left_as_they_are_where_ids_are_not_numbered()
    {
        using var folder = new TempFolder().With("one/a.txt", "Rain fell on Monday.").With("two/a.txt", "Rain fell on Tuesday.");

        Assert.Equal(["a.txt", "a.txt#2"], Read.All(folder).Select(Read.Id));
        Assert.Equal(["a.txt", "a.txt"], new ReportSource { NumbersIds = false }.Read([folder.Path]).Select(Read.Id));
    }
}
