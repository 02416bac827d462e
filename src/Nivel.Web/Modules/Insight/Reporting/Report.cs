namespace Nivel.Web.Modules.Insight.Reporting;

/// <summary>A monthly report as it is told in any form: page, PDF, workbook. Everything in it has been released to everybody.</summary>
public sealed record Report(string Language, string Title, string Lead, IReadOnlyList<ReportSection> Sections, IReadOnlyList<string> Made);

/// <summary>A heading, what is said of it, and the figures that it is said from.</summary>
public sealed record ReportSection(string Heading, IReadOnlyList<string> Said, ReportTable? Table = null, ReportChart? Chart = null);

/// <summary>The first column names the row. A cell is a number, a text, or null for nothing known.</summary>
public sealed record ReportTable(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<ReportCell>> Rows);

/// <summary>What stands in the cell, and the bare number of it for a workbook.</summary>
public readonly record struct ReportCell(string Shown, decimal? Number = null);

/// <summary>Lines over months; a month without a value breaks its line.</summary>
public sealed record ReportChart(string Name, IReadOnlyList<string> Months, IReadOnlyList<ReportLine> Lines);

public sealed record ReportLine(string Name, IReadOnlyList<decimal?> Values);
