using Microsoft.AspNetCore.Mvc;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>What is promised in the meeting: what, who, by when, done.</summary>
public sealed partial class MeetingModel
{
    [BindProperty] public string? What { get; set; }
    [BindProperty] public string? Who { get; set; }
    [BindProperty] public DateOnly? By { get; set; }

    public async Task<IActionResult> OnPostTaskAsync()
    {
        if (!MayAct || Meeting is null) return Forbid();
        if (Typed.Text(What) is not { Length: <= SupportTask.LongestWhat }) this.Wrong(nameof(What), texts["MultiAgency.words-missing", SupportTask.LongestWhat]);
        if (!Enum.TryParse<SupportSides>(Who, out var who) || !Enum.IsDefined(who) || who == SupportSides.None) this.Wrong(nameof(Who), texts["MultiAgency.who-missing"]);
        if (By is null || By < Today) this.Wrong(nameof(By), texts["MultiAgency.day-ahead"]);
        if (!ModelState.IsValid) return Again(nameof(What), nameof(Who), nameof(By));
        db.SupportTasks.Add(SupportTask.Give(Meeting, What!, who, By!.Value, this.Actor, clock.Now));
        return await Save("task");
    }

    /// <summary>Pressed by two at once it is done once; the second sees that it is.</summary>
    public async Task<IActionResult> OnPostFinishAsync(SupportTaskId task)
    {
        if (!MayAct || Tasks.FirstOrDefault(k => k.Id == task) is not { } found) return NotFound();
        found.Finish(this.Actor, clock.Now, Today);
        return await Save("task-done");
    }
}
