using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Needs;

namespace Nivel.Web.Platform.Data;

/// <summary>The sets of this module. They stand on the context itself because expression trees may not hold extension members.</summary>
public abstract partial class Db
{
    public DbSet<NeedsAssessment> NeedsAssessments => Set<NeedsAssessment>();
}
