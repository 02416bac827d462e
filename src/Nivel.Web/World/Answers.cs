using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Instruments;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.World;

/// <summary>People who began a service in the last two years have told of their situation before it, and most of them again after it: some better, some the same, some worse.</summary>
internal sealed class Answers(Town town, Db db, DateOnly today)
{
    private const int Months = 24, OfMonth = 14;

    public async Task Make(int seed)
    {
        var (random, shelved) = (new Random(seed), InstrumentShelf.CameAlong.Single(s => s.Template.Code == "own-situation"));
        var form = await db.InstrumentForms.FirstOrDefaultAsync(f => f.AreaId == town.Area.Id && f.Code == shelved.Template.Code);
        if (form is null) db.Add(form = new InstrumentForm(town.Area.Id, shelved.Template, shelved.Json, null, At(today.AddMonths(-Months))));
        for (var ago = Months; ago > 0; ago--)
            foreach (var (client, start) in await Begun(today.AddMonths(-ago), today.AddMonths(1 - ago).AddDays(-1)))
                Tell(client, start, form, shelved.Template, random);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    private async Task<List<(Client, DateOnly)>> Begun(DateOnly from, DateOnly to)
    {
        var area = town.Area.Id;
        var begun = await db.Participations.AsNoTracking().Where(p => p.AreaId == area && p.StartsOn >= from && p.StartsOn <= to)
            .Join(db.Clients.AsNoTracking().Where(c => c.EndedOn == null && c.CoachId != null && !db.InstrumentRounds.Any(r => r.ClientId == c.Id)), p => p.ClientId, c => c.Id, (p, c) => new { Client = c, p.StartsOn }).OrderBy(p => p.StartsOn).ThenBy(p => p.Client.Id).Take(OfMonth).ToListAsync();
        return [.. begun.DistinctBy(b => b.Client.Id).Select(b => (b.Client, b.StartsOn))];
    }

    private void Tell(Client client, DateOnly start, InstrumentForm form, InstrumentTemplate template, Random random)
    {
        var coach = town.Coaches.FirstOrDefault(c => c.Id == client.CoachId) ?? town.Coaches[0];
        var level = template.Items.Select(_ => random.NextDouble()).ToList();
        var before = start.AddDays(-random.Next(1, 30));
        if (before >= client.RegisteredOn) db.Add(Round(client, form, template, coach.AsActor(), before, level));
        var (after, shift) = (start.AddDays(random.Next(70, 160)), (random.NextDouble() - 0.35) * 0.7);
        if (after < today && random.NextDouble() < 0.75) db.Add(Round(client, form, template, coach.AsActor(), after, [.. level.Select(l => l + shift + (random.NextDouble() - 0.5) * 0.3)]));
    }

    private static InstrumentRound Round(Client client, InstrumentForm form, InstrumentTemplate template, Platform.Access.Actor by, DateOnly on, List<double> level)
    {
        var answers = template.Items.Select((item, at) => (item.Code, Answer: item.Scale.Answers[Math.Clamp((int)(level[at] * item.Scale.Answers.Count), 0, item.Scale.Answers.Count - 1)].Code)).ToDictionary(a => a.Code, a => a.Answer);
        var round = InstrumentRound.Begin(client, form, AnswerWay.Together, by, At(on));
        round.Answer(template, answers, isDone: true, AnswerWay.Together, by, At(on));
        return round;
    }

    private static DateTimeOffset At(DateOnly day) => FinnishTime.At(day, new TimeOnly(10, 15));
}
