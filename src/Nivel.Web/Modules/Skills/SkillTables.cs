using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Modules.Skills.Fairness;
using Nivel.Web.Modules.Skills.Occupations;

namespace Nivel.Web.Platform.Data;

/// <summary>The sets of this module. They stand on the context itself because expression trees may not hold extension members.</summary>
public abstract partial class Db
{
    public DbSet<ClientSkill> ClientSkills => Set<ClientSkill>();
    public DbSet<SkillCorrection> SkillCorrections => Set<SkillCorrection>();
    public DbSet<FutureProfile> FutureProfiles => Set<FutureProfile>();
    public DbSet<WorkWish> WorkWishes => Set<WorkWish>();
    public DbSet<TaxonomyVersion> TaxonomyVersions => Set<TaxonomyVersion>();
    public DbSet<TaxonomyFile> TaxonomyFiles => Set<TaxonomyFile>();
    public DbSet<RankingLog> RankingLogs => Set<RankingLog>();
    public DbSet<FairnessReport> FairnessReports => Set<FairnessReport>();
}
