using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services;

namespace Nivel.Web.Platform.Data;

/// <summary>The sets of this module. They stand on the context itself because expression trees may not hold extension members.</summary>
public abstract partial class Db
{
    public DbSet<Service> Services => Set<Service>();
    public DbSet<ServiceGroup> ServiceGroups => Set<ServiceGroup>();
    public DbSet<GroupSession> GroupSessions => Set<GroupSession>();
    public DbSet<ServiceVersion> ServiceVersions => Set<ServiceVersion>();
    public DbSet<TownException> TownExceptions => Set<TownException>();
    public DbSet<CardFinding> CardFindings => Set<CardFinding>();
    public DbSet<Nivel.Web.Modules.Services.Ptv.SourceChange> SourceChanges => Set<Nivel.Web.Modules.Services.Ptv.SourceChange>();
    public DbSet<Nivel.Web.Modules.Services.Classes.ServiceTerm> ServiceTerms => Set<Nivel.Web.Modules.Services.Classes.ServiceTerm>();
    public DbSet<ServiceReview> ServiceReviews => Set<ServiceReview>();
}
