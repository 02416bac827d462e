using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight;

/// <summary>What a figure cannot tell of a service: whether it was done as it was meant to be. Notes are added, never changed.</summary>
public sealed class StudyNote
{
    public const int Longest = 2000;

    private StudyNote() { }

    public StudyNote(string service, int year, string words, Actor by, DateTimeOffset at) =>
        (AreaId, Service, Year, Words, By, At) = (by.AreaId, service, year, words, by.UserId, at);

    public long Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    /// <summary>As the page asks for it: "service-12" or "kind-3".</summary>
    public string Service { get; private set; } = "";
    public int Year { get; private set; }
    public string Words { get; private set; } = "";
    public UserId By { get; private set; }
    public DateTimeOffset At { get; private set; }

    private sealed class Table : IEntityTypeConfiguration<StudyNote>
    {
        public void Configure(EntityTypeBuilder<StudyNote> note)
        {
            note.Property(n => n.Service).HasMaxLength(30);
            note.Property(n => n.Words).HasMaxLength(Longest);
            note.HasIndex(n => new { n.AreaId, n.Service, n.Year });
        }
    }
}
