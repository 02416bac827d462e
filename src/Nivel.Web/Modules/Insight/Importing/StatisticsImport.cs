using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Official;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Insight;

/// <summary>Takes figures of others in: tables of the statistics services in any of their forms, Kela's, plain series with a month or a year, own surveys. Each keeps where it came from.</summary>
public sealed class StatisticsImport : IImporter
{
    public string Kind => "stats";

    public IReadOnlyList<Role> Roles => [Role.Administrator, Role.Coordinator, Role.Manager];

    public async IAsyncEnumerable<RowVerdict> Take(ImportSource source, ImportRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        var figures = OfficialFile.Read(source);
        var known = new Dictionary<string, Dictionary<string, StatisticValue>>();
        var met = new HashSet<string>();
        var places = (await run.Db.Municipalities.Select(m => m.Code).ToListAsync(cancel)).ToHashSet();
        foreach (var (line, figure, problem) in figures)
        {
            if (problem is not null) { yield return RowVerdict.Refuse(line, figure?.Key ?? "", problem); continue; }
            if (!met.Add(figure!.Key)) { yield return RowVerdict.Refuse(line, figure.Key, new TabularProblem("twice-in-file", line, null, figure.Key)); continue; }
            if (!known.TryGetValue(figure.Series, out var series))
                known[figure.Series] = series = await run.Db.Statistics.AsNoTracking().Where(s => s.Series == figure.Series).ToDictionaryAsync(s => $"{s.Region} {s.Period}", cancel);
            var warning = figure.Warning ?? Gone(figure, places, line) ?? Redefined(figure, series, line);
            yield return Settle(run, series.GetValueOrDefault($"{figure.Region} {figure.Period}"), line, figure) with { Warnings = warning is null ? [] : [warning] };
        }
    }

    /// <summary>Municipalities have been joined: a figure of one that is no more is kept, but nothing of today adds it up.</summary>
    private static TabularProblem? Gone(PrintedFigure figure, HashSet<string> places, int line) =>
        places.Count < WholeCountry || figure.Region is not ['K', 'U', .. var code] || places.Contains(code) ? null
        : MunicipalMerger.Of(code) is { } merger ? new("municipality-joined", line, null, code, merger.Into, $"{merger.Year}")
        : new("municipality-gone", line, null, code);

    /// <summary>The source words the table otherwise than last time: then the two may not be one series.</summary>
    private static TabularProblem? Redefined(PrintedFigure figure, Dictionary<string, StatisticValue> series, int line) =>
        figure.Definition is { Length: > 0 } now && series.Values.FirstOrDefault(v => v.Definition is not null) is { } before && before.Definition != Cut(now)
            ? new("definition-changed", line, null, before.Definition!, Cut(now)!) : null;

    private static string? Cut(string? words) => words?.Length > StatisticValue.LongestDefinition ? words[..StatisticValue.LongestDefinition] : words;

    /// <summary>With fewer the list of municipalities is not the country's, and nothing can be said to be gone.</summary>
    private const int WholeCountry = 250;

    private static RowVerdict Settle(ImportRun run, StatisticValue? known, int line, PrintedFigure figure)
    {
        if (known is null)
        {
            run.Db.Statistics.Add(new StatisticValue(figure.Series, figure.Region, figure.Period, figure.Value, figure.Source, run.Today, run.Batch?.Id) { Precision = figure.Precision, Definition = Cut(figure.Definition) });
            return new(line, Verdict.New, figure.Key);
        }

        if (known.Value == figure.Value) return new(line, Verdict.Same, figure.Key);
        run.Db.Attach(known);
        known.Revise(figure.Value, figure.Source, figure.Precision, run.Today, run.Batch?.Id);
        return new(line, Verdict.Changed, figure.Key);
    }
}

/// <summary>One published figure on its way in. No value means that the source hides it or does not know it.</summary>
internal sealed record PrintedFigure(string Series, string Region, string Period, decimal? Value, string Source, string? Precision = null)
{
    /// <summary>Worth telling, but no reason to refuse.</summary>
    public TabularProblem? Warning { get; init; }

    /// <summary>What the source says that it counts; null when the form does not tell.</summary>
    public string? Definition { get; init; }

    public string Key => $"{Series} {Region} {Period}";
}
