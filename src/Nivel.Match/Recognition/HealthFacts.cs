using System.Collections.Frozen;

namespace Nivel.Match;

/// <summary>Words of illness that a person says of themselves; they are no evidence of a skill and must not be kept (Data Protection Regulation, article 9).</summary>
internal static class HealthFacts
{
    private static readonly FrozenSet<string> Illnesses = ClauseCues.Set(
        "masennus ahdistus ahdistuneisuus uupumus burnout loppuunpalaminen diabetes astma epilepsia selkävaiva selkäkipu reuma syöpä migreeni adhd autismi skitsofrenia bipolaarihäiriö mielialahäiriö paniikkihäiriö traumaperäinen stressihäiriö "
        + "allergia sydänsairaus verenpainetauti dementia alzheimer parkinson nivelrikko iskias välilevy päihderiippuvuus alkoholismi riippuvuus unettomuus insuliini lääkitys mielialalääke sairausloma työkyvyttömyys kuulovamma näkövamma "
        + "depression ångest utmattning diabetiker astmatiker ryggbesvär ryggvärk cancer migrän sjukskriven medicinering beroende epileptiker "
        + "anxiety asthma epilepsy migraine medication arthritis disability ptsd bipolar schizophrenia addiction insomnia");
    private static readonly FrozenSet<string> Personal = ClauseCues.Set(
        "minulla mulla sairastan kärsin sairastuin todettiin todettu diagnosoitu diagnoosi lääkitys sairauslomalla olin jag lider fick diagnos sjukskriven i suffer diagnosed my have had");
    private static readonly FrozenSet<string> Working = ClauseCues.Set(
        "hoitaa hoito hoitaja potilas asiakas asukas ohjata kuntoutuja kuntoutus työ työskennellä osasto neuvonta vårda vård patient klient avdelning arbeta care patients clients nursing treat nurse worked supported support treated");

    /// <summary>Marks words that tell of the writer's health: words of illness in a sentence where the writer has it and nobody is cared for.</summary>
    public static bool[] Marked(SpokenWord[] words, Clauses clauses)
    {
        var marked = new bool[words.Length];
        for (var start = 0; start < words.Length;)
        {
            var (end, ill, own, work) = (start, false, false, false);
            for (; end < words.Length && clauses.Sentence(end) == clauses.Sentence(start); end++)
            {
                ill |= Says(words[end], Illnesses);
                own |= Personal.Contains(words[end].Text);
                work |= Says(words[end], Working);
            }
            for (var i = start; ill && i < end; i++) marked[i] = Says(words[i], Illnesses) && (own || !work);
            start = end;
        }
        return marked;
    }

    private static bool Says(SpokenWord word, FrozenSet<string> set) => set.Contains(word.Text) || word.Forms.Lemmas.Any(set.Contains);
}
