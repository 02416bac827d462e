using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Phases;

/// <summary>From a day on an area works after a guide: the file whole, so that an old move can be read as it was made. Never changed; one that has not begun may be taken back.</summary>
public sealed class AreaGuide
{
    private AreaGuide() { }

    public AreaGuideId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public DateOnly FromOn { get; private set; }
    public string Json { get; private set; } = "";
    public UserId DecidedBy { get; private set; }
    public DateTimeOffset DecidedAt { get; private set; }

    public static AreaGuide Decide(string json, DateOnly from, Actor by, DateTimeOffset at) =>
        new() { Id = AreaGuideId.New(), AreaId = by.AreaId, FromOn = from, Json = json, DecidedBy = by.UserId, DecidedAt = at };

    private sealed class Table : IEntityTypeConfiguration<AreaGuide>
    {
        public void Configure(EntityTypeBuilder<AreaGuide> guide)
        {
            guide.ToTable("area_guides");
            guide.HasIndex(g => new { g.AreaId, g.FromOn }).IsUnique();
        }
    }
}
