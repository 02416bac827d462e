using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Network;
using Nivel.Web.Platform.Network.Borders;

namespace Nivel.Web.Platform.Data;

/// <summary>The sets of this module. They stand on the context itself because expression trees may not hold extension members.</summary>
public abstract partial class Db
{
    public DbSet<EmploymentArea> Areas => Set<EmploymentArea>();
    public DbSet<Municipality> Municipalities => Set<Municipality>();
    public DbSet<MunicipalityBorder> MunicipalityBorders => Set<MunicipalityBorder>();
    public DbSet<AreaTerm> AreaTerms => Set<AreaTerm>();
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<User> People => Set<User>();
}
