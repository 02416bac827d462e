using Nivel.Tests.Houses;

namespace Nivel.Tests.Cli;

public sealed class Linking_from_the_command_line : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("nivel-link-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Whatever_comes_in_the_lines_that_can_be_read_are_answered()
    {
        var starter = Path.Combine(AppContext.BaseDirectory, "reference", "taxonomy");
        var (code, output, error) = await Executable.Run($"a\tputsari\nno tab here\nb\t\nc\t🙂🙂\nd\t<b>hitsaaja</b>\ne\t{new string('ö', 1_000_000)}\nf\thitsaaja\ttoinen\n",
            "match", "link", "--kind", "occupation", "--lang", "fi", "--top", "3", "--taxonomy", starter);
        code.ShouldBe(1);
        error.ShouldContain("line 2: expected id<TAB>text");
        var answered = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')).ToLookup(c => c[0]);
        answered["d"].First()[1..3].ShouldBe(["1", "welder"]);
        answered["f"].First()[2].ShouldBe("welder");
        answered["c"].ShouldBeEmpty("a picture is no title");
        answered["e"].ShouldBeEmpty();
        answered.SelectMany(a => a).ShouldAllBe(c => c.Length == 5);
    }

    [Fact]
    public async Task Without_a_folder_the_installed_classification_answers_and_else_the_starter()
    {
        var data = Path.Combine(folder, "data");
        (await Link("kvasaaripaimen", data)).ShouldBeEmpty("nothing is installed, and the starter has no such work");
        Directory.Exists(data).ShouldBeFalse("asking makes no installation");
        (await Executable.Run("", "world", "--persons", "100", "--data", data)).Code.ShouldBe(0);
        (await Executable.Run("", "import", "esco", MadeClassification.In(folder), "--data", data)).Code.ShouldBe(0);
        (await Link("kvasaaripaimen", data)).ShouldStartWith("a\t1\tw7\t");
    }

    private static async Task<string> Link(string title, string data) => (await Executable.Run($"a\t{title}\n", "match", "link", "--kind", "occupation", "--lang", "fi", "--data", data)).Output;
}
