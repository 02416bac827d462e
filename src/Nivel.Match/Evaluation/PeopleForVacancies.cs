using System.Globalization;
using System.Text.Json;

namespace Nivel.Match;

/// <summary>Vacancies ranked for CVs by extracting both and ranking as the product does. No yardstick of quality: two people ranked them, and they hardly agree with each other; the table says so.</summary>
internal static class PeopleForVacancies
{
    public static void Print(string data, Taxonomy taxonomy, Extractor extractor, TextWriter output)
    {
        string File(string name) => Path.Combine(data, "person-job", name);
        if (!System.IO.File.Exists(File("cv_ranked_devhalf.jsonl"))) return;
        var vacancies = Lines(File("vacancies.jsonl")).Select(v => (Number: v.GetProperty("rank_index").GetInt32(), Needs: Needs(v, extractor))).ToArray();
        var cvs = Lines(File("cv_ranked_devhalf.jsonl")).Select(c => (Cv: c, Person: Person(c, extractor))).ToArray();
        var people = CandidateIndex.Build(taxonomy, cvs.Select(c => c.Person));
        var scores = vacancies.ToDictionary(v => v.Number, v => Ranking.People(people, v.Needs, cvs.Length).People.ToDictionary(p => p.Key, p => p.Score));
        var (taus, gains, between) = (new List<double>(), new List<double>(), new List<double>());
        foreach (var (cv, person) in cvs)
        {
            var mine = vacancies.OrderByDescending(v => scores[v.Number].GetValueOrDefault(person.Key)).ThenBy(v => v.Number).Select(v => v.Number).ToArray();
            int[][] annotated = [.. ((string[])["annotator1", "annotator2"]).Where(a => cv.TryGetProperty(a, out var ranks) && ranks.ValueKind == JsonValueKind.Array).Select(a => cv.GetProperty(a).EnumerateArray().Select(x => x.GetInt32()).ToArray()).Where(r => r.Distinct().Count() == vacancies.Length)];
            foreach (var ranks in annotated) (taus, gains) = ([.. taus, Tau(mine, ranks)], [.. gains, Gain(mine, ranks)]);
            if (annotated.Length == 2) between.Add(Tau(annotated[0], annotated[1]));
        }
        output.WriteLine("people and vacancies\trankings\tKendall's tau\tnDCG\ttau of the two annotators");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"person-job (annotators hardly agree: says nothing of quality)\t{taus.Count}\t{taus.DefaultIfEmpty().Average():0.000}\t{gains.DefaultIfEmpty().Average():0.000}\t{between.DefaultIfEmpty().Average():0.000}"));
    }

    private static JobNeeds Needs(JsonElement vacancy, Extractor extractor)
    {
        var found = extractor.Read(vacancy.GetProperty("title").GetString() + ".\n" + vacancy.GetProperty("text").GetString(), Language.English);
        return new JobNeeds(vacancy.GetProperty("uid").GetString()!) { UsefulSkills = [.. found.Skills.Select(s => s.SkillId)], Occupation = found.Occupations.Select(o => o.OccupationId).FirstOrDefault() };
    }

    private static PersonProfile Person(JsonElement cv, Extractor extractor)
    {
        var found = extractor.Read(cv.GetProperty("text").GetString(), Language.English);
        return new PersonProfile(cv.GetProperty("cv").GetInt32()) { Skills = [.. found.Skills.Select(s => new PersonSkill(s.SkillId))], Occupations = [.. found.Occupations.Select(o => new PersonOccupation(o.OccupationId, 1))] };
    }

    private static double Tau(int[] one, int[] other)
    {
        var sum = 0;
        for (var i = 0; i < one.Length; i++)
            for (var j = i + 1; j < one.Length; j++) sum += Array.IndexOf(other, one[i]) < Array.IndexOf(other, one[j]) ? 1 : -1;
        return sum / (one.Length * (one.Length - 1) / 2.0);
    }

    // The best of five vacancies is worth four, the last nothing.
    private static double Gain(int[] mine, int[] right)
    {
        double Sum(IEnumerable<int> order) => order.Select((v, i) => (right.Length - 1 - Array.IndexOf(right, v)) / Math.Log2(i + 2)).Sum();
        return Sum(mine) / Sum(right);
    }

    private static IEnumerable<JsonElement> Lines(string file) => System.IO.File.ReadLines(file).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement);
}
