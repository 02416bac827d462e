using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Network;
using Nivel.Web.Modules.Network.Meetings;
using Nivel.Web.Modules.Network.Merging;
using Nivel.Web.Modules.Network.Partners;

namespace Nivel.Web.Platform.Data;

/// <summary>The sets of this module. They stand on the context itself because expression trees may not hold extension members.</summary>
public abstract partial class Db
{
    public DbSet<ServiceGap> ServiceGaps => Set<ServiceGap>();
    public DbSet<ContactPerson> ContactPersons => Set<ContactPerson>();
    public DbSet<Agreement> Agreements => Set<Agreement>();
    public DbSet<NetworkMeeting> NetworkMeetings => Set<NetworkMeeting>();
    public DbSet<MeetingTask> MeetingTasks => Set<MeetingTask>();
    public DbSet<KnownMap> KnownMaps => Set<KnownMap>();
    public DbSet<ServiceMerge> ServiceMerges => Set<ServiceMerge>();
}
