using System.Numerics;
using System.Runtime.CompilerServices;

namespace E4Bot.Domain.Statistics;

/// <summary>
/// A sequence of numbers that a seed gives, the same on every machine and in every version: xoshiro256** 1.0 of Blackman and Vigna (2018), its state filled by
/// SplitMix64 (Steele, Lea and Flood 2014), as its authors ask. For shuffles and resamples; it keeps no secret.
/// </summary>
public sealed class Xoshiro256(ulong seed)
{
    private State state = State.Of(seed);

    public ulong Next() => state.Next();

    /// <summary>0 to <paramref name="bound"/> − 1, each as likely.</summary>
    public int Below(int bound) => state.Below((uint)bound);

    /// <summary>From 0 to below 1, in steps of 2⁻⁵³.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Every order as likely: Fisher and Yates.</summary>
    public void Shuffle(Span<int> values)
    {
        // In registers: millions of steps wait for nothing else.
        var own = state;
        for (var last = values.Length - 1; last > 0; last--)
        {
            var other = own.Below((uint)last + 1);
            (values[last], values[other]) = (values[other], values[last]);
        }

        state = own;
    }

    private struct State
    {
        private ulong s0;
        private ulong s1;
        private ulong s2;
        private ulong s3;

        public static State Of(ulong seed) => new() { s0 = SplitMix64(ref seed), s1 = SplitMix64(ref seed), s2 = SplitMix64(ref seed), s3 = SplitMix64(ref seed) };

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
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

        /// <summary>Lemire (2019): the high half of a product, without a division but for the few that would lean.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int Below(uint bound)
        {
            var product = (Next() >> 32) * bound;
            if ((uint)product < bound)
                for (var leaning = unchecked(0u - bound) % bound; (uint)product < leaning;) product = (Next() >> 32) * bound;
            return (int)(product >> 32);
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
}
