namespace System
{
    /// <summary>Knuth's subtractive generator with the constants and the seeding of .NET, which programs rely
    /// on.</summary>
    public class Random
    {
        private const int Seed = 161803398;
        private const int Lag = 21;

        private readonly int[] _state = new int[56];
        private int _next;
        private int _nextLagged = Lag;

        public Random()
            : this(Environment.TickCount)
        {
        }

        public Random(int Seed)
        {
            int magnitude = Seed == int.MinValue ? int.MaxValue : Math.Abs(Seed);
            int last = Random.Seed - magnitude;
            _state[55] = last;
            int value = 1;
            int index = 0;
            for (int i = 1; i < 55; i++)
            {
                index += 21;
                if (index >= 55) index -= 55;
                _state[index] = value;
                value = last - value;
                if (value < 0) value += int.MaxValue;
                last = _state[index];
            }
            for (int round = 0; round < 4; round++)
            {
                for (int i = 1; i < 56; i++)
                {
                    int other = i + 30;
                    if (other >= 55) other -= 55;
                    _state[i] -= _state[1 + other];
                    if (_state[i] < 0) _state[i] += int.MaxValue;
                }
            }
        }

        protected virtual double Sample()
        {
            return NextSample() * (1.0 / int.MaxValue);
        }

        private int NextSample()
        {
            if (++_next >= 56) _next = 1;
            if (++_nextLagged >= 56) _nextLagged = 1;
            int value = _state[_next] - _state[_nextLagged];
            if (value == int.MaxValue) value--;
            if (value < 0) value += int.MaxValue;
            _state[_next] = value;
            return value;
        }

        public virtual int Next()
        {
            return NextSample();
        }

        public virtual int Next(int maxValue)
        {
            if (maxValue < 0)
                throw new ArgumentOutOfRangeException("maxValue", "'maxValue' must be greater than zero.");
            return (int)(Sample() * maxValue);
        }

        public virtual int Next(int minValue, int maxValue)
        {
            if (minValue > maxValue)
            {
                throw new ArgumentOutOfRangeException("minValue", "'minValue' cannot be greater than maxValue.");
            }
            long range = (long)maxValue - minValue;
            if (range <= int.MaxValue) return (int)(Sample() * range) + minValue;
            return (int)((long)(SampleForLargeRange() * range) + minValue);
        }

        private double SampleForLargeRange()
        {
            int value = NextSample();
            if (NextSample() % 2 == 0) value = -value;
            double sample = value;
            sample += int.MaxValue - 1;
            return sample / (2 * (uint)int.MaxValue - 1);
        }

        public virtual double NextDouble()
        {
            return Sample();
        }

        public virtual void NextBytes(byte[] buffer)
        {
            if (buffer == null) throw new ArgumentNullException("buffer");
            for (int i = 0; i < buffer.Length; i++)
            {
                buffer[i] = (byte)NextSample();
            }
        }

        public virtual void NextBytes(Span<byte> buffer)
        {
            for (int i = 0; i < buffer.Length; i++)
            {
                buffer[i] = (byte)Next();
            }
        }
    }
}
