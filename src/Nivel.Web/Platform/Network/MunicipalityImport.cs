using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Platform.Network;

/// <summary>Takes in the official list of municipalities: a file, or a folder with <c>municipalities_YEAR.tsv</c> of which the newest is read.</summary>
public sealed class MunicipalityImport : IImporter
{
    public string Kind => "municipalities";

    public IReadOnlyList<Role> Roles => [Role.Administrator];

    public async IAsyncEnumerable<RowVerdict> Take(ImportSource source, ImportRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        var path = source.IsFolder ? Newest(source.Path) : source.Path;
        using var stream = File.OpenRead(path);
        using var file = TabularFile.Open(stream, Path.GetFileName(path));
        var (code, fi, sv) = (Named(file, "kunta", "code", "koodi", "municipality_code"), Named(file, "municipality_name_fi", "name_fi", "fi", "nimi"), file.Find("municipality_name_sv", "name_sv", "sv", "namn"));
        var known = await run.Db.Municipalities.AsNoTracking().ToDictionaryAsync(m => m.Code, cancel);
        var met = new HashSet<string>();
        foreach (var row in file.Rows())
        {
            var number = row.Needed(code).PadLeft(3, '0');
            var name = row.Needed(fi);
            if (number.Length != 3 || !number.All(char.IsAsciiDigit)) row.Refuse("not-a-municipality-code", code, number);
            if (!met.Add(number)) row.Refuse("twice-in-file", code, number);
            yield return row.Problems.Count > 0 ? RowVerdict.Refuse(row, number) : Settle(run, known.GetValueOrDefault(number), row.Line, number, name, sv is null ? name : row.Text(sv));
        }
    }

    private static RowVerdict Settle(ImportRun run, Municipality? known, int line, string code, string fi, string sv)
    {
        var swedish = sv.Length == 0 ? fi : sv;
        if (known is null)
        {
            run.Db.Municipalities.Add(new Municipality(code, fi, swedish));
            return new(line, Verdict.New, $"{code} {fi}");
        }

        if (known.NameFi == fi && known.NameSv == swedish) return new(line, Verdict.Same, $"{code} {fi}");
        run.Db.Attach(known);
        known.Rename(fi, swedish);
        return new(line, Verdict.Changed, $"{code} {fi}");
    }

    private static Column Named(TabularFile file, params string[] names) =>
        file.Find(names) ?? throw new FileRefusedException(new TabularProblem(TabularProblemCode.ColumnMissing, 1, null, names[0]));

    private static string Newest(string folder) =>
        Directory.EnumerateFiles(folder, "municipalities_2*.tsv").Concat(Directory.EnumerateFiles(folder, "*kunta*.tsv")).OrderByDescending(f => f, StringComparer.Ordinal).FirstOrDefault()
        ?? throw new FileRefusedException(new TabularProblem("no-known-file-in-folder", null, null, "municipalities_YEAR.tsv"));
}
