using Nivel.Match;

namespace Nivel.Match.Tests;

public class Words_and_their_forms
{
    [Theory]
    [InlineData("työpajoille", "työpaja")]
    [InlineData("työpaja", "paja")]
    [InlineData("TYÖ-PAJA", "työpajan")]
    [InlineData("siivouksesta", "siivous")]
    [InlineData("varastotöissä", "varasto")]
    [InlineData("kortti hygieniaan", "Hygienian kortit")]
    public void Forms_of_a_Finnish_word_and_the_parts_of_a_compound_find_each_other(string stored, string asked)
    {
        Assert.SkipUnless(WordForms.For(Language.Finnish).Source == "voikko", "libvoikko is not on this machine");
        SearchWords.Of(stored, Language.Finnish).Intersect(SearchWords.Of(asked, Language.Finnish)).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(Language.Finnish, "työpajoille", "työpajassa")]
    [InlineData(Language.Finnish, "hitsaajana", "hitsaajat")]
    [InlineData(Language.Finnish, "trukilla", "trukin")]
    [InlineData(Language.Swedish, "städarna", "städare")]
    [InlineData(Language.English, "cleaners", "cleaner")]
    public void Without_libvoikko_inflected_forms_still_meet(Language language, string one, string other) =>
        WordForms.Plain(language).Lemmas(one).Intersect(WordForms.Plain(language).Lemmas(other)).ShouldNotBeEmpty();

    [Fact]
    public void Parts_of_compounds_are_marked_and_follow_their_word()
    {
        var lemmas = WordForms.Plain(Language.Swedish).Lemmas("lagerarbetare");
        lemmas[0].ShouldNotStartWith("+");
        lemmas.Skip(1).ShouldAllBe(l => l.StartsWith('+'));
        lemmas.Count.ShouldBe(3);
    }

    [Fact]
    public void Search_words_do_not_depend_on_case_order_or_hyphen()
    {
        foreach (var language in LanguageCodes.All)
            SearchWords.Of("Työ-paja KEITTIÖSSÄ", language).Order().ShouldBe(SearchWords.Of("keittiössä työ-paja", language).Order());
    }

    [Fact]
    public void Small_words_are_left_out_unless_there_is_nothing_else()
    {
        SearchWords.Of("ja siivous", Language.Finnish).ShouldNotContain("ja");
        SearchWords.Of("ja", Language.Finnish).ShouldBe(["ja"]);
        SearchWords.Of(null, Language.Finnish).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Olen tehnyt töitä varastossa ja kaupassa monta vuotta.", Language.Finnish)]
    [InlineData("Jag har arbetat i köket på en skola och trivs med människor.", Language.Swedish)]
    [InlineData("I have worked in a kitchen and I like to be with people.", Language.English)]
    [InlineData("", Language.Finnish)]
    public void The_language_of_a_text_is_told(string text, Language language) => LanguageGuess.Of(text).ShouldBe(language);

    [Fact]
    public void Many_threads_get_the_same_forms()
    {
        var expected = string.Join(' ', WordForms.For(Language.Finnish).Lemmas("asiakaspalvelijoille palkkatuesta kiinteistönhoitajana"));
        Parallel.For(0, 200, _ => string.Join(' ', WordForms.For(Language.Finnish).Lemmas("asiakaspalvelijoille palkkatuesta kiinteistönhoitajana")).ShouldBe(expected));
    }
}
