using Nivel.Match;

namespace Nivel.Match.Tests;

public class Keeping_what_was_derived : IDisposable
{
    private static readonly string[] Phrases = ["siivooja", "toimistosiivoojan sijaisuus", "hitsaajan apulainen", "lastbilschaufför", "care assistant for the elderly", "asiakaspalvelua ja kassatyötä ruokakaupassa sekä varaston hoitoa"];
    private readonly string folder = Directory.CreateTempSubdirectory("kept").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void Answers_are_the_same_without_a_folder_when_it_is_filled_and_when_it_is_read()
    {
        var without = Answers(new Linker(World.Taxonomy));
        Answers(new Linker(World.Taxonomy, folder)).ShouldBe(without);
        Directory.GetFiles(folder).ShouldHaveSingleItem();
        Answers(new Linker(World.Taxonomy, folder)).ShouldBe(without);
    }

    [Fact]
    public void A_broken_file_is_passed_over_and_made_anew()
    {
        var without = Answers(new Linker(World.Taxonomy, folder));
        var file = Directory.GetFiles(folder).Single();
        var whole = File.ReadAllBytes(file);
        foreach (var broken in (byte[][])[[], [1, 2, 3], whole[..(whole.Length / 2)], Changed(whole)])
        {
            File.WriteAllBytes(file, broken);
            Answers(new Linker(World.Taxonomy, folder)).ShouldBe(without);
            File.ReadAllBytes(file).ShouldBe(whole);
        }
    }

    [Fact]
    public void Another_taxonomy_has_another_file()
    {
        Answers(new Linker(World.Taxonomy, folder));
        var renamed = World.Taxonomy.WithAlternatives((id, language, names) => id == "cleaner" && language == Language.Finnish ? names.Append("putsari") : names);
        new Linker(renamed, folder).Occupations("putsari", Language.Finnish).First().Id.Value.ShouldBe("cleaner");
        Directory.GetFiles(folder).Length.ShouldBe(2);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_costs_time_and_nothing_else()
    {
        var file = Path.Combine(folder, "a-file");
        File.WriteAllText(file, "");
        Answers(new Linker(World.Taxonomy, Path.Combine(file, "below"))).ShouldBe(Answers(new Linker(World.Taxonomy)));
    }

    private static byte[] Changed(byte[] bytes) => [.. bytes.Select((b, i) => i == bytes.Length - 10 ? (byte)(b ^ 1) : b)];

    private static string[] Answers(Linker linker) =>
    [
        .. Phrases.SelectMany(p => LanguageCodes.All.SelectMany(l => linker.Occupations(p, l, 10).Concat(linker.Skills(p, l, 10)).Concat(linker.Groups(p, l, 10))))
            .Select(l => $"{l.Id} {l.Score} {l.Matched} {l.Reason} {string.Join(',', l.Words)}"),
    ];
}
