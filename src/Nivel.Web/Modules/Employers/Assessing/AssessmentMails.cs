using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Outbox;

namespace Nivel.Web.Modules.Employers.Assessing;

/// <summary>Asks employers by mail, in Finnish and Swedish one after the other. No mail names the person: it tells the job, and the link tells the rest.</summary>
public sealed class AssessmentMails(Texts texts, PublicAddress address)
{
    /// <summary>One mail to an address, however many are asked about; each has a link of its own.</summary>
    public void Ask(Db db, IReadOnlyList<(Stay Stay, DateOnly AnswerBy)> about, string to, Actor by, DateTimeOffset at)
    {
        var lines = new List<(string Title, string By, string Link)>();
        foreach (var (stay, answerBy) in about)
        {
            var (token, hash) = LinkToken.New();
            db.AssessmentRequests.Add(AssessmentRequest.Ask(stay.Of, to, hash, answerBy, by, at));
            lines.Add((stay.Title, Day(answerBy), address.Of($"/assess/{token}")));
        }

        var bodies = ((string[])["fi", "sv"]).Select(l => texts.In(l, "Employers.mail-assess-body", string.Join('\n', lines.Select(x => texts.In(l, "Employers.mail-assess-line", x.Title, x.By, x.Link)))));
        db.Outbox.Add(new OutboxMessage(Channel.Mail, to, $"{texts.In("fi", "Employers.mail-assess-subject")} / {texts.In("sv", "Employers.mail-assess-subject")}", string.Join("\n\n---\n\n", bodies), at));
    }

    /// <summary>To the coach: places that soon end without a next step, in one mail.</summary>
    public void NextMissing(Db db, IReadOnlyList<Placement> ending, string to, DateTimeOffset at)
    {
        var bodies = ((string[])["fi", "sv"]).Select(l => texts.In(l, "Employers.mail-next-body", string.Join('\n', ending.Select(p => texts.In(l, "Employers.mail-next-line", p.Title, Day(p.EndsOn!.Value), address.Of($"/employers/placements/{p.Id}"))))));
        db.Outbox.Add(new OutboxMessage(Channel.Mail, to, $"{texts.In("fi", "Employers.mail-next-subject")} / {texts.In("sv", "Employers.mail-next-subject")}", string.Join("\n\n---\n\n", bodies), at));
    }

    private static string Day(DateOnly day) => $"{day.Day}.{day.Month}.{day.Year}";
}
