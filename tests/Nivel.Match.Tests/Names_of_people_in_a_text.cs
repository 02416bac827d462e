using FsCheck;
using FsCheck.Fluent;
using Nivel.Match;

namespace Nivel.Match.Tests;

public class Names_of_people_in_a_text
{
    private static readonly bool HasDictionary = WordForms.For(Language.Finnish).Source == "voikko";

    private static readonly string[] Given = ["Matti", "Aino", "Onni", "Toivo", "Satu", "Jyrki", "Svetlana", "Ahmed", "Kimmo", "Rosa"];
    private static readonly string[] Family = ["Virtanen", "Korhonen", "Hakala", "Johansson", "Berg", "Nguyen"];

    private static readonly Gen<string> Names = from given in Gen.Elements(Given)
                                                from family in Gen.Elements(Family)
                                                from turned in Gen.Elements(true, false)
                                                from small in Gen.Elements(true, false)
                                                select (turned ? $"{family} {given}" : $"{given} {family}") is var name && small ? name.ToLowerInvariant() : name;

    [Fact]
    public void A_name_in_either_order_with_or_without_capitals_is_blanked_and_what_stands_around_it_stays()
    {
        Assert.SkipUnless(HasDictionary, "libvoikko is not on this machine");
        var around = from before in Gen.Elements("olen ", "Työkaverini oli ", "esihenkilö ", "") from name in Names from after in Gen.Elements(" ja hitsaan", ", hitsaus", ". Hitsaan.", "\nhygieniapassi") select (before, name, after);
        Prop.ForAll(Arb.From(around), t => PersonalData.Blanked(t.before + t.name + t.after) == t.before + new string(' ', t.name.Length) + t.after).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("Virtanen, Matti", "Virtanen, Matti")]
    [InlineData("olen matti virtanen ja ajan trukkia", "matti virtanen")]
    [InlineData("Olen Matti ja ajan trukkia", "Matti")]
    [InlineData("Nguyen Thi Hoa, kokki", "Nguyen Thi Hoa")]
    [InlineData("Virtasen Matille töitä", "Virtasen Matille")]
    [InlineData("hei nimeni on hoa ja leivon", "hoa")]
    [InlineData("Nimeni on Xyr Qwil Trasm ja leivon", "Xyr Qwil Trasm")]
    [InlineData("jag heter zeinab och jag kan svetsa", "zeinab")]
    [InlineData("Jag är Ahmed Warsame och jag kan svetsa", "Ahmed Warsame")]
    [InlineData("my name is oluwaseun and I can weld", "oluwaseun")]
    [InlineData("I am Svetlana Kuznetsova, a welder", "Svetlana Kuznetsova")]
    public void Only_the_name_is_blanked(string text, string name)
    {
        Assert.SkipUnless(HasDictionary, "libvoikko is not on this machine");
        PersonalData.Blanked(text).ShouldBe(text.Replace(name, new string(' ', name.Length), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Onni suosii rohkeaa, ja toivo elää.")]
    [InlineData("Asun Salossa, työ on Turussa ja Tampereella.")]
    [InlineData("Olen Helsingistä ja olen hitsaaja.")]
    [InlineData("En osaa siivota ilman ohjausta.")]
    [InlineData("Olen Excel osaaja ja käytän Java Spring kehystä.")]
    [InlineData("Ohjelmoin kielillä Python Julia Java.")]
    [InlineData("Anna minulle mahdollisuus, satuin paikalle.")]
    [InlineData("Jag är svetsare i Åbo. I am a welder in Salo.")]
    [InlineData("Metsäkone kulkee mäellä ja Koski on kunta.")]
    public void Places_and_common_words_stay(string text) => PersonalData.Blanked(text).ShouldBe(text);

    [Fact]
    public void No_name_of_a_skill_or_of_work_is_taken_for_a_person() => Taken(World.Taxonomy).ShouldBeEmpty();

    [Fact]
    public void Nor_is_any_of_the_whole_classification() => Taken(Taxonomy.Load(World.EscoFolder())).ShouldBeEmpty();

    [Theory]
    [InlineData("Svetlana")]
    [InlineData("siivosin virtasella")]
    [InlineData("matti virtanen")]
    public void A_phrase_with_a_name_is_known_before_it_is_kept(string words)
    {
        Assert.SkipUnless(HasDictionary, "libvoikko is not on this machine");
        (PersonalData.NamesSomebody(words) || PersonalData.Blanked(words) != words).ShouldBeTrue();
    }

    [Theory]
    [InlineData("hygieniapassi")]
    [InlineData("onnistunut asiakaspalvelu")]
    [InlineData("Salossa siivottu")]
    public void A_phrase_without_one_may_be_kept(string words) => PersonalData.NamesSomebody(words).ShouldBeFalse();

    private static List<string> Taken(Taxonomy taxonomy) =>
        [.. taxonomy.Skills.Select(s => s.Names).Concat(taxonomy.Occupations.Select(o => o.Names))
            .SelectMany(n => LanguageCodes.All.SelectMany(l => n.AllIn(l).Select(t => t.Text))).Distinct().Where(t => PersonalData.Blanked(t) != t)];
}
