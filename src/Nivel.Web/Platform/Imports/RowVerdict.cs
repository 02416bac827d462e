using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Platform.Imports;

public enum Verdict { New, Changed, Same, Refused }

/// <summary>What becomes of one row, and why. Reasons are codes with arguments, worded as text "Imports.reason-…".</summary>
/// <param name="Line">1-based line of the file; 0 for the file as a whole.</param>
/// <param name="Key">What the row is about, for people: a code or a title; never a name of a jobseeker.</param>
public sealed record RowVerdict(int Line, Verdict Verdict, string Key)
{
    public IReadOnlyList<TabularProblem> Reasons { get; init; } = [];

    /// <summary>Things worth telling about a row that is taken all the same.</summary>
    public IReadOnlyList<TabularProblem> Warnings { get; init; } = [];

    public static RowVerdict Refuse(int line, string key, params TabularProblem[] reasons) => new(line, Verdict.Refused, key) { Reasons = reasons };

    public static RowVerdict Refuse(TabularRow row, string key) => new(row.Line, Verdict.Refused, key) { Reasons = row.Problems };
}

/// <summary>A verdict worth keeping: refused rows and rows with a warning, and the first of each other kind.</summary>
public sealed class ImportLine
{
    private ImportLine() { }

    public ImportLine(ImportBatchId batch, RowVerdict verdict)
    {
        (BatchId, Line, Verdict, Key) = (batch, verdict.Line, verdict.Verdict, verdict.Key.Length > 200 ? verdict.Key[..200] : verdict.Key);
        Reasons = [.. verdict.Reasons.Concat(verdict.Warnings).Select(Write)];
    }

    public long Id { get; private set; }
    public ImportBatchId BatchId { get; private set; }
    public int Line { get; private set; }
    public Verdict Verdict { get; private set; }
    public string Key { get; private set; } = "";

    /// <summary>Code, column and arguments, each reason joined by tabs.</summary>
    public List<string> Reasons { get; private set; } = [];

    /// <summary>What a person decided about the row: new, same or skip.</summary>
    public string? Decision { get; set; }

    private static string Write(TabularProblem problem)
    {
        var text = string.Join('\t', [problem.Code, problem.Column ?? "", .. problem.Args]);
        return text.Length > 500 ? text[..500] : text;
    }

    private sealed class Table : IEntityTypeConfiguration<ImportLine>
    {
        public void Configure(EntityTypeBuilder<ImportLine> line)
        {
            line.ToTable("import_lines");
            line.Property(l => l.Verdict).HasConversion<string>().HasMaxLength(10);
            line.Property(l => l.Key).HasMaxLength(200);
            line.Property(l => l.Decision).HasMaxLength(10);
            line.HasIndex(l => new { l.BatchId, l.Line });
            line.HasOne<ImportBatch>().WithMany().HasForeignKey(l => l.BatchId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
