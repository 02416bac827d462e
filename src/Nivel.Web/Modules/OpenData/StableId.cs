using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Nivel.Web.Modules.OpenData;

/// <summary>Ids of parts that have no row of their own (a telephone, a language): the same part has the same id tomorrow and on every node.</summary>
public static class StableId
{
    /// <summary>A UUID of version 8 (RFC 9562) from a name.</summary>
    public static string Of(params ReadOnlySpan<object> parts)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', parts.ToArray()))).AsSpan(0, 16);
        (bytes[6], bytes[8]) = ((byte)(bytes[6] & 0x0F | 0x80), (byte)(bytes[8] & 0x3F | 0x80));
        return new Guid(bytes, bigEndian: true).ToString("D");
    }

    /// <summary>The moment that a UUID of version 7 carries.</summary>
    public static DateTimeOffset MadeAt(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64BigEndian(bytes) >> 16);
    }
}
