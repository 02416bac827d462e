using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Modules.Instruments;
using Nivel.Web.Modules.Profiling;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Needs;

/// <summary>Something already known of a theme, with where it was said and when: it is not asked again.</summary>
/// <param name="Suggests">How much need it speaks for; not asked when it says nothing of that.</param>
/// <param name="On">Null for what has no day of its own.</param>
public sealed record KnownNeed(NeedTheme Theme, string Text, string Source, DateOnly? On, NeedLevel Suggests);

/// <summary>Gathers what is known before a mapping begins: the short check, profiling, instruments and skills.</summary>
public sealed class KnownNeeds(Db db, InstrumentDesk instruments, ProfileShelf shelf, TaxonomyShelf taxonomies, Texts texts)
{
    private const int MostSkills = 8;

    public async Task<IReadOnlyList<KnownNeed>> Of(Client client) => [.. await Skills(client), .. await Checked(client), .. await Profiled(client), .. await Measured(client)];

    /// <summary>Lines to begin the first mapping with: the strongest of what is known.</summary>
    public static IEnumerable<NeedLine> Suggested(IReadOnlyList<KnownNeed> known) =>
        Enum.GetValues<NeedTheme>().Select(theme => new NeedLine(theme, known.Where(k => k.Theme == theme).Select(k => k.Suggests).DefaultIfEmpty().Max()));

    private async Task<IEnumerable<KnownNeed>> Checked(Client client)
    {
        var id = client.Id;
        if (await db.NeedsChecks.AsNoTracking().Where(c => c.ClientId == id).OrderByDescending(c => c.At).FirstOrDefaultAsync() is not { } check || NeedsForm.Find(check.Form) is not { } form) return [];
        return from question in form.Questions
               let answer = check.Answers.GetValueOrDefault(question.Code, NeedsForm.Unsaid)
               where answer != NeedsForm.Unsaid
               from theme in NeedThemes.OfQuestion(question.Code)
               select new KnownNeed(theme, $"{texts[$"Guidance.need-{question.Code}"]} – {texts[$"Guidance.need-{question.Code}-{answer}"]}", texts["Needs.from-check"], check.At.InFinland().Day, NeedThemes.Level(question, answer));
    }

    private async Task<IEnumerable<KnownNeed>> Profiled(Client client)
    {
        var (id, found) = (client.Id, new List<KnownNeed>());
        var rounds = await db.ProfilingRounds.AsNoTracking().Where(r => r.ClientId == id).OrderByDescending(r => r.At).Take(10).ToListAsync();
        foreach (var round in rounds.DistinctBy(r => r.FormId))
        {
            var view = await RoundView.Of(db, shelf, round, Languages.Current);
            found.AddRange(from need in view.Reading.Needs
                           from theme in NeedThemes.OfNeed(view.Need(need.Need))
                           select new KnownNeed(theme, $"{view.Need(need.Need).Name}: {string.Join("; ", need.Reasons.Select(view.Asked))}", view.Template.Name.ToString(), round.At.InFinland().Day, NeedLevel.Some));
        }

        return found;
    }

    private async Task<IEnumerable<KnownNeed>> Measured(Client client) =>
        from story in await instruments.Of(client)
        let last = story.Last
        where last is not null
        from need in last.Reading.Needs
        from theme in NeedThemes.OfNeed(need.Need)
        select new KnownNeed(theme, $"{need.Need.Name}: {need.Why}", story.Template.Name.ToString(), last.On, NeedLevel.Some);

    private async Task<IEnumerable<KnownNeed>> Skills(Client client)
    {
        var id = client.Id;
        var skills = await db.ClientSkills.AsNoTracking().Where(s => s.ClientId == id && s.Standing == SkillStanding.Has).OrderBy(s => s.Id).Take(MostSkills).ToListAsync();
        if (skills.Count == 0) return [];
        var (taxonomy, language) = (await taxonomies.Open(), LanguageCodes.Parse(Languages.Current));
        return [new(NeedTheme.Work, string.Join(", ", skills.Select(s => s.Label(taxonomy, language)).Order(Texts.Sorting)), texts["Needs.from-skills"], null, NeedLevel.NotAsked)];
    }
}
