namespace Hearsay.Intake;

/// <summary>An input that became no report. The rest of the run goes on.</summary>
/// <param name="Name">The file as the user named it, with <c>:LINE</c> (counted from 1) behind it for one line of a file; <c>-</c> for standard input.</param>
/// <param name="Reason">What was found, in a clause without a full stop.</param>
/// <param name="Remedy">What the user can do, in a clause without a full stop.</param>
public sealed record Refusal(string Name, string Reason, string Remedy) : Outcome
{
    public override string ToString() => $"{Name}: {Reason}; {Remedy}";
}
