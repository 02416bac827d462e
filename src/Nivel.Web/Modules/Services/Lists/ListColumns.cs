using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Services.Lists;

/// <summary>Which column of a list of services holds what, by the names that areas and their partners use.</summary>
internal sealed class ListColumns
{
    /// <summary>Field of the card's form → names of its column.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Texts = new Dictionary<string, string[]>
    {
        [nameof(CardForm.NameFi)] = ["palvelu", "palvelun nimi", "nimi", "nimi suomeksi", "service", "name", "name_fi"],
        [nameof(CardForm.NameSv)] = ["nimi ruotsiksi", "tjänst", "tjänstens namn", "namn på svenska", "name_sv"],
        [nameof(CardForm.NameEn)] = ["nimi englanniksi", "namn på engelska", "name in english", "name_en"],
        [nameof(CardForm.SummaryFi)] = ["tiivistelmä", "lyhyesti", "kuvaus", "summary", "summary_fi"],
        [nameof(CardForm.SummarySv)] = ["tiivistelmä ruotsiksi", "sammanfattning", "summary_sv"],
        [nameof(CardForm.SummaryEn)] = ["tiivistelmä englanniksi", "summary in english", "summary_en"],
        [nameof(CardForm.ForWhom)] = ["kenelle", "kohderyhmän kuvaus", "för vem", "for whom", "for_whom"],
        [nameof(CardForm.How)] = ["miten", "sisältö", "hur", "how", "content"],
        [nameof(CardForm.Where)] = ["missä", "paikka", "osoite", "var", "where", "place", "address"],
        [nameof(CardForm.When)] = ["milloin", "ajat", "när", "when", "hours"],
        [nameof(CardForm.Cost)] = ["hinta", "maksu", "pris", "cost", "price"],
        [nameof(CardForm.Accessibility)] = ["esteettömyys", "tillgänglighet", "accessibility"],
        [nameof(CardForm.Website)] = ["verkkosivu", "verkko-osoite", "www", "webbplats", "website", "url"],
        [nameof(CardForm.ContactPhone)] = ["puhelin", "puhelinnumero", "telefon", "phone"],
        [nameof(CardForm.ContactEmail)] = ["sähköposti", "e-post", "email", "e-mail"],
        [nameof(CardForm.Goal)] = ["tavoite", "mål", "goal"],
        [nameof(CardForm.Prerequisites)] = ["edellytykset", "förutsättningar", "prerequisites"],
        [nameof(CardForm.DoBefore)] = ["ennen palvelua", "före tjänsten", "before", "do_before"],
        [nameof(CardForm.ForWhomSv)] = ["kenelle ruotsiksi", "för vem på svenska", "for whom in swedish", "for_whom_sv"],
        [nameof(CardForm.ForWhomEn)] = ["kenelle englanniksi", "för vem på engelska", "for whom in english", "for_whom_en"],
        [nameof(CardForm.HowSv)] = ["miten ruotsiksi", "så fungerar det på svenska", "how it works in swedish", "how_sv"],
        [nameof(CardForm.HowEn)] = ["miten englanniksi", "så fungerar det på engelska", "how it works in english", "how_en"],
        [nameof(CardForm.WhereSv)] = ["missä ruotsiksi", "var på svenska", "where in swedish", "where_sv"],
        [nameof(CardForm.WhereEn)] = ["missä englanniksi", "var på engelska", "where in english", "where_en"],
        [nameof(CardForm.WhenSv)] = ["milloin ruotsiksi", "när på svenska", "when in swedish", "when_sv"],
        [nameof(CardForm.WhenEn)] = ["milloin englanniksi", "när på engelska", "when in english", "when_en"],
        [nameof(CardForm.CostSv)] = ["hinta ruotsiksi", "pris på svenska", "cost in swedish", "cost_sv"],
        [nameof(CardForm.CostEn)] = ["hinta englanniksi", "pris på engelska", "cost in english", "cost_en"],
        [nameof(CardForm.AccessibilitySv)] = ["esteettömyys ruotsiksi", "tillgänglighet på svenska", "accessibility in swedish", "accessibility_sv"],
        [nameof(CardForm.AccessibilityEn)] = ["esteettömyys englanniksi", "tillgänglighet på engelska", "accessibility in english", "accessibility_en"],
        [nameof(CardForm.Statements)] = ["lausunnot", "tarvittavat lausunnot", "utlåtanden", "statements"],
        [nameof(CardForm.DoDuring)] = ["palvelun aikana", "under tjänsten", "during", "do_during"],
        [nameof(CardForm.DoAfter)] = ["palvelun jälkeen", "efter tjänsten", "after", "do_after"],
        [nameof(CardForm.LeadsTo)] = ["mihin johtaa", "leder till", "leads to", "leads_to"],
    };

    public Column? Key { get; }
    public Column Organisation { get; }
    public Column? Phases { get; }
    public Column? Field { get; }
    public Column? Targets { get; }
    public Column? Municipalities { get; }
    public Column? Languages { get; }
    public Column? Takes { get; }
    public Column? AnswerDays { get; }
    public IReadOnlyDictionary<string, Column> Written { get; }

    public ListColumns(TabularFile file)
    {
        Written = Texts.Select(t => (t.Key, Column: file.Find(t.Value))).Where(t => t.Column is not null).ToDictionary(t => t.Key, t => t.Column!);
        Key = file.Find("tunniste", "tunnus", "avain", "id", "key");
        (Phases, Field) = (file.Find("vaihe", "vaiheet", "linja", "fas", "faser", "phase", "phases"), file.Find("ala", "palvelun ala", "område", "field"));
        (Targets, Municipalities) = (file.Find("kohderyhmä", "kohderyhmät", "målgrupp", "målgrupper", "target", "targets"), file.Find("kunta", "kunnat", "kommun", "kommuner", "municipality", "municipalities"));
        (Languages, Takes) = (file.Find("kieli", "kielet", "språk", "language", "languages"), file.Find("ottaa lähetteitä", "lähetteet", "tar emot remisser", "takes referrals", "takes_referrals"));
        AnswerDays = file.Find("vastausaika", "vastausaika (työpäivää)", "svarstid", "answer days", "answer_days");
        var organisation = file.Find("toimija", "järjestäjä", "palveluntuottaja", "organisaatio", "aktör", "organisation", "organization", "provider");
        if (!Written.ContainsKey(nameof(CardForm.NameFi))) throw Missing(file, "palvelu");
        Organisation = organisation ?? throw Missing(file, "toimija");
    }

    private static FileRefusedException Missing(TabularFile file, string name) => new(new TabularProblem(TabularProblemCode.ColumnMissing, file.Columns.Count > 0 ? 1 : null, null, name));
}
