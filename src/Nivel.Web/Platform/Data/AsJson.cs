using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Nivel.Web.Platform.Data;

/// <summary>Keeps a value that is only ever read and written whole as JSON text in its column.</summary>
public static class AsJson
{
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static PropertyBuilder<T> IsJson<T>(this PropertyBuilder<T> property) where T : class =>
        property.HasConversion(value => Write(value), text => Read<T>(text), new ValueComparer<T>((a, b) => Write(a) == Write(b), v => Write(v).GetHashCode(StringComparison.Ordinal), v => v));

    private static string Write<T>(T? value) => JsonSerializer.Serialize(value, Plain);

    private static T Read<T>(string text) where T : class => JsonSerializer.Deserialize<T>(text, Plain)!;
}
