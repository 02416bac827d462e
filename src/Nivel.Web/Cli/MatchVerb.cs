using Nivel.Match;
using Nivel.Web.Platform;

namespace Nivel.Web.Cli;

/// <summary>nivel match link|extract|rank|eval: the engine alone, from standard input to standard output. A bad line gives an error line and the work goes on.</summary>
internal static class MatchVerb
{
    public static async Task<int> Run(Arguments arguments)
    {
        var act = arguments.Word(0, "link, extract, rank or eval");
        var taxonomy = await MatchTaxonomy.Open(arguments, act);
        return act switch
        {
            "link" => MatchLink.Run(arguments, OwnNames.AddTo(taxonomy, Shipped.Folder("names"))),
            "eval" => MatchEval.Run(arguments, taxonomy, OwnNames.AddTo(taxonomy, Shipped.Folder("names"))),
            "learn" => MatchLearn.Run(arguments, taxonomy, OwnNames.AddTo(taxonomy, Shipped.Folder("names"))),
            "extract" => MatchExtract.Run(arguments, taxonomy),
            "rank" => MatchRank.Run(arguments, taxonomy),
            _ => throw new WrongCall($"there is no 'match {act}'; there are link, extract, rank and eval"),
        };
    }

    internal static void Refuse(int line, string why, ref int refused)
    {
        refused++;
        Console.Error.WriteLine($"line {line}: {why}");
    }

    internal static StreamWriter Output() => new(Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false), 65_536);
}
