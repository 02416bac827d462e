using System.Globalization;
using System.Text;

namespace Nivel.Web.Modules.Instruments;

/// <summary>Draws each scale through all its rounds, a small picture for each under one another: days to the right, better upwards.</summary>
public static class InstrumentLines
{
    public const int Width = 320, Row = 64;
    private const double Left = 28, Right = 308, Top = 10, Bottom = 50;

    public static int Height(InstrumentStory story) => story.Template.Scales.Count * Row;

    /// <summary>The inside of an SVG of <see cref="Width"/> × <see cref="Height"/>; a round without a score leaves a gap, and so does a new version, for between two nothing is claimed.</summary>
    public static string Draw(InstrumentStory story)
    {
        var svg = new StringBuilder();
        foreach (var (at, scale) in story.Template.Scales.Index()) svg.Append(Panel(story, scale, at));
        return svg.ToString();
    }

    private static string Panel(InstrumentStory story, InstrumentScale scale, int at)
    {
        var dots = Dots(story, scale).ToList();
        var svg = new StringBuilder($"<g transform=\"translate(0 {at * Row})\"><text x=\"4\" y=\"{N((Top + Bottom) / 2 + 5)}\">{at + 1}</text>");
        svg.Append($"<path class=\"n-radar-ring\" d=\"M{N(Left)} {N(Top)}H{N(Right)}M{N(Left)} {N(Bottom)}H{N(Right)}\" />");
        foreach (var run in Runs(dots)) svg.Append($"<polyline class=\"n-line-rounds\" points=\"{string.Join(' ', run.Select(d => $"{N(d.X)},{N(d.Y)}"))}\" />");
        foreach (var dot in dots.OfType<Dot>()) svg.Append($"<circle class=\"n-line-dot\" cx=\"{N(dot.X)}\" cy=\"{N(dot.Y)}\" r=\"4\"><title>{dot.Title}</title></circle>");
        return svg.Append("</g>").ToString();
    }

    private sealed record Dot(double X, double Y, string Edition, string Title);

    private static IEnumerable<Dot?> Dots(InstrumentStory story, InstrumentScale scale) => story.Rounds.Select((round, at) =>
        round.Reading.Of(scale.Code) is { Score: { } score, Scale: var asked } && asked.Most > asked.Least
            ? new Dot(X(story, at), Bottom - (Bottom - Top) * (double)((score - asked.Least) / (asked.Most - asked.Least)), round.Reading.Edition, $"{round.On:d.M.yyyy}: {score.ToString("0.##", CultureInfo.CurrentCulture)}")
            : null);

    /// <summary>Rounds stand at their days; those of one day, side by side.</summary>
    private static double X(InstrumentStory story, int at)
    {
        var (first, last) = (story.First!.Round.At, story.Last!.Round.At);
        var share = first.Date == last.Date ? (double)at / Math.Max(1, story.Rounds.Count - 1) : (story.Rounds[at].Round.At - first) / (last - first);
        return Left + 6 + (Right - Left - 12) * share;
    }

    private static IEnumerable<List<Dot>> Runs(IEnumerable<Dot?> dots)
    {
        var run = new List<Dot>();
        foreach (var dot in dots)
        {
            if (run.Count > 0 && dot?.Edition != run[^1].Edition)
            {
                yield return run;
                run = [];
            }

            if (dot is not null) run.Add(dot);
        }

        if (run.Count > 0) yield return run;
    }

    private static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
