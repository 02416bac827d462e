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
        var (area, areaFi, areaSv) = (file.Find("tyollisyysalue_code"), file.Find("tyollisyysalue_name_fi"), file.Find("tyollisyysalue_name_sv"));
        var known = await run.Db.Municipalities.AsNoTracking().ToDictionaryAsync(m => m.Code, cancel);
        var met = new HashSet<string>();
        foreach (var row in file.Rows())
        {
            var number = row.Needed(code).PadLeft(3, '0');
            var name = row.Needed(fi);
            if (number.Length != 3 || !number.All(char.IsAsciiDigit)) row.Refuse("not-a-municipality-code", code, number);
            if (!met.Add(number)) row.Refuse("twice-in-file", code, number);
            yield return row.Problems.Count > 0 ? RowVerdict.Refuse(row, number) : Settle(run, known.GetValueOrDefault(number), row.Line, new(number, name, Text(row, sv), Text(row, area), Text(row, areaFi), Text(row, areaSv)));
        }
    }

    /// <summary>A row of the list; an empty field is one that the list does not tell.</summary>
    private sealed record Listed(string Code, string Fi, string Sv, string Area, string AreaFi, string AreaSv)
    {
        public string Swedish => Sv.Length == 0 ? Fi : Sv;

        public bool Is(Municipality known) => known.NameFi == Fi && known.NameSv == Swedish && (Area.Length == 0 || (known.OfficialArea, known.OfficialAreaFi, known.OfficialAreaSv) == (Area, AreaFi, AreaSv));

        public void Put(Municipality into)
        {
            into.Rename(Fi, Swedish);
            if (Area.Length > 0) into.LieIn(Area, AreaFi, AreaSv);
        }
    }

    private static RowVerdict Settle(ImportRun run, Municipality? known, int line, Listed told)
    {
        var key = $"{told.Code} {told.Fi}";
        if (known is not null && told.Is(known)) return new(line, Verdict.Same, key);
        var municipality = known ?? new Municipality(told.Code, told.Fi, told.Swedish);
        if (known is null) run.Db.Municipalities.Add(municipality);
        else run.Db.Attach(municipality);
        told.Put(municipality);
        return new(line, known is null ? Verdict.New : Verdict.Changed, key);
    }

    private static string Text(TabularRow row, Column? column) => column is null ? "" : row.Text(column);

    private static Column Named(TabularFile file, params string[] names) =>
        file.Find(names) ?? throw new FileRefusedException(new TabularProblem(TabularProblemCode.ColumnMissing, 1, null, names[0]));

    private static string Newest(string folder) =>
        Directory.EnumerateFiles(folder, "municipalities_2*.tsv").Concat(Directory.EnumerateFiles(folder, "*kunta*.tsv")).OrderByDescending(f => f, StringComparer.Ordinal).FirstOrDefault()
        ?? throw new FileRefusedException(new TabularProblem("no-known-file-in-folder", null, null, "municipalities_YEAR.tsv"));
}
