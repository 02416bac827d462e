using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Employers;

/// <summary>A training that closes a gap: which service, when its next group with a free place begins, how many places.</summary>
public sealed record Training(ServiceId ServiceId, string Name, DateOnly StartsOn, int Free);

/// <summary>Finds trainings of the area for cards and skills by what the service is called.</summary>
public sealed class Trainings(Db db, TimeProvider clock)
{
    /// <summary>A service whose name only resembles the skill is not offered: a wrong course costs a person a week.</summary>
    private const double SureEnough = 0.45;

    private sealed record Offer(ServiceId Id, string NameFi, string? NameSv, string? NameEn, DateOnly StartsOn, int Free);

    public async Task<IReadOnlyDictionary<ConceptId, Training>> For(EmploymentAreaId area, IEnumerable<ConceptId> concepts, OpenTaxonomy taxonomy)
    {
        var wanted = concepts.Distinct().ToList();
        if (wanted.Count == 0) return new Dictionary<ConceptId, Training>();
        var offers = await Offers(area);
        return wanted.Select(c => (Concept: c, Offer: offers.FirstOrDefault(o => Teaches(o, c, taxonomy)))).Where(p => p.Offer is not null)
            .ToDictionary(p => p.Concept, p => new Training(p.Offer!.Id, Languages.Pick(Languages.Current, p.Offer.NameFi, p.Offer.NameSv, p.Offer.NameEn), p.Offer.StartsOn, p.Offer.Free));
    }

    private async Task<List<Offer>> Offers(EmploymentAreaId area)
    {
        var today = clock.Today;
        var cards = db.Services.AsNoTracking().Where(s => s.AreaId == area && s.State == CardState.Published && (s.Field == "card" || s.Field == "education"));
        var open = db.ServiceGroups.Where(g => g.Taken < g.Places && (g.EndsOn == null || g.EndsOn >= today));
        var rows = await cards.Join(open, s => s.Id, g => g.ServiceId, (s, g) => new { s.Id, s.NameFi, s.NameSv, s.NameEn, g.StartsOn, g.Places, g.Taken }).ToListAsync();
        // A group that has begun and has places still takes people in; the next one to begin comes first.
        return [.. rows.OrderBy(r => r.StartsOn < today).ThenBy(r => r.StartsOn).Select(r => new Offer(r.Id, r.NameFi, r.NameSv, r.NameEn, r.StartsOn, r.Places - r.Taken))];
    }

    private static bool Teaches(Offer offer, ConceptId concept, OpenTaxonomy taxonomy)
    {
        if (taxonomy.Skill(concept.Value) is not { } skill) return false;
        if (offer.NameFi.Contains(skill.Label(Language.Finnish), StringComparison.OrdinalIgnoreCase)) return true;
        var best = taxonomy.Linker.Skills(offer.NameFi, Language.Finnish, 3).FirstOrDefault(l => taxonomy.Skill(l.Id.Value)?.Kind == skill.Kind);
        return best is not null && best.Id == concept && best.Score >= SureEnough;
    }
}
