using System.Text.RegularExpressions;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Shared;

/// <summary>Where a rule is written, as the reader's language writes it: "916/2012 ch. 2 § 5.2" is "916/2012 2 luku 5.2 §" in Finnish.</summary>
/// <remarks>The rules name their sources once, in English. Names of texts that have no other name stay as they are.</remarks>
public static partial class SourceWords
{
    // Longer phrases first: each is replaced where it stands.
    private static readonly (string English, string Finnish, string Swedish)[] Phrases =
    [
        ("service descriptions of Raahe, Päijät-Häme and others of 2025", "palvelukuvaukset 2025 (Raahe, Päijät-Häme ja muita)", "tjänstebeskrivningar 2025 (Raahe, Päijät-Häme och andra)"),
        ("no revising decree found by 8/2026", "tarkistusasetusta ei ole löytynyt 8/2026 mennessä", "ingen justeringsförordning har hittats till 8/2026"),
        ("old rule on partial months not read", "vanhaa sääntöä vajaista kuukausista ei ole luettu", "den gamla regeln om avvikande månader har inte lästs"),
        ("later wording not read", "myöhempää sanamuotoa ei ole luettu", "senare ordalydelse har inte lästs"),
        ("said of vacancies", "sanottu avoimista työpaikoista", "sagt om lediga platser"),
        (" on the changes of 2026", " vuoden 2026 muutoksista", " om ändringarna 2026"),
        ("KEHA on text message reminders from 1.3.2026", "KEHA tekstiviestimuistutuksista 1.3.2026 alkaen", "KEHA om sms-påminnelser från 1.3.2026"),
        (": companies in 2021", ": yritykset vuonna 2021", ": företag 2021"),
        ("freeze 1296/2023", "indeksijäädytys 1296/2023", "indexfrysningen 1296/2023"),
        ("(original)", "(alkuperäinen)", "(ursprunglig)"),
        ("since 2021 ", "vuodesta 2021 ", "från 2021 "),
        ("until 2024 ", "vuoden 2024 loppuun ", "till slutet av 2024 "),
        ("correcting a reference of ", "korjaa viittauksen lakiin ", "rättar en hänvisning i "),
        ("transitional provisions", "siirtymäsäännökset", "övergångsbestämmelserna"),
        ("transitional provision", "siirtymäsäännös", "övergångsbestämmelsen"),
        ("as enacted and consolidated", "alkuperäinen ja ajantasainen teksti", "ursprunglig och uppdaterad text"),
        ("as enacted", "alkuperäinen teksti", "ursprunglig text"),
        ("metadata of the consolidated texts", "ajantasaisten tekstien kuvailutiedot", "metadata för de uppdaterade texterna"),
        ("Job Market Finland on the changes of 1.1.2026", "Työmarkkinatori 1.1.2026 muutoksista", "Jobbmarknad om ändringarna 1.1.2026"),
        ("Job Market Finland on the youth guarantee", "Työmarkkinatori nuorisotakuusta", "Jobbmarknad om ungdomsgarantin"),
        ("Job Market Finland, initial interview and discussions", "Työmarkkinatori, alkuhaastattelu ja keskustelut", "Jobbmarknad, inledande intervju och samtal"),
        ("Job Market Finland, youth guarantee", "Työmarkkinatori, nuorisotakuu", "Jobbmarknad, ungdomsgaranti"),
        ("Job Market Finland, pay subsidy", "Työmarkkinatori, palkkatuki", "Jobbmarknad, lönesubvention"),
        ("Job Market Finland (“working days”)", "Työmarkkinatori (”työpäivää”)", "Jobbmarknad (”arbetsdagar”)"),
        ("Job Market Finland", "Työmarkkinatori", "Jobbmarknad"),
        ("Kela on the model before 2025", "Kela vuotta 2025 edeltäneestä mallista", "FPA om modellen före 2025"),
        ("Kela on sanctions from 1.3.2026", "Kela seuraamuksista 1.3.2026 alkaen", "FPA om påföljder från 1.3.2026"),
        ("Kela on the invoices of late 2025", "Kela loppuvuoden 2025 laskuista", "FPA om fakturorna i slutet av 2025"),
        ("Kela, open data by employment area and day class", "Kela, avoin data työllisyysalueen ja päiväluokan mukaan", "FPA, öppna data enligt sysselsättningsområde och dagklass"),
        ("Ministry of Economic Affairs and Employment, page on the reform", "työ- ja elinkeinoministeriö, sivu uudistuksesta", "arbets- och näringsministeriet, sidan om reformen"),
        ("unemployment funds Sotekassa and YTK", "työttömyyskassat Sotekassa ja YTK", "arbetslöshetskassorna Sotekassa och YTK"),
        ("unemployment funds", "työttömyyskassat", "arbetslöshetskassorna"),
        ("Statistics Finland, documentation of employment service statistics", "Tilastokeskus, työnvälitystilaston dokumentaatio", "Statistikcentralen, dokumentation av arbetsförmedlingsstatistiken"),
        ("Statistics Finland, course on labour market statistics", "Tilastokeskus, työmarkkinatilastojen kurssi", "Statistikcentralen, kurs i arbetsmarknadsstatistik"),
        ("Statistics Finland, documentation", "Tilastokeskus, dokumentaatio", "Statistikcentralen, dokumentation"),
        ("Statistics Finland", "Tilastokeskus", "Statistikcentralen"),
        ("notes (text cut)", "huomautukset (teksti katkeaa)", "anmärkningar (texten är avbruten)"),
        ("several notes; check the Official Journal", "useita tiedotteita; tarkista virallisesta lehdestä", "flera meddelanden; kontrollera i Europeiska unionens officiella tidning"),
        ("definition not found in a stored text", "määritelmää ei löytynyt luetuista teksteistä", "definitionen fanns inte i de lästa texterna"),
        ("definition not read; values in table", "määritelmää ei ole luettu; arvot taulukossa", "definitionen har inte lästs; värdena i tabell"),
        ("general knowledge, no text read", "yleistietoa, tekstiä ei ole luettu", "allmän kunskap, ingen text har lästs"),
        ("not stated in any text read", "ei mainita luetuissa teksteissä", "nämns inte i de lästa texterna"),
        ("rounding is not stated", "pyöristystä ei mainita", "avrundningen nämns inte"),
        ("not defined in ", "ei määritellä laissa ", "definieras inte i lag "),
        ("has no sentence on it", "ei mainitse asiaa", "nämner inte saken"),
        ("transition not read", "siirtymäsäännöstä ei ole luettu", "övergångsbestämmelsen har inte lästs"),
        ("changes by 1413/2025 not read", "muutoksia 1413/2025 ei ole luettu", "ändringarna 1413/2025 har inte lästs"),
        ("set no limit", "eivät aseta rajaa", "anger ingen gräns"),
        ("not read", "ei ole luettu", "har inte lästs"),
        ("guidance note of ", "ohje ", "anvisning "),
        ("guidance of ", "ohje ", "anvisning "),
        ("an officer’s plan tool", "virkailijan suunnitelmatyökalu", "en tjänstemans planverktyg"),
        ("an officer’s wage-subsidy calculator", "virkailijan palkkatukilaskuri", "en tjänstemans räknare för lönesubvention"),
        ("against it ", "vastoin sitä ", "däremot "),
        ("service descriptions", "palvelukuvaukset", "tjänstebeskrivningar"),
        ("release on text message reminders from 1.3.2026", "tiedote tekstiviestimuistutuksista 1.3.2026 alkaen", "meddelande om sms-påminnelser från 1.3.2026"),
        ("A-kassa, list of work that counts", "A-kassa, luettelo kerryttävästä työstä", "A-kassa, lista över arbete som räknas"),
        ("Almanac Office, counts of weekday holidays", "Almanakkatoimisto, arkipyhien määrät", "Almanacksbyrån, antalet helger på vardagar"),
        ("Gregorian rule of Easter", "gregoriaaninen pääsiäissääntö", "den gregorianska påskregeln"),
        ("Helsinki, concepts", "Helsinki, käsitteet", "Helsingfors, begrepp"),
        ("page on 2026", "sivu vuodesta 2026", "sidan om 2026"),
        ("TE Services, cap of 2021", "TE-palvelut, enimmäismäärä 2021", "TE-tjänster, maximibelopp 2021"),
        ("TE Services", "TE-palvelut", "TE-tjänster"),
        ("named in ", "mainittu laissa ", "nämns i lag "),
        ("summary", "tiivistelmä", "sammanfattning"),
        ("quoted text", "lainattuna", "citerad text"),
        ("columns", "sarakkeet", "kolumner"),
        ("notes", "huomautukset", "anmärkningar"),
        ("tables ", "taulukot ", "tabellerna "),
        ("table ", "taulukko ", "tabell "),
        ("decree ", "asetus ", "förordning "),
        ("Regulation (EU) ", "asetus (EU) ", "förordning (EU) "),
        ("Annex III ", "liite III ", "bilaga III "),
        ("arts. ", "artiklat ", "artiklarna "),
        ("art. ", "artikla ", "artikel "),
        ("HE 108/2025 vp", "HE 108/2025 vp", "RP 108/2025 rd"),
        ("Kela", "Kela", "FPA"),
        ("Tampere", "Tampere", "Tammerfors"),
        ("Vantaa", "Vantaa", "Vanda"),
        ("Helsinki", "Helsinki", "Helsingfors"),
        ("Raahe", "Raahe", "Brahestad"),
        ("Päijät-Häme", "Päijät-Häme", "Päijänne-Tavastland"),
        (" and ", " ja ", " och "),
    ];

