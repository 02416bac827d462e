using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Nivel.Insight.Store;

/// <summary>From the key of a record to a number that says nothing without the installation's secret.</summary>
public sealed class Pseudonyms(byte[] secret)
{
    /// <summary>A sign of the secret that says nothing of it: two stores with the same sign know the same numbers.</summary>
    public string Sign => Convert.ToHexString(HMACSHA256.HashData(secret, "sign"u8)[..8]);

    /// <summary>The number of a person: above 0, the same each time.</summary>
    public long Of(Guid record)
    {
        Span<byte> key = stackalloc byte[16], mac = stackalloc byte[32];
        record.TryWriteBytes(key);
        HMACSHA256.HashData(secret, key, mac);
        return Math.Max(1, BinaryPrimitives.ReadInt64LittleEndian(mac) & long.MaxValue);
    }
}
