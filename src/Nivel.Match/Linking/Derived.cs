namespace Nivel.Match;

/// <summary>What the linker derives from a taxonomy before it can answer: words, dictionaries, indexes by kind and language, and meanings.</summary>
internal sealed record Derived(Lexicons Lexicons, Shelf[][] Shelves, Meaning Meaning)
{
    /// <summary>Makes it, and keeps it in the file if one is named.</summary>
    public static Derived Of(Taxonomy taxonomy, string? file)
    {
        Entry[][] kinds = [Catalogue.Occupations(taxonomy), Catalogue.Skills(taxonomy), [.. Catalogue.Groups(taxonomy).Select(g => g.Entry)]];
        Entry[] all = [.. kinds.SelectMany(k => k)];
        var lexicons = new Lexicons(all);
        Shelf[][] shelves = [new Shelf[3], new Shelf[3], new Shelf[3]];
        Parallel.ForEach(LanguageCodes.All, l =>
        {
            for (var kind = 0; kind < 3; kind++) shelves[kind][(int)l] = new Shelf(kinds[kind], kinds[kind == 1 ? 0 : 1], lexicons[l]);
        });
        lexicons.Publish();
        lexicons.Translate(all);
        var derived = new Derived(lexicons, shelves, Meaning.Learn(shelves, lexicons));
        foreach (var shelf in shelves.SelectMany(s => s)) shelf.LetGo();
        if (file is not null) Memory.Write(file, derived.Packed());
        return derived;
    }

    /// <summary>What was kept of an earlier start; null if there is none.</summary>
    public static Derived? Kept(string file)
    {
        if (Memory.Read(file) is not { } bytes) return null;
        var from = new Unpacking(bytes);
        var lexicons = new Lexicons(from);
        Shelf[][] shelves = [.. Enumerable.Range(0, 3).Select(_ => LanguageCodes.All.Select(l => new Shelf(lexicons[l], from)).ToArray())];
        return new Derived(lexicons, shelves, new Meaning(from));
    }

    private byte[] Packed()
    {
        using var stream = new MemoryStream();
        var into = new Packing(stream);
        Lexicons.Pack(into);
        foreach (var shelf in Shelves.SelectMany(s => s)) shelf.Pack(into);
        Meaning.Pack(into);
        return stream.ToArray();
    }
}
