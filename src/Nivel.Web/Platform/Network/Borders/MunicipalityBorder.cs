using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Nivel.Web.Platform.Network.Borders;

/// <summary>The border of a municipality as lines of a picture: an SVG path on the plane of <see cref="Plane"/>, thinned for a map of the size of a page.</summary>
public sealed class MunicipalityBorder
{
    private MunicipalityBorder() { }

    public MunicipalityBorder(string code, string path) => (Code, Path) = (code, path);

    public string Code { get; private set; } = "";

    /// <summary>"M12 40L13 44…Z", whole numbers.</summary>
    public string Path { get; private set; } = "";

    public void Redraw(string path) => Path = path;

    private sealed class Table : IEntityTypeConfiguration<MunicipalityBorder>
    {
        public void Configure(EntityTypeBuilder<MunicipalityBorder> border)
        {
            border.HasKey(b => b.Code);
            border.Property(b => b.Code).HasMaxLength(3);
        }
    }
}
