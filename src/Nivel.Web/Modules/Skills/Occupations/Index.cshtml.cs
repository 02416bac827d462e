using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Skills.Occupations;

/// <summary>Looking for an occupation by any name, to read what it takes.</summary>
[ForAnyone]
public sealed class IndexModel(Db db, TaxonomyShelf shelf) : PageModel
{
    private const int MostFound = 12;

    [FromQuery(Name = "q")] public string? Question { get; set; }

    public IReadOnlyList<SkillName> Found { get; private set; } = [];
    public IReadOnlyList<SkillName> Written { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var (taxonomy, language) = (await shelf.Open(), LanguageCodes.Parse(Languages.Current));
        if (Question?.Length > 200) Question = Question[..200];
        Found = [.. taxonomy.Linker.Occupations(Question, language, MostFound).Select(l => new SkillName(l.Id.Value, taxonomy.Label(l.Id.Value, language)))];
        var written = await db.FutureProfiles.AsNoTracking().Select(p => p.OccupationId).Distinct().ToListAsync();
        Written = [.. written.Where(o => taxonomy.Occupation(o) is not null).Select(o => new SkillName(o, taxonomy.Label(o, language))).OrderBy(o => o.Label, Texts.Sorting)];
    }
}
