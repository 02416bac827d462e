using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;

namespace Nivel.Web.Platform.Data;

/// <summary>The sets of this module. They stand on the context itself because expression trees may not hold extension members.</summary>
public abstract partial class Db
{
    public DbSet<Client> Clients => Set<Client>();
    public DbSet<Assignment> Assignments => Set<Assignment>();
    public DbSet<Consent> Consents => Set<Consent>();
    public DbSet<Spell> Spells => Set<Spell>();
    public DbSet<Participation> Participations => Set<Participation>();
    public DbSet<ClientTask> ClientTasks => Set<ClientTask>();
    public DbSet<WorkerReminder> WorkerReminders => Set<WorkerReminder>();
}
