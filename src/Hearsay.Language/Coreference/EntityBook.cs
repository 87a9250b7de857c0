using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Hearsay.Language.Coreference;

/// <summary>
/// Which mentions of one text go together so far. Joining re-points the smaller side, so that all joins together cost n log n. Not thread-safe.
/// </summary>
internal sealed class EntityBook
{
    private readonly EntityState[] _entities;
    private readonly int[] _antecedents;

    public EntityBook(MentionTable table)
    {
        Table = table;
        _entities = new EntityState[table.Count];
        _antecedents = new int[table.Count];
        Array.Fill(_antecedents, -1);
        for (var mention = 0; mention < table.Count; mention++)
        {
            var state = _entities[mention] = new EntityState();
            state.Mentions.Add(mention);
            state.Learn(table.Genders[mention], table.Kinds[mention], table.Found[mention].Name >= 0);
        }
    }

    public MentionTable Table { get; }

    public EntityState Of(int mention) => _entities[mention];

    public int AntecedentOf(int mention) => _antecedents[mention];

    public bool Together(int first, int second) => ReferenceEquals(_entities[first], _entities[second]);

    /// <summary>Lets a mention take up another one.</summary>
    public void Link(int mention, int antecedent)
    {
        _antecedents[mention] = antecedent;
        if (Together(mention, antecedent))
            return;
        var (into, from) = (_entities[antecedent], _entities[mention]);
        if (from.Mentions.Count > into.Mentions.Count)
            (into, from) = (from, into);
        into.Take(from);
        foreach (var moved in from.Mentions)
            _entities[moved] = into;
    }

    /// <summary>The outcome.</summary>
    public EntityMap Close()
    {
        var numbers = new Dictionary<EntityState, int>(ReferenceEqualityComparer.Instance);
        var entities = ImmutableArray.CreateBuilder<Entity>();
        var entityOf = new int[_entities.Length];
        for (var mention = 0; mention < entityOf.Length; mention++)
        {
            var state = _entities[mention];
            if (state.Mentions.Count < 2)
                entityOf[mention] = -1;
            else if (numbers.TryGetValue(state, out var number))
                entityOf[mention] = number;
            else
            {
                entityOf[mention] = numbers[state] = entities.Count;
                entities.Add(new Entity([.. state.Mentions.Order()]));
            }
        }
        return new EntityMap
        {
            Mentions = [.. Table.Found.Select(found => found.Mention)],
            Antecedents = ImmutableCollectionsMarshal.AsImmutableArray((int[])_antecedents.Clone()),
            Entities = entities.ToImmutable(),
            EntityOf = ImmutableCollectionsMarshal.AsImmutableArray(entityOf),
        };
    }
}
