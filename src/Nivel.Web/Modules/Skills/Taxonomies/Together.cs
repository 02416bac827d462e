using Nivel.Match;

namespace Nivel.Web.Modules.Skills;

/// <summary>ESCO with the Finnish cards, licences and languages of the starter: ESCO does not know a hygiene passport or a CE licence, and employers ask for them.</summary>
internal static class Together
{
    public static Taxonomy Load(string folder, Taxonomy starter)
    {
        var loaded = Taxonomy.Load(folder);
        return loaded.Skills.Any(s => s.Kind is SkillKind.Card or SkillKind.Licence) ? loaded : loaded.With(starter, s => s.Kind is SkillKind.Card or SkillKind.Licence or SkillKind.Language);
    }
}
