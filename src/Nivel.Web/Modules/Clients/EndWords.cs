using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Clients;

/// <summary>How a sent list says why a search ended: the code, or the words of the three languages.</summary>
internal static class EndWords
{
    private static readonly Dictionary<string, string[]> Known = new()
    {
        ["work"] = ["work", "työ", "työllistyi", "työllistynyt", "työllistyi avoimille työmarkkinoille", "fick arbete", "arbete", "employed", "found work"],
        ["subsidised-work"] = ["subsidised-work", "palkkatuki", "palkkatuettu työ", "työllistyi palkkatuella", "lönesubvention", "fick arbete med lönesubvention", "subsidised work"],
        ["study"] = ["study", "opinnot", "opiskelu", "aloitti opinnot", "studier", "började studera", "studies"],
        ["out-of-labour-force"] = ["out-of-labour-force", "työvoiman ulkopuolella", "siirtyi työvoiman ulkopuolelle", "utanför arbetskraften", "lämnade arbetskraften", "left the labour force"],
        ["other"] = ["other", "muu", "muu syy", "annan orsak", "another reason"],
    };

    public static string? Read(TabularRow row, Column? column)
    {
        if (column is null || row[column].IsEmpty) return null;
        var written = row.Text(column).Trim();
        if (Known.FirstOrDefault(k => k.Value.Contains(written.ToLowerInvariant())).Key is { } code) return code;
        row.Refuse("end-reason-unknown", column, written);
        return null;
    }
}
