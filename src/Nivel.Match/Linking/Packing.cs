using System.Runtime.InteropServices;
using System.Text;

namespace Nivel.Match;

/// <summary>Writes arrays and texts one after the other, to be read back in the same order by <see cref="Unpacking"/>.</summary>
internal sealed class Packing(Stream into)
{
    public void Array<T>(ReadOnlySpan<T> values) where T : unmanaged
    {
        Span<byte> length = stackalloc byte[4];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(length, values.Length);
        into.Write(length);
        into.Write(MemoryMarshal.AsBytes(values));
    }

    public void Texts(IReadOnlyList<string> texts)
    {
        Array<int>([.. texts.Select(Encoding.UTF8.GetByteCount)]);
        Array<byte>(Encoding.UTF8.GetBytes(string.Concat(texts)));
    }
}

/// <summary>Reads what <see cref="Packing"/> wrote.</summary>
internal sealed class Unpacking(byte[] bytes)
{
    private int at;

    /// <exception cref="InvalidDataException">The bytes end before the array does.</exception>
    public T[] Array<T>() where T : unmanaged
    {
        var count = MemoryMarshal.Read<int>(Take(4));
        if (count < 0) throw new InvalidDataException("A packed array has no length.");
        return MemoryMarshal.Cast<byte, T>(Take((long)count * System.Runtime.CompilerServices.Unsafe.SizeOf<T>())).ToArray();
    }

    public string[] Texts()
    {
        var (lengths, letters, from) = (Array<int>(), Array<byte>(), 0);
        var texts = new string[lengths.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Encoding.UTF8.GetString(letters, from, lengths[i]);
            from += lengths[i];
        }
        return texts;
    }

    private ReadOnlySpan<byte> Take(long length)
    {
        if (length > bytes.Length - at) throw new InvalidDataException("The packed arrays end too early.");
        var taken = bytes.AsSpan(at, (int)length);
        at += (int)length;
        return taken;
    }
}
