using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Happenings;

namespace Nivel.Web.Modules.Skills;

/// <summary>Recognising skills (osaamisen tunnistaminen): from own words to what the person confirms, and the wishes for work. Used by the person and by the coach.</summary>
public sealed class SkillsDesk(Db db, TaxonomyShelf shelf, SkillsReach reach, TimeProvider clock)
{
    /// <summary>Longer than any CV; the rest would be something else pasted by accident.</summary>
    public const int LongestWords = 50_000;

    public async Task<SkillsView> View(Client client, bool own, string? words, bool read, WishForm? form, string? done, IReadOnlyList<string> problems)
    {
        var (taxonomy, id) = (await shelf.Open(), client.Id);
        var language = LanguageCodes.Parse(Languages.Current);
        var skills = await db.ClientSkills.AsNoTracking().Where(s => s.ClientId == id).ToListAsync();
        KnownSkill Known(ClientSkill s) => new(s.ConceptId, taxonomy.Label(s.ConceptId, language), s.Years, s.Level);
        IReadOnlyList<KnownSkill> All(SkillStanding standing) => [.. skills.Where(s => s.Standing == standing).Select(Known).OrderBy(k => k.Label, Texts.Sorting)];
        var settled = skills.Where(s => s.Standing is SkillStanding.Has or SkillStanding.Rejected).Select(s => s.ConceptId).ToHashSet();
        var suggested = read ? await Task.Run(() => Suggest(words ?? "", taxonomy, language, settled)) : [];
        var wish = form ?? await WishOf(client);
        return new(suggested, All(SkillStanding.Has), All(SkillStanding.WantsToLearn), wish, Occupations(wish, taxonomy, language), words, read, own, taxonomy.IsEsco, done, problems)
        {
            Reach = await reach.Of(client.AreaId, skills, wish, taxonomy, language),
        };
    }

    /// <summary>Writes down what was said yes, no or "I want to learn" to. Only a yes counts in matching.</summary>
    public async Task<int> Keep(Client client, IEnumerable<SkillChoice> choices, string source, Actor by)
    {
        var (taxonomy, id, told) = (await shelf.Open(), client.Id, 0);
        var known = await db.ClientSkills.Where(s => s.ClientId == id).ToDictionaryAsync(s => s.ConceptId);
        foreach (var choice in choices.Where(c => c.As is "yes" or "no" or "learn" && taxonomy.Skill(c.Id) is not null).DistinctBy(c => c.Id).Take(300))
        {
            var standing = choice.As switch { "yes" => SkillStanding.Has, "learn" => SkillStanding.WantsToLearn, _ => SkillStanding.Rejected };
            if (!known.TryGetValue(choice.Id, out var skill)) db.ClientSkills.Add(skill = new ClientSkill(id, choice.Id, standing, source));
            (skill.Standing, skill.Years, told) = (standing, choice.Years is >= 0 and <= 70 ? choice.Years : skill.Years, told + 1);
            if (Levels.All.Contains(choice.Level ?? "")) skill.Level = choice.Level;
        }

        if (told > 0) db.Happenings.Add(Happened("SkillsConfirmed", client, by, ("count", $"{told}")));
        await db.SaveChangesAsync();
        return told;
    }

    public async Task<IReadOnlyList<string>> Wish(Client client, WishForm form, Actor by)
    {
        var (taxonomy, id) = (await shelf.Open(), client.Id);
        if (form.CommuteMinutes is < 0 or > 300) return ["commute-wrong"];
        if (form.AvailableFrom > clock.Today.AddYears(3)) return ["available-wrong"];
        if (form.Shifts.Count == 0) return ["shifts-missing"];
        var wish = await db.WorkWishes.SingleOrDefaultAsync(w => w.ClientId == id);
        if (wish is null) db.WorkWishes.Add(wish = new WorkWish(id));
        wish.Wished = string.Join(',', form.Wished.Where(o => taxonomy.Occupation(o) is not null).Distinct().Take(10));
        wish.Shifts = string.Join(',', Levels.AllShifts.Where(form.Shifts.Contains));
        (wish.Hours, wish.CommuteMinutes, wish.HasCar, wish.AvailableFrom) = (Levels.AllHours.Contains(form.Hours) ? form.Hours : "any", form.CommuteMinutes, form.HasCar, form.AvailableFrom);
        wish.MayWork = form.MayWork;
        if (client.WantsMatching != form.WantsMatching) db.Happenings.Add(Happened(form.WantsMatching ? "MatchingSwitchedOn" : "MatchingSwitchedOff", client, by));
        client.WantsMatching = form.WantsMatching;
        db.Happenings.Add(Happened("WishesChanged", client, by));
        await db.SaveChangesAsync();
        return [];
    }

    private async Task<WishForm> WishOf(Client client)
    {
        var id = client.Id;
        var wish = await db.WorkWishes.AsNoTracking().SingleOrDefaultAsync(w => w.ClientId == id) ?? new WorkWish(id);
        return new()
        {
            Wished = Split(wish.Wished), Hours = wish.Hours, Shifts = Split(wish.Shifts), CommuteMinutes = wish.CommuteMinutes, HasCar = wish.HasCar, MayWork = wish.MayWork,
            AvailableFrom = wish.AvailableFrom, WantsMatching = client.WantsMatching,
        };
    }

    private static IReadOnlyList<(string, IReadOnlyList<SkillSuggestion>)> Suggest(string words, OpenTaxonomy taxonomy, Language language, HashSet<string> settled)
    {
        var found = taxonomy.Extractor.Read(words).Skills.Where(s => !settled.Contains(s.SkillId.Value));
        return [.. found.Select(s => (Skill: taxonomy.Skill(s.SkillId.Value)!, Found: s)).GroupBy(p => p.Skill.Theme.Length > 0 ? p.Skill.Theme : $"kind-{p.Skill.Kind}")
            .Select(g => (g.Key, (IReadOnlyList<SkillSuggestion>)[.. g.Select(p => new SkillSuggestion(p.Skill.Id.Value, p.Skill.Label(language), Quote(words, p.Found.Start, p.Found.End),
                p.Found.Years is { } years ? (int)Math.Round(years) : null, p.Found.Level is LanguageLevel.Unknown ? null : p.Found.Level is LanguageLevel.Native ? "C2" : p.Found.Level.ToString(),
                p.Found.Status switch { SkillStatus.Wants => "learn", SkillStatus.Not => "no", _ => null }, p.Skill.Kind == SkillKind.Language))]))];
    }

    private static IReadOnlyList<(string, string)> Occupations(WishForm wish, OpenTaxonomy taxonomy, Language language) =>
        [.. wish.Wished.Concat(taxonomy.Linker.Occupations(wish.Search, language, 6).Select(l => l.Id.Value)).Distinct().Where(o => taxonomy.Occupation(o) is not null).Select(o => (o, taxonomy.Label(o, language)))];

    private Happening Happened(string kind, Client client, Actor by, params ReadOnlySpan<(string Name, string Value)> facts) => new()
    {
        Kind = kind, At = clock.Now, AreaId = client.AreaId, ClientId = client.Id, By = by.UserId, ByOrganisation = by.OrganisationId, About = $"skills/{client.Id}",
        Facts = facts.ToArray().ToDictionary(f => f.Name, f => f.Value),
    };

    private static string Quote(string text, int start, int end) => text[Math.Clamp(start, 0, text.Length)..Math.Clamp(end, 0, text.Length)].ReplaceLineEndings(" ") is { Length: > 60 } much ? much[..60] + "…" : text[start..end].ReplaceLineEndings(" ");

    private static List<string> Split(string list) => [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
