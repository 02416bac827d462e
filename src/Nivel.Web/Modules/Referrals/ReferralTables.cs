using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;

namespace Nivel.Web.Platform.Data;

/// <summary>The sets of this module. They stand on the context itself because expression trees may not hold extension members.</summary>
public abstract partial class Db
{
    public DbSet<Referral> Referrals => Set<Referral>();
    public DbSet<KeptReferral> KeptReferrals => Set<KeptReferral>();
    public DbSet<ReferralLink> ReferralLinks => Set<ReferralLink>();
    public DbSet<Assessment> Assessments => Set<Assessment>();
    public DbSet<AssessmentRequest> AssessmentRequests => Set<AssessmentRequest>();
    public DbSet<Attendance> Attendances => Set<Attendance>();
    public DbSet<WaitingPlace> WaitingPlaces => Set<WaitingPlace>();
}
