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

    /// <param name="sort">One of the orders of the directory; by distance only with <paramref name="from"/>, else by name.</param>
    /// <param name="number">Page, from 1.</param>
    /// <param name="size">Cards on a page.</param>
    /// <param name="from">From where distance is counted; what is not known comes last.</param>
    public IReadOnlyList<ServiceRow> Page(string? sort, int number, int size, Nearness? from = null)
    {
        var (page, skip) = (new List<ServiceRow>(size), (number - 1) * size);
        foreach (var at in Ordered(sort, from))
        {
            if (!taken[at] || skip-- > 0) continue;
            page.Add(index.Rows[at]);
            if (page.Count == size) break;
        }

        return page;
    }

    private IEnumerable<int> Ordered(string? sort, Nearness? from) =>
        sort == "distance" && from is not null ? index.Order("name").Where(at => taken[at]).OrderBy(at => from.Kilometres(index.Rows[at]) ?? double.MaxValue) : index.Order(sort);

    private Bits? Set(string choice, string? value) => value is null ? null : index.Of(choice, value);

    private Bits But(string? choice)
    {
        var left = new Bits(index.Size).Or(matching);
        foreach (var (name, set) in chosen) if (name != choice && set is not null) left.And(set);
        return left;
    }
}
