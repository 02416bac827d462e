using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Network;

/// <summary>What is known of a person's needs, as fields of the directory. Told by the module that knows needs; this one only looks for services.</summary>
public interface IPersonNeeds
{
    Task<IReadOnlyList<string>> Fields(Client client);
}

/// <summary>A condition that a service must meet for this person, in words.</summary>
public sealed record LightRule(string Code, string Words, Func<ServiceRow, bool> Takes);

/// <summary>Which services are lit for one person, by what they were chosen, and what had to be left out because nothing would have been lit.</summary>
public sealed record PersonLight(IReadOnlySet<string> Lit, IReadOnlyList<LightRule> Used, IReadOnlyList<LightRule> LeftOut)
{
    /// <summary>Answers later than this are too far away to be put before somebody who waits.</summary>
    public static int LongestAnswer => ServiceChoice.Answers[^1];

    /// <summary>Municipality and phase always count. Each further wish counts while it leaves something: better a service in another language than an empty map, and the page says so.</summary>
    public static PersonLight Of(IEnumerable<ServiceRow> rows, IReadOnlyList<LightRule> musts, IReadOnlyList<LightRule> wishes)
    {
        var left = rows.Where(r => musts.All(m => m.Takes(r))).ToList();
        var (used, without) = (musts.ToList(), new List<LightRule>());
        foreach (var wish in wishes)
        {
            var narrower = left.FindAll(r => wish.Takes(r));
            if (narrower.Count == 0) { without.Add(wish); continue; }
            used.Add(wish);
            left = narrower;
        }

        return new(left.Select(r => r.Id.ToString()).ToHashSet(), used, without);
    }
}

/// <summary>The conditions that a person's own record gives, and their words.</summary>
public sealed class LightRules(Texts texts)
{
    public IReadOnlyList<LightRule> Musts(Client person, string town)
    {
        List<LightRule> musts = [new("municipality", texts["Network.used-municipality", town], r => r.Reaches(person.MunicipalityCode))];
        if (person.Phase is { } phase) musts.Add(new("phase", texts["Network.used-phase", PhaseLine.Name(phase, texts)], r => r.Phases.Contains(phase, StringComparison.Ordinal)));
        return musts;
    }

    /// <summary>The heaviest first: a need weighs more than a language, a language more than a free place.</summary>
    public IReadOnlyList<LightRule> Wishes(Client person, IReadOnlyList<string> needs)
    {
        var wishes = new List<LightRule>();
        if (needs.Count > 0) wishes.Add(new("needs", texts["Network.used-needs", string.Join(", ", needs.Select(f => texts[$"Services.field-{f}"]))], r => needs.Contains(r.Field)));
        if (CardCodes.Languages.Contains(person.Language)) wishes.Add(new("language", texts["Network.used-language", texts[$"Services.language-{person.Language}"]], r => r.LanguageCodes.Contains(person.Language)));
        // Unknown is not full: a card whose places nobody has told may have room.
        wishes.Add(new("free", texts["Network.used-free"], r => r.Places.Free != 0));
        wishes.Add(new("answer", texts["Network.used-answer", PersonLight.LongestAnswer], r => !r.TakesReferrals || r.AnswerDays <= PersonLight.LongestAnswer));
        return wishes;
    }
}
