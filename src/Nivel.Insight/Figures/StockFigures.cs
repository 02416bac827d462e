using Nivel.Insight.Spells;
using Nivel.Insight.Store;
using Nivel.Rules;
using static Nivel.Insight.Spells.SpellKind;

namespace Nivel.Insight.Figures;

/// <summary>Persons on the calculation day of each month: whoever came in until then less whoever has left. One pass over the rows answers every kind and month.</summary>
internal static class StockFigures
{
    private static readonly (string Indicator, SpellKind[] Kinds)[] Counted =
    [
        ("jobseekers", [Search]), ("unemployed", [Unemployed]), ("long-term-unemployed", [LongTerm]), ("comparable-unemployed", [Comparable]), ("returned-from-services", [Returned]),
        ("service-to-service", [Circulating]), ("structural-unemployed", [LongTerm, Comparable, Returned, Circulating]), ("young-unemployed", [Young]), ("over-50-unemployed", [Over50]), ("in-services", [Active]),
    ];

    /// <summary>No kind of row: the unemployed who speak another language than Finnish, Swedish or Sámi.</summary>
    private const int InOtherLanguage = 100, OtherLanguage = 4;

    internal static IEnumerable<Figure> Of(InsightStore store, Scope scope)
    {
        var stock = Stock(store, scope);
        for (var month = scope.From; month.CompareTo(scope.To) <= 0; month = month.Next)
            foreach (var group in stock.Groups)
            {
                yield return Shares.Number("foreign-language-unemployed", month, group, stock.On(InOtherLanguage, group, month));
                foreach (var (indicator, kinds) in Counted) yield return Shares.Number(indicator, month, group, kinds.Sum(kind => stock.On((int)kind, group, month)));
                yield return Rate("activation-rate-all", stock, Unemployed, Active, group, month);
                yield return Rate("activation-rate", stock, LongTerm, LongTermActive, group, month);
            }
    }

    private static Figure Rate(string indicator, Standing stock, SpellKind idle, SpellKind active, int group, Month month) =>
        Shares.Percent(indicator, month, group, stock.On((int)active, group, month), stock.On((int)idle, group, month) + stock.On((int)active, group, month));

    private static Standing Stock(InsightStore store, Scope scope)
    {
        var standing = new Standing(scope);
        Add(standing, "kind", "kind <= 10");
        if (scope.By != Division.Language) Add(standing, $"{InOtherLanguage}", $"kind = {(int)Unemployed} and language = {OtherLanguage}");
        return standing;

        void Add(Standing into, string kind, string which)
        {
            foreach (var row in store.Columns.Ask($"""
                select kind, g, m, sum(n)::bigint from (
                    select {kind} as kind, {scope.Column} as g, enters as m, count(*) as n from spells where {scope.Where} and {which} and enters < leaves and enters <= $2 group by all
                    union all
                    select {kind} as kind, {scope.Column} as g, leaves as m, -count(*) as n from spells where {scope.Where} and {which} and enters < leaves and leaves <= $2 group by all)
                group by all
                """, scope.Area, Calendar.Number(scope.To)))
                into.Add((int)row.Whole(0), row.Whole(1), (int)row.Whole(2), row.Whole(3));
        }
    }
}
