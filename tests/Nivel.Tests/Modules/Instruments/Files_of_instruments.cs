using Nivel.Web.Modules.Instruments;
using Nivel.Web.Modules.Profiling;
using Nivel.Web.Platform;

namespace Nivel.Tests.Modules.Instruments;

public sealed class Files_of_instruments
{
    /// <summary>Word stems of illness and diagnosis, in the three languages: an instrument of the house tells how things feel and never what somebody has.</summary>
    private static readonly string[] Diagnoses = ["diagno", "masennu", "ahdistu", "sairau", "oire", "häiriö", "vammai", "depress", "ångest", "sjukdom", "symtom", "störning", "funktionsneds", "anxiet", "illness", "disease", "disorder", "symptom", "disab"];

    private static string Good => File.ReadAllText(Path.Combine(Shipped.Folder("instruments"), "own-situation.json"));

    private static InstrumentTemplate Own => InstrumentFile.Read(Good).Template!;

    [Fact]
    public void What_comes_with_the_product_is_in_order()
    {
        InstrumentFile.Read(Good).Problems.ShouldBeEmpty();
        Own.Items.Count.ShouldBe(24);
        Own.Scales.Select(s => s.Code).ShouldBe(["resources", "everyday", "managing", "skills", "social", "economy"]);
        Own.Scales.ShouldAllBe(s => s.Items.Count == 4 && s.Items.Count(i => i.Reversed) == 1 && s.Thresholds.Count == 1);
    }

    [Fact]
    public void The_own_instrument_claims_neither_norms_nor_a_measured_reliability_and_says_so()
    {
        Own.Scales.ShouldAllBe(s => s.Measure == null && s.Norms == null && s.Assumed != null);
        Own.Source.Fi.ShouldContain("ei ole viitearvoja");
        Own.Scales.ShouldAllBe(s => s.Assumed!.Why.En.Contains("has not been verified"));
    }

    [Fact]
    public void No_word_of_an_instrument_is_a_diagnosis() =>
        Diagnoses.Where(word => Good.Contains(word, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();

    [Fact]
    public void The_worst_answers_suggest_every_scale_s_need_and_the_best_ones_none()
    {
        InstrumentRule.Read(Own, All(better: false)).Needs.Select(n => n.Scale).ShouldBe(Own.Scales.Select(s => s.Code));
        InstrumentRule.Read(Own, All(better: true)).ShouldSatisfyAllConditions(r => r.Needs.ShouldBeEmpty(), r => r.Scales.ShouldAllBe(s => s.Score == 5));
    }

    /// <summary>A need has one name in the house, so that what an instrument suggests and what profiling suggests are the same.</summary>
    [Fact]
    public void Needs_that_profiling_knows_too_are_the_same_needs()
    {
        var known = TemplateFile.Read(File.ReadAllText(Path.Combine(Shipped.Folder("profiling"), "needs-and-phase.json"))).Template!.Needs.ToDictionary(n => n.Code);
        Own.Needs.Where(n => known.ContainsKey(n.Code)).ShouldAllBe(n => n == known[n.Code]);
        Own.Needs.Count(n => known.ContainsKey(n.Code)).ShouldBe(5);
    }

    [Theory]
    [InlineData("\"inForceFrom\": \"2026-01-01\"", "\"inForceFrom\": \"1.1.2026\"", "day", "inForceFrom")]
    [InlineData("\"by\": \"mean\"", "\"by\": \"median\"", "score-by", "scales[1].by")]
    [InlineData("\"by\": \"mean\"", "\"health\": true, \"by\": \"mean\"", "health", "scales[1]")]
    [InlineData("\"by\": \"mean\"", "\"measured\": {\"deviation\": 1, \"reliability\": 0.8, \"source\": \"x\"}, \"by\": \"mean\"", "change-twice", "scales[1]")]
    [InlineData("\"by\": \"mean\"", "\"measured\": {\"deviation\": 1, \"reliability\": 1, \"source\": \"x\"}, \"by\": \"mean\"", "number", "scales[1].measured.reliability")]
    [InlineData("\"by\": \"mean\"", "\"measured\": {\"deviation\": 1, \"reliability\": 0.8}, \"by\": \"mean\"", "missing", "scales[1].measured.source")]
    [InlineData("\"leastShare\": 75", "\"leastShare\": 0", "limit", "scales[1].leastShare")]
    [InlineData("\"item\": \"resources-goal\"", "\"item\": \"resources-gaol\"", "unknown-item", "scales[1].items[2]")]
    [InlineData("\"item\": \"resources-goal\"", "\"item\": \"resources-hope\"", "twice", "scales[1].items")]
    [InlineData("\"item\": \"resources-goal\"", "\"item\": \"resources-hope\"", "item-idle", "items")]
    [InlineData("\"answers\": \"agree\"", "\"answers\": \"never\"", "unknown-answers", "items[1].answers")]
    [InlineData("\"atMost\": 2.5", "\"atMost\": 25", "number", "scales[1].thresholds[1].atMost")]
    [InlineData("\"need\": \"direction\"", "\"need\": \"therapy\"", "unknown-need", "scales[1].thresholds[1].need")]
    [InlineData("\"field\": \"wellbeing\"", "\"fjeld\": \"wellbeing\"", "unknown-filter", "needs[2].services")]
    public void A_bad_part_is_named_by_its_place(string good, string bad, string code, string place)
    {
        var at = Good.IndexOf(good, StringComparison.Ordinal);
        at.ShouldBeGreaterThan(0, good);
        var (template, problems) = InstrumentFile.Read(Good[..at] + bad + Good[(at + good.Length)..]);
        template.ShouldBeNull();
        problems.ShouldContain(p => p.Code == code && p.Place == place, string.Join(", ", problems));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"items\": [1], \"scales\": [1], \"answers\": [1], \"needs\": [1]}")]
    [InlineData("{\"items\": [{}], \"scales\": [{\"items\": [1], \"measured\": 1, \"assumed\": 1, \"thresholds\": [1]}], \"answers\": [{\"choices\": [1]}]}")]
    public void A_file_of_any_form_is_answered_with_problems(string json) => InstrumentFile.Read(json).Problems.ShouldNotBeEmpty();

    [Fact]
    public void Every_problem_has_words()
    {
        var texts = Texts.FilesOf(typeof(InstrumentFile).Assembly).Single(f => f.Module == "Shared").Entries;
        foreach (var code in (string[])["unknown-answers", "unknown-item", "item-idle", "same-range", "score-by", "number", "change-twice", "health"]) texts.ContainsKey($"bad-{code}").ShouldBeTrue(code);
    }

    private static Dictionary<string, string> All(bool better) => Own.Scales.SelectMany(s => s.Items).ToDictionary(i => i.Item.Code, i => (better ? i.Item.Scale.Answers.MaxBy(i.Worth)! : i.Item.Scale.Answers.MinBy(i.Worth)!).Code);
}
