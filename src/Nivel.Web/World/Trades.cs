using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Skills;

namespace Nivel.Web.World;

/// <summary>Occupations of the demo area and what skills go with each, from the starter taxonomy.</summary>
internal sealed class Trades
{
    private readonly List<(string Id, string Isco, string Name)> occupations = [.. DemoFiles.Rows("occupations", "taxonomy").Select(r => (r["id"], r["isco08"], r["fi"]))];
    private readonly Dictionary<string, List<string>> skills = [];

    /// <summary>Beginnings of the ISCO-08 codes of the work that each field does.</summary>
    private static readonly Dictionary<string, string[]> Fields = new()
    {
        ["food"] = ["5120", "5131", "7512", "9411", "9412"], ["care"] = ["2221", "2266", "3221", "3258", "532"], ["metal"] = ["72", "7223", "3115"], ["transport"] = ["832", "833", "9333"],
        ["cleaning"] = ["9112", "9123", "9129"], ["construction"] = ["711", "712", "713", "9313", "3123"], ["retail"] = ["522", "523", "3322"], ["agriculture"] = ["611", "612", "92"],
        ["ict"] = ["25", "351"], ["logistics"] = ["4321", "8344", "9333", "9334"], ["property"] = ["5153", "741", "7126"], ["education"] = ["2342", "5311", "5312"],
        ["vehicles"] = ["7231", "7232"], ["wood"] = ["752", "7115"],
    };

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

    /// <summary>A trade of an employer's own field: a bakery does not look for a locksmith.</summary>
    public (string Id, string Isco, string Name) Pick(Random random, string industry)
    {
        var own = occupations.FindAll(o => Fields.GetValueOrDefault(industry, []).Any(f => o.Isco.StartsWith(f, StringComparison.Ordinal)));
        return own.Count == 0 ? Pick(random) : own[random.Next(own.Count)];
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

    /// <summary>The persona has worked in a school kitchen, as the job that is asked about supposes. No dice here either.</summary>
    public object[] Cook(Client client, DateOnly today)
    {
        const string trade = "institutional-cook";
        var skills = SkillsOf(trade).Where(s => s is not ("preparing-special-diets" or "buffet-line-service")).Select(s => new ClientSkill(client.Id, s, SkillStanding.Has, "worker") { Years = 6, LastUsedYear = today.Year - 2 });
        return [new WorkWish(client.Id) { Done = trade, Wished = trade, Hours = "any", Shifts = "day,evening", CommuteMinutes = 60, HasCar = true }, .. skills, .. Languages(client)];
    }

    /// <summary>What invented people say of their languages; without it all would be asked of their Finnish. No dice: the rest of the area stays as it is.</summary>
    private static IEnumerable<ClientSkill> Languages(Client client)
    {
        var own = client.Language == "sv" ? "swedish-language" : client.Language == "fi" ? "finnish-language" : null;
        if (own is not null) yield return new ClientSkill(client.Id, own, SkillStanding.Has, "own-words") { Level = "C2" };
        if (own != "finnish-language") yield return new ClientSkill(client.Id, "finnish-language", SkillStanding.Has, "own-words") { Level = client.BornOn.Day % 3 == 0 ? "A2" : "B1" };
        if (client.BornOn.Day % 2 == 0) yield return new ClientSkill(client.Id, "english-language", SkillStanding.Has, "own-words") { Level = "B2" };
    }
}
