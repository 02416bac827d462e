using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Plans;

namespace Nivel.Web.Platform.Data;

/// <summary>The sets of this module. They stand on the context itself because expression trees may not hold extension members.</summary>
public abstract partial class Db
{
    public DbSet<Plan> Plans => Set<Plan>();
    public DbSet<StepReminder> StepReminders => Set<StepReminder>();
}
