using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Searching;
using Nivel.Web.Modules.Searching.Groups;

namespace Nivel.Web.Platform.Data;

/// <summary>The sets of this module. They stand on the context itself because expression trees may not hold extension members.</summary>
public abstract partial class Db
{
    public DbSet<GroupShare> GroupShares => Set<GroupShare>();
    public DbSet<SearchAct> SearchActs => Set<SearchAct>();
}
