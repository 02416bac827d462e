using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Guidance;

/// <summary>Needs assessment (palvelutarvekartoitus), the short one: answers, the indicative phase they give, and the adviser's own judgement beside it.</summary>
public sealed class NeedsCheck : Recorded
{
    private NeedsCheck() { }

    public NeedsCheckId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public ClientId? ClientId { get; private set; }
    public VisitId? VisitId { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>Which version of the questions was asked.</summary>
    public string Form { get; private set; } = "";

    /// <summary>Question code → answer code.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; private set; } = new Dictionary<string, string>();

    /// <summary>Indicative phase; null when the answers do not say enough.</summary>
    public string? SuggestedPhase { get; private set; }

    public string? JudgedPhase { get; private set; }
    public string? JudgedWhy { get; private set; }

    public static NeedsCheck Take(string form, IReadOnlyDictionary<string, string> answers, string? suggested, ClientId? client, VisitId? visit, Actor by, DateTimeOffset at)
    {
        var check = new NeedsCheck
        {
            Id = NeedsCheckId.New(), AreaId = by.AreaId, ClientId = client, VisitId = visit, At = at, Form = form, Answers = answers, SuggestedPhase = suggested,
        };
        check.Record("NeedsChecked", by, at, client, $"needs/{check.Id}", facts: ("phase", suggested));
        return check;
    }

    public void Judge(string phase, string? why, Actor by, DateTimeOffset at)
    {
        (JudgedPhase, JudgedWhy) = (phase, why);
        Record("NeedsJudged", by, at, ClientId, $"needs/{Id}", words: why, facts: [("suggested", SuggestedPhase), ("judged", phase)]);
    }

    private sealed class Table : IEntityTypeConfiguration<NeedsCheck>
    {
        public void Configure(EntityTypeBuilder<NeedsCheck> check)
        {
            check.ToTable("needs_checks");
            check.Property(c => c.Form).HasMaxLength(40);
            check.Property(c => c.SuggestedPhase).HasMaxLength(2);
            check.Property(c => c.JudgedPhase).HasMaxLength(2);
            check.Property(c => c.JudgedWhy).HasMaxLength(1000);
            check.Property(c => c.Answers).HasConversion(FactsJson.Converter, FactsJson.Comparer);
            check.HasIndex(c => c.ClientId);
            check.HasOne<Clients.Client>().WithMany().HasForeignKey(c => c.ClientId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
