using Nivel.Match;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Profiles;

/// <summary>A confirmed skill as the profile shows it; <paramref name="Concept"/> leads to the classification.</summary>
public sealed record ProfileSkill(string Concept, string Label, SkillKind Kind, int? Years, string? Level)
{
    /// <summary>The English name, by which a language of any classification finds its code.</summary>
    public string? English { get; init; }

    /// <summary>How well the person says to master it.</summary>
    public SkillLevel? Mastery { get; init; }
}

/// <summary>A wished occupation.</summary>
public sealed record ProfileOccupation(string Concept, string Label);

/// <summary>Everything a profile or a CV is made of, in one language: what the person has confirmed, nothing else of the record.</summary>
public sealed record ProfileFacts(
    string Language, Client Person, WorkWish Wish, IReadOnlyList<ProfileOccupation> Occupations, IReadOnlyList<ProfileSkill> Skills, IReadOnlyList<CvEntry> Entries, JobProfile? Profile, bool IsEsco)
{
    public IEnumerable<ProfileSkill> Of(params SkillKind[] kinds) => Skills.Where(skill => kinds.Contains(skill.Kind));

    public IEnumerable<CvEntry> Of(CvKind kind) => Entries.Where(entry => entry.Kind == kind);

    /// <summary>Where the person wants to work: at home and where work always suits. A protected person's places tell where to look, so they are told to nobody.</summary>
    public IEnumerable<string> PreferredMunicipalities => Person.ToOthers().MunicipalityCode is { } home ? Wish.SuitingPlaces.Prepend(home).Distinct() : [];

    public string? Heading => Profile?.In(Language).Heading;

    public string? Words => Profile?.In(Language).Words;

    /// <summary>What is still missing of a profile that an employer could use; never a demand, only told.</summary>
    public IEnumerable<string> Missing()
    {
        if (Occupations.Count == 0) yield return "occupations";
        if (!Of(SkillKind.Skill, SkillKind.Knowledge).Any()) yield return "skills";
        if (!Of(SkillKind.Language).Any()) yield return "languages";
        if (Words is null) yield return "words";
    }
}

/// <summary>A first version of the words, made of the facts in short true sentences; the person rewrites them.</summary>
public static class ProfileDraft
{
    private const int SkillsTold = 8;

    public static string Heading(ProfileFacts facts, Texts texts)
    {
        var names = facts.Occupations.Take(2).Select(o => o.Label).ToList();
        var heading = names.Count == 0 ? texts.In(facts.Language, "Profiles.draft-heading") : string.Join(", ", names);
        return heading.Length == 0 ? heading : char.ToUpperInvariant(heading[0]) + heading[1..Math.Min(heading.Length, JobProfile.LongestHeading)];
    }

    public static string Words(ProfileFacts facts, Texts texts, DateOnly today)
    {
        var sentences = new List<string>();
        void Tell(string key, IEnumerable<string> things) { if (string.Join(", ", things) is { Length: > 0 } told) sentences.Add(texts.In(facts.Language, $"Profiles.draft-{key}", told)); }
        Tell("occupations", facts.Occupations.Select(o => o.Label));
        Tell("work", facts.Of(CvKind.Work).Take(4).Select(e => Line(e, texts, facts.Language)));
        Tell("skills", facts.Of(SkillKind.Skill, SkillKind.Knowledge).Take(SkillsTold).Select(s => s.Label));
        Tell("education", facts.Of(CvKind.Education).Take(3).Select(e => Line(e, texts, facts.Language)));
        Tell("cards", facts.Of(SkillKind.Card, SkillKind.Licence).Select(s => s.Label));
        Tell("languages", facts.Of(SkillKind.Language).Select(s => s.Level is null ? s.Label : $"{s.Label} ({s.Level})"));
        sentences.Add(facts.Wish.AvailableFrom is { } from && from > today
            ? texts.In(facts.Language, "Profiles.draft-from", from.ToString("d.M.yyyy", null)) : texts.In(facts.Language, "Profiles.draft-now"));
        return string.Join("\n", sentences);
    }

    public static string Line(CvEntry entry, Texts texts, string language) =>
        $"{entry.Title}{(entry.Where is null ? "" : $", {entry.Where}")} ({Months(entry, texts, language)})";

    public static string Months(CvEntry entry, Texts texts, string language) =>
        $"{entry.FromMonth:M/yyyy}–{(entry.ToMonth is { } to ? $"{to:M/yyyy}" : texts.In(language, "Profiles.goes-on"))}".Replace('.', '/');
}
