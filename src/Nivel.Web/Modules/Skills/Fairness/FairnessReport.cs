using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Match;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Skills.Fairness;

/// <summary>The audit of one way of grouping people: who is put into lists, and how high among equal scores.</summary>
public sealed record GroupingAudit(string Grouping, ExposureAudit Shown, ExposureAudit Order);

/// <summary>What the audit of an area's candidate lists found in a month; one row a month. Figures of groups, nobody's name.</summary>
public sealed class FairnessReport
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    private FairnessReport() { }

    public FairnessReport(EmploymentAreaId area, string month, DateOnly from, DateOnly until, string engine, IReadOnlyList<GroupingAudit> audits, DateTimeOffset at) =>
        (AreaId, Month, FromDay, UntilDay, Engine, Result, ComputedAt) = (area, month, from, until, engine, JsonSerializer.Serialize(audits, Json), at);

    public long Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    /// <summary>"2026-02".</summary>
    public string Month { get; private set; } = "";

    /// <summary>The days from which lists were taken, both included.</summary>
    public DateOnly FromDay { get; private set; }
    public DateOnly UntilDay { get; private set; }

    public string Engine { get; private set; } = "";

    /// <summary>The audits as JSON.</summary>
    public string Result { get; private set; } = "[]";

    public DateTimeOffset ComputedAt { get; private set; }

    public IReadOnlyList<GroupingAudit> Audits() => JsonSerializer.Deserialize<List<GroupingAudit>>(Result, Json) ?? [];

    private sealed class Table : IEntityTypeConfiguration<FairnessReport>
    {
        public void Configure(EntityTypeBuilder<FairnessReport> report)
        {
            report.ToTable("fairness_reports");
            report.Property(r => r.Month).HasMaxLength(7);
            report.Property(r => r.Engine).HasMaxLength(120);
            report.HasIndex(r => new { r.AreaId, r.Month }).IsUnique();
        }
    }
}
