using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Jobs;
using Nivel.Web.Platform.Outbox;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>Reminds of what multi-agency support waits for: an answer to a question, a promised task, a meeting of tomorrow, the statutory day of a plan or review. One mail for each worker a day, once for each day that comes due, and never a name in it.</summary>
public sealed class RemindSupport(Texts texts, PublicAddress address, TimeProvider clock) : IScheduledJob
{
    public const int AnswerDays = 2, TaskDays = 3, StatutoryDays = 14;

    /// <summary>What one worker is told of: the text "MultiAgency.mail-…", the day, and where to look.</summary>
    private sealed record Line(UserId To, string Kind, DateOnly Day, string Path);

    public string Name => "support-reminders";

    public TimeSpan Every => TimeSpan.FromHours(3);

    public async Task<string> Run(IServiceProvider services, CancellationToken cancel)
    {
        var (db, today) = (services.GetRequiredService<Db>(), clock.Today);
        var told = (await db.Outbox.AsNoTracking().Where(m => m.Once != null && m.Once.StartsWith("support-care:")).Select(m => m.Once!).ToListAsync(cancel)).ToHashSet();
        List<IGrouping<object, Line>> due = [.. (await Answers(db, today, cancel)).Concat(await Tasks(db, today, cancel)).Concat(await Meetings(db, today, cancel)).Concat(await Statutory(db, today, cancel))
            // Somebody who has had a mail today gets the rest tomorrow.
            .GroupBy(d => d.Of, d => d.Line).Where(g => g.All(l => !told.Contains(Once(l.To, today))))];
        var people = due.SelectMany(d => d).Select(l => l.To).Distinct().ToList();
        var mails = (await db.People.AsNoTracking().Where(u => people.Contains(u.Id)).ToListAsync(cancel)).Where(u => u.IsActive(today) && u.Email.Length > 0).ToDictionary(u => u.Id, u => u.Email);
        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        foreach (var (to, lines) in due.SelectMany(d => d).Distinct().GroupBy(l => l.To).Where(g => mails.ContainsKey(g.Key)).Select(g => (g.Key, g.OrderBy(l => l.Day))))
            db.Outbox.Add(new OutboxMessage(Channel.Mail, mails[to], $"{texts.In("fi", "MultiAgency.mail-subject")} / {texts.In("sv", "MultiAgency.mail-subject")}", string.Join("\n\n", lines.Select(Words)), clock.Now, Once(to, today)));
        await db.SaveChangesAsync(cancel);
        foreach (var item in due) await Mark(db, item.Key, item.First().Day, cancel);
        await whole.CommitAsync(cancel);
        return $"{due.Count} due, {mails.Count} mails";
    }

    private static async Task<IEnumerable<(object Of, Line Line)>> Answers(Db db, DateOnly today, CancellationToken cancel)
    {
        var before = today.AddDays(AnswerDays);
        var late = await db.Consultations.AsNoTracking().Where(c => c.State == ConsultationState.Asked && c.AnswerBy <= before && (c.RemindedOf == null || c.RemindedOf != c.AnswerBy)).ToListAsync(cancel);
        return late.Select(c => ((object)c.Id, new Line(c.ToUserId, "answer", c.AnswerBy, $"/support/consultations/{c.Id}")));
    }

    /// <summary>What the person has promised is followed by the coach: the person sees it on the own pages.</summary>
    private static async Task<IEnumerable<(object Of, Line Line)>> Tasks(Db db, DateOnly today, CancellationToken cancel)
    {
        var before = today.AddDays(TaskDays);
        var open = await db.SupportTasks.AsNoTracking().Where(k => k.DoneOn == null && k.DueOn <= before && (k.RemindedOf == null || k.RemindedOf != k.DueOn)
            && db.MultiAgencySupports.Any(s => s.Id == k.SupportId && s.ClosedOn == null)).ToListAsync(cancel);
        var parties = await Parties(db, open.ConvertAll(k => k.SupportId), cancel);
        return open.SelectMany(k => parties[k.SupportId].Where(p => Sits(p.Kind, k.Who == SupportSides.Person ? SupportSides.Authority : k.Who)).Select(p => ((object)k.Id, new Line(p.UserId, "task", k.DueOn, $"/support/{k.SupportId}/meetings/{k.MeetingId}"))));
    }

