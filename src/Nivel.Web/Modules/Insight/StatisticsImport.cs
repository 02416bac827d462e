using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Insight;

/// <summary>Takes published figures in: the register table 12r5 (JSON of the statistics service, or a table), and plain series with a month or a year.</summary>
public sealed class StatisticsImport : IImporter
{
    public string Kind => "stats";

    public IReadOnlyList<Role> Roles => [Role.Administrator, Role.Coordinator, Role.Manager];

    public async IAsyncEnumerable<RowVerdict> Take(ImportSource source, ImportRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        var figures = source.FileName.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? PxFigures.Read(source) : TableFigures.Read(source);
        var known = new Dictionary<string, Dictionary<string, StatisticValue>>();
        var met = new HashSet<string>();
        var places = (await run.Db.Municipalities.Select(m => m.Code).ToListAsync(cancel)).ToHashSet();
        foreach (var (line, figure, problem) in figures)
        {
            if (problem is not null) { yield return RowVerdict.Refuse(line, figure?.Key ?? "", problem); continue; }
            if (!met.Add(figure!.Key)) { yield return RowVerdict.Refuse(line, figure.Key, new TabularProblem("twice-in-file", line, null, figure.Key)); continue; }
            if (!known.TryGetValue(figure.Series, out var series))
                known[figure.Series] = series = await run.Db.Statistics.AsNoTracking().Where(s => s.Series == figure.Series).ToDictionaryAsync(s => $"{s.Region} {s.Period}", cancel);
            var warning = figure.Warning ?? Gone(figure, places, line);
            yield return Settle(run, series.GetValueOrDefault($"{figure.Region} {figure.Period}"), line, figure) with { Warnings = warning is null ? [] : [warning] };
        }
    }

    /// <summary>Municipalities have been joined: a figure of one that is no more is kept, but nothing of today adds it up.</summary>
    private static TabularProblem? Gone(PrintedFigure figure, HashSet<string> places, int line) =>
        places.Count >= WholeCountry && figure.Region is ['K', 'U', .. var code] && !places.Contains(code) ? new("municipality-gone", line, null, code) : null;

    /// <summary>With fewer the list of municipalities is not the country's, and nothing can be said to be gone.</summary>
    private const int WholeCountry = 250;

    private static RowVerdict Settle(ImportRun run, StatisticValue? known, int line, PrintedFigure figure)
    {
        if (known is null)
        {
            run.Db.Statistics.Add(new StatisticValue(figure.Series, figure.Region, figure.Period, figure.Value, figure.Source, run.Today, run.Batch?.Id) { Precision = figure.Precision });
            return new(line, Verdict.New, figure.Key);
        }

        if (known.Value == figure.Value) return new(line, Verdict.Same, figure.Key);
        run.Db.Attach(known);
        known.Value = figure.Value;
        return new(line, Verdict.Changed, figure.Key);
    }
}

/// <summary>One published figure on its way in. No value means that the source hides it or does not know it.</summary>
internal sealed record PrintedFigure(string Series, string Region, string Period, decimal? Value, string Source, string? Precision = null)
{
    /// <summary>Worth telling, but no reason to refuse.</summary>
    public TabularProblem? Warning { get; init; }

    public string Key => $"{Series} {Region} {Period}";
}
