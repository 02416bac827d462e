using System.Security.Cryptography;
using System.Text;

namespace Nivel.Match;

/// <summary>A folder that keeps what the linker derived from a taxonomy, so that the next start only reads it. Losing it loses nothing but time.</summary>
/// <remarks>
/// The name of a file says of what it was made: the names, texts and relations of the taxonomy, this build of the engine, and where base forms come from.
/// A file is written beside its place and moved there in one step; one that does not fit its own hash is passed over and written anew.
/// </remarks>
internal static class Memory
{
    private const int MostFiles = 6;

    public static string Name(Taxonomy taxonomy)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(string text)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData([0]);
        }
        void Labels(string id, Labels names)
        {
            Add(id);
            foreach (var language in LanguageCodes.All)
            {
                foreach (var (text, preferred) in names.AllIn(language)) Add((preferred ? "+" : "-") + text);
                Add(names.Description(language));
            }
        }
        Add(typeof(Memory).Module.ModuleVersionId.ToString() + string.Concat(LanguageCodes.All.Select(l => WordForms.For(l).Source)));
        foreach (var group in taxonomy.IscoGroups.Values.OrderBy(g => g.Code, StringComparer.Ordinal)) Labels(group.Code, group.Names);
        foreach (var skill in taxonomy.Skills)
        {
            Labels(skill.Id.Value, skill.Names);
            foreach (var relation in taxonomy.RelatedTo(skill)) Add($"{(int)relation.Kind} {relation.Skill}");
        }
        foreach (var occupation in taxonomy.Occupations)
        {
            Labels(occupation.Id.Value, occupation.Names);
            Add(occupation.Isco);
            foreach (var need in taxonomy.SkillsOf(occupation)) Add($"{need.Skill} {need.Essential}");
        }
        return "linker-" + Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16)) + ".bin";
    }

    /// <returns>What was kept, or null where there is nothing or it is broken.</returns>
    public static byte[]? Read(string file)
    {
        try
        {
            if (!File.Exists(file)) return null;
            var bytes = File.ReadAllBytes(file);
            var whole = bytes.Length > SHA256.HashSizeInBytes && SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes));
            return whole ? bytes[SHA256.HashSizeInBytes..] : null;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps what can be kept: a full disk or a folder that may not be written is no reason to fail.</summary>
    public static void Write(string file, byte[] content)
    {
        var beside = file + "." + Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture) + ".new";
        try
        {
            var folder = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using (var stream = File.Create(beside))
            {
                stream.Write(SHA256.HashData(content));
                stream.Write(content);
            }
            File.Move(beside, file, overwrite: true);
            foreach (var old in folder.GetFiles("linker-*.bin").OrderByDescending(f => f.LastWriteTimeUtc).Skip(MostFiles)) old.Delete();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(beside)) File.Delete(beside);
        }
    }
}
