namespace Nivel.Web.Modules.Services;

/// <summary>What a keeper types on a card. The form's own shape, so that nothing else of a card can be posted.</summary>
public sealed class CardForm
{
    /// <summary>More classes than this sort a service nowhere.</summary>
    public const int MostTerms = 40;

    public string? NameFi { get; set; }
    public string? NameSv { get; set; }
    public string? NameEn { get; set; }
    public string? SummaryFi { get; set; }
    public string? SummarySv { get; set; }
    public string? SummaryEn { get; set; }
    public string[] Phases { get; set; } = [];
    public string? Field { get; set; }
    public string[] Targets { get; set; } = [];
    public string[] Municipalities { get; set; } = [];
    public string[] Languages { get; set; } = [];
    public string[] Terms { get; set; } = [];
    public string? ForWhom { get; set; }
    public string? ForWhomSv { get; set; }
    public string? ForWhomEn { get; set; }
    public string? How { get; set; }
    public string? HowSv { get; set; }
    public string? HowEn { get; set; }
    public string? Where { get; set; }
    public string? WhereSv { get; set; }
    public string? WhereEn { get; set; }
    public string? When { get; set; }
    public string? WhenSv { get; set; }
    public string? WhenEn { get; set; }
    public string? Cost { get; set; }
    public string? CostSv { get; set; }
    public string? CostEn { get; set; }
    public string? Accessibility { get; set; }
    public string? AccessibilitySv { get; set; }
    public string? AccessibilityEn { get; set; }
    public string? Website { get; set; }
    public string? ContactPhone { get; set; }
    public string? ContactEmail { get; set; }
    public bool TakesReferrals { get; set; }
    public int? AnswerDays { get; set; }
    public string? ReallyGives { get; set; }
    public string? Goal { get; set; }
    public string? Prerequisites { get; set; }
    public string? DoBefore { get; set; }
    public string? DoDuring { get; set; }
    public string? DoAfter { get; set; }
    public string? Statements { get; set; }
    public string? BenefitsDuring { get; set; }
    public string? LeadsTo { get; set; }
    public int? AftercareHours { get; set; }
    public Platform.Ids.UserId? FirstUpdater { get; set; }
    public Platform.Ids.UserId? SecondUpdater { get; set; }
    public int Version { get; set; }

    public static CardForm Of(Service s) => new()
    {
        NameFi = s.NameFi, NameSv = s.NameSv, NameEn = s.NameEn, SummaryFi = s.SummaryFi, SummarySv = s.SummarySv, SummaryEn = s.SummaryEn,
        Phases = [.. s.Phases.Select(p => p.ToString())], Field = s.Field, Targets = s.TargetGroups.Split(','), Municipalities = [.. s.MunicipalityCodes], Languages = s.Languages.Split(','), Terms = s.Terms.Split(',', StringSplitOptions.RemoveEmptyEntries),
        ForWhom = s.ForWhom, How = s.How, Where = s.Where, When = s.When, Cost = s.Cost, Accessibility = s.Accessibility,
        ForWhomSv = s.ForWhomSv, HowSv = s.HowSv, WhereSv = s.WhereSv, WhenSv = s.WhenSv, CostSv = s.CostSv, AccessibilitySv = s.AccessibilitySv,
        ForWhomEn = s.ForWhomEn, HowEn = s.HowEn, WhereEn = s.WhereEn, WhenEn = s.WhenEn, CostEn = s.CostEn, AccessibilityEn = s.AccessibilityEn,
        Website = s.Website, ContactPhone = s.ContactPhone, ContactEmail = s.ContactEmail,
        TakesReferrals = s.TakesReferrals, AnswerDays = s.AnswerDays, ReallyGives = s.ReallyGives, Goal = s.Goal, Prerequisites = s.Prerequisites, DoBefore = s.DoBefore, DoDuring = s.DoDuring, DoAfter = s.DoAfter, Statements = s.Statements,
        BenefitsDuring = s.BenefitsDuring, LeadsTo = s.LeadsTo, AftercareHours = s.AftercareHours, FirstUpdater = s.FirstUpdater, SecondUpdater = s.SecondUpdater, Version = s.Version,
    };

