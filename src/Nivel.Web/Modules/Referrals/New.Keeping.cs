using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Keeping a referral for later, and asking the person on the own pages before anything leaves.</summary>
public sealed partial class NewModel
{
    private bool IsAskedOfPerson => Ground == "new" && Way == ConsentWay.OwnPages;

    /// <summary>Keeps whatever has been typed, finished or not. Only what may not be stored at all is refused.</summary>
    public async Task<IActionResult> OnPostKeepAsync()
    {
        if (ToService is null || !await Load() || Person is null) return NotFound();
        ModelState.Clear();
        if (MessageRules.WhyNotKept(Message) is { } wrong) ModelState.AddModelError(nameof(Message), texts[$"Referrals.message-{wrong}", Message!.Length, MessageRules.Longest]);
        if (LawReason?.Length > 1000) ModelState.AddModelError(nameof(LawReason), texts["Referrals.answer-long"]);
        if (!ModelState.IsValid) return await Show();
        Write();
        await db.SaveChangesAsync();
        return Redirect(Here("kept"));
    }

    public async Task<IActionResult> OnPostDiscardAsync()
    {
        if (ToService is null || !await Load() || Person is null) return NotFound();
        await sending.Forget(Person.Id, Service!.Id);
        await db.SaveChangesAsync();
        return Redirect(Here("discarded"));
    }

    private async Task<IActionResult> AskPerson()
    {
        var (service, now) = (Service!, clock.Now);
        var kept = Write();
        kept.Ask(service.NameFi, service.NameSv, service.NameEn, this.Actor, now);
        if (await db.People.Where(u => u.ClientId == Person!.Id && u.Email != "").Select(u => u.Email).FirstOrDefaultAsync() is { } to) mails.AskPerson(db, to, Person!.Language, kept.Id, now);
        await db.SaveChangesAsync();
        return Redirect(Here("asked-person"));
    }

    private KeptReferral Write()
    {
        if (Kept is null) db.KeptReferrals.Add(Kept = KeptReferral.Of(Person!, Service!.Id));
        Kept.Write(Words with { Shared = Shared & SharedPart.Everything, Group = Groups.Any(g => g.Id == Group) ? Group : null, LawSection = LawGround.Knows(LawSection) ? LawSection : null }, this.Actor.UserId, clock.Now);
        return Kept;
    }

    private void Continue(ReferralWords words)
    {
        (Scopes, Way, Until, LawSection, LawReason, Message) = ([.. SharedPart.Offered.Where(s => words.Shared.HasFlag(s))], words.Way, words.Until ?? Until, words.LawSection, words.LawReason, words.Message);
        if (words.Ground is "new" or "law" || (words.Ground == "existing" && Existing is not null)) Ground = words.Ground;
        if (Groups.Any(g => g.Id == words.Group && g.Free > 0)) Group = words.Group;
    }

    private string Here(string done) => $"/referrals/new?client={Person!.Id}&service={Service!.Id}&done={done}";
}
