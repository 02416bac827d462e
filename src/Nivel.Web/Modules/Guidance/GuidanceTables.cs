using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Guidance;

namespace Nivel.Web.Platform.Data;

/// <summary>The sets of this module. They stand on the context itself because expression trees may not hold extension members.</summary>
public abstract partial class Db
{
    public DbSet<Visit> Visits => Set<Visit>();
    public DbSet<Ticket> Tickets => Set<Ticket>();
    public DbSet<Duty> Duties => Set<Duty>();
    public DbSet<NeedsCheck> NeedsChecks => Set<NeedsCheck>();
    public DbSet<Appointment> Appointments => Set<Appointment>();
}
