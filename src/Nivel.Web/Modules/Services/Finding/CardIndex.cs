using System.Collections.Concurrent;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Services.Finding;

/// <summary>The published cards of one area in memory, for the directory: words to cards, and each choice as a set of cards.</summary>
public sealed class CardIndex
{
    private readonly ServiceRow[] rows;
    private readonly string[] words;
    private readonly int[][] cardsOf;
    private readonly Dictionary<(string Choice, string Value), Bits> sets = [];
    private readonly Bits wholeArea, all;
    private HashSet<string>? known;
    private readonly ConcurrentDictionary<(string Language, string Sort), int[]> orders = new();

    public CardIndex(string stamp, IReadOnlyList<(ServiceRow Row, string Terms)> cards)
    {
        (Stamp, rows, all, wholeArea) = (stamp, [.. cards.Select(c => c.Row)], Bits.All(cards.Count), new Bits(cards.Count));
        var found = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = 0; at < rows.Length; at++)
        {
            foreach (var term in cards[at].Terms.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                (found.TryGetValue(term, out var list) ? list : found[term] = []).Add(at);
            Choices(rows[at], at);
        }

        words = [.. found.Keys.Order(StringComparer.Ordinal)];
        cardsOf = [.. words.Select(w => found[w].ToArray())];
    }

    public string Stamp { get; }

    public int Size => rows.Length;

    /// <summary>All words that stand on some card.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>The same for asking whether a word is known, made once: a mistyped question must not cost more than a well typed one.</summary>
    public IReadOnlySet<string> Known => known ??= words.ToHashSet(StringComparer.Ordinal);

    public Found Find(ServiceChoice choice) => new(this, choice, Matching(choice.Question));

    internal IReadOnlyList<ServiceRow> Rows => rows;

    internal Bits Of(string choice, string value)
    {
        var set = sets.GetValueOrDefault((choice, value)) ?? new Bits(Size);
        if (choice != "municipality") return set;
        // A card that names no municipality serves them all, but for those that have said "not here".
        var reaching = new Bits(Size).Or(set).Or(wholeArea);
        return sets.GetValueOrDefault(("not-here", value)) is { } not ? reaching.Without(not) : reaching;
    }

    internal int[] Order(string? sort)
    {
        var known = sort is "start" or "answer" or "provider" ? sort : "name";
        return orders.GetOrAdd((Languages.Current, known), _ =>
        {
            var at = rows.Index().ToDictionary(r => r.Item.Id, r => r.Index);
            return [.. new ServiceChoice { Sort = known }.Sorted(rows).Select(r => at[r.Id])];
        });
    }

    /// <summary>Cards on which every written word is found, in any of its forms.</summary>
    private Bits Matching(string? question)
    {
        var matching = new Bits(Size).Or(all);
        foreach (var wanted in ServiceTerms.Query(question))
        {
            var here = new Bits(Size);
            foreach (var form in wanted.Forms) Add(here, form);
            if (wanted.Parts.Count > 1)
            {
                var parts = new Bits(Size).Or(all);
                foreach (var part in wanted.Parts) { var one = new Bits(Size); Add(one, part); parts.And(one); }
                here.Or(parts);
            }

            matching.And(here);
        }

        return matching;
    }

    /// <summary>A form with a space at its end is a whole word, one without is the beginning of a word.</summary>
    private void Add(Bits here, string form)
    {
        var (word, whole) = (form.Trim(), form.EndsWith(' '));
        var at = Array.BinarySearch(words, word, StringComparer.Ordinal);
        for (at = at < 0 ? ~at : at; at < words.Length && (whole ? words[at] == word : words[at].StartsWith(word, StringComparison.Ordinal)); at++)
            foreach (var card in cardsOf[at]) here.Add(card);
    }

    private void Choices(ServiceRow row, int at)
    {
        void Put(string choice, string value) => (sets.TryGetValue((choice, value), out var set) ? set : sets[(choice, value)] = new Bits(Size)).Add(at);
        foreach (var phase in row.PhaseLetters) Put("phase", phase.ToUpperInvariant());
        Put("field", row.Field);
        foreach (var target in row.TargetGroups) Put("target", target);
        foreach (var term in row.TermCodes.SelectMany(Classes.ServiceTerm.WithBroader).Distinct()) Put("term", term);
        foreach (var language in row.LanguageCodes) Put("language", language);
        foreach (var town in row.MunicipalityCodes) Put("municipality", town);
        if (row.MunicipalityCodes.Count == 0) wholeArea.Add(at);
        if (row.Places.Free > 0) Put("free", "true");
        if (row.TakesReferrals) foreach (var days in ServiceChoice.Answers.Where(days => row.AnswerDays <= days)) Put("within", $"{days}");
        foreach (var town in row.NotIn) Put("not-here", town);
        foreach (var town in row.MunicipalityCodes.Append(row.ProviderTown ?? "").Distinct().Where(row.IsIn)) Put("near", town);
    }
}
