using System.Text.Json;

namespace Nivel.Tests.Cli;

public sealed class Ranking_from_the_command_line : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("nivel-rank-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task People_come_best_first_and_bad_lines_are_named_while_the_work_goes_on()
    {
        var (code, output, error) = await Rank("""{"id":"o","requiredSkills":["forklift-driving"],"hours":"full","startsOn":"2026-12-01"}""",
            """{"key":1,"skills":["cooking-no-such"]}""", "not json", "", "[1]", """{"skills":[]}""", """{"key":2,"skills":null}""", """{"key":"x"}""", """{"key":3,"key":4}""", """{"key":5,"availableFrom":"soon"}""",
            """{"key":6,"skills":["forklift-driving"],"shifts":["day","night"]}""", """{"key":7,"skills":[{"skill":"forklift-driving","level":4,"years":9,"lastUsedYear":2026}],"hours":["full","part"]}""",
            """{"key":8,"skills":["forklift-driving"],"wantsMatching":false}""", """{"key":9,"hours":"part"}""");
        code.ShouldBe(1);
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')[0]).ShouldBe(["7", "6", "1"]);
        foreach (var line in (int[])[2, 4, 5, 6, 7, 8, 9]) error.ShouldContain($"line {line}: not a person in JSON");
        error.ShouldContain("1 ids of people are not in the classification");
    }

    [Fact]
    public async Task Reasons_are_told_as_data_with_labels_and_how_many_each_condition_left_out()
    {
        var (code, output, _) = await Rank("""{"id":"o","requiredSkills":["forklift-driving"],"asksRightToWork":true,"municipality":"698"}""", ["--explain", "--lang", "en"],
            """{"key":1,"skills":["pallet-jack-use"],"municipality":"091"}""", """{"key":2,"mayWork":false}""");
        code.ShouldBe(0);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        var near = lines[0].GetProperty("reasons").EnumerateArray().Single(r => r.GetProperty("kind").GetString() == "near-skill");
        (near.GetProperty("other").GetString(), near.GetProperty("why").GetString(), near.GetProperty("label").GetString()).ShouldBe(("pallet-jack-use", "related", "forklift driving"));
        lines[0].GetProperty("reasons").EnumerateArray().ShouldContain(r => r.GetProperty("kind").GetString() == "unknown-journey");
        lines[^1].GetProperty("filters").EnumerateArray().Single(f => f.GetProperty("condition").GetString() == "permit").GetProperty("removed").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_wrong_call_says_what_is_wrong_and_help_shows_the_shapes()
    {
        (await Nivel("rank", "--people", "x")).Code.ShouldBe(2);
        (await Nivel("rank", "--job", Path.Combine(folder, "none"), "--people", "x")).Error.ShouldContain("does not exist");
        (await Rank("{broken", "")).Error.ShouldContain("is not a job in JSON");
        (await Nivel("--help")).Output.ShouldContain("\"requiredSkills\":[ID]");
    }

    private Task<(int Code, string Output, string Error)> Rank(string job, params string[] people) => Rank(job, [], people);

    private async Task<(int Code, string Output, string Error)> Rank(string job, string[] options, params string[] people)
    {
        var (jobFile, peopleFile) = (Path.Combine(folder, "job.json"), Path.Combine(folder, "people.jsonl"));
        await File.WriteAllTextAsync(jobFile, job);
        await File.WriteAllLinesAsync(peopleFile, people);
        return await Nivel(["rank", "--job", jobFile, "--people", peopleFile, .. options]);
    }

    private static Task<(int Code, string Output, string Error)> Nivel(params string[] words) => Executable.Run("", ["match", .. words]);
}
