using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Instruments;

/// <summary>A finished round with what it says.</summary>
public sealed record ReadRound(InstrumentRound Round, InstrumentReading Reading)
{
    public DateOnly On => Round.At.InFinland().Day;
}

/// <summary>One instrument with a person: its finished rounds, the oldest first, and a draft if there is one.</summary>
public sealed record InstrumentStory(InstrumentTemplate Template, IReadOnlyList<ReadRound> Rounds, InstrumentRound? Draft)
{
    public ReadRound? First => Rounds.Count > 0 ? Rounds[0] : null;
    public ReadRound? Last => Rounds.Count > 0 ? Rounds[^1] : null;

    /// <summary>The round that the last one is compared with: the first answered to the same version; where there is none, the very first.</summary>
    public ReadRound? Compared => Rounds.FirstOrDefault(r => r != Last && r.Reading.Edition == Last!.Reading.Edition) ?? (Rounds.Count > 1 ? First : null);

    /// <summary>What has changed from the round compared to the last; empty before the second.</summary>
    public IReadOnlyList<ScaleChange> Changes => Compared is { } before ? ChangeRule.Read(before.Reading, Last!.Reading) : [];

    /// <summary>Rounds that have a column in the table: the one compared with, and the latest.</summary>
    public IReadOnlyList<ReadRound> Shown => [.. Rounds.Where((r, at) => at >= Rounds.Count - 3 || r == Compared)];
}

/// <summary>Reads and keeps the rounds of a person, for the worker's pages and the person's own.</summary>
public sealed class InstrumentDesk(Db db, NextActKeeping acts, InstrumentShelf shelf, TimeProvider clock, Texts texts)
{
    public async Task<IReadOnlyList<InstrumentStory>> Of(Client client)
    {
        var (id, all) = (client.Id, await shelf.All(client.AreaId));
        var rounds = await db.InstrumentRounds.AsNoTracking().Where(r => r.ClientId == id).OrderBy(r => r.At).ToListAsync();
        var byForm = all.Where(s => s.Form is not null).ToDictionary(s => s.Form!.Id);
        return [.. all.GroupBy(s => s.Template.Code).Select(versions =>
        {
            var asked = versions.FirstOrDefault(v => v.IsAsked(clock.Today));
            var mine = rounds.Where(r => byForm[r.FormId].Template.Code == versions.Key).ToList();
            var done = mine.Where(r => r.IsDone).Select(r => new ReadRound(r, InstrumentRule.Read(byForm[r.FormId].Template, r.Answers))).ToList();
            return (Shown: asked is not null || done.Count > 0, Story: new InstrumentStory((asked ?? versions.First()).Template, done, mine.FirstOrDefault(r => !r.IsDone)));
        }).Where(s => s.Shown).Select(s => s.Story)];
    }

    /// <summary>The version to answer: the one of the open draft or of the form before the eyes, else the one in force.</summary>
    public async Task<(Shelved<InstrumentTemplate, InstrumentForm> Shelved, InstrumentRound? Draft)?> ToAnswer(Client client, string code, string? edition)
    {
        var (id, all) = (client.Id, (await shelf.All(client.AreaId)).Where(s => s.Template.Code == code).ToList());
        var forms = all.Where(s => s.Form is not null).Select(s => s.Form!.Id).ToList();
        var draft = await db.InstrumentRounds.FirstOrDefaultAsync(r => r.ClientId == id && !r.IsDone && forms.Contains(r.FormId));
        var asked = all.Find(s => draft is not null && s.Form?.Id == draft.FormId) ?? all.Find(s => edition is not null && s.Template.Edition == edition) ?? all.Find(s => s.IsAsked(clock.Today));
        return asked is null ? null : (asked, draft);
    }

    /// <returns>False when somebody else wrote the same answers at this moment.</returns>
    public async Task<bool> Keep(Client client, Shelved<InstrumentTemplate, InstrumentForm> asked, InstrumentRound? draft, IReadOnlyDictionary<string, string> answers, bool isDone, AnswerWay way, Actor by)
    {
        var round = draft;
        if (round is null) db.Add(round = InstrumentRound.Begin(client, await shelf.Keep(client.AreaId, asked), way, by, clock.Now));
        round.Answer(asked.Template, answers, isDone, way, by, clock.Now);
        if (isDone) await Settle(client, asked.Template, by);
        try
        {
            await acts.Save(client.Id, clock.Today);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }

    /// <summary>Asks the person to answer on the own pages: a small task with a day.</summary>
    public async Task Ask(Client client, InstrumentTemplate template, Actor by)
    {
        var (id, text) = (client.Id, Task(client, template));
        if (await db.ClientTasks.AnyAsync(t => t.ClientId == id && t.DoneOn == null && t.Text == text)) return;
        db.Add(ClientTask.Agree(client, text, TaskOwner.Person, clock.Today.AddDays(14), by, clock.Now));
        await acts.Save(client.Id, clock.Today);
    }

    /// <summary>What was asked for is done by answering, not by a second mark.</summary>
    private async Task Settle(Client client, InstrumentTemplate template, Actor by)
    {
        var (id, text) = (client.Id, Task(client, template));
        foreach (var task in await db.ClientTasks.Where(t => t.ClientId == id && t.DoneOn == null && t.Text == text).ToListAsync()) task.Finish(by, clock.Now, clock.Today);
    }

    private string Task(Client client, InstrumentTemplate template) => texts.In(client.Language, "Instruments.task", template.Name.In(Languages.Content(client.Language)));
}
