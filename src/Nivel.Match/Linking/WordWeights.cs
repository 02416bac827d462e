using System.Collections.Frozen;

namespace Nivel.Match;

/// <summary>Words of advertisements that say how the work is held and not what it is; they count little in a title.</summary>
internal static class WordWeights
{
    private const float Little = 0.15f;

    private static readonly FrozenSet<string>[] Light =
    [
        Set("määräaikainen vakituinen vakinainen kokoaikainen osa-aikainen osaaikainen sijainen sijaisuus viransijainen viransijaisuus tuntityö tuntityöntekijä kesätyö kesätyöntekijä kesä harjoittelu haettava hakea hakemus etsiä tarvita avoin tehtävä työpaikka paikka työ virka toimi työsuhde osaaja ammattilainen tekijä työntekijä uusi kokenut innokas useampi usea välitön heti keikka keikkatyö oy oyj ky ab tmi kaupunki kunta alue seutu pääkaupunkiseutu suomi kansainvälinen tulla rekrytointi extra extraaja vuoro iltavuoro yövuoro päivävuoro viikonloppu toimipiste yksikkö tiimi talo"),
        Set("visstid tillsvidare heltid deltid vikarie vikariat sommarjobb sommararbete söker sökes ledig tjänst jobb arbete erfaren ny"),
        Set("permanent temporary full-time part-time fulltime parttime substitute summer wanted looking seeking experienced new job position vacancy m f d"),
    ];

    public static float Of(string word, Language language) => Light[(int)language].Contains(word) ? Little : 1;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
