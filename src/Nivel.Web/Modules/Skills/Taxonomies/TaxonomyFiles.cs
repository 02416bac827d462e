using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Nivel.Web.Modules.Skills;

/// <summary>Which files make a classification, and how they travel between a folder, a zip and the database.</summary>
internal static partial class TaxonomyFiles
{
    /// <summary>More than any published version takes unpacked; a file that claims more is not a classification.</summary>
    public const long MostBytes = 400_000_000;

    public static IReadOnlyList<string> In(string folder) =>
        [.. Directory.EnumerateFiles(folder).Where(f => Known().IsMatch(Path.GetFileName(f))).Order(StringComparer.Ordinal)];

    /// <summary>Unpacks the known files of a zip, wherever in it they lie. Returns false when it is too big or no zip at all.</summary>
    public static bool Unpack(Stream zip, string folder)
    {
        try
        {
            using var archive = new ZipArchive(zip, ZipArchiveMode.Read);
            var left = MostBytes;
            foreach (var entry in archive.Entries.Where(e => Known().IsMatch(e.Name)))
            {
                using var content = entry.Open();
                using var target = File.Create(Path.Combine(folder, entry.Name));
                if (!CopySome(content, target, ref left)) return false;
            }

            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    public static byte[] Gzip(string file)
    {
        if (file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) return File.ReadAllBytes(file);
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        using (var plain = File.OpenRead(file)) plain.CopyTo(gzip);
        return packed.ToArray();
    }

    public static void Write(string folder, string name, byte[] gzipped)
    {
        var path = Path.Combine(folder, Path.GetFileName(name));
        if (name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) { File.WriteAllBytes(path, gzipped); return; }
        using var gzip = new GZipStream(new MemoryStream(gzipped), CompressionMode.Decompress);
        using var target = File.Create(path);
        gzip.CopyTo(target);
    }

    public static string Hash(IEnumerable<string> files)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            sum.AppendData(System.Text.Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            using var content = File.OpenRead(file);
            sum.AppendData(SHA256.HashData(content));
        }

        return Convert.ToHexString(sum.GetHashAndReset());
    }

    private static bool CopySome(Stream content, Stream target, ref long left)
    {
        var buffer = new byte[81_920];
        for (int read; (read = content.Read(buffer)) > 0;)
        {
            if ((left -= read) < 0) return false;
            target.Write(buffer, 0, read);
        }

        return true;
    }

    [GeneratedRegex(@"^((isco_groups|skills|occupations|skill_skill|occupation_skills|skill_relations|occupation_skill|skill_broader|occupation_descriptions)\.tsv|(ISCOGroups|skills|occupations|occupationSkillRelations|skillSkillRelations|broaderRelationsSkillPillar)(_[a-z]{2})?\.csv)(\.gz)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Known();
}
