namespace Nivel.Match;

/// <summary>Splits compounds by a short list of words that end or begin many work-life compounds; used for Swedish, and for Finnish without libvoikko.</summary>
internal static class CompoundWords
{
    private static readonly string[] Finnish =
    [
        "työntekijä", "työntekij", "työpaja", "palvelu", "hoitaja", "hoito", "hoita", "kuljettaja", "kuljetta", "asentaja", "asenta", "opettaja", "opetta", "ohjaaja", "ohjaa", "ohjaus",
        "siivous", "siivooja", "myyjä", "myynti", "kortti", "kortit", "lupa", "kone", "auto", "varasto", "toimisto", "keittiö", "ravintola", "rakennus", "asiakas",
        "päällikkö", "mestari", "johtaja", "johtami", "suunnittelija", "suunnittelu", "avustaja", "avusta", "homma", "hommat", "hommi", "paja", "pajo", "trukki", "metsä", "koti", "sähkö", "metalli",
        "puu", "työ", "ala", "ajo", "kurssi", "koulutus", "tutkinto", "tuki", "apu", "lähi", "koulu", "lasten", "nuoriso", "vanhus", "hitsaus", "maalaus", "kassa", "kieli", "taito",
    ];
    private static readonly string[] Swedish =
    [
        "arbetare", "arbete", "arbeten", "förare", "skötare", "sköterska", "vårdare", "vård", "lärare", "handledare", "ledare", "ledning", "försäljare", "försäljning", "montör", "montering",
        "biträde", "körkort", "körning", "kort", "städning", "städare", "städ", "lager", "truck", "butiks", "butik", "kök", "köks", "kontors", "kontor", "bygg", "snickare", "mekaniker",
        "ingenjör", "chef", "planerare", "planering", "assistent", "personal", "kund", "tjänst", "service", "maskin", "bil", "lastbils", "buss", "taxi", "sjuk", "när", "hem", "barn",
        "ungdoms", "skol", "special", "verkstad", "verkstads", "språk", "utbildning", "kurs", "svetsare", "svetsning", "målare", "målning", "skogs", "trädgårds", "fastighets", "livsmedels",
    ];

    /// <summary>Two parts, or none: the longest known ending or beginning decides, and the rest must be three letters or more.</summary>
    public static string[] Split(string word, Language language)
    {
        if (word.Length < 7 || language == Language.English) return [];
        var known = language == Language.Finnish ? Finnish : Swedish;
        var tail = known.Where(k => word.Length - k.Length >= 3 && word.EndsWith(k, StringComparison.Ordinal)).MaxBy(k => k.Length);
        if (tail is not null) return [word[..^tail.Length], tail];
        var head = known.Where(k => k.Length >= 4 && word.Length - k.Length >= 3 && word.StartsWith(k, StringComparison.Ordinal)).MaxBy(k => k.Length);
        return head is null ? [] : [head, word[head.Length..]];
    }
}
