using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Happenings;

namespace Nivel.Web.Modules.Skills;

/// <summary>Recognising skills (osaamisen tunnistaminen): from own words to what the person confirms, and the wishes for work. Used by the person and by the coach.</summary>
public sealed partial class SkillsDesk(Db db, TaxonomyShelf shelf, TaughtExtractor taught, SkillsReach reach, TimeProvider clock)
{
    /// <summary>Longer than any CV; the rest would be something else pasted by accident.</summary>
    public const int LongestWords = 50_000;

    private const int MostFound = 10, MostChoices = 300;

    public async Task<SkillsView> View(Client client, SkillsAsked asked)
    {
        var (taxonomy, id) = (await shelf.Open(), client.Id);
        var language = LanguageCodes.Parse(Languages.Current);
        var skills = await db.ClientSkills.AsNoTracking().Where(s => s.ClientId == id).ToListAsync();
        IReadOnlyList<KnownSkill> All(SkillStanding standing) => [.. skills.Where(s => s.Standing == standing).Select(s => Known(s, taxonomy, language)).OrderBy(k => k.Label, Texts.Sorting)];
        var settled = skills.Where(s => s.Standing is SkillStanding.Has or SkillStanding.Rejected).Select(s => taxonomy.InUse(s.ConceptId).Value).ToHashSet();
        var extractor = asked.Read ? await taught.For(client.AreaId, taxonomy, db) : null;
        var (words, stored) = (asked.Words ?? "", await Stored(client));
        var found = extractor is null ? null : await Task.Run(() => extractor.Read(words));
        var suggested = found is null ? [] : await Task.Run(() => SkillReading.Suggest(found, words, taxonomy, language, settled));
        var wish = asked.Wish ?? FormOf(stored, client);
        return new(suggested, All(SkillStanding.Has), All(SkillStanding.WantsToLearn), wish, Occupations(wish, taxonomy, language), asked.Words, asked.Read, asked.Own, asked.Done, asked.Problems)
        {
            Reach = await reach.Of(client.AreaId, skills, wish, taxonomy, language),
            SuggestedWork = found is null ? [] : SkillReading.Work(found, words, taxonomy, language, stored),
            DoneWork = [.. stored.DoneWork.Where(o => taxonomy.Occupation(o) is not null).Select(o => new SkillName(o, taxonomy.Label(o, language)))],
            Find = asked.Find,
            Found = [.. SkillReading.Named(asked.Find, taxonomy, language, MostFound).Where(f => skills.All(s => taxonomy.InUse(s.ConceptId).Value != f.Id || s.Standing != SkillStanding.Has))],
            TypedYears = asked.TypedYears,
            Towns = await Towns(client.AreaId),
        };
    }

    /// <summary>Writes down what was said yes, no or "I want to learn" to. Only a yes counts in matching; what was said of a suggestion teaches the recognition.</summary>
    public async Task<int> Keep(Client client, IEnumerable<SkillChoice> choices, string source, Actor by)
    {
        var (taxonomy, id, told) = (await shelf.Open(), client.Id, 0);
        var known = await db.ClientSkills.Where(s => s.ClientId == id).ToDictionaryAsync(s => s.ConceptId);
        // Stored under another classification it is the same skill, not a second one.
        foreach (var skill in known.Values.ToList()) known.TryAdd(taxonomy.InUse(skill.ConceptId).Value, skill);
        foreach (var choice in choices.Where(c => taxonomy.Skill(c.Id) is not null || known.ContainsKey(c.Id)).DistinctBy(c => c.Id).Take(MostChoices))
        {
            var better = choice.Instead is { Length: > 0 } other && other != choice.Id && taxonomy.Skill(other) is not null ? other : null;
            if (better is null && choice.As is not ("yes" or "no" or "learn")) continue;
            if (Set(client, known, better ?? choice.Id, choice, source)) Learn(client, choice, better, taxonomy);
            told++;
        }

        if (told > 0) db.Happenings.Add(Happened("SkillsConfirmed", client, by, ("count", $"{told}")));
        await db.SaveChangesAsync();
        return told;
    }

