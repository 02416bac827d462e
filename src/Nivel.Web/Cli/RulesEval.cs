using System.Text;
using Nivel.Rules.Asking;

namespace Nivel.Web.Cli;

/// <summary>Answers cases line by line, in order; a line that cannot be answered gives an error line and the work goes on.</summary>
internal static class RulesEval
{
    // Large enough to keep all cores busy, small enough that the first answers come soon and memory stays flat.
    private const int Batch = 4096;
    private const int Buffer = 1 << 16;

    /// <returns>0 when every line was answered, 1 when any was refused.</returns>
    public static int Run(Stream cases, Stream answers)
    {
        using var input = new StreamReader(cases, Encoding.UTF8, true, Buffer);
        using var output = new StreamWriter(answers, new UTF8Encoding(false), Buffer);
        var refused = false;
        for (var lines = Read(input); lines.Count > 0; lines = Read(input))
        {
            var answered = new (string Line, bool Answered)[lines.Count];
            Parallel.For(0, lines.Count, at => answered[at] = CaseLines.Answer(lines[at]));
            foreach (var (line, isAnswered) in answered)
            {
                output.Write(line);
                output.Write('\n');
                refused |= !isAnswered;
            }
        }

        return refused ? 1 : 0;
    }

    private static List<string> Read(StreamReader input)
    {
        var lines = new List<string>(Batch);
        while (lines.Count < Batch && input.ReadLine() is { } line)
            if (!string.IsNullOrWhiteSpace(line)) lines.Add(line);
        return lines;
    }
}
