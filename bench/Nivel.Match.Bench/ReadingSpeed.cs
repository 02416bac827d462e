using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Nivel.Match;

namespace Nivel.Match.Bench;

/// <summary>Skills of a CV of 3,000 characters and of a text of a megabyte, after the first of each language; one thread.</summary>
[Config(typeof(Terms)), MemoryDiagnoser]
public class ReadingSpeed
{
    private Extractor extractor = null!;
    private string cv = "", book = "";

    [Params("fi", "sv", "en")] public string Language { get; set; } = "";

    [GlobalSetup]
    public void Make()
    {
        extractor = new Extractor(Taxonomy.Load(Measures.Folder()), EverydayNames.Load(Measures.Reference("names")));
        (cv, book) = (Text(3_000), Text(Extractor.MostCharacters));
        extractor.Read(cv);
    }

    [Benchmark] public int Cv() => extractor.Read(cv).Skills.Count;

    [Benchmark] public int Megabyte() => extractor.Read(book).Skills.Count;

    // Sentences of working life in changing order, so that no two lines are alike.
    private string Text(int length)
    {
        var (sentences, text) = (Sentences(Language), new StringBuilder());
        for (var i = 0; text.Length < length; i++) text.Append(sentences[i * 7 % sentences.Length]).Append(' ').Append(2000 + i % 26).Append(i % 5 == 0 ? "\n" : ". ");
        return text.ToString(0, length);
    }

    private static string[] Sentences(string language) => language switch
    {
        "sv" => ["Jag har arbetat inom äldreomsorgen och delat ut medicin", "Körde truck i lagret och plockade order", "Modersmål svenska, finska flytande", "Jag vill lära mig svetsa men har ingen erfarenhet", "Städning av kontor och trappor", "Kassaarbete och hyllpåfyllning i butik", "Hygienpass och B-körkort"],
        "en" => ["Worked as a nurse and gave medication to residents", "Drove a forklift in the warehouse and picked orders", "Fluent English and basic Finnish", "I would like to learn welding but have no experience", "Cleaned offices and stairways", "Handled customer complaints and invoices with Excel", "Led a team of five and planned shifts"],
        _ => ["Työskentelin vanhustyössä ja jaoin lääkkeitä asukkaille", "Ajoin trukkia varastossa ja keräilin tilauksia", "Äidinkieli suomi, ruotsi tyydyttävä, englanti hyvä", "Haluaisin oppia hitsaamaan, mutta kokemusta ei ole", "Siivosin toimistoja ja porraskäytäviä", "Olin kassalla, hyllytin ja tein inventaariota", "Hygieniapassi, työturvallisuuskortti ja B-ajokortti"],
    };

    private sealed class Terms : ManualConfig
    {
        public Terms() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
