using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Panels;

namespace Nivel.Web.Platform.Data;

/// <summary>The sets of this module. They stand on the context itself because expression trees may not hold extension members.</summary>
public abstract partial class Db
{
    public DbSet<SelectionPanel> Panels => Set<SelectionPanel>();
    public DbSet<PanelMember> PanelMembers => Set<PanelMember>();
    public DbSet<PanelRating> PanelRatings => Set<PanelRating>();
    public DbSet<PanelDecision> PanelDecisions => Set<PanelDecision>();
}
