using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Development;

/// <summary>Project (hanke): who did what and when. Sources print twins and double dates; both survive as they were printed.</summary>
public sealed class Project
{
    private Project() { }

    public Project(EmploymentAreaId area, string source, int number) => (Id, AreaId, Source, Number) = (ProjectId.New(), area, source, number);

    public ProjectId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    /// <summary>The list it came from; number and source together are the key, because names repeat.</summary>
    public string Source { get; private set; } = "";
    public int Number { get; private set; }
    public string Authority { get; set; } = "";
    public string Name { get; set; } = "";
    public string Implementer { get; set; } = "";

    /// <summary>The widest span of the printed dates.</summary>
    public DateOnly? StartsOn { get; set; }
    public DateOnly? EndsOn { get; set; }

    /// <summary>The dates as they are printed, when there are several.</summary>
    public string? PrintedDates { get; set; }

    public string? Place { get; set; }

    private sealed class Table : IEntityTypeConfiguration<Project>
    {
        public void Configure(EntityTypeBuilder<Project> project)
        {
            project.Property(p => p.Source).HasMaxLength(120);
            project.Property(p => p.Name).HasMaxLength(500);
            project.HasIndex(p => new { p.AreaId, p.Source, p.Number }).IsUnique();
            project.ToTable("projects", t => t.HasCheckConstraint("ck_project_days", "ends_on is null or starts_on is null or ends_on >= starts_on"));
        }
    }
}
