namespace Dashboard.Ask.Reading;

/// <summary>On which side of a number of the question something is asked to lie.</summary>
public enum AmountBound
{
    /// <summary>More than it: "exceed 50 billion".</summary>
    Above,

    /// <summary>Less than it.</summary>
    Below,
}
