using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Skills;

/// <summary>The wishes for work.</summary>
public sealed partial class SkillsDesk
{
    public async Task<IReadOnlyList<string>> Wish(Client client, WishForm form, Actor by)
    {
        var (taxonomy, id) = (await shelf.Open(), client.Id);
        if (form.CommuteMinutes is < 0 or > 300) return ["commute-wrong"];
        if (form.AvailableFrom > clock.Today.AddYears(3)) return ["available-wrong"];
        if (form.Shifts.Count == 0) return ["shifts-missing"];
        var wish = await db.WorkWishes.SingleOrDefaultAsync(w => w.ClientId == id);
        if (wish is null) db.WorkWishes.Add(wish = new WorkWish(id));
        wish.Wished = string.Join(',', form.Wished.Where(o => taxonomy.Occupation(o) is not null).Distinct().Take(10));
        wish.Shifts = string.Join(',', Levels.AllShifts.Where(form.Shifts.Contains));
        (wish.Hours, wish.CommuteMinutes, wish.HasCar, wish.AvailableFrom) = (Levels.AllHours.Contains(form.Hours) ? form.Hours : "any", form.CommuteMinutes, form.HasCar, form.AvailableFrom);
        wish.MayWork = form.MayWork;
        if (client.WantsMatching != form.WantsMatching) db.Happenings.Add(Happened(form.WantsMatching ? "MatchingSwitchedOn" : "MatchingSwitchedOff", client, by));
        client.WantsMatching = form.WantsMatching;
        db.Happenings.Add(Happened("WishesChanged", client, by));
        await db.SaveChangesAsync();
        return [];
    }

    private async Task<WishForm> WishOf(Client client)
    {
        var id = client.Id;
        var wish = await db.WorkWishes.AsNoTracking().SingleOrDefaultAsync(w => w.ClientId == id) ?? new WorkWish(id);
        return new()
        {
            Wished = Split(wish.Wished), Hours = wish.Hours, Shifts = Split(wish.Shifts), CommuteMinutes = wish.CommuteMinutes, HasCar = wish.HasCar, MayWork = wish.MayWork,
            AvailableFrom = wish.AvailableFrom, WantsMatching = client.WantsMatching,
        };
    }

    private static IReadOnlyList<SkillName> Occupations(WishForm wish, OpenTaxonomy taxonomy, Language language) =>
        [.. wish.Wished.Concat(taxonomy.Linker.Occupations(wish.Search, language, 6).Select(l => l.Id.Value)).Distinct().Where(o => taxonomy.Occupation(o) is not null).Select(o => new SkillName(o, taxonomy.Label(o, language)))];

    private static List<string> Split(string list) => [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
