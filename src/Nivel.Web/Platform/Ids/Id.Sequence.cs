using System.Buffers.Binary;

namespace Nivel.Web.Platform.Ids;

/// <summary>Ids that follow from a seed, for the demo area: the same seed makes the same area, row for row.</summary>
public static partial class Id
{
    private static readonly AsyncLocal<Sequence?> Repeatable = new();

    /// <summary>Until disposed, ids made in this flow of work come from the seed. Time part counts up, so they still sort by creation.</summary>
    public static IDisposable From(int seed) => Repeatable.Value = new Sequence(seed);

    private sealed class Sequence(int seed) : IDisposable
    {
        private readonly Random random = new(seed);
        private long number;

        public Guid Next()
        {
            Span<byte> bytes = stackalloc byte[16];
            random.NextBytes(bytes);
            BinaryPrimitives.WriteInt64BigEndian(bytes, (0x018F_0000_0000L + number++ << 16) | 0x7000 | (uint)random.Next(0x1000));
            bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
            return new Guid(bytes, bigEndian: true);
        }

        public void Dispose() => Repeatable.Value = null;
    }
}
