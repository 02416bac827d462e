using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Development;

namespace Nivel.Web.Platform.Data;

/// <summary>The sets of this module.</summary>
public abstract partial class Db
{
    public DbSet<Project> Projects => Set<Project>();
}
