using System.Text.Json;
using Nivel.Rules.Asking;

namespace Nivel.Rules.Tests.Asking;

public sealed class Worked_examples
{
    [Fact]
    public void Every_worked_example_is_answered_as_expected()
    {
        var wrong = new List<string>();
        foreach (var (line, expect) in RuleCases.Lines())
        {
            using var answer = JsonDocument.Parse(CaseLines.Answer(line).Line);
            if (!answer.RootElement.TryGetProperty("result", out var result) || !JsonElement.DeepEquals(result, expect)) wrong.Add($"{line} → {answer.RootElement}");
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_kind_answers_its_own_example()
    {
        foreach (var question in Questions.All)
        {
            using var example = JsonDocument.Parse(question.Example);
            question.Ask(new Asked(example.RootElement)).Result.ShouldNotBeEmpty(question.Kind);
        }
    }

    [Theory]
    [InlineData("""not json""", "not JSON")]
    [InlineData("""[1]""", "case, kind and input")]
    [InlineData("""{"case":"a"}""", "kind")]
    [InlineData("""{"case":"a","kind":"none-such","input":{}}""", "no such kind")]
    [InlineData("""{"case":"a","kind":"initial-interview"}""", "input")]
    [InlineData("""{"case":"a","kind":"initial-interview","input":7}""", "input")]
    [InlineData("""{"case":"a","kind":"initial-interview","input":{}}""", "search_started_on")]
    [InlineData("""{"case":"a","kind":"initial-interview","input":{"search_started_on":"2020-06-31"}}""", "search_started_on")]
    [InlineData("""{"case":"a","kind":"initial-interview","input":{"search_started_on":"2010-06-30"}}""", "search_started_on")]
    [InlineData("""{"case":"a","kind":"initial-interview","input":{"search_started_on":"2026-06-08","calendar":"moon"}}""", "calendar")]
    [InlineData("""{"case":"a","kind":"share-percent","input":{"benefit":"tyomarkkinatuki","day_ordinal":-1,"on":"2025-06-02"}}""", "day_ordinal")]
    [InlineData("""{"case":"a","kind":"share-percent","input":{"benefit":"tyomarkkinatuki","day_ordinal":0,"on":"2025-06-02"}}""", "day_ordinal")]
    public void A_line_that_cannot_be_answered_names_the_field(string line, string named)
    {
        var (answer, answered) = CaseLines.Answer(line);
        answered.ShouldBeFalse();
        using var read = JsonDocument.Parse(answer);
        read.RootElement.GetProperty("error").GetString()!.ShouldContain(named);
    }
}
