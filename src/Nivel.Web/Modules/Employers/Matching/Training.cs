using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Employers;

/// <summary>A training that closes a gap: which service, when its next group with a free place begins and ends, how many places. With none it is full, and the days are those of the next group to begin.</summary>
public sealed record Training(ServiceId ServiceId, string Name, DateOnly StartsOn, DateOnly? EndsOn, int Free)
{
    public bool IsFull => Free == 0;

    /// <summary>How long it takes from the first day to the last; null if the end is not known.</summary>
    public int? Days => EndsOn >= StartsOn ? EndsOn.Value.DayNumber - StartsOn.DayNumber + 1 : null;
}

/// <summary>Finds trainings of the area for cards and skills by what the service is called.</summary>
public sealed class Trainings(Db db, TimeProvider clock) : IGapTrainings
{
    /// <summary>A service whose name only resembles the skill is not offered: a wrong course costs a person a week.</summary>
    /// <remarks>Of the trainings of the demo area, read with the starter and with ESCO, what was right stood at 0.41 or more and what was wrong at 0.23 or less.</remarks>
    public const double SureEnough = 0.4;

    /// <summary>What the name of a service comes nearest to, by classification: the same names are asked for with every page of skills.</summary>
    private static readonly ConditionalWeakTable<OpenTaxonomy, ConcurrentDictionary<string, IReadOnlyList<Link>>> Named = [];

    private sealed record Offer(ServiceId Id, string NameFi, string? NameSv, string? NameEn, DateOnly StartsOn, DateOnly? EndsOn, int Free)
    {
        public string Name => Languages.Pick(Languages.Current, NameFi, NameSv, NameEn);
        public int Days => EndsOn >= StartsOn ? EndsOn.Value.DayNumber - StartsOn.DayNumber + 1 : 0;
    }

    /// <summary>An offer with the skills that its name comes nearest to: looked up once, however many skills are asked for.</summary>
    private sealed record Known(Offer Offer, IReadOnlyList<Link> Linked);

    /// <param name="alsoFull">Whether a full training is told of where there is no other: the person can wait for it, though not start now.</param>
    public async Task<IReadOnlyDictionary<ConceptId, Training>> For(EmploymentAreaId area, IEnumerable<ConceptId> concepts, OpenTaxonomy taxonomy, bool alsoFull = false)
    {
        var wanted = concepts.Distinct().ToList();
        if (wanted.Count == 0) return new Dictionary<ConceptId, Training>();
        var offers = (await Offers(area, alsoFull)).ConvertAll(o => Linked(o, taxonomy));
        return wanted.Select(c => (Concept: c, offers.Find(o => Teaches(o, c, taxonomy))?.Offer)).Where(p => p.Offer is not null)
            .ToDictionary(p => p.Concept, p => new Training(p.Offer!.Id, p.Offer.Name, p.Offer.StartsOn, p.Offer.EndsOn, p.Offer.Free));
    }

    public async Task<IReadOnlyDictionary<ConceptId, GapTraining>> Closing(EmploymentAreaId area, IEnumerable<ConceptId> gap, OpenTaxonomy taxonomy) =>
        (await For(area, gap, taxonomy)).ToDictionary(t => t.Key, t => new GapTraining($"/services/{t.Value.ServiceId}", t.Value.Name, t.Value.StartsOn, t.Value.EndsOn, t.Value.Free));

    public async Task<IReadOnlyList<(GapTraining Training, TrainingForGap Closes)>> Best(EmploymentAreaId area, IReadOnlyList<ConceptId> gap, OpenTaxonomy taxonomy)
    {
        if (gap.Count == 0) return [];
        var known = (await Offers(area)).ConvertAll(o => Linked(o, taxonomy));
        var offers = known.DistinctBy(k => k.Offer.Id).ToDictionary(k => k.Offer.Id.ToString());
        var ranked = Reach.Trainings(taxonomy.Taxonomy, gap, offers.Values.Select(k => new TrainingOffer(k.Offer.Id.ToString(), Taught(k), k.Offer.StartsOn.DayNumber, k.Offer.Days, k.Offer.Free)));
        return [.. ranked.Select(r => (Gap(offers[r.Offer.Id].Offer), r))];
    }

    private static IReadOnlyList<ConceptId> Taught(Known offer) => [.. offer.Linked.Where(l => l.Score >= SureEnough).Select(l => l.Id)];

    private static Known Linked(Offer offer, OpenTaxonomy taxonomy) =>
        new(offer, Named.GetOrCreateValue(taxonomy).GetOrAdd(offer.NameFi, name => CourseName.Skills(name, taxonomy.Linker)));

    private static GapTraining Gap(Offer offer) => new($"/services/{offer.Id}", offer.Name, offer.StartsOn, offer.EndsOn, offer.Free);

    private async Task<List<Offer>> Offers(EmploymentAreaId area, bool alsoFull = false)
    {
        var (today, oldest) = (clock.Today, CardAge.OldestFresh(clock.Today));
        var cards = db.Services.AsNoTracking().Where(s => s.AreaId == area && s.State == CardState.Published && (s.Field == "card" || s.Field == "education") && (s.CheckedOn == null || s.CheckedOn >= oldest));
        var open = db.ServiceGroups.Where(g => g.CancelledOn == null && (alsoFull || g.Taken < g.Places) && (g.EndsOn == null || g.EndsOn >= today));
        var rows = await cards.Join(open, s => s.Id, g => g.ServiceId, (s, g) => new { s.Id, s.NameFi, s.NameSv, s.NameEn, g.StartsOn, g.EndsOn, g.Places, g.Taken }).ToListAsync();
        // A group that has begun and has places still takes people in; the next one to begin comes first.
        return [.. rows.OrderBy(r => r.Taken >= r.Places).ThenBy(r => r.StartsOn < today).ThenBy(r => r.StartsOn).Select(r => new Offer(r.Id, r.NameFi, r.NameSv, r.NameEn, r.StartsOn, r.EndsOn, Math.Max(0, r.Places - r.Taken)))];
    }

    private static bool Teaches(Known offer, ConceptId concept, OpenTaxonomy taxonomy)
    {
        if (taxonomy.Skill(concept.Value) is not { } skill) return false;
        if (offer.Offer.NameFi.Contains(skill.Label(Language.Finnish), StringComparison.OrdinalIgnoreCase)) return true;
        var best = offer.Linked.FirstOrDefault(l => taxonomy.Skill(l.Id.Value)?.Kind == skill.Kind);
        return best is not null && best.Id == concept && best.Score >= SureEnough;
    }
}
