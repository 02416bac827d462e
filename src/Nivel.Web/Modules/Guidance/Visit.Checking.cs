using Nivel.Rules;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Guidance;

public sealed partial class VisitModel
{
    private PersonalIdentityCode? Check()
    {
        this.Reword(texts);
        PersonalIdentityCode? code = null;
        if (Topic is null || !Queue.Topics.Contains(Topic)) this.Wrong(nameof(Topic), texts["Guidance.topic-missing"]);
        if (!Enum.IsDefined(Channel)) this.Wrong(nameof(Channel), texts["Clients.not-understood"]);
        if (Language is null || !Queue.SpokenLanguages.Contains(Language)) this.Wrong(nameof(Language), texts["Clients.language-missing"]);
        if (Minutes is not (>= 1 and <= 480)) this.Wrong(nameof(Minutes), texts["Guidance.minutes-wrong"]);
        if (SentToService is { } service && Services.All(s => s.Id != service)) this.Wrong(nameof(SentToService), texts["Clients.not-understood"]);
        if (SentTo?.Length > 300) this.Wrong(nameof(SentTo), texts["Clients.note-long", 300, SentTo.Length]);
        if (Typed.Text(Code) is { } typed && !PersonalIdentityCode.TryParse(typed, out code)) this.Wrong(nameof(Code), texts["Clients.code-wrong"]);
        var begun = Typed.Text(FamilyName) is not null || Typed.Text(GivenName) is not null || BornOn is not null;
        if (begun && code is null && ModelState.IsValid && !new PersonAsked(null, GivenName, FamilyName, BornOn).IsEnough) this.Wrong(nameof(Code), texts["Clients.find-not-enough"]);
        return code;
    }
}
