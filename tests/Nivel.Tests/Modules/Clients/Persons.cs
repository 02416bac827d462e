using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Tests.Modules.Clients;

/// <summary>People of the demo area as tests need them.</summary>
internal static class Persons
{
    public static readonly DateOnly Today = new(2026, 3, 12);

    extension(TestHouse house)
    {
        public Task<User> Worker(string persona) => house.InDb(db => db.People.AsNoTracking().SingleAsync(u => u.Persona == persona));

        /// <summary>Somebody of the demo area who is no persona, signed in through a persona made for this.</summary>
        public async Task<Visitor> AsUser(UserId id)
        {
            var persona = $"x-{id}";
            await house.InDb(db => db.People.Where(u => u.Id == id).ExecuteUpdateAsync(set => set.SetProperty(u => u.Persona, persona)));
            return await house.As(persona);
        }

        /// <summary>Aino Virta, client of Riikka Salo.</summary>
        public async Task<Client> Aino()
        {
            var own = (await house.Worker("7-jobseeker")).ClientId!.Value;
            return await house.InDb(db => db.Clients.AsNoTracking().SingleAsync(c => c.Id == own));
        }

        /// <summary>Somebody with whom Riikka has no task.</summary>
        public async Task<Client> Stranger()
        {
            var riikka = (await house.Worker("2-coach")).Id;
            return await house.InDb(db => db.Clients.AsNoTracking().Where(c => c.CoachId != null && c.CoachId != riikka && c.EndedOn == null && !c.IsProtected
                && !db.Assignments.Any(a => a.ClientId == c.Id && a.UserId == riikka)).OrderBy(c => c.Id).FirstAsync());
        }

        public Task<Client> Again(ClientId id) => house.InDb(db => db.Clients.AsNoTracking().SingleAsync(c => c.Id == id));

        public Task<Happening?> Latest(ClientId id, string kind) =>
            house.InDb(db => db.Happenings.AsNoTracking().Where(h => h.ClientId == id && h.Kind == kind).OrderByDescending(h => h.Id).FirstOrDefaultAsync());

        public Task<int> Looks(ClientId id, string page) => house.InDb(db => db.Looks.CountAsync(l => l.ClientId == id && l.Page == page));
    }
}
