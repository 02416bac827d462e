using Nivel.Match;

namespace Nivel.Match.Tests;

public class What_a_text_says
{
    [Theory]
    [InlineData("Olisi kiva päästä kokeilemaan hitsausta.", SkillStatus.Wants)]
    [InlineData("En ole koskaan tehnyt hitsausta.", SkillStatus.Not)]
    [InlineData("En halua tehdä hitsausta.", SkillStatus.Not)]
    [InlineData("En pelkästään opiskellut, vaan tein hitsausta kolme vuotta.", SkillStatus.Has)]
    [InlineData("Kokemus hitsauksesta katsotaan eduksi.", SkillStatus.Wants)]
    [InlineData("Emme edellytä kokemusta hitsauksesta.", SkillStatus.Not)]
    [InlineData("Edellytämme kokemusta hitsauksesta.", SkillStatus.Has)]
    [InlineData("Erfarenhet av svetsning är meriterande.", SkillStatus.Wants)]
    [InlineData("Jag skulle gärna prova svetsning.", SkillStatus.Wants)]
    [InlineData("Jag saknar erfarenhet av svetsning.", SkillStatus.Not)]
    [InlineData("Experience in welding is a plus.", SkillStatus.Wants)]
    [InlineData("I have never done welding.", SkillStatus.Not)]
    [InlineData("We want someone with experience in welding.", SkillStatus.Has)]
    public void Wish_denial_and_plus_are_read_in_three_languages(string text, SkillStatus status) => Status(text, "welding").ShouldBe(status);

    [Fact]
    public void What_is_said_at_the_end_of_a_list_holds_for_the_list()
    {
        const string text = "Hygieniapassi, trukkikortti ja kokemus hitsauksesta katsotaan eduksi.";
        Status(text, "food-hygiene-passport").ShouldBe(SkillStatus.Wants);
        Status(text, "welding").ShouldBe(SkillStatus.Wants);
    }

    [Fact]
    public void A_heading_holds_for_the_lines_below_it()
    {
        const string text = "Vaatimukset:\n- kokemus hitsauksesta\n\nEduksi katsotaan:\n- hygieniapassi\n- trukilla ajo";
        Status(text, "welding").ShouldBe(SkillStatus.Has);
        Status(text, "food-hygiene-passport").ShouldBe(SkillStatus.Wants);
        Status(text, "forklift-driving").ShouldBe(SkillStatus.Wants);
    }

    [Fact]
    public void And_begins_anew_where_something_else_is_said()
    {
        const string text = "I can drive a forklift truck and would like to learn welding.";
        Status(text, "welding").ShouldBe(SkillStatus.Wants);
        World.Extractor.Read(text).Skills.Where(s => s.SkillId.Value == "forklift-driving").ShouldAllBe(s => s.Status == SkillStatus.Has);
    }

    [Fact]
    public void What_the_employer_gives_is_not_asked_of_the_applicant()
    {
        const string text = "Haemme siivoojaa. Edellytämme hygieniapassia.\nTarjoamme hieronnan ja ilmaisen kuntosalin.\nHakemus ja työsuhteen ehdot verkossa.";
        var found = World.Extractor.Read(text).Skills.Select(s => s.SkillId.Value).ToList();
        found.ShouldContain("food-hygiene-passport");
        found.ShouldNotContain("massage");
    }

    [Theory]
    [InlineData("minulla on hygieniapassi haluaisin oppia hitsaamaan en osaa ajaa trukkia")]
    [InlineData("jag har hygienpass jag vill lära mig svetsa jag kan inte köra truck")]
    [InlineData("I have a food hygiene passport I would like to learn welding I cannot drive a forklift")]
    public void Speech_without_marks_is_three_things(string text)
    {
        var read = World.Extractor.Read(text).Skills;
        string Found() => string.Join(", ", read.Select(s => $"{s.SkillId.Value} {s.Status}"));
        read.ShouldContain(s => s.SkillId.Value == "food-hygiene-passport" && s.Status == SkillStatus.Has, Found());
        read.ShouldContain(s => s.SkillId.Value == "welding" && s.Status == SkillStatus.Wants, Found());
        read.ShouldContain(s => s.SkillId.Value.Contains("forklift") && s.Status == SkillStatus.Not, Found());
        read.ShouldNotContain(s => s.SkillId.Value.Contains("forklift") && s.Status != SkillStatus.Not, Found());
    }

    [Theory]
    [InlineData("En ole vielä koskaan tehnyt hitsausta", SkillStatus.Not)]
    [InlineData("Haluaisin työn jossa olen hitsausta oppimassa", SkillStatus.Wants)]
    [InlineData("Hitsausta haluaisin oppia", SkillStatus.Wants)]
    [InlineData("På sikt vill jag lära mig svetsning", SkillStatus.Wants)]
    [InlineData("I want a job where I can do welding", SkillStatus.Wants)]
    [InlineData("Hitsausta minulla ei ole tehtynä", SkillStatus.Not)]
    public void One_thing_in_one_breath_stays_one(string text, SkillStatus status) => Status(text, "welding").ShouldBe(status);

