using System.Collections.Frozen;

namespace Nivel.Match;

/// <summary>Words of classification labels that hardly narrow what is meant: "manage", "principles", periaatteet. People leave them out when they speak of their work.</summary>
/// <remarks>Chosen by reading what such words mean, not by counting labels, so that the list holds for any classification.</remarks>
internal static class LightWords
{
    private static readonly FrozenSet<string> Finnish = Set(
        "hallita hallinnoida huolehtia suorittaa toteuttaa tehdä käyttää soveltaa varmistaa noudattaa ylläpitää tarjota toimia vastata osallistua tukea käsitellä harjoittaa laatia valmistella hyödyntää hoitaa antaa työskennellä osata tuntea edistää auttaa "
        + "periaate tekniikka menetelmä prosessi toimi toiminta tehtävä työ työkalu väline järjestelmä tyyppi laji käytäntö menettely määräys standardi asia osaaminen taito kokemus tieto kyky valmius ala hallinta käyttö tuntemus toteuttaminen ylläpito perusta perusteet kysymys homma duuni keikka kurssi koulutus "
        + "henkisyys henkinen asenne");
    private static readonly FrozenSet<string> Swedish = Set(
        "hantera använda utföra tillämpa säkerställa upprätthålla tillhandahålla ansvara genomföra delta stödja arbeta göra sköta ge erbjuda följa främja "
        + "princip teknik metod process verksamhet uppgift arbete verktyg system typ praxis förfarande bestämmelse standard kunskap erfarenhet färdighet förmåga arbetsuppgift jobb bransch hantering användning utbildning kurs");
    private static readonly FrozenSet<string> English = Set(
        "manage use perform apply provide ensure handle carry out conduct maintain undertake execute implement employ deliver follow support operate work participate make do give have keep comply "
        + "principle technique method process procedure activity task tool system type practice standard skill knowledge experience ability operation work job methodology basics management");

    private static readonly Dictionary<string, string[]> Tails = new(StringComparer.Ordinal)
    {
        // Heads of compounds that say only that it is work, knowledge or a trade.
        ["sv"] = ["arbeten", "arbete", "arbetet", "uppgifter", "kunskaper", "kunskap", "erfarenhet", "färdigheter", "färdighet", "branschen", "bransch", "teknik", "jobb", "förmåga", "utbildning", "kurs"],
    };

    private static readonly FrozenSet<string> Heads = Set(
        "työ homma ala tehtävä kokemus taito osaaminen koulutus kurssi keikka duuni puoli tekniikka menetelmä tuntemus periaate käytäntö toiminta prosessi työkalu henkisyys henkinen osaaja kieli kyky työskentely tieto tietämys kortti lupa passi");

    /// <summary>Whether the base form or stem belongs to a word that may be left out.</summary>
    public static bool Contains(WordToken word, Language language) => word.Forms.Lemmas.Any(Of(language).Contains) || Of(language).Contains(word.Text);

    /// <summary>Whether a compound with this last part means about what its first part does.</summary>
    public static bool IsHead(string lemma) => Heads.Contains(lemma);

    public static IReadOnlyList<string> SwedishTails => Tails["sv"];

    private static FrozenSet<string> Of(Language language) => language switch { Language.Swedish => Swedish, Language.English => English, _ => Finnish };

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
