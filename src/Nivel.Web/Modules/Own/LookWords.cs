using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Own;

/// <summary>What was looked at and on what ground, in the person's words.</summary>
public static class LookWords
{
    public static string Page(string page, Texts texts) => Word("look", page, texts);

    public static string Ground(string why, Texts texts) => Word("ground", why.Replace(':', '-'), texts);

    private static string Word(string kind, string code, Texts texts) => texts[texts.Has($"Own.{kind}-{code}") ? $"Own.{kind}-{code}" : $"Own.{kind}-other"];
}
