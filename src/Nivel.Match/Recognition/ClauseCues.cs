using System.Collections.Frozen;

namespace Nivel.Match;

/// <summary>Words that turn what a clause says of a skill, in Finnish, Swedish and English.</summary>
internal static class ClauseCues
{
    private static readonly FrozenSet<string> Contrasts = Set("mutta muttei vaan men however but kuitenkin though utan although vaikka kun sen");
    private static readonly FrozenSet<string> Denials = Set(
        "en ei et emme ette eivät enkä eikä emmekä ilman puuttuu puuttuvat vailla inte ej saknar utan aldrig not no don't dont doesn't didn't cannot can't haven't hasn't isn't never without lack lacking nor ingen inget inga koskaan");
    private static readonly FrozenSet<string> Softeners = Set("vain ainoastaan pelkästään haittaa ongelma only bara just problem endast merely pelkää");
    private static readonly FrozenSet<string> Wishes = Set(
        "haluaisin haluan halua haluaisi haluaa toivoisin kiinnostaa kiinnostaisi kiinnostunut kiinnostavat kiinnostaisivat kiinnostus kiinnostusta haaveilen haaveena unelmani oppia oppimaan opetella opettelisin opettelen kokeilla kokeilemaan kokeilisin "
        + "opiskelen tähtään tavoitteeni tavoitteenani etsin haen vill önskar intresserad intresserar intresse drömmer lära prova söker studerar want wish hope interested interest dream learn aspire keen seeking pursue studying");
    private static readonly FrozenSet<string> Useful = Set(
        "eduksi eduksesi etu plussaa plussana plussa etuna etua bonusta meriterande merit meriter fördel advantage bonus plus preferable preferably preferred desirable beneficial asset önskvärt mielellään mieluiten gärna optional nice");
    private static readonly FrozenSet<string> Claims = Set(
        "osaan olen minulla mulla hallitsen tein työskentelin kokemusta kan har jag i have am can worked experienced osaa tehnyt toiminut ollut jobbade arbetade did managed edellytämme vaaditaan edellytetään required vaadimme odotamme kräver krävs must");
    private static readonly FrozenSet<string> Employers = Set("we our us vi vår våra oss haluamme toivomme etsimme haemme odotamme you your du din ditt sinulla sinulta olet sinun söker seeking");

    // A dictated text has no commas; these begin a new thing about the writer. Participles do not ("en ole vielä tehnyt"), nor does "ei" ("korttia minulla ei ole").
    private static readonly FrozenSet<string> Starters = Set("osaan olen minulla mulla hallitsen tein työskentelin haluaisin haluan toivoisin kiinnostaa kiinnostaisi haaveilen opiskelen en enkä");
    private static readonly FrozenSet<string> Starting = Set("kan har är vill skulle saknar önskar jobbade arbetade söker can cannot can't have haven't am want would worked don't did lack wish hope never");
    private static readonly FrozenSet<string> Subordinators = Set("että jossa jota joka jolla jonka jos kun koska vaikka missä mitä mikä kuin som där att när om eftersom vad where that which who when if because what while than");

    /// <summary>Whether a new saying of the writer begins here though nothing divides it from what was said before.</summary>
    /// <param name="before">The word before it.</param>
    /// <param name="word">The word.</param>
    /// <param name="next">The word after it; empty at the end.</param>
    public static bool StartsAnew(string before, string word, string next)
    {
        if (Subordinators.Contains(before) || IsCue(before)) return false;
        return Starters.Contains(word) || (word is "jag" or "i" && Starting.Contains(next)) || word is "i'd" or "i'm" or "i’d" or "i’m";
    }

    /// <summary>Words that say how to take the others and are no evidence themselves.</summary>
    public static bool IsCue(string word) => IsClaim(word) || IsWish(word) || IsDenial(word) || word is "would" or "skulle" or "olisi" or "on" or "ole" or "osaa";

    public static bool IsContrast(string word) => Contrasts.Contains(word) && word is not ("kun" or "sen");

    public static bool IsDenial(string word) => Denials.Contains(word);

    public static bool IsSoftener(string word) => Softeners.Contains(word);

    public static bool IsWish(string word) => Wishes.Contains(word);

    /// <summary>Whether the word says that something is a plus, not a must.</summary>
    public static bool IsUseful(string word) => Useful.Contains(word);

    public static bool IsClaim(string word) => Claims.Contains(word);

    /// <summary>Whether an employer speaks: "we want" asks, "I want" wishes.</summary>
    public static bool IsEmployer(string word) => Employers.Contains(word);

    internal static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
