using System.Text;

namespace Nivel.Web.Platform.Tabular;

/// <summary>Reads separated text (RFC 4180 and what people make of it) row by row with the line each row begins on.</summary>
internal sealed class CsvRows(TextReader reader, char separator, TabularOptions options)
{
    private const int End = -1;
    private readonly char[] _buffer = new char[64 * 1024];
    private readonly StringBuilder _text = new();
    private int _at, _length, _line = 1;
    private bool _tooLong, _control;
    private List<TabularProblem>? _problems;

    internal IEnumerable<RawRow> Read()
    {
        while (Peek() != End)
        {
            var (line, cells) = (_line, new List<Cell>());
            _problems = null;
            Record(line, cells);
            var row = new RawRow(line, cells, _problems);
            if (!row.IsBlank) yield return row;
        }
    }

    private void Record(int line, List<Cell> cells)
    {
        for (var index = 0; ; index++)
        {
            var cell = Field(line);
            if (_tooLong) Note(TabularProblemCode.CellTooLong, line, RawRow.Number(index + 1), RawRow.Number(options.MaxCellLength));
            if (_control) Note(TabularProblemCode.ControlCharacter, line, RawRow.Number(index + 1));
            if (index < options.MaxColumns) cells.Add(cell);
            else if (index == options.MaxColumns) Note(TabularProblemCode.TooManyCells, line, RawRow.Number(index + 1), RawRow.Number(options.MaxColumns));
            if (Peek() != separator) break;
            Next();
        }
        if (Peek() == '\n') Next();
    }

    private Cell Field(int line)
    {
        _text.Clear();
        _tooLong = _control = false;
        while (Peek() == ' ') Next();
        if (Peek() == '"') Quoted(line);
        for (int c; (c = Peek()) != separator && c is not ('\n' or End);) Append((char)Next());
        return _text.Length == 0 ? Cell.Empty : Cell.Of(_text.ToString(), guarded: true);
    }

    private void Quoted(int line)
    {
        Next();
        while (true)
        {
            var c = Next();
            if (c == End)
            {
                Note(TabularProblemCode.QuoteNotClosed, line);
                return;
            }
            if (c == '"' && Peek() != '"') break;
            if (c == '"') Next();
            Append((char)c);
        }
        while (Peek() == ' ') Next();
        if (Peek() != separator && Peek() is not ('\n' or End)) Note(TabularProblemCode.TextAfterQuote, line);
    }

    // Beyond the limit characters are counted off, not kept: an unclosed quote must not pull the file into memory.
    private void Append(char c)
    {
        if (c == '\0') _control = true;
        else if (_text.Length < options.MaxCellLength) _text.Append(c);
        else _tooLong = true;
    }

    private void Note(string code, int line, params string[] args) => (_problems ??= []).Add(new TabularProblem(code, line, null, args));

    private int Peek()
    {
        if (_at == _length && !Fill()) return End;
        var c = _buffer[_at];
        return c == '\r' ? '\n' : c;
    }

    // \r\n, \n and the lone \r of old Macs are all one line end.
    private int Next()
    {
        if (_at == _length && !Fill()) return End;
        var c = _buffer[_at++];
        if (c == '\r')
        {
            if ((_at < _length || Fill()) && _buffer[_at] == '\n') _at++;
            c = '\n';
        }
        if (c == '\n') _line++;
        return c;
    }

    private bool Fill()
    {
        (_at, _length) = (0, reader.Read(_buffer));
        return _length > 0;
    }
}
