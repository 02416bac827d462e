using System.Text.RegularExpressions;

namespace Nivel.Match;

/// <summary>Blanks out what must not count as evidence: tags, addresses, numbers that identify, names. Positions stay.</summary>
internal static class Masking
{
    private static readonly Regex Noise = new(
        @"<[^<>]{1,500}>|&[a-z]{2,8};|https?://\S+|www\.\S+|[\w.+-]+@[\w-]+(\.[\w-]+)+|\b\d{6}[-+A-FU-Ya-fu-y]\d{3}[0-9A-Za-z]\b|\+?\d[\d -]{6,14}\d",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex Script = new("<(script|style)[^>]*>[^<]*", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Common first names: what follows one with a capital letter is a family name even if it is also a trade (Kokki, Seppä, Suutari).</summary>
    private static readonly string[] FirstNames =
        ("Aino Aleksi Anna Anne Anneli Antti Anu Ari Arja Eero Eeva Elina Emilia Emma Erkki Essi Eva Hanna Hannu Harri Heikki Helena Heli Henri Ida Ilkka Inka Irma Jaakko Jaana Jani Janne Jari "
        + "Jarmo Jenni Jesse Joni Jorma Jouni Juha Juhani Jukka Julia Jussi Kaisa Kalle Kari Karoliina Katja Katri Kimmo Kirsi Laura Lauri Leena Liisa Lotta Maija Mari Maria Marja Marko Markku Matti "
        + "Mika Mikael Mikko Minna Mira Miia Mohamed Natalia Niina Niko Noora Olga Olli Oskari Outi Paavo Paula Pekka Pentti Petri Petteri Pirjo Päivi Raija Raimo Reijo Riikka Risto Ritva Roope Sami "
        + "Samuel Sanna Sari Satu Seija Seppo Sini Sirpa Sofia Susanna Tanja Tapio Tarja Teemu Tero Tiina Timo Tiia Tommi Tuija Tuomas Tuula Veera Veikko Vesa Ville Virpi Ahmed Ali Fatima Svetlana "
        + "Anders Erik Johan Karin Lars Mats Per Ulla John Mary James").Split(' ');

    private static readonly Regex FullName = new(
        @"\b(" + string.Join('|', FirstNames) + @")(-\p{Lu}\p{Ll}+)?( \p{Lu}\.?)? \p{Lu}\p{Ll}+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>The text with noise replaced by spaces, of the same length.</summary>
    public static string Of(string text)
    {
        var masked = Script.Replace(text, Blank);
        masked = Noise.Replace(masked, Blank);
        return FullName.Replace(masked, Blank);
    }

    private static string Blank(Capture match) => new(' ', match.Length);
}
