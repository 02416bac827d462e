using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services.Classes;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Services.Ptv;

/// <summary>The codes behind what a source writes of the national lists; words that no list has are left out.</summary>
public sealed class TermWords
{
    private readonly Dictionary<TermWord, string> codes = [];

    public static async Task<TermWords> Load(Db db, CancellationToken cancel)
    {
        var words = new TermWords();
        foreach (var term in await db.ServiceTerms.AsNoTracking().OrderBy(t => t.Code).ToListAsync(cancel))
            foreach (var word in (string[])[term.Code, term.NameFi.ToUpperInvariant()]) words.codes.TryAdd(new(term.List, word), term.Code);
        return words;
    }

    public string Codes(IEnumerable<TermWord> written) =>
        string.Join(',', written.Select(w => codes.GetValueOrDefault(w) ?? codes.GetValueOrDefault(w with { Word = w.Word.ToUpperInvariant() })).OfType<string>().Distinct().Order(StringComparer.Ordinal));
}
