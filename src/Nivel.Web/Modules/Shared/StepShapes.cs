using System.Globalization;
using System.Text.RegularExpressions;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Shared;

/// <summary>Values of a step that are more than a number, a day or a code: "101–115: 15 × 10", "12/14", "authority: 666.67".</summary>
internal static partial class StepShapes
{
    public static string? Shaped(StepWords words, Texts t, string value)
    {
        if (Band().Match(value) is { Success: true } band) return t["Law.band", Part(band, 1), Part(band, 2), Part(band, 3), words.Value("", Part(band, 4))];
        if (MonthsOf().Match(value) is { Success: true } months) return t["Law.months-of", Part(months, 1), Part(months, 2)];
        if (WithoutBenefit().Match(value) is { Success: true } days) return t["Law.days-without-benefit", Part(days, 1)];
        if (Duty().Match(value) is { Success: true } weeks) return t["Law.duty-to-be-in-work", Part(weeks, 1)];
        if (DaysAndHours().Match(value) is { Success: true } job) return t["Law.days-and-hours", Part(job, 1), words.Value("", Part(job, 2))];
        return Labelled().Match(value) is { Success: true } labelled
            ? t["Law.labelled", words.Coded(Part(labelled, 1)) ?? Part(labelled, 1), Amount(words, Part(labelled, 2))] : null;
    }

    private static string Part(System.Text.RegularExpressions.Match match, int group) => match.Groups[group].Value;

    private static string Amount(StepWords words, string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euros) ? words.Euros(euros) : words.Value("", text);

    [GeneratedRegex("^([0-9]+)–([0-9]+): ([0-9]+) × ([0-9.]+)$")]
    private static partial Regex Band();

    [GeneratedRegex("^([0-9]{1,2})/([0-9]{1,2})$")]
    private static partial Regex MonthsOf();

    [GeneratedRegex("^([0-9]+) days$")]
    private static partial Regex WithoutBenefit();

    [GeneratedRegex("^obligation ([0-9]+) weeks$")]
    private static partial Regex Duty();

    [GeneratedRegex("^([0-9]+) days, ([0-9.]+) h/week$")]
    private static partial Regex DaysAndHours();

    [GeneratedRegex("^([a-z0-9-]+): ([a-z0-9.-]+)$")]
    private static partial Regex Labelled();
}
