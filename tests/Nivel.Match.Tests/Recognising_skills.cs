using Nivel.Match;

namespace Nivel.Match.Tests;

public class Recognising_skills
{
    [Fact]
    public void Own_words_lead_to_skills_with_years_and_the_place_in_the_text()
    {
        const string text = "Ajoin trukkia 3 vuotta varastossa.";
        var skill = Found(text, "forklift-driving");
        skill.Years.ShouldBe(3);
        skill.Status.ShouldBe(SkillStatus.Has);
        text[skill.Start..skill.End].ShouldBe("Ajoin trukkia");
        Found(text, "warehouse-work").Label.ShouldBe("varastotyö");
    }

    [Theory]
    [InlineData("En osaa hitsata.", SkillStatus.Not)]
    [InlineData("Minulla ei ole kokemusta hitsauksesta.", SkillStatus.Not)]
    [InlineData("Haluaisin oppia hitsaamaan.", SkillStatus.Wants)]
    [InlineData("Minua kiinnostaa hitsaus.", SkillStatus.Wants)]
    [InlineData("En osaa vielä hitsata. Haluaisin oppia hitsaamaan.", SkillStatus.Wants)]
    [InlineData("Olen hitsannut telakalla.", SkillStatus.Has)]
    [InlineData("Jag kan inte svetsning.", SkillStatus.Not)]
    [InlineData("Jag vill lära mig svetsning.", SkillStatus.Wants)]
    [InlineData("I have no experience in welding.", SkillStatus.Not)]
    [InlineData("I would like to learn welding, I am interested in it.", SkillStatus.Wants)]
    [InlineData("I have done welding for two years.", SkillStatus.Has)]
    public void Denials_and_wishes_are_told_from_having(string text, SkillStatus status) => Found(text, "welding").Status.ShouldBe(status);

    [Fact]
    public void A_denial_ends_where_the_sentence_turns()
    {
        const string text = "En osaa hitsata, mutta trukilla olen ajanut kaksi vuotta.";
        Found(text, "welding").Status.ShouldBe(SkillStatus.Not);
        Found(text, "forklift-driving").Status.ShouldBe(SkillStatus.Has);
    }

    [Fact]
    public void Licences_cards_and_languages_with_levels_are_recognised()
    {
        const string text = "Minulla on C/CE-kortti ja hygieniapassi. Puhun suomea äidinkielenä ja englantia hyvin.";
        Found(text, "c-driving-licence").Status.ShouldBe(SkillStatus.Has);
        Found(text, "ce-driving-licence").Status.ShouldBe(SkillStatus.Has);
        Found(text, "food-hygiene-passport").Status.ShouldBe(SkillStatus.Has);
        Found(text, "finnish-language").Level.ShouldBe(LanguageLevel.Native);
        Found(text, "english-language").Level.ShouldBe(LanguageLevel.B2);
    }

    [Fact]
    public void A_level_belongs_to_the_language_on_its_side_of_the_comma()
    {
        Found("Englanti B2, ruotsi alkeet.", "english-language").Level.ShouldBe(LanguageLevel.B2);
        Found("Englanti B2, ruotsi alkeet.", "swedish-language").Level.ShouldBe(LanguageLevel.A1);
    }

    [Theory]
    [InlineData("Olin raksalla 1,5 vuotta.", "building-site-labour", 1.5)]
    [InlineData("Kokemusta C#:sta 6 kk.", "c-sharp-programming", 0.5)]
    [InlineData("Hitsasin kolme vuotta.", "welding", 3)]
    public void Halves_months_and_words_are_years_too(string text, string skill, double years) => Found(text, skill).Years.ShouldBe(years);

    [Fact]
    public void A_wish_to_learn_is_not_machine_learning() =>
        World.Extractor.Read("I want to learn to repair sewing machines.").Skills.Select(s => s.SkillId.Value).ShouldNotContain("machine-learning");

    [Fact]
    public void A_country_is_not_a_language() => World.Extractor.Read("Olen asunut Suomessa kauan.").Skills.ShouldBeEmpty();

    [Fact]
    public void Names_addresses_and_identity_codes_are_no_evidence()
    {
        var read = World.Extractor.Read("Matti Kokki, hitsaus@example.fi, 010190-123A, p. 040 123 4567, www.siivous.example");
        read.Skills.ShouldBeEmpty();
        read.Occupations.ShouldBeEmpty();
    }

    [Fact]
    public void An_occupation_is_recognised_with_its_years_in_three_languages()
    {
        Occupation("Olin kokkina viisi vuotta.").ShouldBe(("cook", 5));
        Occupation("Jag har jobbat som kock i fem år.").ShouldBe(("cook", 5));
        Occupation("I worked as a cook for 5 years.").ShouldBe(("cook", 5));
    }

    [Fact]
    public void An_age_is_not_experience() => Found("Olen 35 vuotta vanha ja osaan hitsata.", "welding").Years.ShouldBeNull();

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("😀🚜👩‍🍳 \0 \uD800")]
    [InlineData("<p>hitsaus</p><script>let siivous = 1</script><")]
    [InlineData("((((((((((((((((((((((((((((((----------,,,,,,,,")]
    public void Strange_texts_do_no_harm(string? text) => World.Extractor.Read(text).Skills.Count.ShouldBeLessThanOrEqualTo(1);

    [Fact]
    public void A_megabyte_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("Olen siivonnut toimistoja ja ajanut trukkia. ", 25_000));
        World.Extractor.Read(text).Skills.Select(s => s.SkillId.Value).ShouldContain("forklift-driving");
    }

    [Theory]
    [InlineData("siivooja", "cleaner")]
    [InlineData("Putkimies", "plumber")]
    [InlineData("trukkikuski", "forklift-driver")]
    [InlineData("lähihoitajan sijainen", "practical-nurse")]
    [InlineData("rekan kuljettaja", "articulated-lorry-driver")]
    public void A_title_is_linked_to_its_occupation(string title, string occupation)
    {
        var best = World.Linker.Occupations(title, Language.Finnish).First();
        best.Id.Value.ShouldBe(occupation);
        best.Words.ShouldNotBeEmpty();
        best.Score.ShouldBeInRange(Linker.LeastScore, 1);
    }

    [Theory]
    [InlineData("qwertyx")]
    [InlineData("zzzz åååå")]
    [InlineData("")]
    [InlineData("!!!")]
    public void Where_there_is_no_idea_nothing_is_claimed(string title) => World.Linker.Occupations(title, Language.Finnish).ShouldBeEmpty();

    private static RecognisedSkill Found(string text, string skill) =>
        World.Extractor.Read(text).Skills.SingleOrDefault(s => s.SkillId == World.Skill(skill)).ShouldNotBeNull($"{skill} in: {text}");

    private static (string, double?) Occupation(string text)
    {
        var found = World.Extractor.Read(text).Occupations.ShouldHaveSingleItem();
        return (found.OccupationId.Value, found.Years);
    }
}
