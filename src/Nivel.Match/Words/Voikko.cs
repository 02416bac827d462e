using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;

namespace Nivel.Match;

/// <summary>Door to libvoikko, the Finnish morphology of Debian; absent on a bare machine, and then nothing here is called.</summary>
/// <remarks>A handle is not thread safe, so each call borrows one from a pool and gives it back.</remarks>
internal static partial class Voikko
{
    private const string Library = "libvoikko.so.1";
    private static readonly ConcurrentBag<nint> Idle = [];
    private static readonly Lazy<bool> Present = new(FindsDictionary);

    public static bool IsPresent => Present.Value;

    public readonly record struct Reading(string Lemma, string Class, string Bases, string Structure);

    public static List<Reading> Analyse(string word)
    {
        if (!Idle.TryTake(out var handle)) handle = Init(out _, "fi", null);
        try
        {
            return Read(handle, word);
        }
        finally
        {
            Idle.Add(handle);
        }
    }

    private static unsafe List<Reading> Read(nint handle, string word)
    {
        var readings = new List<Reading>();
        var analyses = Analyze(handle, word);
        if (analyses == null) return readings;
        for (var next = analyses; *next != 0; next++)
            readings.Add(new Reading(Value(*next, "BASEFORM"), Value(*next, "CLASS"), Value(*next, "WORDBASES"), Value(*next, "STRUCTURE")));
        Free(analyses);
        return readings;
    }

    private static string Value(nint analysis, string key)
    {
        var text = GetValue(analysis, key);
        if (text == 0) return "";
        var value = Marshal.PtrToStringUTF8(text) ?? "";
        FreeValue(text);
        return value;
    }

    private static bool FindsDictionary()
    {
        if (!NativeLibrary.TryLoad(Library, out _)) return false;
        var handle = Init(out _, "fi", null);
        if (handle != 0) Idle.Add(handle);
        return handle != 0;
    }

    [LibraryImport(Library, EntryPoint = "voikkoInit", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint Init(out nint error, string language, string? path);

    [LibraryImport(Library, EntryPoint = "voikkoAnalyzeWordCstr", StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial nint* Analyze(nint handle, string word);

    [LibraryImport(Library, EntryPoint = "voikko_mor_analysis_value_cstr", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint GetValue(nint analysis, string key);

    [LibraryImport(Library, EntryPoint = "voikko_free_mor_analysis_value_cstr")]
    private static partial void FreeValue(nint value);

    [LibraryImport(Library, EntryPoint = "voikko_free_mor_analysis")]
    private static unsafe partial void Free(nint* analyses);
}
