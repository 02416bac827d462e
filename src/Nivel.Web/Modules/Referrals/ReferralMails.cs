using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Outbox;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Mails about referrals, in Finnish and Swedish one after the other. No mail names the person or says anything about them.</summary>
public sealed class ReferralMails(Texts texts, PublicAddress address)
{
    /// <summary>To the provider, with a link that answers without an account.</summary>
    public void Sent(Db db, Referral referral, string to, string service, string sender, DateTimeOffset at, string once)
    {
        var link = Link(db, referral.Id, to, at);
        Add(db, to, "sent", at, once, service, sender, Day(referral.AnswerBy), link);
    }

    /// <summary>To the provider, the day before the promised answer.</summary>
    public void Remind(Db db, Referral referral, string to, string service, DateTimeOffset at) =>
        Add(db, to, "reminder", at, $"referral-reminder:{referral.Id}:{referral.AnswerBy:O}", service, Day(referral.AnswerBy), Link(db, referral.Id, to, at));

    /// <summary>To the provider, when the promised day has passed.</summary>
    public void Overdue(Db db, Referral referral, string to, string service, DateTimeOffset at) =>
        Add(db, to, "overdue", at, $"referral-overdue:{referral.Id}:{referral.AnswerBy:O}:provider", service, Day(referral.AnswerBy), Link(db, referral.Id, to, at));

    /// <summary>To the sender, when the promised day has passed.</summary>
    public void Silent(Db db, Referral referral, string to, string service, DateTimeOffset at) =>
        Add(db, to, "silent", at, $"referral-overdue:{referral.Id}:{referral.AnswerBy:O}:sender", service, Day(referral.AnswerBy), Page(referral));

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

    private void Add(Db db, string to, string kind, DateTimeOffset at, string? once, params object[] facts)
    {
        if (string.IsNullOrWhiteSpace(to)) return;
        var subject = $"{texts.In("fi", $"Referrals.mail-{kind}-subject", facts)} / {texts.In("sv", $"Referrals.mail-{kind}-subject", facts)}";
        var body = $"{texts.In("fi", $"Referrals.mail-{kind}", facts)}\n\n---\n\n{texts.In("sv", $"Referrals.mail-{kind}", facts)}";
        db.Outbox.Add(new OutboxMessage(Channel.Mail, to, subject.ReplaceLineEndings(" "), body, at, once));
    }

    private static string Day(DateOnly day) => $"{day.Day}.{day.Month}.{day.Year}";
}
