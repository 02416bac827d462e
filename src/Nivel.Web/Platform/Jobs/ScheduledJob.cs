using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Platform.Jobs;

/// <summary>Work that the house does by itself, at an interval: escalations, freshness, retention. Must be safe to run twice.</summary>
public interface IScheduledJob
{
    string Name { get; }
    TimeSpan Every { get; }
    Task<string> Run(IServiceProvider services, CancellationToken cancel);
}

/// <summary>When a job last ran, shown to administrators; also the claim that keeps two nodes from running it at once.</summary>
public sealed class JobRun
{
    private JobRun() { }

    public JobRun(string name, DateTimeOffset due) => (Name, NextAt) = (name, due);

    public string Name { get; private set; } = "";
    public DateTimeOffset NextAt { get; set; }
    public DateTimeOffset? StartedAt { get; set; }
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>What it did, or the kind of problem that stopped it.</summary>
    public string? Outcome { get; set; }

    private sealed class Table : IEntityTypeConfiguration<JobRun>
    {
        public void Configure(EntityTypeBuilder<JobRun> run)
        {
            run.HasKey(r => r.Name);
            run.Property(r => r.Name).HasMaxLength(60);
        }
    }
}
