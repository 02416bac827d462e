using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>One thing that somebody is asked to tell, as a line of a mail.</summary>
/// <param name="Code">Text "Referrals.mail-chase-…".</param>
/// <param name="ByLink">Told behind a signed link, without an account.</param>
public sealed record ChaseLine(string To, string Code, string Service, DateOnly Day, ReferralId Referral, bool ByLink);

/// <summary>The daily mail of words that are due.</summary>
public sealed partial class ReferralMails
{
    /// <summary>All that one reader is asked today, in one mail.</summary>
    public void Results(Db db, IReadOnlyList<ChaseLine> lines, string to, DateTimeOffset at)
    {
        var linked = lines.Select(l => (Line: l, Href: l.ByLink ? ResultLink(db, l.Referral, to, at) : address.Of($"/referrals/{l.Referral}{(l.Code == "follow-up" ? "/follow-up" : "")}"))).ToList();
        AddIn(db, to, lines.Any(l => l.ByLink) ? "results-link" : "results", at, OnceOfDay(to, at.InFinland().Day),
            language => [lines.Count, string.Join("\n\n", linked.Select(l => texts.In(language, $"Referrals.mail-chase-{l.Line.Code}", l.Line.Service, Day(l.Line.Day), l.Href)))]);
    }

    /// <summary>To whoever minds a kept referral: the person's own word has come.</summary>
    public void PersonAnswered(Db db, KeptReferral kept, string to, string what, string service, DateTimeOffset at) =>
        Add(db, to, $"person-{what}", at, $"kept-{what}:{kept.Id}:{at.UtcTicks}", service, address.Of($"/referrals/new?client={kept.ClientId}&service={kept.ServiceId}"));

    /// <summary>To the person's own account: something waits on the own pages. The mail says nothing of what.</summary>
    public void AskPerson(Db db, string to, string language, KeptReferralId kept, DateTimeOffset at) =>
        db.Outbox.Add(new Platform.Outbox.OutboxMessage(Platform.Outbox.Channel.Mail, to, texts.In(InOwn(language), "Referrals.mail-own-subject"), texts.In(InOwn(language), "Referrals.mail-own", address.Of("/own/referrals")), at, $"kept-asked:{kept}:{at.UtcTicks}"));

    /// <summary>To whoever minds the referrals of a group that is not held.</summary>
    public void Cancelled(Db db, IReadOnlyList<MailedReferral> about, string to, DateTimeOffset at) => Many(db, about, to, "cancelled", at, Page, r => $"referral-cancelled:{r.Id}:{at.UtcTicks}");

    /// <summary>To the person's own account: there is news of a service on the own pages. The mail says nothing of what.</summary>
    public void News(Db db, string to, string language, string who, DateTimeOffset at) =>
        db.Outbox.Add(new Platform.Outbox.OutboxMessage(Platform.Outbox.Channel.Mail, to, texts.In(InOwn(language), "Referrals.mail-news-subject"), texts.In(InOwn(language), "Referrals.mail-news", address.Of("/own/referrals")), at, $"referral-news:{who}:{at.UtcTicks}"));

    private static string InOwn(string language) => Languages.All.Contains(language) ? language : Languages.Finnish;

    internal static string OnceOfDay(string to, DateOnly today) => $"referral-results:{to.ToLowerInvariant()}:{today:O}";

    private string ResultLink(Db db, ReferralId referral, string to, DateTimeOffset at)
    {
        var (token, hash) = LinkToken.New();
        db.ReferralLinks.Add(new ReferralLink(referral, hash, to, at + LinkToken.Lifetime, LinkPurpose.Result));
        return address.Of($"/result/{token}");
    }
}
