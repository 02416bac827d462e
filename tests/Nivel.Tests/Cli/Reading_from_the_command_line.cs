using System.Text.Json;

namespace Nivel.Tests.Cli;

/// <summary>nivel match extract and eval, as scripts call them.</summary>
public sealed class Reading_from_the_command_line : IDisposable
{
    private static readonly string Starter = Path.Combine(AppContext.BaseDirectory, "reference", "taxonomy");
    private readonly string folder = Directory.CreateTempSubdirectory("nivel-read-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Each_text_is_answered_under_its_own_id_with_places_that_lie_in_it()
    {
        const string text = "🙂 Olen hitsannut 3 vuotta, haluaisin oppia ajamaan trukkia. Hetu 131052-308T.";
        var (code, output, _) = await Extract($$"""{"id":7,"text":"{{text}}"}""", """{"id":"b","text":"I have never done welding."}""", """{"id":"tyhjä","text":""}""");
        code.ShouldBe(0);
        var lines = Lines(output);
        lines.Select(l => l.GetProperty("id").ToString()).ShouldBe(["7", "b", "tyhjä"]);
        lines.Select(l => l.GetProperty("lang").GetString()).Take(2).ShouldBe(["fi", "en"]);
        var skills = lines[0].GetProperty("skills").EnumerateArray().ToDictionary(s => s.GetProperty("uuid").GetString()!);
        (skills["welding"].GetProperty("status").GetString(), skills["forklift-driving"].GetProperty("status").GetString()).ShouldBe(("has", "wants"));
        skills["welding"].GetProperty("years").GetDouble().ShouldBe(3);
        text[skills["welding"].GetProperty("start").GetInt32()..skills["welding"].GetProperty("end").GetInt32()].ShouldBe("hitsannut");
        output.ShouldNotContain("131052");
        lines[1].GetProperty("skills").EnumerateArray().Single(s => s.GetProperty("uuid").GetString() == "welding").GetProperty("status").GetString().ShouldBe("not");
        lines[2].GetProperty("skills").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_line_that_is_no_text_is_named_and_the_others_are_answered()
    {
        var (code, output, error) = await Extract("""{"id":1,"text":"Osaan hitsata."}""", "not json", """{"id":2}""", "", $$"""{"id":3,"text":"{{new string('x', 200_000)}} 🙂 <b>hygieniapassi</b>"}""");
        code.ShouldBe(1);
        error.ShouldContain("line 2: expected");
        error.ShouldContain("line 3: expected");
        var lines = Lines(output);
        lines.Select(l => l.GetProperty("id").ToString()).ShouldBe(["1", "3"]);
        lines[1].GetProperty("skills").EnumerateArray().Select(s => s.GetProperty("uuid").GetString()).ShouldContain("food-hygiene-passport");
    }

    [Fact]
    public async Task Evaluation_prints_a_line_for_each_labelled_set_with_its_yardstick_and_intervals()
    {
        var sets = Directory.CreateDirectory(Path.Combine(folder, "skill-extraction")).FullName;
        string Mention(string span, string right) => JsonSerializer.Serialize(new { sentence = span, mentions = new[] { new { span, accepted = new[] { right } } } });
        await File.WriteAllLinesAsync(Path.Combine(sets, "fi_sentences_esco_llm.jsonl"), [Mention("hitsaaminen", "welding"), Mention("hygieniapassi", "food-hygiene-passport"), Mention("aivan muuta kuin mikään", "welding")], TestContext.Current.CancellationToken);
        var (code, output, error) = await Executable.Run("", "match", "eval", "--data", folder, "--sets", "fi-mentions", "--taxonomy", Starter);
        code.ShouldBe(0, error);
        var rows = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')).ToList();
        rows[0][..4].ShouldBe(["set", "n", "letters hit@1", "hit@1"]);
        var found = rows.Single(r => r[0] == "fi-mentions");
        found[1].ShouldBe("3");
        found[3].ShouldBe("0.667", "two of three are found, and what is no skill is not made one");
    }

    [Fact]
    public async Task Evaluation_without_its_data_says_what_is_missing()
    {
        var (code, _, error) = await Executable.Run("", "match", "eval", "--data", Path.Combine(folder, "nowhere"), "--taxonomy", Starter);
        code.ShouldNotBe(0);
        error.ShouldContain("does not exist");
    }

    private static Task<(int Code, string Output, string Error)> Extract(params string[] lines) =>
        Executable.Run(string.Join('\n', lines) + "\n", "match", "extract", "--lang", "auto", "--taxonomy", Starter);

    private static List<JsonElement> Lines(string output) => [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
}