    /// <summary>Whether the public face says something in Swedish ("Sv") or English ("En").</summary>
    public bool IsToldIn(string ending) =>
        ((string?[])(ending == "Sv" ? [ForWhomSv, HowSv, WhereSv, WhenSv, CostSv, AccessibilitySv] : [ForWhomEn, HowEn, WhereEn, WhenEn, CostEn, AccessibilityEn])).Any(w => !string.IsNullOrWhiteSpace(w));

    /// <summary>Field → code of "Services.wrong-…".</summary>
    public IEnumerable<(string Field, string Code)> Problems()
    {
        if (string.IsNullOrWhiteSpace(NameFi)) yield return (nameof(NameFi), "name");
        foreach (var (field, text, most) in Lengths())
            if (text?.Length > most) yield return (field, "long");
        if (AnswerDays is not (>= 1 and <= 60)) yield return (nameof(AnswerDays), "answer-days");
        if (AftercareHours is < 0 or > 200) yield return (nameof(AftercareHours), "aftercare");
        if (FirstUpdater is not null && FirstUpdater == SecondUpdater) yield return (nameof(SecondUpdater), "updaters");
        if (!string.IsNullOrWhiteSpace(Website) && SafeLink.Of(Website) is null) yield return (nameof(Website), "website");
        if (!string.IsNullOrWhiteSpace(ContactEmail) && !System.Net.Mail.MailAddress.TryCreate(ContactEmail.Trim(), out _)) yield return (nameof(ContactEmail), "email");
        if (TakesReferrals && string.IsNullOrWhiteSpace(ContactEmail)) yield return (nameof(ContactEmail), "email-missing");
        if (Field is null || !CardCodes.Fields.Contains(Field)) yield return (nameof(Field), "field");
    }

    private IEnumerable<(string Field, string? Text, int Most)> Lengths() =>
    [
        (nameof(NameFi), NameFi, 300), (nameof(NameSv), NameSv, 300), (nameof(NameEn), NameEn, 300), (nameof(SummaryFi), SummaryFi, 2000), (nameof(SummarySv), SummarySv, 2000), (nameof(SummaryEn), SummaryEn, 2000),
        (nameof(ForWhom), ForWhom, 4000), (nameof(How), How, 4000), (nameof(Where), Where, 4000), (nameof(When), When, 4000), (nameof(Cost), Cost, 1000), (nameof(Accessibility), Accessibility, 4000), (nameof(Website), Website, 500),
        (nameof(ContactPhone), ContactPhone, 60), (nameof(ContactEmail), ContactEmail, 254), (nameof(ReallyGives), ReallyGives, 4000), (nameof(Goal), Goal, 4000), (nameof(Prerequisites), Prerequisites, 4000),
        (nameof(ForWhomSv), ForWhomSv, 4000), (nameof(HowSv), HowSv, 4000), (nameof(WhereSv), WhereSv, 4000), (nameof(WhenSv), WhenSv, 4000), (nameof(CostSv), CostSv, 1000), (nameof(AccessibilitySv), AccessibilitySv, 4000),
        (nameof(ForWhomEn), ForWhomEn, 4000), (nameof(HowEn), HowEn, 4000), (nameof(WhereEn), WhereEn, 4000), (nameof(WhenEn), WhenEn, 4000), (nameof(CostEn), CostEn, 1000), (nameof(AccessibilityEn), AccessibilityEn, 4000),
        (nameof(DoBefore), DoBefore, 4000), (nameof(DoDuring), DoDuring, 4000), (nameof(DoAfter), DoAfter, 4000), (nameof(Statements), Statements, 4000), (nameof(BenefitsDuring), BenefitsDuring, 4000), (nameof(LeadsTo), LeadsTo, 4000),
    ];

