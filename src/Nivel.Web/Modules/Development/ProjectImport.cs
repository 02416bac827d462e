using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Development;

/// <summary>Takes a list of projects in. Twins by name are kept apart by their number, several dates become the widest span, and the row says so.</summary>
public sealed class ProjectImport : IImporter
{
    private static readonly char[] Between = ['/', ';'];

    public string Kind => "projects";

    public IReadOnlyList<Role> Roles => [Role.Administrator, Role.Coordinator];

    public async IAsyncEnumerable<RowVerdict> Take(ImportSource source, ImportRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var stream = source.Open();
        using var file = TabularFile.Open(stream, source.FileName, new TabularOptions { Required = ["no", "project"] });
        var list = Path.GetFileNameWithoutExtension(source.FileName);
        var known = await run.Db.Projects.AsNoTracking().Where(p => p.AreaId == run.Actor.AreaId && p.Source == list).ToDictionaryAsync(p => p.Number, cancel);
        var (numbers, names) = (new HashSet<int>(), new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase));
        foreach (var row in file.Rows()) yield return Settle(file, row, run, list, known, numbers, names);
    }

    private static RowVerdict Settle(TabularFile file, TabularRow row, ImportRun run, string list, Dictionary<int, Project> known, HashSet<int> numbers, Dictionary<string, int> names)
    {
        var (numberColumn, nameColumn) = (file.Find("no")!, file.Find("project")!);
        var (number, name) = ((int)(row.Whole(numberColumn) ?? 0), row.Needed(nameColumn));
        if (number <= 0 && row.Problems.Count == 0) row.Refuse(TabularProblemCode.ValueMissing, numberColumn);
        if (number > 0 && !numbers.Add(number)) row.Refuse("twice-in-file", numberColumn, $"{number}");
        var starts = Dates(row, file.Find("start"));
        var ends = Dates(row, file.Find("end"));
        if (starts.Count > 0 && ends.Count > 0 && ends.Max() < starts.Min()) row.Refuse("ends-before-start", file.Find("end"), $"{starts.Min():yyyy-MM-dd}", $"{ends.Max():yyyy-MM-dd}");
        if (row.Problems.Count > 0) return RowVerdict.Refuse(row, $"{number} {name}");
        var warnings = Warnings(row, name, starts, ends, names, number);
        var isNew = !known.TryGetValue(number, out var project);
        project ??= new Project(run.Actor.AreaId, list, number);
        if (isNew) run.Db.Projects.Add(project);
        else run.Db.Attach(project);
        Fill(file, row, project, name, starts, ends);
        run.Db.ChangeTracker.DetectChanges();
        var verdict = isNew ? Verdict.New : run.Db.Entry(project).State == EntityState.Modified ? Verdict.Changed : Verdict.Same;
        return new(row.Line, verdict, $"{number} {name}") { Warnings = warnings };
    }

    private static List<TabularProblem> Warnings(TabularRow row, string name, List<DateOnly> starts, List<DateOnly> ends, Dictionary<string, int> names, int number)
    {
        var warnings = new List<TabularProblem>();
        if (names.TryGetValue(First(name), out var twin)) warnings.Add(new("twin-name", row.Line, "project", $"{twin}"));
        else names[First(name)] = number;
        if (starts.Count > 1) warnings.Add(new("several-dates", row.Line, "start", $"{starts.Min():yyyy-MM-dd}"));
        if (ends.Count > 1) warnings.Add(new("several-dates", row.Line, "end", $"{ends.Max():yyyy-MM-dd}"));
        return warnings;
    }

    /// <summary>The word by which people call the project: twins differ only in what follows it.</summary>
    private static string First(string name) => name.Split([' ', '–', ',', '-', '('], StringSplitOptions.RemoveEmptyEntries)[0];

    private static List<DateOnly> Dates(TabularRow row, Column? column)
    {
        var dates = new List<DateOnly>();
        if (column is null) return dates;
        foreach (var part in row.Text(column).Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var date = Cell.Of(part).Date(out var problem);
            if (problem is not null) row.Refuse(problem, column, part);
            else if (date is { } day) dates.Add(day);
        }

        return dates;
    }

    private static void Fill(TabularFile file, TabularRow row, Project project, string name, List<DateOnly> starts, List<DateOnly> ends)
    {
        string Of(string column) => file.Find(column) is { } found ? row.Text(found) : "";
        (project.Name, project.Authority, project.Implementer, project.Place) = (name, Of("authority"), Of("implementer"), Of("source_lines"));
        project.StartsOn = starts.Count > 0 ? starts.Min() : null;
        project.EndsOn = ends.Count > 0 ? ends.Max() : null;
        project.PrintedDates = starts.Count > 1 || ends.Count > 1 ? $"{Of("start")} – {Of("end")}" : null;
    }
}
