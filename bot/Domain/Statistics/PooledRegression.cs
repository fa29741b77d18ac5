namespace E4Bot.Domain.Statistics;

/// <summary>One slope for all groups, an intercept for each: y = a_c + b·x, b pooled within the groups (analysis of covariance).</summary>
public sealed class PooledRegression
{
    private readonly Group[] groups;

    /// <param name="groups">None of them empty.</param>
    public PooledRegression(IReadOnlyList<IReadOnlyList<Point>> groups)
    {
        this.groups = [.. groups.Select(Group.Of)];
        N = this.groups.Sum(group => group.Size);
        (MeanX, MeanY) = (this.groups.Sum(group => group.Size * group.X) / N, this.groups.Sum(group => group.Size * group.Y) / N);
        DegreesOfFreedom = N - groups.Count - 1;
        var within = groups.SelectMany((points, c) => points.Select(point => new Point(point.X - this.groups[c].X, point.Y - this.groups[c].Y))).ToArray();
        SquaresOfX = within.Sum(point => point.X * point.X);
        Slope = within.Sum(point => point.X * point.Y) / SquaresOfX;
        SquaresOfRest = within.Sum(point => Math.Pow(point.Y - (Slope * point.X), 2));
    }

    public int N { get; }

    public int DegreesOfFreedom { get; }

    public double MeanX { get; }

    public double MeanY { get; }

    /// <summary>ΣΣ(x − x̄_c)²: where it is 0 there is no slope.</summary>
    public double SquaresOfX { get; }

    /// <summary>ΣΣ of what the lines leave unexplained, squared.</summary>
    public double SquaresOfRest { get; }

    public double Slope { get; }

    public double VarianceOfRest => SquaresOfRest / DegreesOfFreedom;

    public double ErrorOfSlope => Math.Sqrt(VarianceOfRest / SquaresOfX);

    /// <summary>The mean of the intercepts, each value counting once.</summary>
    public double Intercept => MeanY - (Slope * MeanX);

    /// <summary>A group's intercept less the mean of the others', each of their values counting once, as in <see cref="LeaveOneOut"/>.</summary>
    public double GapOf(int group)
    {
        var (_, apartX, apartY) = Apart(groups[group]);
        return apartY - (Slope * apartX);
    }

    /// <summary>s·√(1/n + 1/(N − n) + (x̄_c − x̄_(−c))² / ΣΣ(x − x̄_c)²): the slope is an estimate too.</summary>
    public double ErrorOf(int group)
    {
        var (others, apartX, _) = Apart(groups[group]);
        return Math.Sqrt(VarianceOfRest * ((1.0 / groups[group].Size) + (1.0 / others) + (apartX * apartX / SquaresOfX)));
    }

    private (int Others, double X, double Y) Apart(Group own)
    {
        var others = N - own.Size;
        return (others, (own.X - MeanX) * N / others, (own.Y - MeanY) * N / others);
    }

    private readonly record struct Group(int Size, double X, double Y)
    {
        public static Group Of(IReadOnlyList<Point> points) => new(points.Count, points.Average(point => point.X), points.Average(point => point.Y));
    }
}

public readonly record struct Point(double X, double Y);
