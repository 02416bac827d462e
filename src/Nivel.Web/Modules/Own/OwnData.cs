using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Instruments;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Own;

/// <summary>One part of what Nivel holds of a person: heading "Own.part-…", and what stands in it.</summary>
public sealed record DataPart(string Key, object? Value);

/// <summary>Everything that Nivel holds of the person and may show to the person (GDPR articles 15 and 20); the file and the paper are made of the same parts.</summary>
public sealed partial class OwnData(Db db, TaxonomyShelf shelf, InstrumentShelf instruments, Texts texts, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public async Task<IReadOnlyList<DataPart>> Of(Client person, Actor reader) =>
        [.. await About(person), .. await PlanParts(person.Id), .. await ServiceParts(person.Id), await Rankings(person), .. await WordParts(person.Id), .. await SupportParts(person.Id, reader), .. await Log(person.Id, reader)];

    public static byte[] File(IEnumerable<DataPart> parts) => JsonSerializer.SerializeToUtf8Bytes(parts.ToDictionary(p => p.Key, p => p.Value), Readable);

    /// <summary>The same value as the file has it, for the paper.</summary>
    public static JsonElement Written(DataPart part) => JsonSerializer.SerializeToElement(part.Value, Readable);

    private async Task<IEnumerable<DataPart>> About(Client person)
    {
        var (id, taxonomy, language) = (person.Id, await shelf.Open(), LanguageCodes.Parse(Languages.Current));
        var skills = await db.ClientSkills.AsNoTracking().Where(s => s.ClientId == id).ToListAsync();
        var wish = await db.WorkWishes.AsNoTracking().SingleOrDefaultAsync(w => w.ClientId == id);
        IEnumerable<string> Occupations(IEnumerable<string> ids) => ids.Select(o => taxonomy.Occupation(o) is null ? o : taxonomy.Label(o, language));
        var towns = await db.Municipalities.AsNoTracking().ToDictionaryAsync(m => m.Code, m => m.Name);
        return
        [
            new("madeAt", clock.Now),
            new("person", new { person.GivenName, person.FamilyName, identityCode = person.IdentityCode?.Reveal(), person.BornOn, municipality = towns.GetValueOrDefault(person.MunicipalityCode, person.MunicipalityCode), person.Phone, person.Email, person.Language, person.NeedsInterpreter, person.IsProtected }),
            new("search", new { person.RegisteredOn, person.SearchSince, person.EndedOn, person.EndReason, person.Outcome, person.UnemployedSince, person.BenefitDays, person.Phase, person.PhaseSince, person.PhaseReviewedOn, person.NextAct, person.NextActOn, person.LawAct, person.LawActOn, person.LastContactOn, person.WantsMatching, source = person.Statutory?.Source, asOf = person.Statutory?.AsOf }),
            new("workers", await (from a in db.Assignments where a.ClientId == id join u in db.People on a.UserId equals u.Id orderby a.StartsOn select new { worker = u.Name, task = a.Task.ToString(), a.StartsOn, a.EndsOn }).ToListAsync()),
            new("unemployment", await db.Spells.Where(s => s.ClientId == id).OrderBy(s => s.StartsOn).Select(s => new { s.StartsOn, s.EndsOn, endReason = s.ExitReason }).ToListAsync()),
            new("skills", skills.Select(s => new { s.ConceptId, label = s.Label(taxonomy, language), s.OwnWords, standing = s.Standing.ToString(), s.Years, s.LastUsedYear, s.Level, mastery = s.Mastery?.ToString(), s.Source })),
            new("classification", new { taxonomy.Name, source = taxonomy.IsEsco ? texts["Skills.esco-source"] : null }),
            new("wishes", wish is null ? null : new { wished = Occupations(wish.WishedWork), done = Occupations(wish.DoneWork), wish.Hours, wish.Shifts, wish.CommuteMinutes, places = wish.SuitingPlaces.Select(p => towns.GetValueOrDefault(p, p)), wish.HasCar, wish.MayWork, wish.AvailableFrom, wish.OwnWords }),
            new("cv", (await db.CvEntries.AsNoTracking().Where(e => e.ClientId == id).ToListAsync()).Select(e => new { kind = e.Kind.ToString(), e.Title, e.Where, e.FromMonth, e.ToMonth, e.Words })),
            new("profile", await db.JobProfiles.AsNoTracking().Where(p => p.ClientId == id).Select(p => new { p.HeadingFi, p.HeadingSv, p.HeadingEn, p.WordsFi, p.WordsSv, p.WordsEn, p.PublishedOn, p.ByAuthority }).SingleOrDefaultAsync()),
            new("consents", (await db.Consents.AsNoTracking().Where(c => c.ClientId == id).ToListAsync()).Select(c => new { c.Purpose, scope = c.Scope.ToString(), way = c.Way.ToString(), c.GivenOn, c.UntilOn, c.WithdrawnAt })),
        ];
    }

    private async Task<IEnumerable<DataPart>> Log(ClientId id, Actor reader)
    {
        var looks = await (from l in db.Looks.AsNoTracking() where l.ClientId == id && l.UserId != reader.UserId join o in db.Organisations on l.OrganisationId equals o.Id orderby l.At select new { l.At, organisation = o.Name, role = l.Role.ToString(), l.Page, l.Why }).ToListAsync();
        var cards = await db.Happenings.AsNoTracking().Where(h => h.ClientId == id && (h.Audience & Audience.Person) != 0).OrderBy(h => h.At).ThenBy(h => h.Id).ToListAsync();
        return
        [
            new("looks", looks.Select(l => new { l.At, l.organisation, role = texts[$"Frame.role-{l.role}"], saw = LookWords.Page(l.Page, texts), ground = LookWords.Ground(l.Why, texts) })),
            new("path", cards.Select(h => new { h.At, card = CardWords.Of(h, texts, clock.Today), h.Words })),
        ];
    }
}