    /// <summary>Keeps a skill in the person's own words, for which the classification has no name.</summary>
    public async Task<bool> KeepOwn(Client client, string? words, string source, Actor by)
    {
        if (SkillWords.Kept(words) is not { } line) return false;
        var (id, concept) = (client.Id, SkillWords.OwnId(line));
        var skill = await db.ClientSkills.SingleOrDefaultAsync(s => s.ClientId == id && s.ConceptId == concept);
        if (skill is null) db.ClientSkills.Add(skill = new ClientSkill(id, concept, SkillStanding.Has, source));
        (skill.Standing, skill.OwnWords) = (SkillStanding.Has, line);
        db.Happenings.Add(Happened("SkillsConfirmed", client, by, ("count", "1")));
        await db.SaveChangesAsync();
        return true;
    }

    private bool Set(Client client, Dictionary<string, ClientSkill> known, string concept, SkillChoice choice, string source)
    {
        var standing = choice.As switch { "learn" => SkillStanding.WantsToLearn, "no" when choice.Instead is not { Length: > 0 } => SkillStanding.Rejected, _ => SkillStanding.Has };
        var isNew = !known.TryGetValue(concept, out var skill);
        if (isNew) db.ClientSkills.Add(known[concept] = skill = new ClientSkill(client.Id, concept, standing, source));
        var changes = isNew || skill!.Standing != standing;
        (skill!.Standing, skill.Years, skill.OwnWords) = (standing, choice.Years is >= 0 and <= MostYears ? choice.Years : skill.Years, SkillWords.Kept(choice.Words) ?? skill.OwnWords);
        if (Levels.All.Contains(choice.Level ?? "")) skill.Level = choice.Level;
        skill.Mastery = Levels.Mastery(choice.Mastery) ?? skill.Mastery;
        return changes;
    }

    // Said once of a person: pressing again teaches nothing more. A no where the text itself said no agrees with the suggestion.
    private void Learn(Client client, SkillChoice choice, string? better, OpenTaxonomy taxonomy)
    {
        if (SkillWords.Kept(choice.Words) is not { } words || taxonomy.Skill(choice.Id) is null) return;
        var accepted = better is null && (choice.As != "no" || choice.WasDenied);
        db.SkillCorrections.Add(new SkillCorrection(client.AreaId, words, LanguageCodes.Parse(choice.Language ?? Languages.Current), choice.Id, accepted, better));
    }

    private static KnownSkill Known(ClientSkill skill, OpenTaxonomy taxonomy, Language language)
    {
        var label = skill.Label(taxonomy, language);
        return new(skill.ConceptId, label, skill.Years, skill.Level, skill.IsOwn || string.Equals(label, skill.OwnWords, StringComparison.CurrentCultureIgnoreCase) ? null : skill.OwnWords) { Kind = taxonomy.Skill(skill.ConceptId)?.Kind ?? SkillKind.Skill, LastUsedYear = skill.LastUsedYear, Mastery = skill.Mastery };
    }

    private Happening Happened(string kind, Client client, Actor by, params ReadOnlySpan<(string Name, string Value)> facts) => new()
    {
        Kind = kind, At = clock.Now, AreaId = client.AreaId, ClientId = client.Id, By = by.UserId, ByOrganisation = by.OrganisationId, About = $"skills/{client.Id}",
        Facts = facts.ToArray().ToDictionary(f => f.Name, f => f.Value),
    };
}

/// <summary>What of the page was asked: a text to read, a name to find, wishes as typed, and what to tell.</summary>
public sealed record SkillsAsked(bool Own)
{
    public string? Words { get; init; }
    public bool Read { get; init; }
    public string? Find { get; init; }
    public WishForm? Wish { get; init; }
    public string? Done { get; init; }
    public IReadOnlyList<string> Problems { get; init; } = [];
    public IReadOnlyDictionary<string, TypedYears> TypedYears { get; init; } = new Dictionary<string, TypedYears>();
}
