using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Profiles;

/// <summary>Keeps the CV and the words of the profile; used by the person and by the coach on one and the same form.</summary>
public sealed class ProfileDesk(Db db, TaxonomyShelf shelf, TimeProvider clock)
{
    /// <summary>More lines than this is not a CV any more.</summary>
    public const int MostEntries = 60;

    /// <summary>Surer than this, the title of a job is told by its occupation as well.</summary>
    private const double Sure = 0.6;

    public async Task<ProfileFacts> Facts(Client person, string language)
    {
        var (taxonomy, id, tongue) = (await shelf.Open(), person.Id, LanguageCodes.Parse(language));
        var wish = await db.WorkWishes.AsNoTracking().SingleOrDefaultAsync(w => w.ClientId == id) ?? new WorkWish(id);
        var skills = await db.ClientSkills.AsNoTracking().Where(s => s.ClientId == id && s.Standing == SkillStanding.Has).ToListAsync();
        var entries = await db.CvEntries.AsNoTracking().Where(e => e.ClientId == id).OrderByDescending(e => e.ToMonth == null).ThenByDescending(e => e.ToMonth).ThenByDescending(e => e.FromMonth).ToListAsync();
        var occupations = wish.Wished.Split(',', StringSplitOptions.RemoveEmptyEntries).Where(o => taxonomy.Occupation(o) is not null).Select(o => new ProfileOccupation(o, taxonomy.Label(o, tongue)));
        var known = skills.Select(s => (Held: s, Skill: taxonomy.Skill(s.ConceptId))).Where(p => p.Skill is not null || p.Held.IsOwn)
            .Select(p => new ProfileSkill(p.Skill?.Id.Value ?? p.Held.ConceptId, p.Held.Label(taxonomy, tongue), p.Skill?.Kind ?? SkillKind.Skill, p.Held.Years, p.Held.Level) { English = p.Skill?.Label(Language.English), Mastery = p.Held.Mastery })
            .GroupBy(s => s.Concept).Select(g => g.OrderByDescending(s => s.Level, StringComparer.Ordinal).ThenByDescending(s => s.Years).First()).OrderByDescending(s => s.Years ?? 0).ThenBy(s => s.Label, Texts.Sorting);
        return new(language, person, wish, [.. occupations], [.. known], entries, await Known(person), taxonomy.IsEsco);
    }

    /// <summary>Adds a line; gives the texts of what is wrong by field, and nothing is kept then.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Add(Client person, CvForm form)
    {
        var wrong = form.Problems(clock.Today);
        if (await db.CvEntries.CountAsync(e => e.ClientId == person.Id) >= MostEntries) wrong[nameof(form.Title)] = "entries-many";
        if (wrong.Count > 0) return wrong;
        var concept = form.Kind == CvKind.Work ? await OccupationOf(form.Title!) : null;
        db.CvEntries.Add(new CvEntry(person.Id, form.Kind, form.Title!.Trim(), Typed.Text(form.Where), form.FromMonth!.Value, form.ToMonth, Typed.Text(form.Words), concept));
        await db.SaveChangesAsync();
        return wrong;
    }

    public Task Remove(Client person, CvEntryId entry) => db.CvEntries.Where(e => e.Id == entry && e.ClientId == person.Id).ExecuteDeleteAsync();

    /// <summary>False when somebody else has written meanwhile: the reader is told, and what was typed stays in the form.</summary>
    public async Task<bool> Write(Client person, WordsForm form, Actor by)
    {
        if (WordsForm.VersionOf(await Known(person)) != form.Version) return false;
        var profile = await ProfileOf(person);
        profile.Write(form.Language, Typed.Text(form.Heading), Typed.Text(form.Words), by, clock.Now);
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateException) { return false; }
        return true;
    }

    /// <summary>Marks the day; gives the reasons when it may not be marked, and nothing is kept then.</summary>
    public async Task<IReadOnlyList<string>> MarkPublished(Client person, bool byAuthority, DateOnly? due, bool wished, Actor by)
    {
        if (ProfileRules.WhyNotPublish(await Known(person), byAuthority, due, wished, clock.Today) is { Count: > 0 } why) return why;
        (await ProfileOf(person)).MarkPublished(clock.Today, byAuthority, by, clock.Now);
        return await Saved();
    }

    public async Task<IReadOnlyList<string>> TakeBack(Client person, Actor by)
    {
        var known = await Known(person);
        if (ProfileRules.WhyNotTakeBack(known, clock.Today) is { Count: > 0 } why) return why;
        known!.TakeBack(by, clock.Now);
        return await Saved();
    }

    private async Task<IReadOnlyList<string>> Saved()
    {
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateException) { return ["marked-meanwhile"]; }
        return [];
    }

    private ValueTask<JobProfile?> Known(Client person) => db.JobProfiles.FindAsync(person.Id);

    private async Task<JobProfile> ProfileOf(Client person)
    {
        if (await Known(person) is { } known) return known;
        var made = new JobProfile(person.Id);
        db.JobProfiles.Add(made);
        return made;
    }

    private async Task<string?> OccupationOf(string title)
    {
        var best = (await shelf.Open()).Linker.Occupations(title, Language.Finnish, 1);
        return best.Count > 0 && best[0].Score >= Sure ? best[0].Id.Value : null;
    }
}
