namespace System
{
    public sealed class Version : ICloneable, IComparable, IComparable<Version>, IEquatable<Version>
    {
        private readonly int _major;
        private readonly int _minor;
        private readonly int _build = -1;
        private readonly int _revision = -1;

        public Version()
        {
        }

        public Version(int major, int minor)
        {
            Check(major, "major");
            Check(minor, "minor");
            _major = major;
            _minor = minor;
        }

        public Version(int major, int minor, int build)
            : this(major, minor)
        {
            Check(build, "build");
            _build = build;
        }

        public Version(int major, int minor, int build, int revision)
            : this(major, minor, build)
        {
            Check(revision, "revision");
            _revision = revision;
        }

        public Version(string version)
        {
            Version parsed = Parse(version);
            _major = parsed._major;
            _minor = parsed._minor;
            _build = parsed._build;
            _revision = parsed._revision;
        }

        private static void Check(int part, string name)
        {
            if (part < 0)
            {
                throw new ArgumentOutOfRangeException(name, "Version's parameters must be greater than or equal to zero.");
            }
        }

        public int Major => _major;
        public int Minor => _minor;
        public int Build => _build;
        public int Revision => _revision;
        public short MajorRevision => (short)(_revision >> 16);
        public short MinorRevision => (short)(_revision & 0xFFFF);

        private static Version Make(int[] parts)
        {
            switch (parts.Length)
            {
                case 2: return new Version(parts[0], parts[1]);
                case 3: return new Version(parts[0], parts[1], parts[2]);
                default: return new Version(parts[0], parts[1], parts[2], parts[3]);
            }
        }

        public static Version Parse(string input)
        {
            if (input == null) throw new ArgumentNullException("input");
            string[] texts = input.Split('.');
            if (texts.Length < 2 || texts.Length > 4)
            {
                throw new ArgumentException("Version string portion was too short or too long.", "input");
            }
            int[] parts = new int[texts.Length];
            for (int i = 0; i < parts.Length; i++)
            {
                parts[i] = int.Parse(texts[i], Globalization.NumberStyles.Integer, Globalization.CultureInfo.InvariantCulture);
                if (parts[i] < 0)
                {
                    throw new ArgumentOutOfRangeException(i == 0 ? "major" : i == 1 ? "minor" : i == 2 ? "build" : "revision",
                        "Version's parameters must be greater than or equal to zero.");
                }
            }
            return Make(parts);
        }

        public static bool TryParse(string input, out Version result)
        {
            result = null;
            if (input == null) return false;
            string[] texts = input.Split('.');
            if (texts.Length < 2 || texts.Length > 4) return false;
            int[] parts = new int[texts.Length];
            for (int i = 0; i < parts.Length; i++)
            {
                if (!int.TryParse(texts[i], Globalization.NumberStyles.Integer, Globalization.CultureInfo.InvariantCulture,
                        out parts[i]) || parts[i] < 0)
                {
                    return false;
                }
            }
            result = Make(parts);
            return true;
        }

        public object Clone()
        {
            return MemberwiseClone();
        }

        public int CompareTo(object version)
        {
            if (version == null) return 1;
            Version other = version as Version;
            if ((object)other == null) throw new ArgumentException("Object must be of type Version.");
            return CompareTo(other);
        }

        public int CompareTo(Version value)
        {
            if ((object)value == null) return 1;
            if (_major != value._major) return _major > value._major ? 1 : -1;
            if (_minor != value._minor) return _minor > value._minor ? 1 : -1;
            if (_build != value._build) return _build > value._build ? 1 : -1;
            if (_revision != value._revision) return _revision > value._revision ? 1 : -1;
            return 0;
        }

        public bool Equals(Version obj)
        {
            return (object)obj != null && CompareTo(obj) == 0;
        }

        public override bool Equals(object obj)
        {
            return Equals(obj as Version);
        }

        public override int GetHashCode()
        {
            return (_major & 0xF) << 28 | (_minor & 0xFF) << 20 | (_build & 0xFF) << 12 | (_revision & 0xFFF);
        }

        public override string ToString()
        {
            return ToString(_build < 0 ? 2 : _revision < 0 ? 3 : 4);
        }

        public string ToString(int fieldCount)
        {
            int has = _build < 0 ? 2 : _revision < 0 ? 3 : 4;
            if (fieldCount < 0 || fieldCount > has)
            {
                throw new ArgumentException("Argument must be between 0 and " + has.ToString() + ".", "fieldCount");
            }
            switch (fieldCount)
            {
                case 0: return "";
                case 1: return _major.ToString();
                case 2: return _major.ToString() + "." + _minor.ToString();
                case 3: return ToString(2) + "." + _build.ToString();
                default: return ToString(3) + "." + _revision.ToString();
            }
        }

        public static bool operator ==(Version v1, Version v2)
        {
            return (object)v1 == null ? (object)v2 == null : v1.Equals(v2);
        }

        public static bool operator !=(Version v1, Version v2)
        {
            return !(v1 == v2);
        }

        public static bool operator <(Version v1, Version v2)
        {
            return (object)v1 == null ? (object)v2 != null : v1.CompareTo(v2) < 0;
        }

        public static bool operator <=(Version v1, Version v2)
        {
            return (object)v1 == null || v1.CompareTo(v2) <= 0;
        }

        public static bool operator >(Version v1, Version v2)
        {
            return v2 < v1;
        }

        public static bool operator >=(Version v1, Version v2)
        {
            return v2 <= v1;
        }
    }
}
