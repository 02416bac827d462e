using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Employers;

namespace Nivel.Web.Platform.Data;

/// <summary>The sets of this module. They stand on the context itself because expression trees may not hold extension members.</summary>
public abstract partial class Db
{
    public DbSet<Employer> Employers => Set<Employer>();
    public DbSet<JobOrder> JobOrders => Set<JobOrder>();
    public DbSet<Candidate> Candidates => Set<Candidate>();
    public DbSet<Placement> Placements => Set<Placement>();
}
