using Nivel.Match;

namespace Nivel.Match.Tests;

public class Learning_from_corrections
{
    private static readonly ConceptId Welding = World.Skill("welding");

    [Fact]
    public void Accepting_raises_and_rejecting_lowers()
    {
        var before = Score(World.Extractor);
        Score(After(new Correction("hitsausta", Language.Finnish, Welding, true, Count: 5))).ShouldBeGreaterThan(before);
        Score(After(new Correction("Hitsaus", Language.Finnish, Welding, false, Count: 2))).ShouldBeLessThan(before);
    }

    [Fact]
    public void What_everybody_rejects_is_not_suggested_again() => Score(After(new Correction("hitsaus", Language.Finnish, Welding, false, Count: 50))).ShouldBe(0);

    [Fact]
    public void A_correction_of_other_words_changes_nothing() => Score(After(new Correction("siivous", Language.Finnish, Welding, false, Count: 50))).ShouldBe(Score(World.Extractor));

    [Fact]
    public void Words_corrected_twice_become_a_name()
    {
        const string text = "Olin kesän räksyttämössä.";
        World.Extractor.Read(text).Skills.ShouldBeEmpty();
        var once = After(new Correction("räksyttämössä", Language.Finnish, default, false, Welding));
        once.Read(text).Skills.ShouldBeEmpty();
        After(new Correction("räksyttämössä", Language.Finnish, default, false, Welding, 2)).Read(text).Skills.ShouldHaveSingleItem().SkillId.ShouldBe(Welding);
    }

    [Fact]
    public void The_order_of_corrections_does_not_matter()
    {
        Correction[] list = [new("hitsaus", Language.Finnish, Welding, true), new("hitsausta", Language.Finnish, Welding, false, Count: 2), new("räksy", Language.Finnish, default, false, Welding, 3), new("", Language.Finnish, Welding, true)];
        Score(After(list)).ShouldBe(Score(After([.. list.Reverse()])));
    }

    private static Extractor After(params Correction[] list) => World.Extractor.With(Corrections.From(list));

    private static double Score(Extractor extractor) => extractor.Read("Tein hitsausta.").Skills.SingleOrDefault(s => s.SkillId == Welding)?.Score ?? 0;
}
