using System.Globalization;
using System.Text;
using Nivel.Rules;

namespace Nivel.Web.Platform.Tabular;

/// <summary>Writes separated text that Finnish Excel opens with a double click: UTF-8 with mark, semicolons, decimal comma, ISO dates.</summary>
/// <remarks>Text that a spreadsheet would run as a formula gets an apostrophe before it, and <see cref="Cell"/> takes it away on reading.</remarks>
public sealed class CsvExport : IDisposable
{
    private readonly StreamWriter _writer;

    /// <summary>A file on a stream that stays the caller's to close. For a response write into <see cref="ExportFile.Create"/> first.</summary>
    public CsvExport(Stream output, params ReadOnlySpan<string> columns)
    {
        _writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 64 * 1024, leaveOpen: true) { NewLine = "\r\n" };
        for (var place = 0; place < columns.Length; place++) Write(place, columns[place]);
        _writer.WriteLine();
    }

    /// <summary>One row: text, numbers, <see cref="DateOnly"/>, <see cref="Euros"/>, <see cref="Percent"/>, bool (1 or 0) or null.</summary>
    /// <exception cref="ArgumentException">A value of another kind.</exception>
    public void Row(params ReadOnlySpan<object?> values)
    {
        for (var place = 0; place < values.Length; place++) Write(place, Written(values[place]));
        _writer.WriteLine();
    }

    /// <summary>Writes what is left in the buffer.</summary>
    public void Dispose() => _writer.Dispose();

    private void Write(int place, string text)
    {
        if (place > 0) _writer.Write(';');
        if (text.AsSpan().IndexOfAny(";\"\r\n") < 0) _writer.Write(text);
        else _writer.Write($"\"{text.Replace("\"", "\"\"")}\"");
    }

    private static string Written(object? value) => ExportValue.Of(value) switch
    {
        { IsText: true } text => FormulaGuard.Guard(text.Text),
        { IsNumber: true } number => number.Text.Replace('.', ','),
        var other => other.Text,
    };
}

/// <summary>A value on its way out: its invariant text and what kind of cell it becomes.</summary>
internal readonly record struct ExportValue(string Text, bool IsText, bool IsNumber, DateOnly? Date = null)
{
    internal static ExportValue Of(object? value) => value switch
    {
        null => default(ExportValue) with { Text = "" },
        string text => new(text, true, false),
        DateOnly day => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), false, false, day),
        bool yes => new(yes ? "1" : "0", false, true),
        Euros euros => new(euros.ToString(), false, true),
        Percent percent => new(percent.ToString(), false, true),
        Month month => new(month.ToString(), true, false),
        int or long or short or decimal => new(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture), false, true),
        double number => new(((decimal)number).ToString(CultureInfo.InvariantCulture), false, true),
        _ => throw new ArgumentException($"An export does not know how to write {value.GetType().Name}.", nameof(value)),
    };
}

/// <summary>Where an export is written before it is sent.</summary>
public static class ExportFile
{
    /// <summary>An empty file that only this process's user can read and that is gone when it is closed; a response closes it after sending.</summary>
    public static FileStream Create() => Spool.Temporary();
}
