namespace System.Runtime.CompilerServices
{
    public interface IStrongBox
    {
        object Value { get; set; }
    }

    public class StrongBox<T> : IStrongBox
    {
        public T Value;

        public StrongBox()
        {
        }

        public StrongBox(T value)
        {
            Value = value;
        }

        object IStrongBox.Value
        {
            get { return Value; }
            set { Value = (T)value; }
        }
    }

    public interface ITuple
    {
        int Length { get; }
        object this[int index] { get; }
    }

    /// <summary>Thrown where no arm of a switch expression matches.</summary>
    public sealed class SwitchExpressionException : InvalidOperationException
    {
        private readonly object _unmatchedValue;

        public SwitchExpressionException()
            : base("Non-exhaustive switch expression failed to match its input.")
        {
        }

        public SwitchExpressionException(object unmatchedValue)
            : this()
        {
            _unmatchedValue = unmatchedValue;
        }

        public SwitchExpressionException(string message)
            : base(message)
        {
        }

        public SwitchExpressionException(string message, Exception innerException)
            : base(message, innerException)
        {
        }

        public object UnmatchedValue => _unmatchedValue;

        public override string Message
        {
            get
            {
                if (_unmatchedValue == null) return base.Message;
                return base.Message + Environment.NewLine + "Unmatched value was " + _unmatchedValue.ToString() + ".";
            }
        }
    }
}
