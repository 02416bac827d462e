using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Services.Map;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network;

/// <summary>The shape in which the people of an area know their map: kept, so that neither a new start nor another server draws it otherwise.</summary>
public sealed class KnownMap
{
    private KnownMap() { }

    public EmploymentAreaId AreaId { get; private set; }

    /// <summary>The lines that were drawn; other lines are another map.</summary>
    public string Letters { get; private set; } = "";

    /// <summary>As <see cref="MapShape.Written"/> has it.</summary>
    public string Shape { get; private set; } = "";

    public static async Task<MapShape?> Of(Db db, EmploymentAreaId area, string letters) =>
        MapShape.Parse(await db.KnownMaps.Where(m => m.AreaId == area && m.Letters == letters).Select(m => m.Shape).SingleOrDefaultAsync());

    /// <summary>Two servers may draw the same map at the same moment: either shape is good, and the later one stays.</summary>
    public static async Task Keep(Db db, EmploymentAreaId area, string letters, MapShape shape)
    {
        var written = shape.Written;
        if (await db.KnownMaps.Where(m => m.AreaId == area && m.Letters == letters).ExecuteUpdateAsync(s => s.SetProperty(m => m.Shape, written)) > 0) return;
        db.Add(new KnownMap { AreaId = area, Letters = letters, Shape = written });
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateException) { /* The other server was quicker. */ }
    }

    private sealed class Table : IEntityTypeConfiguration<KnownMap>
    {
        public void Configure(EntityTypeBuilder<KnownMap> map)
        {
            map.ToTable("known_maps");
            map.HasKey(m => new { m.AreaId, m.Letters });
            map.Property(m => m.Letters).HasMaxLength(20);
            map.Property(m => m.Shape).HasMaxLength(60);
        }
    }
}
