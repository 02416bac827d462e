using System.Text.Json.Nodes;
using Nivel.Rules.Asking;

namespace Nivel.Rules.Tests.Asking;

public class Questions_that_make_no_sense
{
    private static readonly string[] Kinds =
    [
        "wage-subsidy", "wage-subsidy-extension", "wage-subsidy-interruption", "wage-subsidy-refusals", "wage-subsidy-offer", "payment-application", "employment-support-55", "work-adaptation",
        "joint-training", "work-trial", "work-trial-restart", "startup-grant", "expense-compensation", "interview-travel", "coaching-limits", "tym-threshold", "tym-deadlines", "steering-groups",
        "multi-agency-costs", "youth-service", "retention", "rehabilitative-work-threshold", "rehabilitative-work-limits", "activation-plan-review", "integration-plan", "integration-assessment", "youth-guarantee",
    ];

    private static readonly string[] Values =
    [
        "null", "0", "-1", "1", "0.0000001", "100000000", "1000000000", "99999999999999999999", "\"\"", "\"x\"", "true", "[]", "{}",
        "\"999999999.99\"", "\"1900-01-01\"", "\"2012-12-31\"", "\"2023-06-30\"", "\"2024-02-29\"", "\"2190-12-31\"", "\"2025-02-30\"",
    ];

    private static readonly string[] Fields =
    [
        "on", "from", "to", "age", "wage", "wage_cost", "hours_percent", "other_aid", "employment_months", "unemployed_months", "unemployed_months_of_last_14", "unemployed_months_of_last_28",
        "plan_made_on", "first_plan_made_on", "days_prevented", "graduated_on", "daily_amount", "nights", "lodging_cost", "job_days", "weekly_hours", "service", "hours_per_day", "days_per_week",
        "period_months", "months_on_social_assistance", "appointed_from", "kela_agreed", "dismissed_on", "earlier_support_ended_on", "help_months", "done_on", "labour_market_support_days",
    ];

    [Fact]
    public void No_field_with_any_value_makes_an_answer_fail_otherwise_than_by_naming_a_field()
    {
        foreach (var question in Kinds.Select(kind => Questions.Find(kind)!))
            foreach (var field in Fields.Concat(JsonNode.Parse(question.Example)!.AsObject().Select(field => field.Key)))
                foreach (var value in Values)
                {
                    var input = JsonNode.Parse(question.Example)!.AsObject();
                    input[field] = JsonNode.Parse(value);
                    var answer = Should.NotThrow(() => Answers.To(question.Kind, input.ToJsonString()), $"{question.Kind} {input.ToJsonString()}");
                    (answer[0] == '{' || answer.Contains(": ", StringComparison.Ordinal)).ShouldBeTrue(answer);
                }
    }

    [Fact]
    public void No_field_that_is_missing_makes_an_answer_fail()
    {
        foreach (var question in Kinds.Select(kind => Questions.Find(kind)!))
            foreach (var field in JsonNode.Parse(question.Example)!.AsObject().Select(field => field.Key).ToList())
            {
                var input = JsonNode.Parse(question.Example)!.AsObject();
                input.Remove(field);
                Should.NotThrow(() => Answers.To(question.Kind, input.ToJsonString()), $"{question.Kind} without {field}");
            }
    }
}
