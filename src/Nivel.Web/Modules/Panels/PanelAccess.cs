using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Panels;

/// <summary>Which panels an actor sees, who stands before a panel, and of whom a member may read.</summary>
public static class PanelAccess
{
    /// <summary>Purpose of the consent by which a panel's member from a third organisation reads the shared part.</summary>
    public const string Purpose = "panel";

    extension(Db db)
    {
        /// <summary>Panels of which the actor is a member, and those that the own organisation leads.</summary>
        public IQueryable<SelectionPanel> PanelsOf(Actor actor) => db.Panels.Where(p => p.AreaId == actor.AreaId
            && ((p.LedBy == actor.OrganisationId && (actor.Role == Role.Provider || actor.Role == Role.Specialist)) || db.PanelMembers.Any(m => m.PanelId == p.Id && m.UserId == actor.UserId)));

        /// <summary>The applicants: open referrals of people whose search goes on, to the panel's group, or to its service without a group; after closing, those that the panel decided.</summary>
        public IQueryable<Referral> ApplicantsOf(SelectionPanel panel) => panel.State == PanelState.Closed
            ? db.Referrals.Where(r => db.PanelDecisions.Any(d => d.PanelId == panel.Id && d.ReferralId == r.Id))
            : db.Referrals.Where(r => r.ServiceId == panel.ServiceId && db.Clients.Any(c => c.Id == r.ClientId && c.EndedOn == null) && (r.GroupId == panel.GroupId || r.GroupId == null)).InWait();

        /// <summary>May an organisation read the shared part of this referral? Its two ends on the referral's own ground; a third one on a consent of its own for this panel.</summary>
        public async Task<bool> ShowsTo(Referral referral, OrganisationId organisation, PanelId panel, DateOnly today)
        {
            if (!await db.ShowsPerson(referral, today)) return false;
            if (organisation == referral.ToOrganisationId || organisation == referral.FromOrganisationId) return true;
            var about = $"panels/{panel}";
            var consents = await db.Consents.AsNoTracking().Where(c => c.ClientId == referral.ClientId && c.OrganisationId == organisation && c.Purpose == Purpose && c.About == about).ToListAsync();
            return consents.Exists(c => c.IsInForce(today));
        }
    }
}
