using System.Collections.Frozen;

namespace Nivel.Match;

/// <summary>Words that say nothing about work by themselves.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Finnish = Set(
        "ja tai sekä eli että on ei en et emme ette eivät olen olet oli olla ollut ovat se ne hän he minä sinä me te minun sinun mun sun mä sä tämä nämä tuo niin kuin kun jos mutta vaan myös vielä jo nyt sitten siis joka jotka jonka mikä mitä missä mistä miten kanssa noin yli alle sen sitä siitä siinä sekä eri muu muut muun kaikki jokin joku paljon hyvin hieman vähän lisäksi mukaan kautta varten ennen jälkeen aikana luona oma omat oman itse aina usein ehkä voi voin olisi olisin pitää täytyy");
    private static readonly FrozenSet<string> Swedish = Set(
        "och eller samt att är inte ej jag du han hon vi ni de den det en ett som på i av för med till från om vid har hade var varit blir kan ska skall men så också mycket lite min mitt mina din ditt sin sitt sina dem dig mig oss er här där när hur vad vilken alla andra annan under över efter före utan mot genom som inom");
    private static readonly FrozenSet<string> English = Set(
        "and or the a an of to in on for with at by from as is are was were be been i you he she we they it my your his her our their this that these those not no but so if then than also very much many have has had do does did can could will would should may about into over under after before during while all any some other own");

    public static bool Contains(string word, Language language) => Of(language).Contains(word);

    public static FrozenSet<string> Of(Language language) => language switch
    {
        Language.Swedish => Swedish,
        Language.English => English,
        _ => Finnish,
    };

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
