namespace Nivel.Match;

/// <summary>Sequences of three to five letters of a word, its beginning and end marked.</summary>
internal static class LetterGrams
{
    private const int Shortest = 3;
    private const int Longest = 5;

    public static IEnumerable<ulong> Of(string word)
    {
        var padded = " " + word + " ";
        for (var start = 0; start < padded.Length; start++)
        {
            var hash = Keys.Hash([], 'g');
            for (var end = start; end < padded.Length && end - start < Longest; end++)
            {
                hash = Keys.Step(hash, padded[end]);
                if (end - start + 1 >= Math.Min(Shortest, padded.Length)) yield return hash;
            }
        }
    }
}
