using System.Globalization;

namespace Hearsay.Cli.Pipeline;

/// <summary>Counts reports on a terminal's standard error; silent elsewhere.</summary>
internal sealed class Progress(Host host)
{
    private const int Step = 32;
    private bool _shown;

    public int Reports { get; private set; }

    public int Refused { get; private set; }

    public void Read()
    {
        if (++Reports % Step == 0 && host.ShowsProgress)
        {
            host.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{Reports:N0} reports read"));
            _shown = true;
        }
    }

    /// <summary>Counts reports that did not have to be read.</summary>
    public void Known(int reports) => Reports += reports;

    /// <summary>Says something beside the result.</summary>
    public void Tell(string words)
    {
        Clear();
        host.Error.WriteLine("hearsay: " + Ledger.Briefs.Harmless.Line(words));
    }

    /// <summary>Names a refused input with its reason.</summary>
    public void Refuse(Intake.Refusal refusal)
    {
        Refused++;
        Tell(refusal.ToString());
    }

    /// <summary>The exit code of a run that is through; says so where nothing could be done.</summary>
    public int End()
    {
        Clear();
        if (Reports > 0)
            return Refused > 0 ? ExitCodes.SomeRefused : ExitCodes.Done;
        host.Error.WriteLine("hearsay: no report could be read");
        return ExitCodes.NothingDone;
    }

    private void Clear()
    {
        if (_shown)
            host.Error.Write("\r" + new string(' ', 40) + "\r");
        _shown = false;
    }
}
