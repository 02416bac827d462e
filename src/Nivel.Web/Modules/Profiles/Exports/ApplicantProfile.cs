using System.Text.Json.Nodes;
using Nivel.Match;

namespace Nivel.Web.Modules.Profiles.Exports;

/// <summary>The profile by Virtual Finland's definition JobApplicantProfile v2.0. Without name.</summary>
public static class ApplicantProfile
{
    private const int LongestName = 250;

    public static byte[] Of(ProfileFacts facts) => ExportJson.Bytes(new JsonObject
    {
        ["occupations"] = ExportJson.List(facts.Of(CvKind.Work).Select(entry => new JsonObject
        {
            ["escoIdentifier"] = ExportJson.Uri("occupation", entry.ConceptId), ["startDate"] = $"{entry.FromMonth:yyyy-MM-dd}",
            ["endDate"] = entry.ToMonth is { } to ? $"{to:yyyy-MM-dd}" : null, ["employer"] = Cut(entry.Where),
        })),
        ["educations"] = ExportJson.List(facts.Of(CvKind.Education).Select(entry => new JsonObject
        {
            ["educationName"] = Cut(entry.Title), ["startDate"] = $"{entry.FromMonth:yyyy-MM-dd}",
            ["graduationDate"] = entry.ToMonth is { } to ? $"{to:yyyy-MM-dd}" : null, ["institutionName"] = Cut(entry.Where),
        })),
        ["languageSkills"] = ExportJson.List(facts.Of(SkillKind.Language).Select(skill => new JsonObject
        {
            ["escoIdentifier"] = ExportJson.Uri("skill", skill.Concept), ["languageCode"] = ExportJson.LanguageCode(skill), ["skillLevel"] = skill.Level,
        })),
        ["otherSkills"] = ExportJson.List(facts.Of(SkillKind.Skill, SkillKind.Knowledge).Where(skill => ExportJson.Uri("skill", skill.Concept) is not null)
            .Select(skill => new JsonObject { ["escoIdentifier"] = ExportJson.Uri("skill", skill.Concept) })),
        ["certifications"] = ExportJson.List(facts.Of(SkillKind.Card, SkillKind.Licence).Select(card => new JsonObject
        {
            ["certificationName"] = Cut(card.Label), ["escoIdentifier"] = ExportJson.List(ExportJson.Uri("skill", card.Concept) is { } uri ? [uri] : (IEnumerable<string>)[]),
        })),
        ["permits"] = new JsonArray(),
        ["workPreferences"] = new JsonObject
        {
            ["preferredRegion"] = new JsonArray(), ["preferredMunicipality"] = ExportJson.List(facts.PreferredMunicipalities),
            ["workingTime"] = WorkingTime(facts.Wish.Shifts), ["workingLanguage"] = ExportJson.List(facts.Of(SkillKind.Language).Select(ExportJson.LanguageCode).OfType<string>().Distinct()),
        },
    });

    /// <summary>One code only fits: days, evenings, nights or weekends when that is all, otherwise shifts; none where the person has not said.</summary>
    private static string? WorkingTime(string shifts) => shifts switch { "day" => "01", "evening" => "02", "night" => "03", "weekend" => "07", "" => null, _ => "08" };

    private static string? Cut(string? text) => text?.Length > LongestName ? text[..LongestName] : text;
}
