using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Referrals;

/// <summary>What of a person is shared by a referral, word for word: the sender's preview and the receiver's page are made by this one hand. Health is never in it (D-13).</summary>
public sealed record SharedPart(IReadOnlyList<SharedScope> Scopes)
{
    public static readonly IReadOnlyList<ConsentScope> Offered = [ConsentScope.Contact, ConsentScope.Need, ConsentScope.Plan, ConsentScope.Skills];
    public const ConsentScope Everything = ConsentScope.Contact | ConsentScope.Need | ConsentScope.Plan | ConsentScope.Skills;

    public bool Holds(ConsentScope scope) => Scopes.Any(s => s.Scope == scope);

    public static async Task<SharedPart> Of(Db db, OpenTaxonomy taxonomy, Client client, ConsentScope scope, Texts texts, DateOnly today)
    {
        var scopes = new List<SharedScope>();
        if (scope.HasFlag(ConsentScope.Contact)) scopes.Add(new(ConsentScope.Contact, await Contact(db, client, texts)));
        if (scope.HasFlag(ConsentScope.Need)) scopes.Add(new(ConsentScope.Need, Need(client, texts, today)));
        if (scope.HasFlag(ConsentScope.Plan)) scopes.Add(new(ConsentScope.Plan, await Plan(db, client, texts, today)));
        if (scope.HasFlag(ConsentScope.Skills)) scopes.Add(new(ConsentScope.Skills, await Skills(db, taxonomy, client, texts)));
        return new(scopes);
    }

    private static async Task<IReadOnlyList<string>> Contact(Db db, Client client, Texts texts)
    {
        var contact = client.ToOthers();
        List<string> lines = [contact.Name, .. contact.Ways];
        if (contact.IsProtected) lines.Add(texts["Referrals.contact-protected"]);
        else if (await db.Municipalities.AsNoTracking().SingleOrDefaultAsync(m => m.Code == contact.MunicipalityCode) is { } home) lines.Add(home.Name);

        var language = texts.Has($"Services.language-{client.Language}") ? texts[$"Services.language-{client.Language}"] : client.Language;
        lines.Add(texts[client.NeedsInterpreter ? "Referrals.speaks-interpreter" : "Referrals.speaks", language]);
        return lines;
    }

    private static List<string> Need(Client client, Texts texts, DateOnly today)
    {
        var lines = new List<string> { texts["Referrals.age", client.AgeOn(today)] };
        if (client.Phase is { } phase) lines.Add(texts["Referrals.in-phase", PhaseLine.Name(phase, texts)]);
        return lines;
    }

    private static async Task<IReadOnlyList<string>> Plan(Db db, Client client, Texts texts, DateOnly today)
    {
        var plan = await db.Plans.AsNoTracking().Include(p => p.Steps).Where(p => p.ClientId == client.Id && p.State == PlanState.Agreed).OrderByDescending(p => p.Edition).FirstOrDefaultAsync();
        if (plan is null) return [texts["Referrals.no-plan"]];
        var open = plan.Steps.Where(s => s.DoneOn is null).OrderBy(s => s.DueOn).Take(5).Select(s => $"{s.Text} ({FinnishTime.Spoken(s.DueOn, today)})");
        return [texts["Referrals.plan-goal", plan.Goal], .. open];
    }

    private static async Task<IReadOnlyList<string>> Skills(Db db, OpenTaxonomy taxonomy, Client client, Texts texts)
    {
        var has = await db.ClientSkills.AsNoTracking().Where(s => s.ClientId == client.Id && s.Standing == SkillStanding.Has).ToListAsync();
        var language = LanguageCodes.Parse(Languages.Current);
        var named = has.Where(s => s.IsOwn || taxonomy.Knows(s.ConceptId)).OrderByDescending(s => s.Years).Take(10).Select(s => s.Label(taxonomy, language)).ToList();
        if (named.Count == 0) return [texts["Referrals.no-skills"]];
        return taxonomy.IsEsco ? [.. named, texts["Skills.esco-source"]] : named;
    }
}

/// <summary>One kind of data and the lines that the receiver would read.</summary>
public sealed record SharedScope(ConsentScope Scope, IReadOnlyList<string> Lines);
