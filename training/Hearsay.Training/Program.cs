using Hearsay;
using Hearsay.Reader.Tellings;
using Hearsay.Training.Tellings;
var data = "/work/shared/data/polnear/";
List<(PolnearArticle, TokenFacts)> Load(string split)
{
    var arts = PolnearArticle.ReadAll(data + split + ".articles.jsonl.gz").ToList();
    var an = SilverTmp.Load(data + split + ".silver.conll.gz", arts.ToDictionary(a => a.Id, a => a.Text));
    return arts.Where(a => an.ContainsKey(a.Id)).Select(a => (a, TokenFacts.Of(an[a.Id]))).ToList();
}
var sw = System.Diagnostics.Stopwatch.StartNew();
var train = Load("train"); var dev = Load("dev");
Console.Error.WriteLine($"loaded {sw.Elapsed}");
var (c, r) = new TellingTrainer(train, s => Console.Error.WriteLine($"{sw.Elapsed} {s}")).Train();
using (var file = File.Create("/tmp/tellings.bin")) SequenceModelFile.Write(file, c, r);
var finder = TellingFinder.Load("/tmp");
sw.Restart();
using var o = File.Create("/tmp/dev1.jsonl");
foreach (var (a, f) in dev)
{
    var t = finder.Find(f.Analysis);
    var n = 0;
    IReadOnlyList<Span> S(System.Collections.Immutable.ImmutableArray<Hearsay.Language.TokenRange> x) => [.. x.Select(f.Analysis.SpanOf)];
    var reading = new Reading { Report = new Report { Id = a.Id, Text = a.Text }, Statements = [.. t.Select(x => new Statement { Id = "s" + ++n, Source = S(x.Source), Cue = S(x.Cue), Content = S(x.Content), Origin = "x", OriginKind = OriginKind.Person })] };
    o.Write(ReadingJson.Write(reading)); o.WriteByte(10);
}
Console.Error.WriteLine($"dev {sw.Elapsed}");
return 0;
