using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Events;
using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Growing;

/// <summary>Brings the events, and the brief on each, in line with the reports of a store. The outcome is that of <see cref="BriefBuilder"/> on all of them, in whatever order they came.</summary>
internal static class Growth
{
    /// <summary>Reports that are filed in one step.</summary>
    public const int Step = 1000;

    /// <summary>Files some reports that are not filed yet, and makes anew what they touch.</summary>
    /// <param name="maker">This build: what another has made is made again.</param>
    /// <returns>Whether there may be more.</returns>
    public static bool Take(IGrowth store, Decided decisions, string maker)
    {
        var madeBy = MadeBy(maker, decisions);
        if (store.MadeBy?.StartsWith(maker + " ", StringComparison.Ordinal) is not true)
            store.Clear();
        var (touched, memory) = (new Touched(), new Memory(store));
        if (store.MadeBy != madeBy)
            touched.Told.UnionWith(store.MadeBy?.StartsWith(OfNames(maker, decisions), StringComparison.Ordinal) is true ? decisions.EverMarked.SelectMany(store.WithText) : store.Events());
        store.MadeBy = madeBy;
        var reports = store.Unfiled(Step);
        var entry = new Entry(store, memory, touched);
        foreach (var report in reports)
            entry.Take(report);
        var copies = new CopyKeeper(store, memory, touched);
        foreach (var report in touched.Copies.Order())
            copies.Look(report);
        new Regrouping(store, memory, touched).Run();
        Tell(store, memory, touched, decisions);
        return reports.Count == Step;
    }

    /// <summary>What a store notes of who made its briefs, and from which decisions.</summary>
    public static string MadeBy(string maker, Decided decisions) => $"{OfNames(maker, decisions)} {Canonical.Hash([.. decisions.Lines()])}";

    /// <summary>Its beginning: where that is the same, no brief differs but on events with a report in which something was marked.</summary>
    private static string OfNames(string maker, Decided decisions) => $"{maker} {Canonical.Hash([.. decisions.OfNames()])}";

    /// <summary>Makes the briefs on the events that were touched.</summary>
    private static void Tell(IGrowth store, Memory memory, Touched touched, Decided decisions)
    {
        foreach (var left in touched.Left.Where(left => store.EventOf(left) != left))
            store.SetBrief(left, null);
        foreach (var some in touched.Told.Select(report => store.EventOf(report)!.Value).Distinct().Order().Chunk(Step))
        {
            var given = some.Select(happening => (happening, Given: Given(store, memory, happening))).ToArray();
            foreach (var (happening, brief) in given.AsParallel().AsOrdered().Select(one => (one.happening, Made(one.Given, decisions))))
                store.SetBrief(happening, brief);
        }
    }

    private static EventBrief Made((FiledReport[] Reports, Copy[] Copies, ILookup<int, int> Originals) given, Decided decisions) =>
        EventBrief.Of(given.Reports, given.Copies, given.Originals, decisions);

    private static (FiledReport[] Reports, Copy[] Copies, ILookup<int, int> Originals) Given(IGrowth store, Memory memory, long happening)
    {
        var (numbers, reports) = memory.Pile(store.Members(happening));
        var index = numbers.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var copies = numbers.SelectMany((report, at) => store.CopiesOf(report).Select(copy => (At: at, copy.Of, Copy: new Copy(reports[at].Id, store.Shown(copy.Of)!, copy.Share, copy.Credited, copy.Rule)))).ToArray();
        return (reports, [.. copies.Select(copy => copy.Copy)], copies.Where(copy => index.ContainsKey(copy.Of)).ToLookup(copy => copy.At, copy => index[copy.Of]));
    }
}
