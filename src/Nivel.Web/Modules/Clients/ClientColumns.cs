using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Clients;

/// <summary>Which column of a sent list holds what. Guessed from the usual names; a person may choose otherwise, and the choice is kept.</summary>
internal sealed class ClientColumns
{
    /// <summary>What a list may hold, and the names by which authorities and projects call it.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Known = new Dictionary<string, string[]>
    {
        ["identity"] = ["henkilötunnus", "hetu", "personbeteckning", "personal identity code", "identity_code", "ssn"],
        ["given"] = ["etunimi", "etunimet", "förnamn", "first name", "given name", "given_name"],
        ["family"] = ["sukunimi", "efternamn", "last name", "family name", "surname", "family_name"],
        ["born"] = ["syntymäaika", "syntymäpäivä", "synt.aika", "födelsedatum", "födelsetid", "date of birth", "birth date", "born"],
        ["municipality"] = ["kunta", "kotikunta", "kuntakoodi", "kommun", "hemkommun", "municipality"],
        ["language"] = ["kieli", "äidinkieli", "asiointikieli", "språk", "modersmål", "language"],
        ["phone"] = ["puhelin", "puhelinnumero", "puh", "telefon", "phone"],
        ["email"] = ["sähköposti", "email", "e-mail", "e-post"],
        ["registered"] = ["työnhaku alkoi", "työnhaun alku", "rekisteröity", "arbetssökningen började", "registered"],
        ["unemployed"] = ["työttömänä alkaen", "työttömyys alkoi", "arbetslös sedan", "unemployed since", "unemployed_since"],
        ["days"] = ["maksetut päivät", "tmt-päivät", "päivärahapäivät", "betalda dagar", "benefit days", "benefit_days"],
        ["until"] = ["työttömyys päättyi", "työttömänä asti", "arbetslösheten upphörde", "arbetslös till", "unemployed until", "unemployed_until"],
        ["ended"] = ["työnhaku päättyi", "työnhaun päättymispäivä", "päättymispäivä", "arbetssökningen avslutades", "search ended", "ended", "ended_on"],
        ["reason"] = ["päättymissyy", "päättymisen syy", "orsak till avslutandet", "avslutningsorsak", "end reason", "exit reason", "end_reason"],
        ["protected"] = ["turvakielto", "spärrmarkering", "protected", "non-disclosure"],
    };

    private readonly Dictionary<string, Column> columns = [];

    public ClientColumns(TabularFile file, IReadOnlyDictionary<string, string> choices)
    {
        // A remembered choice belongs to files with the same columns; another kind of list is guessed anew.
        var fits = choices.Where(c => c.Key.StartsWith("column.", StringComparison.Ordinal) && c.Value != "-").All(c => file.Find(c.Value) is not null);
        foreach (var (field, names) in Known)
        {
            var chosen = fits ? choices.GetValueOrDefault($"column.{field}") : null;
            var column = chosen == "-" ? null : chosen is null ? file.Find(names) : file.Find(chosen);
            if (column is not null) columns[field] = column;
        }

        foreach (var needed in (string[])["given", "family"])
            if (this[needed] is null) throw new FileRefusedException(new TabularProblem(TabularProblemCode.ColumnMissing, file.Columns.Count > 0 ? 1 : null, null, Known[needed][0]));
        if (this["identity"] is null && this["born"] is null)
            throw new FileRefusedException(new TabularProblem(TabularProblemCode.ColumnMissing, 1, null, "henkilötunnus / syntymäaika"));
    }

    public Column? this[string field] => columns.GetValueOrDefault(field);
}
