using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Caseload;

namespace Nivel.Web.Platform.Data;

/// <summary>The sets of this module. They stand on the context itself because expression trees may not hold extension members.</summary>
public abstract partial class Db
{
    public DbSet<CoachTerms> CoachTerms => Set<CoachTerms>();
    public DbSet<CoachAbsence> CoachAbsences => Set<CoachAbsence>();
    public DbSet<Handover> Handovers => Set<Handover>();
}
