using System.Diagnostics;
using System.Globalization;
using Hearsay.Fuzz;
using Hearsay.Fuzz.Mutating;
using Hearsay.Fuzz.Targets;

if (args is not [var name, ..] || AllTargets.Named(name) is not { } target)
{
    Console.Error.WriteLine("usage: Hearsay.Fuzz TARGET                  under afl-fuzz, which gives the inputs");
    Console.Error.WriteLine("       Hearsay.Fuzz TARGET --seconds N [--seed S]   mutations of the seeds, within the process");
    Console.Error.WriteLine("       Hearsay.Fuzz TARGET --replay FILE    one input");
    Console.Error.WriteLine($"targets: {string.Join(", ", AllTargets.List.Select(one => one.Name))}");
    return 2;
}
switch (args[1..])
{
    case ["--replay", var file]:
        target.Read(File.ReadAllBytes(file));
        return 0;
    case ["--seconds", var seconds, .. var rest]:
        var watch = Stopwatch.StartNew();
        var most = int.Parse(seconds, CultureInfo.InvariantCulture);
        var seed = rest is ["--seed", var given] ? ulong.Parse(given, CultureInfo.InvariantCulture) : 1;
        var (read, finding) = ShortRun.Of(target, Seeds.Of(name), seed, _ => watch.Elapsed.TotalSeconds >= most);
        Console.WriteLine($"{name}: {read} inputs in {watch.Elapsed.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} s, {(finding is null ? "no fault" : "a fault")}");
        if (finding is null)
            return 0;
        File.WriteAllBytes($"fault-{name}", finding.Input);
        Console.WriteLine($"{finding.Reason}\nThe input is in fault-{name}.");
        return 1;
    default:
        SharpFuzz.Fuzzer.OutOfProcess.Run(stream =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            target.Read(bytes.ToArray());
        });
        return 0;
}
