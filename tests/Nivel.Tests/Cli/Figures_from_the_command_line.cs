using System.Text.Json;

namespace Nivel.Tests.Cli;

public sealed class Figures_from_the_command_line : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("nivel-insight-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_store_is_built_verified_and_asked_and_a_small_cell_stays_hidden()
    {
        (await Executable.Run("", "world", "--data", folder, "--persons", "400", "--today", "2026-03-12")).Code.ShouldBe(0);
        (await Insight("indicator", "unemployed")).Error.ShouldContain("there is no store yet");
        (await Insight("build")).Code.ShouldBe(0);
        var (code, verified, _) = await Insight("verify");
        (code, verified.Contains("The same.", StringComparison.Ordinal)).ShouldBe((0, true));

        var csv = (await Insight("indicator", "unemployed", "--by", "place", "--from", "2026-01", "--to", "2026-02")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        csv[0].Trim().ShouldBe("indicator;month;group;name;value;of");
        csv.Skip(1).ShouldAllBe(line => line.StartsWith("unemployed;2026-0"));
        var json = JsonDocument.Parse((await Insight("indicator", "unemployed", "--by", "place", "--from", "2026-02", "--to", "2026-02", "--format", "json")).Output).RootElement.EnumerateArray().ToList();
        json.Select(g => g.GetProperty("name").GetString()!).ShouldAllBe(name => name.Length > 2 && !name.Any(char.IsAsciiDigit), "a municipality by its name");
        json.Where(g => g.GetProperty("value").ValueKind == JsonValueKind.Number).ShouldAllBe(g => g.GetProperty("value").GetDecimal() == 0 || g.GetProperty("value").GetDecimal() >= 5);

        foreach (var (words, said) in new[] { ("indicator no-such", "there is no such indicator"), ("indicator unemployed --by service", "cannot be divided by"), ("indicator unemployed --format xml", "csv or json"), ("dance", "there is no act"), ("indicator unemployed --from tammikuu", "wants a month") })
        {
            var wrong = await Insight(words.Split(' '));
            (wrong.Code, wrong.Error.Contains(said, StringComparison.Ordinal)).ShouldBe((2, true), $"{words}: {wrong.Error}");
        }
    }

    private Task<(int Code, string Output, string Error)> Insight(params string[] words) => Executable.Run("", ["insight", .. words, "--data", folder]);
}
