using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Skills;

/// <summary>The wishes for work.</summary>
public sealed partial class SkillsDesk
{
    private const int MostWork = 10;

    /// <summary>What the form offers to somebody who has not said yet; it counts only when the person saves it.</summary>
    private const string Usual = "day";
    private const int UsualMinutes = 60;

    public async Task<IReadOnlyList<string>> Wish(Client client, WishForm form, Actor by)
    {
        var (taxonomy, id) = (await shelf.Open(), client.Id);
        if (form.CommuteMinutes is < 0 or > 300) return ["commute-wrong"];
        if (form.AvailableFrom > clock.Today.AddYears(3)) return ["available-wrong"];
        if (form.Shifts.Count == 0) return ["shifts-missing"];
        var wish = await db.WorkWishes.SingleOrDefaultAsync(w => w.ClientId == id);
        if (wish is null) db.WorkWishes.Add(wish = new WorkWish(id));
        wish.Wished = string.Join(',', form.Wished.Where(o => taxonomy.Occupation(o) is not null).Distinct().Take(MostWork));
        wish.Shifts = string.Join(',', Levels.AllShifts.Where(form.Shifts.Contains));
        (wish.Hours, wish.CommuteMinutes, wish.HasCar, wish.AvailableFrom) = (Levels.AllHours.Contains(form.Hours) ? form.Hours : "any", form.CommuteMinutes, form.HasCar, form.AvailableFrom);
        wish.MayWork = form.MayWork;
        wish.Places = string.Join(',', (await Towns(client.AreaId)).Select(t => t.Code).Where(form.Places.Contains));
        if (client.WantsMatching != form.WantsMatching) db.Happenings.Add(Happened(form.WantsMatching ? "MatchingSwitchedOn" : "MatchingSwitchedOff", client, by));
        client.WantsMatching = form.WantsMatching;
        db.Happenings.Add(Happened("WishesChanged", client, by));
        await db.SaveChangesAsync();
        return [];
    }

    /// <summary>Writes down work that the person has done or wishes for.</summary>
    public async Task KeepWork(Client client, IEnumerable<WorkChoice> choices, Actor by)
    {
        var (taxonomy, id) = (await shelf.Open(), client.Id);
        var said = choices.Where(c => c.As is "done" or "wish" or "no" && taxonomy.Occupation(c.Id) is not null).DistinctBy(c => c.Id).Take(MostWork).ToList();
        if (said.Count == 0) return;
        var wish = await db.WorkWishes.SingleOrDefaultAsync(w => w.ClientId == id);
        if (wish is null) db.WorkWishes.Add(wish = new WorkWish(id));
        string Kept(IReadOnlyList<string> had, string kind) => string.Join(',', had.Where(o => said.All(c => c.Id != o || c.As == kind)).Concat(said.Where(c => c.As == kind).Select(c => c.Id)).Distinct().Take(MostWork));
        (wish.Done, wish.Wished) = (Kept(wish.DoneWork, "done"), Kept(wish.WishedWork, "wish"));
        db.Happenings.Add(Happened("WishesChanged", client, by));
        await db.SaveChangesAsync();
    }

    private async Task<WorkWish> Stored(Client client)
    {
        var id = client.Id;
        return await db.WorkWishes.AsNoTracking().SingleOrDefaultAsync(w => w.ClientId == id) ?? new WorkWish(id);
    }

    private static WishForm FormOf(WorkWish wish, Client client) => new()
    {
        Wished = [.. wish.WishedWork], Hours = wish.Hours, Shifts = wish.HasTerms ? Split(wish.Shifts) : [Usual], CommuteMinutes = wish.HasTerms ? wish.CommuteMinutes : UsualMinutes, Places = [.. wish.SuitingPlaces], HasCar = wish.HasCar, MayWork = wish.MayWork,
        AvailableFrom = wish.AvailableFrom, WantsMatching = client.WantsMatching,
    };

    private async Task<IReadOnlyList<(string Code, string Name)>> Towns(EmploymentAreaId area) =>
        [.. (await db.Municipalities.AsNoTracking().Where(m => m.AreaId == area).ToListAsync()).OrderBy(m => m.Name, Texts.Sorting).Select(m => (m.Code, m.Name))];

    private static IReadOnlyList<SkillName> Occupations(WishForm wish, OpenTaxonomy taxonomy, Language language) =>
        [.. wish.Wished.Concat(taxonomy.Linker.Occupations(wish.Search, language, 6).Select(l => l.Id.Value)).Distinct().Where(o => taxonomy.Occupation(o) is not null).Select(o => new SkillName(o, taxonomy.Label(o, language)))];

    private static List<string> Split(string list) => [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
