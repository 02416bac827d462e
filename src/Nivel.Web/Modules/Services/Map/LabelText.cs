namespace Nivel.Web.Modules.Services.Map;

/// <summary>Breaks a service's name into lines that fit the room a station has. Widths are those of Source Sans 3, rounded up,
/// so that a fallback font of ordinary width fits too.</summary>
public static class LabelText
{
    /// <summary>Beginnings of the words that names of services are compounded of, in Finnish and Swedish: the best places to break.</summary>
    private static readonly string[] Stems =
    [
        "työ", "kuntoutu", "valmennu", "koulutu", "toimin", "kartoitu", "arvioin", "selvity", "palvelu", "ohjau", "neuvon", "suunnit",
        "keskus", "keskuks", "kokeilu", "kurssi", "ryhmä", "passi", "paja", "tuki", "tuen", "tuett", "polku", "polu", "kortti", "korti",
        "seteli", "muoto", "huol", "markkin", "haastat", "sijoit", "järjest", "utbild", "verksam", "handled", "rehabilit", "tjänst",
        "grupp", "kurs", "stöd", "arbet",
    ];

    public static double Width(string text, double size)
    {
        var em = 0.0;
        foreach (var letter in text) em += Em(letter);
        return em * size;
    }

    /// <summary>Stand at the end of a piece of a broken word: one becomes a hyphen at the end of a line, the other follows a hyphen
    /// that the word has of its own. Both vanish inside a line.</summary>
    private const char SoftHyphen = '\u00ad', Joint = '\u200b';

    public static IReadOnlyList<string> Wrap(string name, double width, double size, int most)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var piece in name.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width, size)))
        {
            var joined = line.Length == 0 ? piece : line[^1] is SoftHyphen or Joint ? line[..^1] + piece : $"{line} {piece}";
            if (line.Length == 0 || Width(Ended(joined), size) <= width) line = joined;
            else { lines.Add(Ended(line)); line = piece; }
        }
        if (line.Length > 0) lines.Add(Ended(line));
        return Shown(lines, width, size, most);
    }

    private static string Ended(string line) => line[^1] switch { SoftHyphen => line[..^1] + "-", Joint => line[..^1], _ => line };

    /// <summary>What does not fit ends in an ellipsis; the whole name is in the title of the link.</summary>
    private static List<string> Shown(List<string> lines, double width, double size, int most)
    {
        if (lines.Count <= most) return lines;
        var last = lines[most - 1].TrimEnd('-');
        while (last.Length > 1 && Width(last + "…", size) > width) last = last[..^1];
        return [.. lines.Take(most - 1), last.TrimEnd() + "…"];
    }

    private static IEnumerable<string> Pieces(string word, double width, double size)
    {
        while (Width(word, size) > width)
        {
            var at = BreakIn(word, width, size);
            yield return word[..at] + (word[at - 1] is '-' or '/' ? Joint : SoftHyphen);
            word = word[at..];
        }
        yield return word;
    }

    private static int BreakIn(string word, double width, double size)
    {
        bool Fits(int at) => Width(word[..at], size) + Em('-') * size <= width;
        var hyphen = word.LastIndexOfAny(['-', '/'], word.Length - 2) + 1;
        if (hyphen > 2 && Fits(hyphen)) return hyphen;
        var stem = Stems.Select(stem => word.LastIndexOf(stem, StringComparison.OrdinalIgnoreCase)).Where(at => at > 2 && Fits(at)).DefaultIfEmpty().Max();
        if (stem > 0) return stem;
        for (var at = word.Length - 6; at > 2; at--)
            if (Fits(at) && StartsSyllable(word, at)) return at;
        for (var at = word.Length - 3; at > 2; at--)
            if (Fits(at) && StartsSyllable(word, at)) return at;
        var longest = word.Length - 1;
        while (longest > 1 && !Fits(longest)) longest--;
        return longest;
    }

    /// <summary>A Finnish syllable begins at a consonant that a vowel follows.</summary>
    private static bool StartsSyllable(string word, int at) => !IsVowel(word[at]) && char.IsLetter(word[at]) && IsVowel(word[at + 1]);

    private static bool IsVowel(char letter) => "aeiouyäöåAEIOUYÄÖÅ".Contains(letter);

    private static double Em(char letter) => letter switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '!' or '|' => 0.27,
        ' ' => 0.21,
        'f' or 't' or 'r' or '-' or '(' or ')' or '/' => 0.36,
        's' or 'c' or 'z' => 0.45,
        'm' or 'M' or 'W' or 'w' or '—' or '…' => 0.87,
        SoftHyphen or Joint => 0,
        _ when char.IsUpper(letter) => 0.64,
        'n' or 'o' or 'u' or 'h' or 'p' or 'd' or 'b' or 'q' or 'ö' => 0.56,
        _ => 0.52,
    };
}
