using System.Runtime.CompilerServices;
using Hearsay.Language.Linear;
using Hearsay.Language.Traits;

namespace Hearsay.Language.Parsing;

/// <summary>
/// A parse under way in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): tokens are shifted onto a stack; the top of the stack is attached to the next token
/// (left) or to the one below it on the stack (right). The root stands behind the last token and takes one dependent. Token numbers count from the sentence's start.
/// One state serves one sentence after another; not thread-safe.
/// </summary>
internal sealed class ParseState
{
    private static readonly ulong RootHash = FeatureHash.Of("<root>");
    private static readonly ulong NoneHash = FeatureHash.Of("<none>");

    private int[] _stack = new int[64];
    private Node[] _nodes = new Node[64];

    /// <summary>Number of tokens; also the number of the root.</summary>
    public int Count { get; private set; }

    /// <summary>The next token; <see cref="Count"/> when only the root is left.</summary>
    public int Next { get; private set; }

    public int StackSize { get; private set; }

    /// <summary>Whether every token has its head.</summary>
    public bool IsDone => Next == Count && StackSize == 0;

    public bool MayShift => Next < Count;

    public bool MayLeft => StackSize > 0 && (Next < Count || StackSize == 1);

    public bool MayRight => StackSize > 1;

    /// <summary>Begins a sentence. <paramref name="tagHashes"/> gives the hash of a tag by its index in <paramref name="tags"/>.</summary>
    public void Begin(TokenTraits traits, TokenRange sentence, ReadOnlySpan<int> tags, ReadOnlySpan<ulong> tagHashes)
    {
        (Count, Next, StackSize) = (sentence.Count, 0, 0);
        if (_nodes.Length < Count + 2)
            (_nodes, _stack) = (new Node[Count * 2], new int[Count * 2]);
        for (var i = 0; i < Count; i++)
        {
            var token = sentence.First + i;
            _nodes[i] = new Node(traits.At(token, Trait.Lower), tagHashes[tags[token]], traits.At(token, Trait.Suffix + 2));
        }
        _nodes[Count] = new Node(RootHash, RootHash, RootHash);
        _nodes[Count + 1] = new Node(NoneHash, NoneHash, NoneHash);
    }

    /// <summary>The token so many places below the top of the stack; the empty node's number where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Stack(int below) => below < StackSize ? _stack[StackSize - 1 - below] : Count + 1;

    /// <summary>The token so many places behind <see cref="Next"/>; the empty node's number behind the root.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Buffer(int behind) => Next + behind <= Count ? Next + behind : Count + 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly Node NodeAt(int token) => ref _nodes[token];

    /// <summary>The child's node, or the empty one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly Node ChildAt(int child) => ref _nodes[child < 0 ? Count + 1 : child];

    /// <summary>The head given to a token: -1 the root.</summary>
    public int HeadOf(int token) => _nodes[token].Head == Count ? -1 : _nodes[token].Head;

    public int RelationOf(int token) => _nodes[token].Relation;

    public void Shift() => _stack[StackSize++] = Next++;

    /// <summary>Attaches the top of the stack to the next token.</summary>
    public void Left(int relation, ulong relationHash) => Attach(_stack[--StackSize], Next, relation, relationHash);

    /// <summary>Attaches the top of the stack to the one below.</summary>
    public void Right(int relation, ulong relationHash)
    {
        StackSize--;
        Attach(_stack[StackSize], _stack[StackSize - 1], relation, relationHash);
    }

    private void Attach(int token, int head, int relation, ulong relationHash)
    {
        ref var child = ref _nodes[token];
        (child.Head, child.Relation, child.RelationHash) = (head, relation, relationHash);
        ref var parent = ref _nodes[head];
        if (token < head)
        {
            parent.SecondLeftChild = parent.LeftChild;
            parent.LeftChild = token;
            parent.LeftCount++;
            parent.LeftRelations = FeatureHash.Join(parent.LeftRelations, relationHash);
        }
        else
        {
            parent.SecondRightChild = parent.RightChild;
            parent.RightChild = token;
            parent.RightCount++;
            parent.RightRelations = FeatureHash.Join(parent.RightRelations, relationHash);
        }
    }

    /// <summary>A token with what has been attached to it; children are -1 where there are none.</summary>
    internal struct Node(ulong word, ulong tag, ulong suffix)
    {
        public readonly ulong Word = word;
        public readonly ulong Tag = tag;
        public readonly ulong Suffix = suffix;
        public ulong RelationHash;
        public ulong LeftRelations;
        public ulong RightRelations;
        public int Head = -1;
        public int Relation;
        public int LeftChild = -1;
        public int SecondLeftChild = -1;
        public int RightChild = -1;
        public int SecondRightChild = -1;
        public int LeftCount;
        public int RightCount;
    }
}
