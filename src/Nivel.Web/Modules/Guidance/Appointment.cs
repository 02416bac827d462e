using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Guidance;

public enum AppointmentState { Booked, Held, Missed, Cancelled }

/// <summary>A booked meeting of a person with a worker.</summary>
public sealed class Appointment : Recorded
{
    private Appointment() { }

    public AppointmentId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public ClientId ClientId { get; private set; }
    public UserId UserId { get; private set; }
    public DateTimeOffset StartsAt { get; private set; }
    public int Minutes { get; private set; }
    public string Place { get; private set; } = "";

    /// <summary>Code: initial-interview, discussion, complementing, coaching, other; text "Guidance.appointment-…".</summary>
    public string Kind { get; private set; } = "";

    public AppointmentState State { get; private set; }

    public static Appointment Book(ClientId client, UserId with, DateTimeOffset startsAt, int minutes, string place, string kind, Actor by, DateTimeOffset at)
    {
        var appointment = new Appointment
        {
            Id = AppointmentId.New(), AreaId = by.AreaId, ClientId = client, UserId = with, StartsAt = startsAt, Minutes = minutes, Place = place.Trim(), Kind = kind,
        };
        appointment.Record("AppointmentBooked", by, at, client, $"appointments/{appointment.Id}", facts: [("when", startsAt.ToString("O")), ("place", place), ("kind", kind)]);
        return appointment;
    }

    public void Settle(AppointmentState state, Actor by, DateTimeOffset at)
    {
        if (State != AppointmentState.Booked || state == AppointmentState.Booked) return;
        State = state;
        Record($"Appointment{state}", by, at, ClientId, $"appointments/{Id}", facts: [("when", StartsAt.ToString("O")), ("kind", Kind)]);
    }

    private sealed class Table : IEntityTypeConfiguration<Appointment>
    {
        public void Configure(EntityTypeBuilder<Appointment> appointment)
        {
            appointment.Property(a => a.Place).HasMaxLength(200);
            appointment.Property(a => a.Kind).HasMaxLength(30);
            appointment.Property(a => a.State).HasConversion<string>().HasMaxLength(10);
            appointment.HasIndex(a => new { a.UserId, a.StartsAt });
            appointment.HasIndex(a => new { a.ClientId, a.StartsAt });
            appointment.HasOne<Clients.Client>().WithMany().HasForeignKey(a => a.ClientId).OnDelete(DeleteBehavior.Restrict);
            appointment.HasOne<User>().WithMany().HasForeignKey(a => a.UserId).OnDelete(DeleteBehavior.Restrict);
            appointment.ToTable(t => t.HasCheckConstraint("ck_appointment_minutes", "minutes between 5 and 480"));
        }
    }
}
