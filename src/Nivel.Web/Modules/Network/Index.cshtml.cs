using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network;

/// <summary>The network page: where to build, where services overlap, who answers slowly, what each joint yields. Figures only, no persons.</summary>
[For(Role.Coordinator, Role.Manager)]
public sealed class IndexModel(Db db, Texts texts, TimeProvider clock) : PageModel
{
    private const int MostShown = 25;

    public NetworkPicture Picture { get; private set; } = null!;
    public IReadOnlyList<Joint> Joints => [.. Picture.Joints.Take(MostShown)];

    /// <summary>Names of municipalities by their codes.</summary>
    public IReadOnlyDictionary<string, string> Towns { get; private set; } = new Dictionary<string, string>();

    /// <summary>What the reader has promised in meetings and not done.</summary>
    public int OwnTasks { get; private set; }

    public async Task OnGetAsync()
    {
        var me = this.Actor.UserId;
        Picture = await NetworkPicture.Of(db, this.Actor.AreaId, clock.Today);
        Towns = await db.Municipalities.AsNoTracking().ToDictionaryAsync(m => m.Code, m => m.Name);
        OwnTasks = await db.MeetingTasks.CountAsync(k => k.ResponsibleId == me && k.DoneOn == null);
    }

    public bool MayMerge => this.Actor.Is(Role.Coordinator);

    public string Small(int count) => count is > 0 and < NetworkPicture.Least ? texts["Services.network-few", NetworkPicture.Least] : $"{count}";

    public string Days(int? days) => days is { } known ? texts["Services.network-days", known] : texts["Services.network-silent"];

    public string Name(ServiceId? service) => service is { } id ? Picture.Names.GetValueOrDefault(id, "") : texts["Services.network-work"];

    public string Phase(string letter) => letter.Length == 0 ? texts["Services.network-no-phase"] : PhaseLine.Name(letter, texts);

    public string Field(string? code) => code is { Length: > 0 } && texts.Has($"Services.field-{code}") ? texts[$"Services.field-{code}"] : texts["Network.build-untold"];

    public string Town(string code) => code.Length == 0 ? texts["Network.build-untold"] : Towns.GetValueOrDefault(code, code);

    public string Why(GapReason? why) => why is { } known ? texts[$"Services.gap-{known}"] : "–";

    public static string Percent(double share) => $"{Math.Round(share * 100, MidpointRounding.AwayFromZero):0} %";
}
