namespace Nivel.Insight.Comparing;

/// <summary>The covariates of everybody as columns of numbers: sizes as they are, a category as one column of 0 and 1 for each level but the commonest.</summary>
/// <remarks>Unknown is a group of its own and not a guess: a size gets the mean and a column that says so (Rosenbaum and Rubin, JASA 79 (1984), 516–524).</remarks>
internal sealed class Design
{
    private readonly List<Column> columns = [];
    private readonly List<double[]> values = [];

    public static Design Of(IReadOnlyList<Subject> subjects, IReadOnlyList<Covariate> covariates)
    {
        var design = new Design();
        for (var c = 0; c < covariates.Count; c++)
        {
            var raw = new double[subjects.Count];
            for (var i = 0; i < raw.Length; i++) raw[i] = subjects[i].Covariates[c];
            if (covariates[c].IsCategory) design.AddCategory(covariates[c].Code, raw);
            else design.AddSize(covariates[c].Code, raw);
        }
        return design;
    }

    public IReadOnlyList<Column> Columns => columns;

    /// <summary>The numbers, column by column.</summary>
    public IReadOnlyList<double[]> Values => values;

    private void AddSize(string code, double[] raw)
    {
        var known = raw.Where(v => !double.IsNaN(v)).ToArray();
        var mean = known.Length == 0 ? 0 : known.Average();
        Add(new Column(code), Array.ConvertAll(raw, v => double.IsNaN(v) ? mean : v));
        if (known.Length < raw.Length) AddUnknown(code, raw);
    }

    private void AddCategory(string code, double[] raw)
    {
        var levels = raw.Where(v => !double.IsNaN(v)).GroupBy(v => (int)v).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key);
        foreach (var level in levels.Skip(1).Order())
            Add(new Column(code, level), Array.ConvertAll(raw, v => v == level ? 1.0 : 0.0));
        if (raw.Any(double.IsNaN)) AddUnknown(code, raw);
    }

    private void AddUnknown(string code, double[] raw) =>
        Add(new Column(code, null, true), Array.ConvertAll(raw, v => double.IsNaN(v) ? 1.0 : 0.0));

    private void Add(Column column, double[] numbers)
    {
        columns.Add(column);
        values.Add(numbers);
    }
}