    [Theory]
    [InlineData("Hitsasin 2015–2019.", 4)]
    [InlineData("Hitsasin vuosina 2015-2019.", 4)]
    [InlineData("Vuodesta 2018 olen hitsannut.", 8)]
    [InlineData("I have done welding since 2018.", 8)]
    public void Years_may_be_told_by_the_calendar(string text, double years) =>
        World.Extractor.Read(text, thisYear: 2026).Skills.Single(s => s.SkillId.Value == "welding").Years.ShouldBe(years);

    [Theory]
    [InlineData("Englannin kielen taito kiitettävä", LanguageLevel.C1)]
    [InlineData("Puhun englantia sujuvasti", LanguageLevel.C1)]
    [InlineData("Englannin kieli, YKI 3", LanguageLevel.B1)]
    [InlineData("Englannin kieli: alkeet", LanguageLevel.A1)]
    [InlineData("Talar engelska flytande", LanguageLevel.C1)]
    [InlineData("English is my mother tongue", LanguageLevel.Native)]
    public void Levels_are_read_in_the_words_of_schools_and_tests(string text, LanguageLevel level) =>
        World.Extractor.Read(text).Skills.Single(s => s.SkillId.Value == "english-language").Level.ShouldBe(level);

    [Theory]
    [InlineData("Osaan hitsata erinomaisesti.", SkillLevel.Expert)]
    [InlineData("Vahva kokemus hitsauksesta.", SkillLevel.Expert)]
    [InlineData("Perusteellinen hitsauksen osaaminen.", SkillLevel.Expert)]
    [InlineData("Hyvä hitsaustaito.", SkillLevel.Skilled)]
    [InlineData("Hitsauksen perusteet.", SkillLevel.Manages)]
    [InlineData("Olen tehnyt vähän hitsausta.", SkillLevel.Learning)]
    [InlineData("Grunderna i svetsning.", SkillLevel.Manages)]
    [InlineData("Hyvä hitsaustaito, hitsannut 3 vuotta.", SkillLevel.Skilled)]
    [InlineData("Excellent welding skills.", SkillLevel.Expert)]
    [InlineData("Olen tehnyt hitsausta.", SkillLevel.NotStated)]
    [InlineData("En ole kovin hyvä, mutta olen tehnyt hitsausta.", SkillLevel.NotStated)]
    [InlineData("Hyvä työnantaja, hyvää päivää! Olen tehnyt hitsausta.", SkillLevel.NotStated)]
    public void How_well_a_skill_is_mastered_is_read_where_it_is_said_of_it(string text, SkillLevel mastery)
    {
        Assert.SkipUnless(WordForms.For(Language.Finnish).Source == "voikko", "libvoikko is not on this machine");
        World.Extractor.Read(text).Skills.Single(s => s.SkillId.Value == "welding").Mastery.ShouldBe(mastery);
    }

    [Fact]
    public void A_card_is_held_or_not_and_has_no_mastery() =>
        World.Extractor.Read("Hyvä hygieniapassi.").Skills.Single(s => s.SkillId.Value == "food-hygiene-passport").Mastery.ShouldBe(SkillLevel.NotStated);

    [Fact]
    public void Each_sentence_is_read_in_its_own_language()
    {
        const string text = "I have worked in many places and I like to learn new things every day.\nOlen myös ajanut trukkia ja siivonnut toimistoja monta vuotta.";
        World.Extractor.Read(text).Skills.Select(s => s.SkillId.Value).ShouldContain("forklift-driving");
    }

    [Theory]
    [InlineData("Teen hit-\nsausta.", "welding")]
    [InlineData("Olen tehnyt hit5austa.", "welding")]
    [InlineData("Hitsailin kesän.", "welding")]
    [InlineData("Hitsaajana olin.", "welding")]
    [InlineData("Tein hitsaustöitä.", "welding")]
    public void Inflection_and_scanning_do_not_hide_a_skill(string text, string skill)
    {
        Assert.SkipUnless(WordForms.For(Language.Finnish).Source == "voikko", "libvoikko is not on this machine");
        World.Extractor.Read(text, Language.Finnish).Skills.Select(s => s.SkillId.Value).ShouldContain(skill);
    }

    private static SkillStatus Status(string text, string skill) =>
        World.Extractor.Read(text).Skills.SingleOrDefault(s => s.SkillId == World.Skill(skill)).ShouldNotBeNull($"{skill} in: {text}").Status;
}
