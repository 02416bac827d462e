using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Nivel.Web.Platform.Imports;

/// <summary>The values of a record in the plain form in which the database keeps them, parts of complex values included.</summary>
internal static class Flat
{
    public static IEnumerable<PropertyEntry> Of(EntityEntry entry) =>
        entry.Properties.Concat(entry.ComplexProperties.SelectMany(part => part.Properties));

    public static string Name(PropertyEntry property) =>
        property.Metadata.DeclaringType is IComplexType part ? $"{part.ComplexProperty.Name}.{property.Metadata.Name}" : property.Metadata.Name;

    public static object? Write(IProperty property, object? value) =>
        value is not null && property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;

    public static object? Read(IProperty property, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null) return null;
        var converter = property.GetTypeMapping().Converter;
        var type = converter?.ProviderClrType ?? property.ClrType;
        var plain = json.Deserialize(Nullable.GetUnderlyingType(type) ?? type);
        return converter is null ? plain : converter.ConvertFromProvider(plain);
    }
}
