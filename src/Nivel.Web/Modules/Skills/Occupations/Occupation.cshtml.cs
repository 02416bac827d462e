using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Printing;

namespace Nivel.Web.Modules.Skills.Occupations;

/// <summary>A skill of the occupation: whether the reader has it, and the training of the area that gives it.</summary>
public sealed record NeededSkill(string Label, bool Has, GapTraining? Training);

/// <summary>The future-skills profile of an occupation (osaajaprofiili): what the classification says, what employers here ask, how the work changes, and what of it the reader has.</summary>
[Printable("osaajaprofiili")]
[ForAnyone]
public sealed class OccupationModel(Db db, TaxonomyShelf shelf, ISkillDemand demand, IGapTrainings trainings, TimeProvider clock) : PageModel
{
    private const int MostTrainings = 5;

    public static readonly IReadOnlyList<Role> Writers = [Role.Coordinator, Role.JobCoach];

    [BindProperty(SupportsGet = true)] public string Occupation { get; set; } = "";
    [FromQuery] public EmploymentAreaId? Area { get; set; }
    [FromQuery] public string? Done { get; set; }

    public Occupation Known { get; private set; } = null!;
    public Language Language { get; } = LanguageCodes.Parse(Languages.Current);
    public OpenTaxonomy Taxonomy { get; private set; } = null!;
    public IReadOnlyList<NeededSkill> Essential { get; private set; } = [];
    public IReadOnlyList<NeededSkill> Optional { get; private set; } = [];
    public IReadOnlyList<(GapTraining Training, TrainingForGap Closes)> Trainings { get; private set; } = [];
    public OccupationDemand Demand { get; private set; } = new(0, []);
    public FutureProfile? Future { get; private set; }
    public bool IsOwn { get; private set; }
    public bool MayWrite => Actor.From(User) is { } actor && Writers.Contains(actor.Role);
    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync()
    {
        Taxonomy = await shelf.Open();
        if (Taxonomy.Occupation(Occupation) is not { } known) return NotFound();
        Known = known;
        var (actor, id) = (Actor.From(User), known.Id.Value);
        var areas = await db.Areas.AsNoTracking().OrderBy(a => a.NameFi).Select(a => a.Id).ToListAsync();
        if (areas.Count == 0) return NotFound();
        var area = actor?.AreaId ?? (Area is { } asked && areas.Contains(asked) ? asked : areas[0]);
        Future = await db.FutureProfiles.AsNoTracking().SingleOrDefaultAsync(p => p.AreaId == area && p.OccupationId == id);
        Demand = await demand.Of(area, known.Isco, Taxonomy);
        await Describe(area, await Held(actor));
        return Page();
    }

    public string Name(ConceptId skill) => Taxonomy.Label(skill.Value, Language);

    private async Task Describe(EmploymentAreaId area, HashSet<ConceptId> held)
    {
        // An occupation of the starter has its skills there; the one in use gives them for its own.
        if (Taxonomy.Taxonomy.Occupation(Known.Id) is not { } own) return;
        var needed = Taxonomy.Taxonomy.SkillsOf(own).ToArray().Select(s => (Id: Taxonomy.Taxonomy.Skills[s.Skill].Id, s.Essential)).ToList();
        List<ConceptId> gap = [.. needed.Where(n => n.Essential && !held.Contains(n.Id)).Select(n => n.Id)];
        var offered = await trainings.Closing(area, gap, Taxonomy);
        Trainings = [.. (await trainings.Best(area, gap, Taxonomy)).Take(MostTrainings)];
        IReadOnlyList<NeededSkill> Some(bool essential) => [.. needed.Where(n => n.Essential == essential).Select(n => new NeededSkill(Name(n.Id), held.Contains(n.Id), offered.GetValueOrDefault(n.Id))).OrderBy(n => n.Label, Texts.Sorting)];
        (Essential, Optional) = (Some(true), Some(false));
    }

    private async Task<HashSet<ConceptId>> Held(Actor? actor)
    {
        if (actor is not { Role: Role.Jobseeker, ClientId: { } own }) return [];
        IsOwn = true;
        var has = await db.ClientSkills.AsNoTracking().Where(s => s.ClientId == own && s.Standing == SkillStanding.Has).Select(s => s.ConceptId).ToListAsync();
        return [.. has.Select(Taxonomy.InUse)];
    }
}
