using Nivel.Match;

namespace Nivel.Match.Tests;

public class Everyday_names
{
    private static readonly string Folder = Path.Combine(World.Root, "reference", "names");
    private static readonly string[][] Rows = [.. File.ReadLines(Path.Combine(Folder, "skills.tsv")).Skip(1).Select(l => l.Split('\t'))];

    [Fact]
    public void There_are_many_and_each_row_has_a_place_for_every_language()
    {
        Rows.Length.ShouldBeGreaterThan(700);
        Rows.ShouldAllBe(r => r.Length == 4);
        Rows.Sum(r => r[1].Split(';', StringSplitOptions.RemoveEmptyEntries).Length + r[2].Split(';', StringSplitOptions.RemoveEmptyEntries).Length).ShouldBeGreaterThan(1500);
    }

    [Fact]
    public void Names_are_clean() => Rows.SelectMany(r => r.Skip(1)).SelectMany(c => c.Split(';')).ShouldAllBe(n => n == n.Trim() && !n.Contains("  ", StringComparison.Ordinal) && n.Length < 70);

    [Fact]
    public void An_id_stands_once() => Rows.Select(r => r[0]).ShouldBeUnique();

    [Fact]
    public void Every_id_is_a_skill_of_ESCO()
    {
        var esco = Taxonomy.Load(World.EscoFolder());
        Rows.Where(r => esco.Skill(new ConceptId(r[0])) is null).Select(r => r[0]).ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_that_is_not_there_gives_no_names() => EverydayNames.Load(Path.Combine(Folder, "nowhere")).Count.ShouldBe(0);

    [Theory]
    [InlineData("Olin kassalla ja hyllytin tavaraa.")]
    [InlineData("Hygieniapassi ja trukkikortti löytyvät.")]
    [InlineData("Jag har suttit i kassan och kört truck.")]
    public void Words_of_working_life_lead_to_ESCO(string text)
    {
        var extractor = new Extractor(Taxonomy.Load(World.EscoFolder()), EverydayNames.Load(Folder));
        extractor.Read(text).Skills.Count.ShouldBeGreaterThanOrEqualTo(2);
    }

    [Theory]
    [InlineData("Olin vuorovastaavana kolme vuotta.", "5222")]
    [InlineData("Työskentelin bussikuskina Porissa.", "8331")]
    [InlineData("Jag jobbade som busschaufför, sedan som skolskjutschaufför.", "8331")]
    public void What_people_call_their_work_is_recognised_as_work(string text, string isco)
    {
        var esco = Taxonomy.Load(World.EscoFolder());
        var found = new Extractor(esco, EverydayNames.Load(Folder)).Read(text).Occupations;
        found.Select(o => esco.Occupation(o.OccupationId)!.Isco).ShouldContain(isco, $"{string.Join(", ", found.Select(o => o.Label))}");
    }

    [Theory]
    [InlineData("Kassa täsmäsi, ja pelle oli hauska.")]
    [InlineData("Etsimme sinua, joka otat vastuun ja palvelet asiakasta.")]
    [InlineData("Mittari näytti nollaa, ja vetäjä vaihtui.")]
    [InlineData("Lähetä hakemuksesi, niin lähetämme kutsun.")]
    [InlineData("Suunnittelija ja johtaja ovat sanoja, joista ala ei selviä.")]
    public void A_common_word_is_no_work(string text) =>
        new Extractor(Taxonomy.Load(World.EscoFolder()), EverydayNames.Load(Folder)).Read(text).Occupations.ShouldBeEmpty();

    [Fact]
    public void A_title_that_two_occupations_share_says_neither()
    {
        var esco = Taxonomy.Load(World.EscoFolder());
        TitleNames.Of(esco, EverydayNames.Load(Folder), Language.Finnish).GroupBy(t => t.Text, StringComparer.OrdinalIgnoreCase).ShouldAllBe(g => g.Count() == 1);
    }
}
