using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Data;

/// <summary>How the types of the house lie in the two databases.</summary>
internal static class Conversions
{
    private static readonly IReadOnlyList<Type> IdTypes =
        [.. typeof(Conversions).Assembly.GetTypes().Where(t => t.IsValueType && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>)))];

    public static void Ids(ModelConfigurationBuilder conventions)
    {
        foreach (var type in IdTypes)
            conventions.Properties(type).HaveConversion(typeof(GuidOfId<>).MakeGenericType(type));
    }

    /// <summary>SQLite has neither guids nor instants: 16 bytes in sorting order, and ticks of UTC, so that both compare and index well.</summary>
    public static void ForSqlite(ModelConfigurationBuilder conventions)
    {
        foreach (var type in IdTypes)
            conventions.Properties(type).HaveConversion(typeof(BytesOfId<>).MakeGenericType(type));
        conventions.Properties<Guid>().HaveConversion<BytesOfGuid>();
        conventions.Properties<DateTimeOffset>().HaveConversion<TicksOfInstant>();
    }

    // Converters are expression trees and may not call static interface members: hence the private methods.
    private sealed class GuidOfId<T>() : ValueConverter<T, Guid>(id => id.Value, value => Make(value)) where T : struct, IId<T>
    {
        private static T Make(Guid value) => T.Of(value);
    }

    private sealed class BytesOfId<T>() : ValueConverter<T, byte[]>(id => Bytes(id.Value), bytes => Make(bytes)) where T : struct, IId<T>
    {
        private static T Make(byte[] bytes) => T.Of(new Guid(bytes, bigEndian: true));
    }

    private sealed class BytesOfGuid() : ValueConverter<Guid, byte[]>(id => Bytes(id), bytes => new Guid(bytes, true));

    private sealed class TicksOfInstant() : ValueConverter<DateTimeOffset, long>(at => at.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

    private static byte[] Bytes(Guid id) => id.ToByteArray(bigEndian: true);
}
