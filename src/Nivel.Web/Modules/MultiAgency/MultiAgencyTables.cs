using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.MultiAgency;

namespace Nivel.Web.Platform.Data;

/// <summary>The sets of this module. They stand on the context itself because expression trees may not hold extension members.</summary>
public abstract partial class Db
{
    public DbSet<MultiAgencySupport> MultiAgencySupports => Set<MultiAgencySupport>();
    public DbSet<SupportParty> SupportParties => Set<SupportParty>();
    public DbSet<SupportStep> SupportSteps => Set<SupportStep>();
    public DbSet<SupportReview> SupportReviews => Set<SupportReview>();
    public DbSet<SupportHealth> SupportHealths => Set<SupportHealth>();
    public DbSet<Consultation> Consultations => Set<Consultation>();
    public DbSet<SupportMeeting> SupportMeetings => Set<SupportMeeting>();
    public DbSet<SupportTask> SupportTasks => Set<SupportTask>();
}
