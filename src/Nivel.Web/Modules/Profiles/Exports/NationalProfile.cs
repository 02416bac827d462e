using System.Globalization;
using System.Text.Json.Nodes;
using Nivel.Match;

namespace Nivel.Web.Modules.Profiles.Exports;

/// <summary>The profile in the shape that Työmarkkinatori's import of profiles takes (interface P51, FullProfileDto). Without name, as the profile is anonymous.</summary>
public static class NationalProfile
{
    /// <summary>Its code set of driving licences, by the letters of ours.</summary>
    private static readonly IReadOnlyDictionary<string, string> Licences = new Dictionary<string, string>
    {
        ["a"] = "A1A2A", ["b"] = "B", ["be"] = "B96BE", ["c1"] = "C1C", ["c"] = "C1C", ["c1e"] = "C1ECE", ["ce"] = "C1ECE", ["d1"] = "D1D", ["d"] = "D1D", ["de"] = "D1EDE",
    };

    public static byte[] Of(ProfileFacts facts) => ExportJson.Known(new JsonObject
    {
        ["generalInfo"] = General(facts),
        ["employments"] = ExportJson.List(facts.Of(CvKind.Work).Take(20).Select(entry => new JsonObject
        {
            ["title"] = In(facts, entry.Title), ["employer"] = In(facts, entry.Where), ["interval"] = Interval(entry), ["description"] = Described(facts, entry),
        })),
        ["educations"] = ExportJson.List(facts.Of(CvKind.Education).Take(20).Select(entry => new JsonObject
        {
            ["customDegreeName"] = In(facts, entry.Title), ["degreeInstitution"] = In(facts, entry.Where), ["interval"] = Interval(entry, ongoing: false), ["description"] = Described(facts, entry),
        })),
        ["projects"] = ExportJson.List(facts.Of(CvKind.Other).Take(20).Select(entry => new JsonObject { ["title"] = In(facts, entry.Title), ["interval"] = Interval(entry), ["description"] = Described(facts, entry) })),
        ["languageSkills"] = ExportJson.List(facts.Of(SkillKind.Language).Take(20).Select(Tongue).OfType<JsonObject>()),
        ["drivingLicenses"] = new JsonObject { ["licenseClasses"] = ExportJson.List(Classes(facts)), ["ownCarAvailable"] = facts.Wish.HasCar },
        ["certifications"] = new JsonObject { ["description"] = In(facts, string.Join(", ", facts.Of(SkillKind.Card).Select(card => card.Label))) },
        ["experienceDescription"] = new JsonObject { ["skills"] = ExportJson.Uris("skill", facts.Of(SkillKind.Skill, SkillKind.Knowledge).Select(s => s.Concept)) },
        ["jobPreferenceDescription"] = new JsonObject { ["occupations"] = ExportJson.Uris("occupation", facts.Occupations.Select(o => o.Concept)) },
    });

    private static JsonObject General(ProfileFacts facts) => new()
    {
        ["caption"] = In(facts, facts.Heading),
        ["description"] = In(facts, facts.Words),
        ["personAvailability"] = facts.Wish.AvailableFrom is null ? "01" : "02",
        ["startDate"] = facts.Wish.AvailableFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["preferredMunicipalities"] = ExportJson.List(facts.PreferredMunicipalities),
    };

    /// <summary>Its five levels: A1 stands for the beginnings, B1, B2, and C1 for very good.</summary>
    private static JsonObject? Tongue(ProfileSkill skill) => ExportJson.LanguageCode(skill) is { } code
        ? new() { ["code"] = code, ["level"] = skill.Level switch { "A1" or "A2" => "A1", "C1" or "C2" => "C1", var level => level } } : null;

    private static IEnumerable<string> Classes(ProfileFacts facts) => facts.Of(SkillKind.Licence)
        .Select(licence => Licences.GetValueOrDefault(licence.Concept.Split('-')[0])).OfType<string>().Distinct();

    private static JsonObject Described(ProfileFacts facts, CvEntry entry) => new()
    {
        ["description"] = In(facts, entry.Words), ["occupations"] = ExportJson.Uris("occupation", entry.ConceptId is { } concept ? [concept] : []),
    };

    private static JsonObject Interval(CvEntry entry, bool ongoing = true)
    {
        var interval = new JsonObject { ["startDate"] = $"{entry.FromMonth:yyyy-MM-dd}", ["endDate"] = entry.ToMonth is { } to ? $"{to:yyyy-MM-dd}" : null };
        if (ongoing) interval["ongoing"] = entry.ToMonth is null;
        return interval;
    }

    private static JsonObject? In(ProfileFacts facts, string? words) => string.IsNullOrWhiteSpace(words) ? null : new() { [facts.Language] = words };
}
