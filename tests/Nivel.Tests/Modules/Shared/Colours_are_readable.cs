using System.Globalization;
using System.Text.RegularExpressions;

namespace Nivel.Tests.Modules.Shared;

/// <summary>Reads the colours from the style sheets that are served, in both schemes.</summary>
public partial class Colours_are_readable
{
    private static readonly Dictionary<string, (string Light, string Dark)> Colours = Read("theme.css").Concat(Read("tokens.css")).ToDictionary();

    private static IEnumerable<KeyValuePair<string, (string, string)>> Read(string file) =>
        Pair().Matches(File.ReadAllText(Path.Combine(Root(), "src/Nivel.Web/wwwroot/css", file)))
            .Select(match => KeyValuePair.Create(match.Groups[1].Value, (match.Groups[2].Value, match.Groups[3].Value)));

    [GeneratedRegex(@"--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)")]
    private static partial Regex Pair();

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Nivel.slnx"))) folder = folder.Parent;
        return folder.FullName;
    }

    public static TheoryData<string, string, double> Pairs()
    {
        var data = new TheoryData<string, string, double>();
        foreach (var kind in new[] { "accent", "neutral", "info", "success", "warning", "danger" })
        {
            string Of(string token) => $"ds-color-{kind}-{token}";
            foreach (var ground in new[] { "background-default", "background-tinted", "surface-default", "surface-tinted", "surface-hover" })
            {
                data.Add(Of("text-default"), Of(ground), 7);
                data.Add(Of("text-subtle"), Of(ground), 4.5);
            }
            data.Add(Of("border-default"), "ds-color-neutral-background-default", 3);
            data.Add(Of("border-default"), "ds-color-neutral-surface-default", 3);
            data.Add(Of("base-contrast-default"), Of("base-default"), 4.5);
            data.Add(Of("base-contrast-default"), Of("base-hover"), 4.5);
        }
        foreach (var letter in "khotpa")
        {
            data.Add($"phase-{letter}-on", $"phase-{letter}", 4.5);
            data.Add($"phase-{letter}", "ds-color-neutral-background-default", 3);
            data.Add($"phase-{letter}", "ds-color-neutral-surface-default", 3);
        }
        return data;
    }

    [Theory, MemberData(nameof(Pairs))]
    public void Each_pair_has_the_contrast_that_its_use_asks_for(string front, string ground, double least)
    {
        Contrast(Colours[front].Light, Colours[ground].Light).ShouldBeGreaterThanOrEqualTo(least, $"{front} on {ground}, light");
        Contrast(Colours[front].Dark, Colours[ground].Dark).ShouldBeGreaterThanOrEqualTo(least, $"{front} on {ground}, dark");
    }

    /// <summary>Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB.</summary>
    private static readonly Dictionary<string, double[]> Sights = new()
    {
        ["normal"] = [1, 0, 0, 0, 1, 0, 0, 0, 1],
        ["protan"] = [.152286, 1.052583, -.204868, .114503, .786281, .099216, -.003882, -.048116, 1.051998],
        ["deutan"] = [.367322, .860646, -.227968, .280085, .672501, .047413, -.011820, .042940, .968881],
        ["tritan"] = [1.255528, -.076749, -.178779, -.078411, .930809, .147602, .004733, .691367, .303900],
    };

    [Theory]
    [InlineData("normal")]
    [InlineData("protan")]
    [InlineData("deutan")]
    [InlineData("tritan")]
    public void The_lines_of_the_map_stay_apart_for_every_kind_of_sight(string sight)
    {
        foreach (var dark in new[] { false, true })
        {
            var seen = "khotpa".Select(letter => OkLab(Times(Sights[sight], Linear(dark ? Colours[$"phase-{letter}"].Dark : Colours[$"phase-{letter}"].Light)))).ToArray();
            for (var one = 0; one < seen.Length; one++)
                for (var other = 0; other < one; other++)
                    Math.Sqrt(seen[one].Zip(seen[other], (a, b) => (a - b) * (a - b)).Sum())
                        .ShouldBeGreaterThan(0.115, $"{"khotpa"[one]} and {"khotpa"[other]}, {(dark ? "dark" : "light")}");
        }
    }

    private static double[] Linear(string hex) =>
        [.. Enumerable.Range(0, 3).Select(at => int.Parse(hex.AsSpan(1 + (at * 2), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4))];

    private static double Contrast(string one, string other)
    {
        double Luminance(string hex) => Linear(hex) is [var r, var g, var b] ? (0.2126 * r) + (0.7152 * g) + (0.0722 * b) : 0;
        var (low, high) = (Math.Min(Luminance(one), Luminance(other)), Math.Max(Luminance(one), Luminance(other)));
        return (high + 0.05) / (low + 0.05);
    }

    private static double[] Times(double[] matrix, double[] v) =>
        [.. Enumerable.Range(0, 3).Select(row => (matrix[row * 3] * v[0]) + (matrix[(row * 3) + 1] * v[1]) + (matrix[(row * 3) + 2] * v[2]))];

    private static double[] OkLab(double[] linear) => Times(
        [.2104542553, .7936177850, -.0040720468, 1.9779984951, -2.4285922050, .4505937099, .0259040371, .7827717662, -.8086757660],
        [.. Times([.4122214708, .5363325363, .0514459929, .2119034982, .6806995451, .1073969566, .0883024619, .2817188376, .6299787005],
            [.. linear.Select(value => Math.Clamp(value, 0, 1))]).Select(Math.Cbrt)]);
}
