namespace Nivel.Web.Modules.Services.Finding;

/// <summary>What a choice finds: how many, a page of them in order, and how many each other choice would give.</summary>
public sealed class Found
{
    private readonly CardIndex index;
    private readonly Bits matching, taken;
    private readonly (string Choice, Bits? Set)[] chosen;

    internal Found(CardIndex index, ServiceChoice choice, Bits matching)
    {
        (this.index, this.matching) = (index, matching);
        chosen =
        [
            ("phase", Set("phase", choice.Phase?.ToUpperInvariant())), ("field", Set("field", choice.Field)), ("municipality", Set("municipality", choice.Municipality)),
            ("language", Set("language", choice.Language)), ("target", Set("target", choice.Target)), ("term", Set("term", choice.Term)), ("free", choice.Free ? index.Of("free", "true") : null),
            ("within", Set("within", choice.AnswerLimit is { } days ? $"{days}" : null)), ("near", Set("near", choice.Near ? choice.Municipality : null)),
        ];
        taken = But(null);
        Total = taken.Count();
    }

    public int Total { get; }

    /// <summary>How many cards there would be with this value instead of what was chosen, the other choices staying.</summary>
    public Func<string, int> Counting(string choice)
    {
        var without = But(choice);
        return value => without.CountWith(index.Of(choice, value));
    }

    public IReadOnlyList<ServiceRow> Page(string? sort, int number, int size)
    {
        var (page, skip) = (new List<ServiceRow>(size), (number - 1) * size);
        foreach (var at in index.Order(sort))
        {
            if (!taken[at] || skip-- > 0) continue;
            page.Add(index.Rows[at]);
            if (page.Count == size) break;
        }

        return page;
    }

    private Bits? Set(string choice, string? value) => value is null ? null : index.Of(choice, value);

    private Bits But(string? choice)
    {
        var left = new Bits(index.Size).Or(matching);
        foreach (var (name, set) in chosen) if (name != choice && set is not null) left.And(set);
        return left;
    }
}
