using System.Text.Json;
using Nivel.Match;

namespace Nivel.Web.Cli;

/// <summary>nivel match rank: people for a job, from two files to standard output. A bad line is named on standard error and the work goes on.</summary>
internal static class MatchRank
{
    public const string Shapes = """
        rank reads a job (one JSON object) and people (one JSON object a line); only id and key must be there. Ids of skills, cards, languages and
        occupations are those of the classification; what it does not know is left out and counted on standard error.
          job     {"id":"order-1","occupation":ID,"requiredSkills":[ID],"usefulSkills":[ID],"licences":[ID],"languages":[{"language":ID,"level":"B1"}],
                   "municipality":"698","hours":"full|part","shifts":["day","evening","night","weekend"],"startsOn":"2026-12-01","asksRightToWork":true}
          person  {"key":1,"skills":[ID | {"skill":ID,"level":0-4,"years":3,"lastUsedYear":2025}],"occupations":[ID | {"occupation":ID,"years":2,"wished":true}],
                   "licences":[ID],"languages":[ID | {"language":ID,"level":"B1"}],"municipality":"698","mostTravelMinutes":60,"hasCar":true,"mayWork":true,
                   "acceptedMunicipalities":["698"],"hours":"part","shifts":["day"],"availableFrom":"2026-12-01","wantsMatching":true}
          out     key<TAB>score; with --explain a JSON object a person {"key","score","reasons":[{"kind","concept","label","other","otherLabel","number","why"}]}
                  and last {"considered","kept","filters":[{"condition","concept","removed","failedAlone"}]}. --lang is the language of the labels.
        wantsMatching is true unless said otherwise. Of two lines with the same key the last one holds.
        """;

    public static int Run(Arguments arguments, Taxonomy taxonomy)
    {
        var job = Job(File(arguments, "job"));
        var (people, refused) = People(File(arguments, "people"), taxonomy);
        Unknown(taxonomy, job);
        var ranked = Ranking.People(CandidateIndex.Build(taxonomy, people), job, Math.Clamp(arguments.Number("top", 50), 1, 10_000));
        using var output = new StreamWriter(Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false), 65_536);
        if (arguments.Has("explain")) Explain(ranked, taxonomy, LanguageCodes.Parse(arguments["lang"]), output);
        else foreach (var person in ranked.People) output.WriteLine(FormattableString.Invariant($"{person.Key}\t{person.Score:0.0000}"));
        return refused == 0 ? 0 : 1;
    }

    private static string File(Arguments arguments, string option)
    {
        var file = arguments[option] ?? throw new WrongCall($"--{option} FILE is missing");
        return System.IO.File.Exists(file) ? file : throw new WrongCall($"'{file}' does not exist");
    }

    private static JobNeeds Job(string file)
    {
        try { return RankJson.Job(System.IO.File.ReadAllText(file)); }
        catch (JsonException wrong) { throw new WrongCall($"'{file}' is not a job in JSON: {wrong.Message}"); }
    }

    private static (List<PersonProfile> People, int Refused) People(string file, Taxonomy taxonomy)
    {
        var (people, refused, line, unknown) = (new List<PersonProfile>(), 0, 0, 0);
        foreach (var text in System.IO.File.ReadLines(file))
        {
            line++;
            if (string.IsNullOrWhiteSpace(text)) continue;
            try
            {
                var person = RankJson.Person(text);
                people.Add(person);
                unknown += Count(taxonomy, person.Skills.Select(s => s.Skill).Concat(person.Licences).Concat(person.Languages.Select(l => l.Language)), person.Occupations.Select(o => o.Occupation));
            }
            catch (JsonException wrong)
            {
                refused++;
                Console.Error.WriteLine($"line {line}: not a person in JSON: {wrong.Message}");
            }
        }

        if (unknown > 0) Console.Error.WriteLine($"{unknown} ids of people are not in the classification and were left out");
        return (people, refused);
    }

    private static void Unknown(Taxonomy taxonomy, JobNeeds job)
    {
        var unknown = Count(taxonomy, job.RequiredSkills.Concat(job.UsefulSkills).Concat(job.Licences).Concat(job.Languages.Select(l => l.Language)), job.Occupation.IsSet ? [job.Occupation] : []);
        if (unknown > 0) Console.Error.WriteLine($"{unknown} ids of the job are not in the classification and were left out");
    }

    private static int Count(Taxonomy taxonomy, IEnumerable<ConceptId> skills, IEnumerable<ConceptId> occupations) =>
        skills.Count(s => taxonomy.Skill(s) is null) + occupations.Count(o => taxonomy.Occupation(o) is null);

    private static void Explain(PeopleForJob ranked, Taxonomy taxonomy, Language language, StreamWriter output)
    {
        string? Label(ConceptId id) => taxonomy.Skill(id)?.Label(language) ?? taxonomy.Occupation(id)?.Label(language);
        foreach (var person in ranked.People)
        {
            var reasons = person.Reasons.Select(r => new
            {
                kind = r.Code, concept = Id(r.Concept), label = Label(r.Concept), other = Id(r.Other), otherLabel = Label(r.Other),
                number = r.Number == 0 ? (double?)null : r.Number, why = r.Why == Nearness.None ? null : r.Why.ToString().ToLowerInvariant(),
            });
            output.WriteLine(JsonSerializer.Serialize(new { person.Key, person.Score, reasons }, RankJson.Out));
        }

        output.WriteLine(JsonSerializer.Serialize(new { ranked.Considered, ranked.Kept, ranked.Filters }, RankJson.Out));
    }

    private static string? Id(ConceptId id) => id.IsSet ? id.Value : null;
}
