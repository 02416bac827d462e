using System.Globalization;

namespace Nivel.Match;

/// <summary>Measures <see cref="Extractor"/>: whether it points at the stretches that people marked, and whether it names the skills that a sentence was given. Beside it, labels that stand in the text letter by letter.</summary>
internal static class Reading
{
    private const int LongestLabel = 6;

    public static void Print(string data, Taxonomy own, Extractor extractor, Func<string, bool> wanted, TextWriter output)
    {
        output.WriteLine("spans\tsentences\tspans\trecall\tprecision\tliteral recall\tliteral precision");
        foreach (var (name, language, sentences) in SpanSets.Load(data).Where(s => wanted("span-" + s.Name)))
        {
            var literal = Literal(own, language);
            var (mine, other) = (new Tallied(), new Tallied());
            foreach (var sentence in sentences)
            {
                mine.Overlaps([.. extractor.Read(sentence.Text, language).Skills.Select(s => (s.Start, s.End))], sentence.Spans);
                other.Overlaps([.. Labels(sentence.Text, literal).Select(l => (l.Start, l.End))], sentence.Spans);
            }
            output.WriteLine($"span-{name}\t{sentences.Count}\t{sentences.Sum(s => s.Spans.Count)}\t{mine}\t{other}");
        }
        output.WriteLine("named skills\tsentences\tskills\trecall\tprecision\tliteral recall\tliteral precision");
        foreach (var set in LabelledSets.Sentences(data).Where(s => wanted("read-" + s.Name)))
        {
            var literal = Literal(own, set.Language);
            var (mine, other) = (new Tallied(), new Tallied());
            foreach (var question in set.Questions)
            {
                mine.Named([.. extractor.Read(question.Text, set.Language).Skills.Select(s => s.SkillId.Value)], question.Right);
                other.Named([.. Labels(question.Text, literal).Select(l => l.Code)], question.Right);
            }
            output.WriteLine($"read-{set.Name}\t{set.Questions.Count}\t{set.Questions.Sum(q => q.Right.Count)}\t{mine}\t{other}");
        }
        output.Flush();
    }

    private static Dictionary<string, string> Literal(Taxonomy taxonomy, Language language)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var skill in taxonomy.Skills) foreach (var (text, _) in skill.Names.AllIn(language)) labels.TryAdd(text.ToLowerInvariant(), skill.Id.Value);
        return labels;
    }

    private static IEnumerable<(int Start, int End, string Code)> Labels(string text, Dictionary<string, string> labels)
    {
        var (lower, spans) = (text.ToLowerInvariant(), Tokens.Spans(text).ToArray());
        for (var i = 0; i < spans.Length; i++)
            for (var n = Math.Min(LongestLabel, spans.Length - i); n > 0; n--)
            {
                var (start, end) = (spans[i].Start, spans[i + n - 1].Start + spans[i + n - 1].Length);
                if (!labels.TryGetValue(lower[start..end], out var code)) continue;
                yield return (start, end, code);
                break;
            }
    }

    private sealed class Tallied
    {
        private int told;
        private int rightTold;
        private int due;
        private int found;

        public void Overlaps((int Start, int End)[] mine, IReadOnlyList<(int Start, int End)> marked)
        {
            (told, due) = (told + mine.Length, due + marked.Count);
            rightTold += mine.Count(m => marked.Any(s => m.Start < s.End && s.Start < m.End));
            found += marked.Count(s => mine.Any(m => m.Start < s.End && s.Start < m.End));
        }

        public void Named(HashSet<string> mine, IReadOnlySet<string> right)
        {
            var both = mine.Count(right.Contains);
            (told, due, rightTold, found) = (told + mine.Count, due + right.Count, rightTold + both, found + both);
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{found / Math.Max(1.0, due):0.000}\t{rightTold / Math.Max(1.0, told):0.000}");
    }
}
