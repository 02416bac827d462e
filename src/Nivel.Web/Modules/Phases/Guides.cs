using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Phases;

/// <summary>Which guide holds in an area on a day: its own dated row, else the six lines that the house begins with.</summary>
public static class Guides
{
    /// <summary>The guide of an area that has decided nothing.</summary>
    public const string First = "six-lines";

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Files = new(() =>
        Directory.GetFiles(Shipped.Folder("phases"), "*.json").ToDictionary(f => Path.GetFileNameWithoutExtension(f), File.ReadAllText, StringComparer.Ordinal));

    private static readonly ConcurrentDictionary<string, PhaseGuide> Known = new(StringComparer.Ordinal);

    /// <summary>The files that came with the product, by code.</summary>
    public static IReadOnlyDictionary<string, string> CameAlong => Files.Value;

    /// <summary>A file that was read whole before.</summary>
    public static PhaseGuide Of(string json) => Known.GetOrAdd(json, text => GuideFile.Read(text).Guide ?? throw new InvalidOperationException("A kept guide cannot be read"));

    extension(Db db)
    {
        public async Task<PhaseGuide> GuideOn(EmploymentAreaId area, DateOnly day) =>
            Of(await db.AreaGuides.AsNoTracking().Where(g => g.AreaId == area && g.FromOn <= day).OrderByDescending(g => g.FromOn).Select(g => g.Json).FirstOrDefaultAsync() ?? CameAlong[First]);
    }
}
