using Nivel.Match;

namespace Nivel.Web.Cli;

/// <summary>nivel match learn --data DIR [--into FILE] [--without FEATURE,FEATURE] [--ingredients] [--texts]: learns the weights of the linker anew. For those who change the engine or its names; docs/matching.md.</summary>
internal static class MatchLearn
{
    public static int Run(Arguments arguments, Taxonomy plain, Taxonomy own)
    {
        var data = arguments["data"] ?? throw new WrongCall("--data DIR is missing");
        if (!Directory.Exists(data)) throw new WrongCall($"the folder '{data}' does not exist");
        using var output = MatchVerb.Output();
        if (arguments.Has("ingredients"))
        {
            Ingredients.Print(data, plain, own, output, Console.Error.WriteLine);
            return 0;
        }

        using var weights = arguments["into"] is { } file ? new StreamWriter(file) : null;
        if (arguments.Has("texts")) Learning.PrintTexts(data, own, output, weights);
        else Learning.Print(data, plain, own, output, weights, Console.Error.WriteLine, arguments["without"]?.Split(',') ?? []);
        return 0;
    }
}
