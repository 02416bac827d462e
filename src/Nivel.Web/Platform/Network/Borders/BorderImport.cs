using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Platform.Network.Borders;

/// <summary>Takes the borders of municipalities in from GeoJSON in degrees (WGS 84), as the Land Survey and Statistics Finland give them.</summary>
public sealed class BorderImport : IImporter
{
    private static readonly string[] CodeNames = ["natcode", "kunta", "code", "kuntakoodi"];

    public string Kind => "borders";

    public IReadOnlyList<Role> Roles => [Role.Administrator];

    public async IAsyncEnumerable<RowVerdict> Take(ImportSource source, ImportRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var document = Open(source);
        var known = await run.Db.MunicipalityBorders.AsNoTracking().ToDictionaryAsync(b => b.Code, cancel);
        var (met, line) = (new HashSet<string>(), 0);
        foreach (var feature in document.RootElement.GetProperty("features").EnumerateArray())
        {
            line++;
            var code = Code(feature);
            if (code is null) { yield return RowVerdict.Refuse(line, "", new TabularProblem("not-a-municipality-code", line, null, "")); continue; }
            if (!met.Add(code)) { yield return RowVerdict.Refuse(line, code, new TabularProblem("twice-in-file", line, null, code)); continue; }
            if (GeoJson.Path(feature) is not { Length: > 0 } path) { yield return RowVerdict.Refuse(line, code, new TabularProblem("not-a-border", line, null, code)); continue; }
            yield return Settle(run, known.GetValueOrDefault(code), line, code, path);
        }
    }

    private static RowVerdict Settle(ImportRun run, MunicipalityBorder? known, int line, string code, string path)
    {
        if (known?.Path == path) return new(line, Verdict.Same, code);
        if (known is null) run.Db.MunicipalityBorders.Add(new(code, path));
        else
        {
            run.Db.Attach(known);
            known.Redraw(path);
        }

        return new(line, known is null ? Verdict.New : Verdict.Changed, code);
    }

    private static string? Code(JsonElement feature)
    {
        if (!feature.TryGetProperty("properties", out var told) || told.ValueKind != JsonValueKind.Object) return null;
        foreach (var name in CodeNames)
            if (told.TryGetProperty(name, out var value) && $"{value}".PadLeft(3, '0') is { Length: 3 } code && code.All(char.IsAsciiDigit)) return code;
        return null;
    }

    private static JsonDocument Open(ImportSource source)
    {
        try
        {
            using var stream = source.Open();
            var document = JsonDocument.Parse(stream);
            if (document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("features", out var features) && features.ValueKind == JsonValueKind.Array) return document;
            document.Dispose();
        }
        catch (JsonException)
        {
            // The same words for broken JSON and for JSON of another kind.
        }

        throw new FileRefusedException(new TabularProblem("not-geojson", null, null));
    }
}
