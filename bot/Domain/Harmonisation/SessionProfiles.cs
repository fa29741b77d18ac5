using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Harmonisation;

/// <summary>What a session gave to each profile, by option and form: laid out once, so that any number of candidates are looked up in it.</summary>
public sealed class SessionProfiles
{
    private readonly Dictionary<(Speciality, ExamForm, Profile), int[]> counts = [];
    private readonly Dictionary<CandidateNumber, GradedCandidate> graded;
    private readonly Dictionary<(Speciality, ExamForm), GroupProfileGaps> lines;
    private readonly HarmonisationRules rules;
    private readonly NoteBasis basis;

    public SessionProfiles(IReadOnlyList<GradedCandidate> graded, HarmonisationRules rules, NoteBasis basis = NoteBasis.BeforePenalties)
    {
        this.graded = graded.ToDictionary(one => one.Candidate.Number);
        (this.rules, this.basis) = (rules, basis);
        lines = ProfileGaps.Between(graded, rules, basis).ToDictionary(group => (group.Group.Speciality, group.Group.Form));
        foreach (var one in graded)
        {
            var key = KeyOf(one, one.Profile);
            if (!counts.TryGetValue(key, out var notes)) counts.Add(key, notes = new int[ProposedNote.Maximum + 1]);
            notes[one.Note(basis)]++;
        }
    }

    public Neighbours NeighboursOf(GradedCandidate candidate)
    {
        var same = Others(candidate, [candidate.Profile]);
        var near = Others(candidate, [candidate.Profile, .. OneLevelApart(candidate.Profile)]);
        var note = candidate.Note(basis);
        var isFar = near.N >= rules.NeighboursFrom && Math.Abs(note - near.Median!.Value) >= (decimal)rules.FarFromNeighbours;
        return new Neighbours(candidate, note, same, near, isFar);
    }

    /// <summary>Who of the session is far from their neighbours.</summary>
    public IEnumerable<Neighbours> Far => graded.Values.Select(NeighboursOf).Where(neighbours => neighbours.IsFar);

    /// <summary>What the session gave to a candidate's profile elsewhere: by the same profile, by its mean level, or by nearly the same, whichever says enough first.</summary>
    public ExpectedNote ExpectedFor(GradedCandidate candidate)
    {
        var neighbours = NeighboursOf(candidate);
        if (neighbours.Same.N >= rules.NeighboursFrom) return new ExpectedNote.OfSameProfile(neighbours.Same.Mean!.Value, neighbours.Same.N);
        if (candidate.Profile.MeanLevel is { } level && lines.GetValueOrDefault((candidate.Candidate.Speciality, candidate.Candidate.Form)) is { Fit: { } fit } group)
            return new ExpectedNote.OfMeanLevel(fit.NoteFor(level), group.N);
        return neighbours.Near.N >= rules.NeighboursFrom
            ? new ExpectedNote.OfNearProfiles(neighbours.Near.Mean!.Value, neighbours.Near.N)
            : new ExpectedNote.Unknown();
    }

    private NoteHistogram Others(GradedCandidate candidate, IReadOnlyList<Profile> profiles)
    {
        var sum = new int[ProposedNote.Maximum + 1];
        foreach (var profile in profiles)
            if (counts.TryGetValue(KeyOf(candidate, profile), out var notes))
                for (var note = 0; note < sum.Length; note++) sum[note] += notes[note];
        if (graded.TryGetValue(candidate.Candidate.Number, out var own) && profiles.Any(profile => KeyOf(candidate, profile) == KeyOf(own, own.Profile))) sum[own.Note(basis)]--;
        return new NoteHistogram(sum);
    }

    /// <summary>Every profile that differs on one line, by one level of mastery.</summary>
    private static IEnumerable<Profile> OneLevelApart(Profile profile) =>
        from place in Enumerable.Range(0, profile.Levels.Count)
        let level = profile.Levels[place].Level
        where level != MasteryLevel.NotAssessable
        from other in Profile.MasteryLevels
        where Math.Abs(Profile.PointsOf(other) - Profile.PointsOf(level)) == 1
        select new Profile([.. profile.Levels.Select((retained, i) => i == place ? retained with { Level = other } : retained)]);

    private static (Speciality, ExamForm, Profile) KeyOf(GradedCandidate one, Profile profile) => (one.Candidate.Speciality, one.Candidate.Form, profile);
}