    /// <summary>The source in a language; English is what the rules write.</summary>
    public static string In(string language, string source)
    {
        if (language is not (Languages.Finnish or Languages.Swedish)) return source;
        var isFinnish = language == Languages.Finnish;
        foreach (var (english, finnish, swedish) in Phrases) source = source.Replace(english, isFinnish ? finnish : swedish, StringComparison.Ordinal);
        source = Chapter().Replace(source, isFinnish ? "${number} luku" : "${number} kap.");
        source = Sections().Replace(source, "${list}\u00A0§");
        return Item().Replace(source, isFinnish ? "${number} kohta" : "${number} punkten");
    }

    [GeneratedRegex("ch\\. (?<number>[0-9]+( [a-z](?= §))?)")]
    private static partial Regex Chapter();

    // One section, or several: "3 a.1–2", "33.1 ja 33.4", "16, 20.3"; a number of an act ("48/2026") ends the list.
    [GeneratedRegex("§ (?<list>[0-9]+( [a-z]\\b)?(\\.[0-9]+)?((–|, | ja | och )[0-9]+(?![0-9]*[/.][0-9]{2,})( [a-z]\\b)?(\\.[0-9]+)?)*)")]
    private static partial Regex Sections();

    [GeneratedRegex("items? (?<number>[0-9]+(–[0-9]+)?)")]
    private static partial Regex Item();
}
