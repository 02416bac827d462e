using Nivel.Match;
using Nivel.Web.Platform;

namespace Nivel.Web.Cli;

/// <summary>nivel match eval --data DIR: how well the engine links, set by set, against letter sequences alone.</summary>
internal static class MatchEval
{
    public static int Run(Arguments arguments, Taxonomy plain, Taxonomy own)
    {
        var data = arguments["data"] ?? throw new WrongCall("--data DIR is missing");
        if (!Directory.Exists(data)) throw new WrongCall($"the folder '{data}' does not exist");
        using var output = MatchVerb.Output();
        Evaluation.Print(data, plain, own, new Extractor(plain, EverydayNames.Load(Shipped.Folder("names"))), output, arguments["without"], arguments["sets"]?.Split(',') ?? []);
        return 0;
    }
}
