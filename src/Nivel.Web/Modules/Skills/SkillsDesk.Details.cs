using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Skills;

/// <summary>Levels of languages, mastery of skills, years of practice and the year of last use of what the person has already confirmed.</summary>
public sealed partial class SkillsDesk
{
    public const int MostYears = 70;
    public const int EarliestUse = 1950;

    /// <summary>Writes down what is told; an empty field takes back what was told before. What the person does not have is left alone.</summary>
    public async Task Tell(Client client, IEnumerable<SkillChoice> told, Actor by)
    {
        var (taxonomy, id, changed) = (await shelf.Open(), client.Id, 0);
        var held = await db.ClientSkills.Where(s => s.ClientId == id && s.Standing == SkillStanding.Has).ToDictionaryAsync(s => s.ConceptId);
        foreach (var choice in told.DistinctBy(c => c.Id).Take(MostChoices))
        {
            if (!held.TryGetValue(choice.Id, out var skill)) continue;
            var before = (skill.Level, skill.Years, skill.LastUsedYear, skill.Mastery);
            if (taxonomy.Skill(skill.ConceptId)?.Kind == SkillKind.Language) skill.Level = Levels.All.Contains(choice.Level ?? "") ? choice.Level : null;
            else (skill.Years, skill.LastUsedYear, skill.Mastery) = (choice.Years is >= 0 and <= MostYears ? choice.Years : null, CanBeLastUse(choice.LastUsedYear) ? choice.LastUsedYear : null, Levels.Mastery(choice.Mastery));
            if (before != (skill.Level, skill.Years, skill.LastUsedYear, skill.Mastery)) changed++;
        }

        if (changed > 0) db.Happenings.Add(Happened("SkillsConfirmed", client, by, ("count", $"{changed}")));
        await db.SaveChangesAsync();
    }

    /// <summary>Not in a year to come, and not longer ago than a working life.</summary>
    public bool CanBeLastUse(int? year) => year is null || (year >= EarliestUse && year <= clock.Today.Year);
}
