using System.Collections.Frozen;

namespace Nivel.Match;

public sealed partial class Extractor
{
    private static readonly FrozenSet<string> LanguageCues = ClauseCues.Set(
        "kieli kielet kielen kieltä kielitaito kielitaitoa puhun puhuu puhua puhut puhutaan kieliä äidinkieli äidinkielenä äidinkieleni suullinen kirjallinen osaan taito taitoa taidot kielitaidot yki "
        + "språk språkkunskaper talar pratar modersmål kunskaper skriver språken language languages speak speaks spoken written native speaking verbal tongue");

    // "Suomessa" is a country; a bare name of a language counts only in a sentence that speaks of languages.
    private static bool HasLanguageCue(SpokenWord[] words, int at, Clauses clauses)
    {
        var word = words[at].Text;
        if (word.EndsWith("ssa", StringComparison.Ordinal) || word.EndsWith("ssä", StringComparison.Ordinal) || word.EndsWith("sta", StringComparison.Ordinal)) return false;
        if (word.Contains("kiel", StringComparison.Ordinal)) return true;
        for (var step = -1; step <= 1; step += 2)
        {
            for (var i = at; i >= 0 && i < words.Length && clauses.Sentence(i) == clauses.Sentence(at); i += step)
                if (LanguageCues.Contains(words[i].Text) || (i != at && Math.Abs(i - at) <= 2 && LevelWords.At(words, i) != LanguageLevel.Unknown)) return true;
        }
        return false;
    }
}
