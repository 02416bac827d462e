using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Looks;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Clients;

/// <summary>Who is asked for: an identity code, or both names and the day of birth. Less is not enough: nobody browses people.</summary>
public sealed record PersonAsked(PersonalIdentityCode? Code, string? GivenName, string? FamilyName, DateOnly? BornOn)
{
    public bool IsEnough => Code is not null || (!string.IsNullOrWhiteSpace(GivenName) && !string.IsNullOrWhiteSpace(FamilyName) && BornOn is not null);
}

public enum SearchAnswer
{
    /// <summary>Nobody in this area.</summary>
    Unknown,

    /// <summary>The asker has a task with the person.</summary>
    Mine,

    /// <summary>Somebody else works with the person; the coach's name and contact are told, nothing else.</summary>
    WithCoach,

    /// <summary>Protected, or without a coach, or more than one fits: the same neutral words for all three.</summary>
    AskSupervisor,
}

/// <summary>The answer of a search. The person comes along for the caller that may act on it; a page shows only what <see cref="Answer"/> allows.</summary>
public sealed record PersonFound(SearchAnswer Answer, Client? Client = null, User? Coach = null);

/// <summary>Finds one person of the area, and logs every hit as a look.</summary>
public sealed class ClientSearch(Db db, LookLog looks, TimeProvider clock)
{
    public async Task<PersonFound> Find(PersonAsked asked, Actor actor)
    {
        if (!asked.IsEnough) throw new ArgumentException("An identity code, or names and a day of birth", nameof(asked));
        var hits = await Hits(asked, actor);
        foreach (var hit in hits) await looks.Record(actor, hit.Id, "find", "search");
        return hits switch
        {
            [] => new(SearchAnswer.Unknown),
            [var one] => await Answer(one, actor),
            _ => new(SearchAnswer.AskSupervisor),
        };
    }

    private async Task<PersonFound> Answer(Client client, Actor actor)
    {
        if (await db.ClientsOf(actor, clock.Today).AnyAsync(c => c.Id == client.Id)) return new(SearchAnswer.Mine, client);
        if (client.IsProtected) return new(SearchAnswer.AskSupervisor);
        var coach = client.CoachId is { } id ? await db.People.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id) : null;
        return coach is null ? new(SearchAnswer.AskSupervisor, client) : new(SearchAnswer.WithCoach, client, coach);
    }

    private async Task<IReadOnlyList<Client>> Hits(PersonAsked asked, Actor actor)
    {
        var area = actor.AreaId;
        if (asked.Code is { } code) return await db.Clients.AsNoTracking().Where(c => c.AreaId == area && c.IdentityCode == code).ToListAsync();
        // Names are stored as written; the index is used for the usual spellings, and the given name is compared by its first part.
        var (family, bornOn) = (Spellings(asked.FamilyName!), asked.BornOn);
        var born = await db.Clients.AsNoTracking().Where(c => c.AreaId == area && family.Contains(c.FamilyName) && c.BornOn == bornOn).ToListAsync();
        return [.. born.Where(c => SameGiven(c.GivenName, asked.GivenName!))];
    }

    private static string[] Spellings(string name)
    {
        var finnish = System.Globalization.CultureInfo.GetCultureInfo("fi-FI").TextInfo;
        var trimmed = name.Trim();
        return [.. new[] { trimmed, finnish.ToTitleCase(finnish.ToLower(trimmed)), finnish.ToUpper(trimmed) }.Distinct()];
    }

    private static bool SameGiven(string one, string other) => string.Equals(First(one), First(other), StringComparison.InvariantCultureIgnoreCase);

    private static string First(string names) => names.Trim().Split(' ')[0];
}