    /// <summary>What stands in each field, in the words that are compared between versions; empty fields are left out.</summary>
    public SortedDictionary<string, string> Words()
    {
        var words = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in typeof(CardForm).GetProperties().Where(p => p.Name != nameof(Version)))
            if (Written(field.GetValue(this)) is { Length: > 0 } written) words[field.Name] = written;
        return words;
    }

    /// <summary>Puts compared words back into their field: the other way of <see cref="Words"/>, for the fields that a source may speak of.</summary>
    public void Put(string field, string words)
    {
        if (typeof(CardForm).GetProperty(field) is not { } property) return;
        if (property.PropertyType == typeof(string)) property.SetValue(this, words.Length == 0 ? null : words);
        else if (property.PropertyType == typeof(bool)) property.SetValue(this, words == "true");
        else if (property.PropertyType == typeof(int?)) property.SetValue(this, int.TryParse(words, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null);
        else if (property.PropertyType == typeof(string[])) property.SetValue(this, words.Split(", ", StringSplitOptions.RemoveEmptyEntries));
    }

    private static string? Written(object? value) => value switch
    {
        null => null,
        string[] codes => string.Join(", ", codes.Where(c => c.Length > 0)),
        bool yes => yes ? "true" : "",
        _ => string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0}", value).ReplaceLineEndings("\n"),
    };

    /// <summary>Writes the form on the card; codes that are not known are left out.</summary>
    public void WriteOn(Service s, IReadOnlyCollection<string> municipalities)
    {
        (s.NameFi, s.NameSv, s.NameEn) = (NameFi!.Trim(), Clean(NameSv), Clean(NameEn));
        (s.SummaryFi, s.SummarySv, s.SummaryEn) = (Clean(SummaryFi), Clean(SummarySv), Clean(SummaryEn));
        s.Phases = string.Concat(Shared.PhaseLine.Letters.Where(l => Phases.Contains(l.ToString())));
        (s.Field, s.TargetGroups) = (Field!, Joined(Targets, CardCodes.Targets, "everyone"));
        (s.Municipalities, s.Languages) = (string.Join(',', Municipalities.Where(municipalities.Contains).Distinct()), Joined(Languages, CardCodes.Languages, "fi"));
        s.Terms = string.Join(',', Terms.Where(Classes.ServiceTerm.IsCode).Distinct().Order(StringComparer.Ordinal).Take(MostTerms));
        (s.ForWhom, s.How, s.Where, s.When, s.Cost, s.Accessibility) = (Clean(ForWhom), Clean(How), Clean(Where), Clean(When), Clean(Cost), Clean(Accessibility));
        (s.ForWhomSv, s.HowSv, s.WhereSv, s.WhenSv, s.CostSv, s.AccessibilitySv) = (Clean(ForWhomSv), Clean(HowSv), Clean(WhereSv), Clean(WhenSv), Clean(CostSv), Clean(AccessibilitySv));
        (s.ForWhomEn, s.HowEn, s.WhereEn, s.WhenEn, s.CostEn, s.AccessibilityEn) = (Clean(ForWhomEn), Clean(HowEn), Clean(WhereEn), Clean(WhenEn), Clean(CostEn), Clean(AccessibilityEn));
        (s.DoDuring, s.DoAfter, s.Statements) = (Clean(DoDuring), Clean(DoAfter), Clean(Statements));
        (s.Website, s.ContactPhone, s.ContactEmail) = (Clean(Website), Clean(ContactPhone), Clean(ContactEmail));
        (s.TakesReferrals, s.AnswerDays, s.AftercareHours) = (TakesReferrals, AnswerDays!.Value, AftercareHours);
        (s.ReallyGives, s.Goal, s.Prerequisites, s.DoBefore, s.BenefitsDuring, s.LeadsTo) = (Clean(ReallyGives), Clean(Goal), Clean(Prerequisites), Clean(DoBefore), Clean(BenefitsDuring), Clean(LeadsTo));
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string Joined(string[] chosen, IReadOnlyList<string> known, string none) => known.Where(chosen.Contains).ToList() is { Count: > 0 } kept ? string.Join(',', kept) : none;
}
