using System.Numerics;

namespace E4Bot.Domain.Statistics;

/// <summary>
/// A sequence of numbers that a seed gives, the same on every machine and in every version: xoshiro256** 1.0 of Blackman and Vigna (2018), its state filled by
/// SplitMix64 (Steele, Lea and Flood 2014), as its authors ask. For shuffles and resamples; it keeps no secret.
/// </summary>
public sealed class Xoshiro256
{
    private ulong s0;
    private ulong s1;
    private ulong s2;
    private ulong s3;

    public Xoshiro256(ulong seed)
    {
        s0 = SplitMix64(ref seed);
        s1 = SplitMix64(ref seed);
        s2 = SplitMix64(ref seed);
        s3 = SplitMix64(ref seed);
    }

    public ulong Next()
    {
        var result = BitOperations.RotateLeft(s1 * 5, 7) * 9;
        var shifted = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = BitOperations.RotateLeft(s3, 45);
        return result;
    }

    /// <summary>0 to <paramref name="bound"/> − 1, each as likely: Lemire (2019), without a division but for the few that would lean.</summary>
    public int Below(int bound)
    {
        var range = (uint)bound;
        var product = (Next() >> 32) * range;
        if ((uint)product < range)
            for (var leaning = unchecked(0u - range) % range; (uint)product < leaning;) product = (Next() >> 32) * range;
        return (int)(product >> 32);
    }

    /// <summary>From 0 to below 1, in steps of 2⁻⁵³.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Every order as likely: Fisher and Yates.</summary>
    public void Shuffle(Span<int> values)
    {
        for (var last = values.Length - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (values[last], values[other]) = (values[other], values[last]);
        }
    }

    private static ulong SplitMix64(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
