using System.Numerics.Tensors;
using Nivel.Match;

namespace Nivel.Match.Bench;

/// <summary>The plainest rival: every person a vector of 256 numbers, every question compared with all of them. It knows no hard conditions and gives no reasons.</summary>
internal sealed class CosinePeer
{
    private const int Size = 256;

    private readonly float[] vectors;
    private readonly int[] keys;

    public CosinePeer(IReadOnlyList<PersonProfile> people)
    {
        (vectors, keys) = (new float[people.Count * Size], [.. people.Select(p => p.Key)]);
        for (var i = 0; i < people.Count; i++) Fill(vectors.AsSpan(i * Size, Size), people[i].Skills.Select(s => s.Skill));
    }

    public int[] Best(JobNeeds job, int most)
    {
        Span<float> question = stackalloc float[Size];
        Fill(question, job.RequiredSkills.Concat(job.UsefulSkills));
        var best = new PriorityQueue<int, float>(most + 1);
        for (var i = 0; i < keys.Length; i++)
        {
            var score = TensorPrimitives.Dot(question, vectors.AsSpan(i * Size, Size));
            if (best.Count < most) best.Enqueue(keys[i], score);
            else if (best.TryPeek(out _, out var least) && score > least) best.EnqueueDequeue(keys[i], score);
        }
        return [.. best.UnorderedItems.OrderByDescending(p => p.Priority).Select(p => p.Element)];
    }

    // Two cells a skill, by the hash of its id; lengths are one, so that the product of two is their cosine.
    private static void Fill(Span<float> vector, IEnumerable<ConceptId> skills)
    {
        vector.Clear();
        foreach (var skill in skills)
        {
            var hash = 14695981039346656037UL;
            foreach (var c in skill.Value) hash = (hash ^ c) * 1099511628211UL;
            vector[(int)(hash >> 40 & 255)] += 1;
            vector[(int)(hash >> 20 & 255)] -= 1;
        }
        var length = TensorPrimitives.Norm(vector);
        if (length > 0) TensorPrimitives.Divide(vector, length, vector);
    }
}
