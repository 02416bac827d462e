using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Nivel.Match;

namespace Nivel.Match.Tests;

public class What_is_never_evidence
{
    private static readonly Regex IdentityCode = new(@"\d{6}[-+A-FU-Ya-fu-y]\d{3}[0-9A-Za-z]", RegexOptions.CultureInvariant);

    private static readonly Gen<string> Pieces = Gen.Elements(
        "Hitsasin telakalla", "010190-123A", "150302A123B", "010190Y123C", "En osaa siivota,", "matti.kokki@example.fi", "040 123 4567", "+358 40 1234567", "Hämeentie 5 A 3", "00530 Helsinki", "Matti Kokki",
        "synt. 1.1.1990", "trukkia", "ajoin", "asiakas- ja", "myyntityö", "<b>", "&nbsp;", "\n", ";", "😀", "\uD800", "mutta", "Jag kan svetsa", "I can weld", "3 vuotta", "2015–2019", "hit-\nsausta", ":", "Eduksi:", "(", "masennus", "C/CE-kortti", "\0");

    private static readonly Gen<string> Texts = from pieces in Pieces.ListOf() from glue in Gen.Elements(" ", "", ", ", ". ") select string.Join(glue, pieces);

    [Fact]
    public void Any_mix_is_read_without_harm() => Check(Texts, text => World.Extractor.Read(text, thisYear: 2026) is not null);

    [Fact]
    public void Places_lie_inside_the_text() => Check(Texts, text => Places(World.Extractor.Read(text)).All(p => p.Start >= 0 && p.Start < p.End && p.End <= text.Length));

    [Fact]
    public void Evidence_holds_no_identity_code_and_no_address_of_mail() =>
        Check(Texts, text => Places(World.Extractor.Read(text)).Select(p => text[p.Start..p.End]).All(q => !IdentityCode.IsMatch(q) && !q.Contains('@', StringComparison.Ordinal)));

    [Fact]
    public void Certainty_is_between_nothing_and_all() =>
        Check(Texts, text => World.Extractor.Read(text, least: 0).Skills.All(s => s.Score is >= 0 and <= 1));

    [Theory]
    [InlineData("010190-123A")]
    [InlineData("010190Y123C")]
    [InlineData("150302A123B")]
    [InlineData("150302F123B")]
    [InlineData("matti@example.fi")]
    [InlineData("040 123 4567")]
    [InlineData("+358 40 1234567")]
    [InlineData("09-1234567")]
    [InlineData("Kokinkatu 5 A 3")]
    [InlineData("Storgatan 12")]
    [InlineData("00530 Helsinki")]
    [InlineData("Syntymäaika: 1.2.1990")]
    [InlineData("född 1.2.1990")]
    [InlineData("Nimi: Seppo Suutari")]
    [InlineData("Matti Kokki")]
    public void Personal_data_is_blanked_in_its_place(string data)
    {
        var text = $"Hei, {data} ja hitsaus.";
        var blanked = PersonalData.Blanked(text);
        blanked.Length.ShouldBe(text.Length);
        blanked.Trim().ShouldEndWith("ja hitsaus.");
        blanked.Replace("Hei,", "", StringComparison.Ordinal).Replace("ja hitsaus.", "", StringComparison.Ordinal).Trim().ShouldBe("");
    }

    [Theory]
    [InlineData("Työkokemus 2015-2019 ja 2020–2024 hitsaus")]
    [InlineData("Palkka 13 e/h, 37,5 h/viikko")]
    [InlineData("Vuosina 1999 - 2005")]
    public void Years_and_sums_are_no_telephone_numbers(string text) => PersonalData.Blanked(text).ShouldBe(text);

    [Theory]
    [InlineData("Sairastan masennusta ja diabetesta.")]
    [InlineData("Minulla on selkävaiva ja todettiin syöpä.")]
    [InlineData("Jag lider av depression.")]
    public void Illness_of_the_writer_is_no_skill(string text) => World.Extractor.Read(text).Skills.ShouldBeEmpty();

    [Fact]
    public void Work_with_the_ill_is_a_skill() =>
        World.Extractor.Read("Työskentelin mielenterveystyössä osastolla viisi vuotta.").Skills.Select(s => s.SkillId.Value).ShouldContain("mental-health-work");

    [Theory]
    [InlineData("Olen työtön ja pidän lenkkeilystä.")]
    [InlineData("Meillä on mukava tunnelma!")]
    [InlineData("Senkin idiootti, haistakaa huilu.")]
    [InlineData("Hae heti! Lisätietoja puhelimitse arkisin.")]
    public void Where_nothing_is_said_nothing_is_claimed(string text) => World.Extractor.Read(text).Skills.ShouldBeEmpty();

    private static IEnumerable<(int Start, int End)> Places(Recognition read) => read.Skills.Select(s => (s.Start, s.End)).Concat(read.Occupations.Select(o => (o.Start, o.End)));

    private static void Check(Gen<string> texts, Func<string, bool> holds) => Prop.ForAll(Arb.From(texts), holds).QuickCheckThrowOnFailure();
}
