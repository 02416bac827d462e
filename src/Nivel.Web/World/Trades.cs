using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Skills;

namespace Nivel.Web.World;

/// <summary>Occupations of the demo area and what skills go with each, from the starter taxonomy.</summary>
internal sealed class Trades
{
    private readonly List<(string Id, string Isco, string Name)> occupations = [.. DemoFiles.Rows("occupations", "taxonomy").Select(r => (r["id"], r["isco08"], r["fi"]))];
    private readonly Dictionary<string, List<string>> skills = [];

    public Trades()
    {
        foreach (var row in DemoFiles.Rows("occupation_skills", "taxonomy"))
        {
            if (!skills.TryGetValue(row["occupation"], out var list)) skills[row["occupation"]] = list = [];
            list.Add(row["skill"]);
        }
    }

    public (string Id, string Isco, string Name) Pick(Random random)
    {
        // A few trades are common among jobseekers, most are rare: the square bends the choice towards the first rows.
        var at = (int)(occupations.Count * Math.Pow(random.NextDouble(), 1.7));
        return occupations[at];
    }

    public IReadOnlyList<string> SkillsOf(string occupation) => skills.GetValueOrDefault(occupation) ?? [];

    public object[] Give(Client client, Random random, DateOnly today)
    {
        var done = Pick(random);
        var wished = random.Next(3) == 0 ? Pick(random) : done;
        var rows = new List<object>
        {
            new WorkWish(client.Id)
            {
                Done = done.Id, Wished = wished.Id, Hours = random.Next(5) == 0 ? "part" : "any", Shifts = random.Next(3) == 0 ? "day,evening,weekend" : "day",
                CommuteMinutes = random.Next(3, 9) * 10, HasCar = random.Next(2) == 0,
            },
        };
        var mine = SkillsOf(done.Id).Where(_ => random.Next(10) < 7).Concat(SkillsOf(wished.Id).Where(_ => random.Next(10) < 2)).Distinct();
        foreach (var skill in mine)
            rows.Add(new ClientSkill(client.Id, skill, SkillStanding.Has, "worker") { Years = random.Next(1, 15), LastUsedYear = today.Year - random.Next(0, 8) });
        var known = rows.OfType<ClientSkill>().Select(s => s.ConceptId).ToHashSet();
        rows.AddRange(Languages(client).Where(s => !known.Contains(s.ConceptId)));
        return [.. rows];
    }

    /// <summary>What invented people say of their languages; without it an order that asks for Finnish would find nobody. No dice: the rest of the area stays as it is.</summary>
    private static IEnumerable<ClientSkill> Languages(Client client)
    {
        var own = client.Language == "sv" ? "swedish-language" : client.Language == "fi" ? "finnish-language" : null;
        if (own is not null) yield return new ClientSkill(client.Id, own, SkillStanding.Has, "own-words") { Level = "C2" };
        if (own != "finnish-language") yield return new ClientSkill(client.Id, "finnish-language", SkillStanding.Has, "own-words") { Level = client.BornOn.Day % 3 == 0 ? "A2" : "B1" };
        if (client.BornOn.Day % 2 == 0) yield return new ClientSkill(client.Id, "english-language", SkillStanding.Has, "own-words") { Level = "B2" };
    }
}
