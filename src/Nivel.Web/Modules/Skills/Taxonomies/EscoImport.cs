using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Skills;

/// <summary>Installs a version of ESCO beside the earlier ones and takes it into use: a folder of its files, or a zip of them. Undo goes back to the version before.</summary>
public sealed class EscoImport : IImporter
{
    /// <summary>A classification with fewer concepts of either kind is a torn file.</summary>
    private const int FewestConcepts = 10;

    public string Kind => "esco";

    public IReadOnlyList<Role> Roles => [Role.Administrator];

    public async IAsyncEnumerable<RowVerdict> Take(ImportSource source, ImportRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        var unpacked = source.IsFolder ? null : Directory.CreateTempSubdirectory("nivel-esco-").FullName;
        try
        {
            if (unpacked is not null) Unpack(source, unpacked);
            var folder = unpacked ?? source.Path;
            var files = TaxonomyFiles.In(folder);
            var taxonomy = Taxonomy.Load(folder);
            Insist(taxonomy, files);
            var verdict = await Stage(run, source, files, cancel);
            yield return new(0, verdict, $"{source.FileName}: {taxonomy.Occupations.Count} + {taxonomy.Skills.Count}");
            foreach (var problem in taxonomy.Problems)
                yield return RowVerdict.Refuse(problem.Line, problem.File, new TabularProblem($"taxonomy-{problem.Code}", problem.Line, problem.File));
        }
        finally
        {
            if (unpacked is not null) Directory.Delete(unpacked, recursive: true);
        }
    }

    private static void Unpack(ImportSource source, string folder)
    {
        using var zip = source.Open();
        if (!TaxonomyFiles.Unpack(zip, folder)) throw new FileRefusedException(new TabularProblem("taxonomy-not-zip", null, null));
    }

    private static void Insist(Taxonomy taxonomy, IReadOnlyList<string> files)
    {
        if (files.Count == 0) throw new FileRefusedException(new TabularProblem("taxonomy-no-files", null, null));
        if (taxonomy.Problems.FirstOrDefault(p => p.Line == 0) is { } missing) throw new FileRefusedException(new TabularProblem($"taxonomy-{missing.Code}", null, missing.File));
        if (taxonomy.Skills.Count < FewestConcepts || taxonomy.Occupations.Count < FewestConcepts) throw new FileRefusedException(new TabularProblem("taxonomy-too-small", null, null));
    }

    private static async Task<Verdict> Stage(ImportRun run, ImportSource source, IReadOnlyList<string> files, CancellationToken cancel)
    {
        var hash = await Task.Run(() => TaxonomyFiles.Hash(files), cancel);
        var known = await run.Db.TaxonomyVersions.OrderByDescending(v => v.ActivatedAt).ToListAsync(cancel);
        if (known.FindIndex(v => v.Hash == hash) is var at and >= 0)
        {
            if (at == 0) return Verdict.Same;
            known[at].Activate(run.At);
            return Verdict.Changed;
        }

        var version = new TaxonomyVersion(source.FileName, hash, run.At);
        run.Db.TaxonomyVersions.Add(version);
        foreach (var file in files) run.Db.TaxonomyFiles.Add(new TaxonomyFile(version.Id, Path.GetFileName(file), await Task.Run(() => TaxonomyFiles.Gzip(file), cancel)));
        return Verdict.New;
    }
}
