using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Outbox;

namespace Nivel.Web.Modules.Referrals;

/// <summary>A referral and the name of its service, as a line of a mail.</summary>
/// <param name="Day">The day that the mail is of, when it is not the promised answer.</param>
public sealed record MailedReferral(Referral Referral, string Service, DateOnly? Day = null)
{
    public DateOnly By => Day ?? Referral.AnswerBy;
}

/// <summary>Mails about referrals, in Finnish and Swedish one after the other. No mail names the person or says anything about them.</summary>
public sealed partial class ReferralMails(Texts texts, PublicAddress address)
{
    /// <summary>To the provider, with a link that answers without an account.</summary>
    public void Sent(Db db, Referral referral, string to, string service, string sender, DateTimeOffset at, string once)
    {
        var link = Link(db, referral.Id, to, at);
        Add(db, to, "sent", at, once, service, sender, Day(referral.AnswerBy), link);
    }

    /// <summary>To the provider, the day before the promised answer: one mail, however many wait.</summary>
    public void Remind(Db db, IReadOnlyList<MailedReferral> about, string to, DateTimeOffset at) => Many(db, about, to, "reminder", at, r => Link(db, r.Id, to, at), r => $"referral-reminder:{r.Id}:{r.AnswerBy:O}");

    /// <summary>To the provider, when the promised day has passed.</summary>
    public void Overdue(Db db, IReadOnlyList<MailedReferral> about, string to, DateTimeOffset at) => Many(db, about, to, "overdue", at, r => Link(db, r.Id, to, at), r => $"referral-overdue:{r.Id}:{r.AnswerBy:O}:provider:{to.ToLowerInvariant()}");

    /// <summary>To the sender, when the promised day has passed.</summary>
    public void Silent(Db db, IReadOnlyList<MailedReferral> about, string to, DateTimeOffset at) => Many(db, about, to, "silent", at, Page, r => $"referral-overdue:{r.Id}:{r.AnswerBy:O}:sender");

    /// <summary>To the sender, when the promised day has passed and the provider has no address any more.</summary>
    public void Unreached(Db db, IReadOnlyList<MailedReferral> about, string to, DateTimeOffset at) => Many(db, about, to, "unreached", at, Page, r => $"referral-unreached:{r.Id}:{r.AnswerBy:O}");

    /// <summary>To the provider: the promised word of how the line stands is due tomorrow, or is late already.</summary>
    public void Promised(Db db, IReadOnlyList<MailedReferral> about, string to, DateTimeOffset at) => Many(db, about, to, "promise", at, Page, r => $"referral-promise:{r.Id}:{Today(at)}:provider");

    /// <summary>To the sender: the provider has not kept the promised day of the line.</summary>
    public void Unkept(Db db, IReadOnlyList<MailedReferral> about, string to, DateTimeOffset at) => Many(db, about, to, "unkept", at, Page, r => $"referral-promise:{r.Id}:{Today(at)}:sender");

    /// <summary>To the sender: the proposed time is at hand and nobody has said whether it suits.</summary>
    public void TimeNear(Db db, IReadOnlyList<MailedReferral> about, string to, DateTimeOffset at) => Many(db, about, to, "time-near", at, Page, r => $"referral-time:{r.Id}:{r.ProposedAt:O}");

    /// <summary>To the provider, the referrals of a day after its first one.</summary>
    public void Held(Db db, IReadOnlyList<MailedReferral> about, string to, DateTimeOffset at) => Together(db, about, to, "sent", at, r => Link(db, r.Id, to, at), $"referral-held:{about[0].Referral.Id}");

    /// <summary>Has the address had the mail of a referral today? Then the next ones of the day come together.</summary>
    public static Task<bool> HasToldToday(Db db, string to, DateOnly today)
    {
        var since = FinnishTime.StartOf(today);
        return db.Outbox.AnyAsync(m => m.To == to && m.CreatedAt >= since && m.Once != null && m.Once.StartsWith("referral-sent:"));
    }

    private void Many(Db db, IReadOnlyList<MailedReferral> about, string to, string kind, DateTimeOffset at, Func<Referral, string> link, Func<Referral, string> once)
    {
        var first = about[0];
        if (about.Count == 1) Add(db, to, kind, at, once(first.Referral), first.Service, Day(first.By), link(first.Referral));
        else Together(db, about, to, kind, at, link, once(first.Referral));
    }

    /// <summary>One mail of many referrals, a line for each.</summary>
    private void Together(Db db, IReadOnlyList<MailedReferral> about, string to, string kind, DateTimeOffset at, Func<Referral, string> link, string once)
    {
        var linked = about.Select(a => (a.Service, By: Day(a.By), Link: link(a.Referral))).ToList();
        AddIn(db, to, $"many-{kind}", at, once, language => [about.Count, string.Join('\n', linked.Select(l => texts.In(language, "Referrals.mail-line", l.Service, l.By, l.Link)))]);
    }

    /// <summary>To the sender, when the next act is theirs: a question, a proposed time, a refusal.</summary>
    public void YourTurn(Db db, Referral referral, string to, string service, DateTimeOffset at) =>
        Add(db, to, $"turn-{referral.State}", at, null, service, Page(referral));

    private string Page(Referral referral) => address.Of($"/referrals/{referral.Id}");

    private string Link(Db db, ReferralId referral, string to, DateTimeOffset at)
    {
        var (token, hash) = LinkToken.New();
        db.ReferralLinks.Add(new ReferralLink(referral, hash, to, at + LinkToken.Lifetime));
        return address.Of($"/answer/{token}");
    }

    private void Add(Db db, string to, string kind, DateTimeOffset at, string? once, params object[] facts) => AddIn(db, to, kind, at, once, _ => facts);

    private void AddIn(Db db, string to, string kind, DateTimeOffset at, string? once, Func<string, object[]> facts)
    {
        if (string.IsNullOrWhiteSpace(to)) return;
        var subject = $"{texts.In("fi", $"Referrals.mail-{kind}-subject", facts("fi"))} / {texts.In("sv", $"Referrals.mail-{kind}-subject", facts("sv"))}";
        var body = $"{texts.In("fi", $"Referrals.mail-{kind}", facts("fi"))}\n\n---\n\n{texts.In("sv", $"Referrals.mail-{kind}", facts("sv"))}";
        db.Outbox.Add(new OutboxMessage(Channel.Mail, to, subject.ReplaceLineEndings(" "), body, at, once));
    }

    private static string Today(DateTimeOffset at) => at.InFinland().Day.ToString("O");

    private static string Day(DateOnly day) => $"{day.Day}.{day.Month}.{day.Year}";
}
