using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.World;

/// <summary>Makes the demo area: deterministic by seed, of any size, streamed to the database in batches.</summary>
public sealed class Maker(Db db, DateOnly today, int seed, int persons)
{
    /// <summary>Called after each batch with how many persons are written.</summary>
    public Action<int>? Progress { get; init; }

    /// <summary>A realistic caseload for each coach, whatever the size of the area.</summary>
    private int Coaches => Math.Max(8, persons / 250);

    public async Task<WorldMade> Make()
    {
        using var ids = Id.From(seed);
        var haste = await Haste.Begin(db);
        var random = new Random(seed);
        var town = new Town(random, today);
        town.Build(Coaches);
        await town.Save(db);
        db.ChangeTracker.Clear();
        var rows = new Rows(db);
        var trades = new Trades();
        var teller = new Teller(town, rows, random, today, trades);
        var told = 0;
        foreach (var life in new Economy(persons, today, random).Run())
        {
            teller.Tell(life);
            if (++told % 2000 != 0) continue;
            await rows.Flush();
            Progress?.Invoke(told);
        }

        await rows.Settle();
        await new Trade(town, db, rows, random, today, trades, teller).Make(persons);
        await rows.Settle();
        await new DeskDays(town, db, rows, random, today).Make(persons);
        await rows.Settle();
        await Groups(town);
        await haste.End();
        // From here on records are looked for, and a million without their indexes would be read over and over.
        if (teller.Persona is { } persona)
        {
            await new Together(town, db, today).Make(persona);
            await new Workplaces(town, db, today).Make(persona);
        }

        await new Partnership(town, db, today).Make();
        await new Answers(town, db, today).Make(seed);
        return new(told, rows.Happenings, town.Area.Id);
    }

    /// <summary>Places were taken while the referrals were told.</summary>
    private async Task Groups(Town town)
    {
        foreach (var group in town.Groups.Values.Where(g => g.Taken > 0)) db.Update(group).OriginalValues[nameof(group.Version)] = 0;
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }
}

/// <summary>What was made.</summary>
public sealed record WorldMade(int Persons, long Happenings, EmploymentAreaId Area);
