using Nivel.Web.Modules.Services;

namespace Nivel.Web.Modules.Referrals;

/// <summary>What the four-answer form needs on either page that shows it.</summary>
public sealed record AnswerSheet(Referral Referral, AnswerForm Typed, IReadOnlyList<ServiceRow> Others, string Action)
{
    public bool Offers(string act) => AnswerDesk.IsAnswerable(Referral, act);

    public string? Words(string act) => Typed.Act == act ? Typed.Words : null;
}
