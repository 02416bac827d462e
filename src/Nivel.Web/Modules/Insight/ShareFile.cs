using Microsoft.AspNetCore.Mvc;
using Nivel.Rules.MunicipalFunding;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Insight;

/// <summary>The months of the outlook as a file: the same columns as on the page, exact to the cent.</summary>
internal static class ShareFile
{
    public static FileResult Of(MunicipalShareModel page, string kind, Texts texts)
    {
        var outlook = page.Outlook!;
        List<(string Name, IReadOnlyList<ForecastMonth>? Months)> columns =
        [
            (texts["Insight.what-if"], outlook.WhatIf), (texts["Insight.as-before"], outlook.AsBefore), (texts["Insight.fan-least"], outlook.Fan?.Least),
            (texts["Insight.fan-most"], outlook.Fan?.Most), (texts["Insight.all-stay"], outlook.Stay),
        ];
        columns.RemoveAll(c => c.Months is null);
        var rows = Enumerable.Range(0, outlook.Stay.Count).Select(at => (object?[])[$"{outlook.Stay[at].Month}", .. columns.Select(c => (object?)c.Months![at].Municipality)]);
        return SeriesFile.Table($"nivel-municipal-share.{kind}", kind, texts["Insight.months-ahead"], [texts["Insight.month"], .. columns.Select(c => c.Name)], rows);
    }
}
