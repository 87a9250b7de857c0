using Hearsay.Language;

namespace Hearsay.Reader.Actors;

/// <summary>
/// The actors of one report while it is being read, and where they appear. Not thread-safe: one for each reading.
/// </summary>
internal sealed class Cast
{
    private readonly CastMember?[] _at;
    private readonly List<CastMember> _members = [];

    public Cast(ParseTree tree)
    {
        Tree = tree;
        _at = new CastMember?[tree.Count];
    }

    public ParseTree Tree { get; }

    /// <summary>In the order they were found.</summary>
    public IReadOnlyList<CastMember> Members => _members;

    /// <summary>Who is mentioned at a token: any token of a name, the head of a description or pronoun; null for nobody.</summary>
    public CastMember? At(int token) => _at[token];

    public CastMember Add(CastMember member)
    {
        _members.Add(member);
        return member;
    }

    /// <summary>Records that a range names a member; it is found at each of its tokens that nobody holds yet.</summary>
    public void Mention(CastMember member, TokenRange tokens)
    {
        for (var token = tokens.First; token < tokens.End; token++)
            _at[token] ??= member;
        member.AddMention(tokens);
    }

    /// <summary>Records that a description or pronoun with this head takes up a member; found at its head only.</summary>
    /// <param name="member">Who is taken up.</param>
    /// <param name="head">Head of the phrase.</param>
    /// <param name="phrase">The phrase, where it is to count as a mention; null for a pronoun.</param>
    public void TakeUp(CastMember member, int head, TokenRange? phrase)
    {
        _at[head] = member;
        if (phrase is { } tokens)
            member.AddMention(tokens);
    }
}
