using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Services.Classes;

/// <summary>Takes in the official lists of service classes, target groups and life events: one file, or a folder with all three.</summary>
public sealed class TermImport : IImporter
{
    private const int LongestName = 200;

    public string Kind => "service-terms";

    public IReadOnlyList<Role> Roles => [Role.Administrator];

    public async IAsyncEnumerable<RowVerdict> Take(ImportSource source, ImportRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        var known = await run.Db.ServiceTerms.AsNoTracking().ToDictionaryAsync(t => t.Code, cancel);
        var met = new HashSet<string>();
        foreach (var path in Files(source))
        {
            using var stream = File.OpenRead(path);
            using var file = TabularFile.Open(stream, source.IsFolder ? Path.GetFileName(path) : source.FileName);
            var (code, fi) = (Named(file, "code", "koodi"), Named(file, "fi", "nimi", "name_fi"));
            var (sv, en, uri) = (file.Find("sv", "namn", "name_sv"), file.Find("en", "name", "name_en"), file.Find("uri"));
            foreach (var row in file.Rows()) yield return Settle(row, run, known, met, new(row.Needed(code).Trim(), row.Needed(fi).Trim(), Text(row, sv), Text(row, en), Text(row, uri)), code);
        }
    }

    private sealed record Listed(string Code, string Fi, string Sv, string En, string Uri);

    private static RowVerdict Settle(TabularRow row, ImportRun run, Dictionary<string, ServiceTerm> known, HashSet<string> met, Listed told, Column code)
    {
        if (!ServiceTerm.IsCode(told.Code)) row.Refuse("term-code", code, told.Code.Length > 40 ? told.Code[..40] : told.Code);
        else if (!met.Add(told.Code)) row.Refuse("twice-in-file", code, told.Code);
        if (told.Fi.Length > LongestName || told.Sv.Length > LongestName || told.En.Length > LongestName || told.Uri.Length > LongestName) row.Refuse(TabularProblemCode.CellTooLong, null, $"{LongestName}");
        if (row.Problems.Count > 0) return RowVerdict.Refuse(row, told.Code);
        var term = known.GetValueOrDefault(told.Code) ?? new ServiceTerm(told.Code);
        if (!known.ContainsKey(told.Code)) run.Db.ServiceTerms.Add(term);
        else run.Db.Attach(term);
        term.Write(told.Fi, told.Sv.Length > 0 ? told.Sv : told.Fi, told.En.Length > 0 ? told.En : told.Fi, told.Uri.Length > 0 ? told.Uri : null);
        run.Db.ChangeTracker.DetectChanges();
        return new(row.Line, run.Db.Entry(term).State switch { EntityState.Added => Verdict.New, EntityState.Modified => Verdict.Changed, _ => Verdict.Same }, told.Code);
    }

    private static IReadOnlyList<string> Files(ImportSource source)
    {
        if (!source.IsFolder) return [source.Path];
        var found = ((string[])["ptv_service_classes.tsv", "ptv_target_groups.tsv", "ptv_life_events.tsv"]).Select(f => Path.Combine(source.Path, f)).Where(File.Exists).ToList();
        return found.Count > 0 ? found : throw new FileRefusedException(new TabularProblem("no-known-file-in-folder", null, null, "ptv_*.tsv"));
    }

    private static Column Named(TabularFile file, params string[] names) => file.Find(names) ?? throw new FileRefusedException(new TabularProblem(TabularProblemCode.ColumnMissing, 1, null, names[0]));

    private static string Text(TabularRow row, Column? column) => column is null ? "" : row.Text(column).Trim();
}
