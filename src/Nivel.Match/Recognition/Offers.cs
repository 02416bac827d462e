using System.Collections.Frozen;

namespace Nivel.Match;

/// <summary>Sentences of an advertisement in which the employer speaks of itself or of what it gives.</summary>
internal static class Offers
{
    private static readonly FrozenSet<string> Adverts = ClauseCues.Set("haemme etsimme hakemus hakemuksesi työsuhde työnantaja haku hakuaika rekrytointi söker ansökan ansök anställning hiring recruiting applicant apply candidate vacancy");
    private static readonly FrozenSet<string> Giving = ClauseCues.Set(
        "tarjoamme tarjolla saat meillä yrityksemme yhtiömme konsernimme olemme palvelumme asiakkaamme henkilöstömme työpaikkamme tuotteemme edut työsuhde-edut työsuhdeedut pääset perustettu toimimme "
        + "erbjuder vi vår våra förmåner grundades offer we our benefits founded company headquartered perks");
    private static readonly FrozenSet<string> Asking = ClauseCues.Set(
        "edellytämme vaadimme odotamme toivomme arvostamme etsimme haemme vaaditaan edellytetään tarvitset sinulla sinulta olet osaat hallitset omaat tehtäviisi tehtäviin tehtävään työtehtäviin toimenkuvaasi vastaat kuuluu eduksi eduksesi vaatimukset "
        + "kräver söker behöver du din dina ansvarar uppgifter meriterande require requires required looking seek you your must responsible duties qualifications experience ability skills");

    /// <summary>Marks the words of such sentences; none where the text is no advertisement or has one sentence only.</summary>
    public static bool[] Marked(SpokenWord[] words, Clauses clauses)
    {
        var marked = new bool[words.Length];
        if (words.Length == 0 || clauses.Sentence(words.Length - 1) == 0 || words.Count(w => Adverts.Contains(w.Text)) < 2) return marked;
        for (var start = 0; start < words.Length;)
        {
            var (end, gives, asks) = (start, false, false);
            for (; end < words.Length && clauses.Sentence(end) == clauses.Sentence(start); end++)
            {
                gives |= Giving.Contains(words[end].Text);
                asks |= Asking.Contains(words[end].Text);
            }
            if (gives && !asks) Array.Fill(marked, true, start, end - start);
            start = end;
        }
        return marked;
    }
}
