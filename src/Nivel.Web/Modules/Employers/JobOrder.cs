using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Employers;

public enum JobOrderState { Received, Answered, Presented, Filled, Closed }

/// <summary>Job order (toimeksianto): an employer's request to find a worker, with a clock of the promised answer.</summary>
public sealed partial class JobOrder : Recorded
{
    private JobOrder() { }

    public JobOrderId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public EmployerId EmployerId { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>The employer's own words, kept as they came.</summary>
    public string Words { get; private set; } = "";

    public string MunicipalityCode { get; private set; } = "";
    public int Openings { get; private set; }
    public JobNeed Need { get; private set; } = JobNeed.Empty;
    public JobOrderState State { get; private set; }
    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>The employer gets a first answer by the end of this day.</summary>
    public DateOnly AnswerBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }
    public UserId? ResponsibleId { get; private set; }
    public string? Source { get; private set; }
    public DateOnly? ClosesOn { get; set; }
    public string? CloseReason { get; private set; }

    /// <summary>How consents and happenings name this order.</summary>
    public string Place => $"job-orders/{Id}";

    public bool IsOpen => State is JobOrderState.Received or JobOrderState.Answered or JobOrderState.Presented;
    public bool IsLate(DateOnly today) => State == JobOrderState.Received && today > AnswerBy;

    public static JobOrder Receive(Employer employer, string title, string words, string municipality, int openings, JobNeed need, DateOnly answerBy, Actor by, DateTimeOffset at, string? source = null)
    {
        var order = new JobOrder
        {
            Id = JobOrderId.New(), AreaId = employer.AreaId, EmployerId = employer.Id, Title = title.Trim(), Words = words, MunicipalityCode = municipality,
            Openings = Math.Max(1, openings), Need = need, ReceivedAt = at, AnswerBy = answerBy, Source = source,
        };
        order.Happens("JobOrderReceived", by, at, ("title", order.Title), ("employer", employer.Name));
        return order;
    }

    public void Correct(JobNeed need, Actor by, DateTimeOffset at)
    {
        Need = need with { IsCorrected = true, AdvertChangedOn = null };
        Happens("JobOrderCorrected", by, at);
    }

    public void TakeCharge(UserId responsible) => ResponsibleId = responsible;

    public void Answer(Actor by, DateTimeOffset at)
    {
        if (State != JobOrderState.Received) return;
        (State, AnsweredAt, ResponsibleId) = (JobOrderState.Answered, at, ResponsibleId ?? by.UserId);
        Happens("JobOrderAnswered", by, at);
    }

    public void Present() => State = IsOpen ? JobOrderState.Presented : State;

    public void Close(bool filled, string reason, Actor by, DateTimeOffset at)
    {
        if (!IsOpen) return;
        (State, CloseReason) = (filled ? JobOrderState.Filled : JobOrderState.Closed, reason);
        Happens(filled ? "JobOrderFilled" : "JobOrderClosed", by, at, ("reason", reason));
    }

    private void Happens(string kind, Actor by, DateTimeOffset at, params ReadOnlySpan<(string, string?)> facts) =>
        Record(kind, by, at, null, $"job-orders/{Id}", Audience.Nobody, null, null, facts);

    private sealed class Table : IEntityTypeConfiguration<JobOrder>
    {
        public void Configure(EntityTypeBuilder<JobOrder> order)
        {
            order.ToTable("job_orders", t => t.HasCheckConstraint("ck_job_order_openings", "openings >= 1"));
            order.Property(o => o.Title).HasMaxLength(300);
            order.Property(o => o.MunicipalityCode).HasMaxLength(3);
            order.Property(o => o.State).HasConversion<string>().HasMaxLength(12);
            order.Property(o => o.Source).HasMaxLength(120);
            order.Property(o => o.Need).HasConversion(need => need.ToJson(), json => JobNeed.FromJson(json));
            order.HasIndex(o => new { o.AreaId, o.State, o.AnswerBy });
            order.HasIndex(o => new { o.AreaId, o.Source }).IsUnique();
            order.HasIndex(o => o.EmployerId);
            order.HasOne<Employer>().WithMany().HasForeignKey(o => o.EmployerId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
