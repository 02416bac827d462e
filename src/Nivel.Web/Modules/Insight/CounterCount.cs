using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight;

/// <summary>How many persons of a municipality stand at the same counter of paid days. Counted by a job; no person is in it.</summary>
public sealed class CounterCount
{
    private CounterCount() { }

    public CounterCount(EmploymentAreaId area, string place, int counter, int persons, DateOnly on) =>
        (AreaId, Place, Counter, Persons, On) = (area, place, counter, persons, on);

    public long Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public string Place { get; private set; } = "";

    /// <summary>Paid days counted before <see cref="On"/>, those since the list came in reckoned as paid.</summary>
    public int Counter { get; private set; }
    public int Persons { get; private set; }
    public DateOnly On { get; private set; }

    private sealed class Table : IEntityTypeConfiguration<CounterCount>
    {
        public void Configure(EntityTypeBuilder<CounterCount> count)
        {
            count.ToTable("counter_counts", t => t.HasCheckConstraint("ck_counter_count", "counter >= 0 and persons > 0"));
            count.Property(c => c.Place).HasMaxLength(3);
            count.HasIndex(c => new { c.AreaId, c.Place, c.Counter }).IsUnique();
        }
    }
}
