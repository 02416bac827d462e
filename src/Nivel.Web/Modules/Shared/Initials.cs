namespace Nivel.Web.Modules.Shared;

/// <summary>The one or two letters that stand for a person where no picture is shown.</summary>
public static class Initials
{
    public static string Of(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(word => char.IsLetter(word[0])).ToArray();
        return words.Length switch
        {
            0 => "",
            1 => First(words[0]),
            _ => First(words[0]) + First(words[^1]),
        };
    }

    private static string First(string word) => char.ToUpperInvariant(word[0]).ToString();
}
