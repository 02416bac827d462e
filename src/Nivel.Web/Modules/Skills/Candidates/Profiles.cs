using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Skills;

/// <summary>A person as the matching sees them, with the id that leads back.</summary>
public sealed record ClientProfile(ClientId Client, PersonProfile Profile);

/// <summary>Streams profiles from the database: open persons who want matching, what they confirmed, what they wish. Nothing else is read.</summary>
internal static class Profiles
{
    private sealed record Held(ClientId Client, EmploymentAreaId Area, string Concept, int? Years, int? LastUsedYear, string? Level, SkillLevel? Mastery);

    private sealed record Wish(ClientId Client, EmploymentAreaId Area, string Wished, string Done, string Hours, string Shifts, int CommuteMinutes, string Places, bool HasCar, bool? MayWork, DateOnly? AvailableFrom);

    /// <summary>All persons of an area in the order of their ids, or those named.</summary>
    public static async IAsyncEnumerable<ClientProfile> Of(Database database, EmploymentAreaId area, OpenTaxonomy taxonomy, IReadOnlyCollection<ClientId>? only, Func<ClientId, int> keyOf, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        // Three cursors at once: each needs a connection of its own.
        await using var people = database.Open();
        await using var skills = database.Open();
        await using var wishes = database.Open();
        await using var held = Open(skills, only).Join(skills.ClientSkills.Where(s => s.Standing == SkillStanding.Has), c => c.Id, s => s.ClientId, (c, s) => new { c, s }).OrderBy(p => p.c.Id)
            .Select(p => new Held(p.c.Id, p.c.AreaId, p.s.ConceptId, p.s.Years, p.s.LastUsedYear, p.s.Level, p.s.Mastery)).AsAsyncEnumerable().Where(h => h.Area == area).GetAsyncEnumerator(cancel);
        await using var wished = Open(wishes, only).Join(wishes.WorkWishes, c => c.Id, w => w.ClientId, (c, w) => new { c, w }).OrderBy(p => p.c.Id)
            .Select(p => new Wish(p.c.Id, p.c.AreaId, p.w.Wished, p.w.Done, p.w.Hours, p.w.Shifts, p.w.CommuteMinutes, p.w.Places, p.w.HasCar, p.w.MayWork, p.w.AvailableFrom)).AsAsyncEnumerable().Where(w => w.Area == area).GetAsyncEnumerator(cancel);
        var (moreHeld, moreWished) = (await held.MoveNextAsync(), await wished.MoveNextAsync());
        await foreach (var person in Open(people, only).OrderBy(c => c.Id).Select(c => new { c.Id, c.AreaId, c.MunicipalityCode }).AsAsyncEnumerable().Where(c => c.AreaId == area).WithCancellation(cancel))
        {
            var own = new List<Held>();
            for (; moreHeld && held.Current.Client == person.Id; moreHeld = await held.MoveNextAsync()) own.Add(held.Current);
            Wish? wish = null;
            for (; moreWished && wished.Current.Client == person.Id; moreWished = await wished.MoveNextAsync()) wish = wished.Current;
            yield return new(person.Id, Make(keyOf(person.Id), LotOf(person.Id), person.MunicipalityCode, own, wish, taxonomy));
        }
    }

    /// <summary>In the order in which they lie. The area is told apart after reading: by its index SQLite would fetch each person singly and sort all skills once more, which takes four times as long.</summary>
    private static IQueryable<Client> Open(Db db, IReadOnlyCollection<ClientId>? only) =>
        db.Clients.AsNoTracking().Where(c => c.EndedOn == null && c.WantsMatching && (only == null || only.Contains(c.Id)));

    private static PersonProfile Make(int key, long lot, string municipality, List<Held> held, Wish? wish, OpenTaxonomy taxonomy)
    {
        var known = held.Select(h => (Held: h, Skill: taxonomy.Taxonomy.Skill(taxonomy.InUse(h.Concept)))).Where(p => p.Skill is not null).ToList();
        var profile = new PersonProfile(key)
        {
            Lot = lot, Municipality = municipality, WantsMatching = true,
            Skills = [.. known.Where(p => p.Skill!.Kind is SkillKind.Skill or SkillKind.Knowledge).Select(p => new PersonSkill(p.Skill!.Id, p.Held.Mastery ?? SkillLevel.NotStated, p.Held.Years ?? 0, p.Held.LastUsedYear ?? 0))],
            Licences = [.. known.Where(p => p.Skill!.Kind is SkillKind.Card or SkillKind.Licence).Select(p => p.Skill!.Id)],
            Languages = [.. known.Where(p => p.Skill!.Kind == SkillKind.Language).Select(p => new LanguageAt(p.Skill!.Id, Levels.Of(p.Held.Level)))],
        };
        return wish is null ? profile : profile with
        {
            Occupations = [.. Ids(wish.Done).Select(o => new PersonOccupation(taxonomy.InUse(o), 1)), .. Ids(wish.Wished).Select(o => new PersonOccupation(taxonomy.InUse(o), 0, Wished: true))],
            Hours = Levels.Hours(wish.Hours),
            Shifts = Levels.Shifts(Ids(wish.Shifts)),
            MostTravelMinutes = wish.CommuteMinutes,
            AcceptedMunicipalities = Ids(wish.Places),
            HasCar = wish.HasCar,
            MayWork = wish.MayWork,
            AvailableFromDay = wish.AvailableFrom?.DayNumber ?? 0,
        };
    }

    /// <summary>Keys are given anew when the server starts; the lot hangs on the person, so that a list can be made again and every node makes the same.</summary>
    private static long LotOf(ClientId client)
    {
        Span<byte> bytes = stackalloc byte[16];
        client.Value.TryWriteBytes(bytes);
        // The first half of an id is mostly its time; the two together are the person's own.
        return BinaryPrimitives.ReadInt64LittleEndian(bytes) ^ BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]);
    }

    private static string[] Ids(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
