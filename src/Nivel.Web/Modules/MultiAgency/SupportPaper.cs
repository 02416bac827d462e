using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Frame;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>The joint plan on paper, in the person's own language whatever the reader's is (D-29). Health facts are never printed.</summary>
public sealed record SupportPaper(SharedCase Case, string AreaName, string Language, bool IsPlain, Texts Texts)
{
    /// <summary>Null when no plan has been agreed.</summary>
    public static async Task<SupportPaper?> Of(Db db, Areas areas, Texts texts, SharedCase shared, bool isPlain)
    {
        if (shared.Support.AgreedOn is null) return null;
        var id = shared.Support.ClientId;
        var spoken = await db.Clients.Where(c => c.Id == id).Select(c => c.Language).SingleAsync();
        // Finnish or Swedish by law, English for those who read neither.
        var language = spoken is Languages.Finnish or Languages.Swedish ? spoken : Languages.English;
        return new(shared, await areas.Find(shared.Support.AreaId) is { } area ? Languages.Pick(language, area.NameFi, area.NameSv, area.NameEn) : "", language, isPlain, texts);
    }

    public string Title => Say("MultiAgency.paper-title");

    public string Say(string key, params object?[] with) => Texts.In(Language, key, with);

    public string Date(DateOnly? day) => day is { } known ? DateWords.Day(known, Languages.Culture(Language)) : "";
}
