using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Network;

namespace Nivel.Web.Platform.Data;

/// <summary>The sets of this module. They stand on the context itself because expression trees may not hold extension members.</summary>
public abstract partial class Db
{
    public DbSet<ServiceGap> ServiceGaps => Set<ServiceGap>();
}