    private static async Task<IEnumerable<(object Of, Line Line)>> Meetings(Db db, DateOnly today, CancellationToken cancel)
    {
        var (from, until) = (FinnishTime.StartOf(today), FinnishTime.StartOf(today.AddDays(2)));
        var soon = (await db.SupportMeetings.AsNoTracking().Where(m => m.State == SupportMeetingState.Called && m.StartsAt >= from && m.StartsAt < until).ToListAsync(cancel)).FindAll(m => m.RemindedOf != m.StartsAt.InFinland().Day);
        var parties = await Parties(db, soon.ConvertAll(m => m.SupportId), cancel);
        return soon.SelectMany(m => parties[m.SupportId].Where(p => Sits(p.Kind, m.Invited)).Select(p => ((object)m.Id, new Line(p.UserId, "meeting", m.StartsAt.InFinland().Day, $"/support/{m.SupportId}/meetings/{m.Id}"))));
    }

    /// <summary>The party that answers for the whole, and whoever noticed the need (T-05, T-06).</summary>
    private static async Task<IEnumerable<(object Of, Line Line)>> Statutory(Db db, DateOnly today, CancellationToken cancel)
    {
        var open = await db.MultiAgencySupports.AsNoTracking().Where(s => s.ClosedOn == null && s.BegunOn != null).ToListAsync(cancel);
        var soon = open.FindAll(s => s.NextBy() is { } next && next.Answer <= today.AddDays(StatutoryDays) && s.RemindedOf != next.Answer);
        var parties = await Parties(db, soon.ConvertAll(s => s.Id), cancel);
        return soon.SelectMany(s => parties[s.Id].Where(p => p.Leads).Select(p => p.UserId).Append(s.NoticedBy).Distinct()
            .Select(to => ((object)s.Id, new Line(to, s.State == SupportState.Supported ? "review" : "plan", s.NextBy()!.Answer, $"/support/{s.Id}"))));
    }

    private static async Task<ILookup<MultiAgencySupportId, SupportParty>> Parties(Db db, List<MultiAgencySupportId> of, CancellationToken cancel) =>
        (await db.SupportParties.AsNoTracking().Where(p => of.Contains(p.SupportId)).ToListAsync(cancel)).ToLookup(p => p.SupportId);

    private static bool Sits(SupportPartyKind party, SupportSides sides) => sides.HasFlag(party switch { SupportPartyKind.County => SupportSides.County, SupportPartyKind.Kela => SupportSides.Kela, _ => SupportSides.Authority });

    /// <summary>Past the row version: a reminder must not disturb who is just writing.</summary>
    private static Task<int> Mark(Db db, object of, DateOnly day, CancellationToken cancel) => of switch
    {
        ConsultationId id => db.Consultations.Where(c => c.Id == id).ExecuteUpdateAsync(set => set.SetProperty(c => c.RemindedOf, day), cancel),
        SupportTaskId id => db.SupportTasks.Where(k => k.Id == id).ExecuteUpdateAsync(set => set.SetProperty(k => k.RemindedOf, day), cancel),
        SupportMeetingId id => db.SupportMeetings.Where(m => m.Id == id).ExecuteUpdateAsync(set => set.SetProperty(m => m.RemindedOf, day), cancel),
        MultiAgencySupportId id => db.MultiAgencySupports.Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.RemindedOf, day), cancel),
        _ => throw new ArgumentException(of.GetType().Name, nameof(of)),
    };

    private string Words(Line line)
    {
        object[] facts = [$"{line.Day.Day}.{line.Day.Month}.{line.Day.Year}", address.Of(line.Path)];
        return $"{texts.In("fi", $"MultiAgency.mail-{line.Kind}", facts)}\n{texts.In("sv", $"MultiAgency.mail-{line.Kind}", facts)}";
    }

    private static string Once(UserId to, DateOnly today) => $"support-care:{to}:{today:O}";
}
