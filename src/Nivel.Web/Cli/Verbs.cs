namespace Nivel.Web.Cli;

/// <summary>The verbs of the executable. Each has --help; exit code 0 done, 1 done with refusals, 2 wrong call, 3 failed.</summary>
public static class Verbs
{
    private static readonly IReadOnlyList<Verb> All =
    [
        new("serve", "Start the web server (migrates the database first)", "[--urls http://127.0.0.1:5080] [--demo] [--data DIR]", Serving.Serve),
        new("world", "Make the invented demo area", "[--persons 3000] [--seed 1] [--if-empty] [--today 2026-03-12] [--data DIR]", WorldVerb.Run),
        new("import", "Take a file in: preview, then all or nothing; or undo a batch", "KIND FILE [--dry-run] [--show 20] [--column.FIELD NAME] [--decide new|same|skip] [--data DIR]  |  undo BATCH", ImportVerb.Run),
        new("match", "The matching engine alone: link phrases, extract skills, rank people (standard input to output)", "link --kind occupation|skill|isco4 --lang fi [--top 10]  |  extract [--lang auto] [--least 0.2] [--year 2026]  |  rank --job FILE --people FILE [--top 50] [--explain]  |  eval --data DIR [--sets a,b] [--without FEATURE]  |  learn --data DIR [--into FILE] [--texts]  [--taxonomy DIR]\n\n" + MatchExtract.Shapes + "\n\n" + MatchRank.Shapes, MatchVerb.Run),
        new("rules", "The rules of law alone: answer cases (lines of JSON), explain one, list the register", RulesVerb.Usage, RulesVerb.Run),
        new("insight", "The store of figures: bring it up to now, build it anew, compare, tell an indicator", InsightVerb.Usage, InsightVerb.Run),
        new("check", "Check what the house keeps: the look log", "audit [--data DIR]", CheckVerb.Run),
        new("migrate", "Bring the database up to this version", "[--data DIR]", Serving.Migrate),
    ];

    public static async Task<int> Run(string[] args)
    {
        if (args is [] or ["--help"] or ["-h"] or ["help"]) return Help();
        var verb = All.FirstOrDefault(v => v.Name == args[0]);
        if (verb is null) return Unknown(args[0]);
        if (args.Contains("--help")) return verb.Explain();
        try
        {
            return await verb.Act(Arguments.Parse(args[1..]));
        }
        catch (WrongCall wrong)
        {
            Console.Error.WriteLine($"nivel {verb.Name}: {wrong.Message}");
            Console.Error.WriteLine($"Usage: nivel {verb.Name} {verb.Usage}");
            return 2;
        }
    }

    private static int Help()
    {
        Console.WriteLine("nivel VERB [options]\n");
        foreach (var verb in All) Console.WriteLine($"  {verb.Name,-10} {verb.Summary}");
        Console.WriteLine("\nnivel VERB --help tells more. --data DIR or NIVEL_DATA names the data folder (./data unless told).");
        return 0;
    }

    private static int Unknown(string name)
    {
        Console.Error.WriteLine($"nivel: there is no verb '{name}'. The verbs: {string.Join(", ", All.Select(v => v.Name))}.");
        return 2;
    }
}

/// <summary>One verb: its name, what it does in a line, how it is called.</summary>
public sealed record Verb(string Name, string Summary, string Usage, Func<Arguments, Task<int>> Act)
{
    public int Explain()
    {
        Console.WriteLine($"{Summary}.\n\nnivel {Name} {Usage}");
        return 0;
    }
}

/// <summary>The verb was called with the wrong words; the message says which.</summary>
public sealed class WrongCall(string message) : Exception(message);
