using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Skills;

/// <summary>Levels of languages and years of practice of what the person has already confirmed.</summary>
public sealed partial class SkillsDesk
{
    public const int MostYears = 70;

    /// <summary>Writes down what is told; an empty field takes back what was told before. What the person does not have is left alone.</summary>
    public async Task Tell(Client client, IEnumerable<SkillChoice> told, Actor by)
    {
        var (taxonomy, id, changed) = (await shelf.Open(), client.Id, 0);
        var held = await db.ClientSkills.Where(s => s.ClientId == id && s.Standing == SkillStanding.Has).ToDictionaryAsync(s => s.ConceptId);
        foreach (var choice in told.DistinctBy(c => c.Id).Take(MostChoices))
        {
            if (!held.TryGetValue(choice.Id, out var skill)) continue;
            var before = (skill.Level, skill.Years);
            if (taxonomy.Skill(skill.ConceptId)?.Kind == SkillKind.Language) skill.Level = Levels.All.Contains(choice.Level ?? "") ? choice.Level : null;
            else skill.Years = choice.Years is >= 0 and <= MostYears ? choice.Years : null;
            if (before != (skill.Level, skill.Years)) changed++;
        }

        if (changed > 0) db.Happenings.Add(Happened("SkillsConfirmed", client, by, ("count", $"{changed}")));
        await db.SaveChangesAsync();
    }
}
