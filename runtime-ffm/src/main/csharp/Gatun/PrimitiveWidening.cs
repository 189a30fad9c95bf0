namespace Gatun
{
    /// <summary>Which primitives convert to which without loss of range (ECMA-335 II, and Array.Copy of
    /// .NET).</summary>
    internal static class PrimitiveWidening
    {
        // Row: element type code minus 2 of the source; bits: element type codes of allowed targets.
        private static readonly int[] s_targets =
        {
            1 << ElementTypes.Boolean,
            1 << ElementTypes.Char | 1 << ElementTypes.UInt16 | FromUInt16,
            1 << ElementTypes.SByte | 1 << ElementTypes.Int16 | FromInt16,
            1 << ElementTypes.Byte | 1 << ElementTypes.Char | 1 << ElementTypes.Int16 | 1 << ElementTypes.UInt16
                | FromUInt16,
            1 << ElementTypes.Int16 | FromInt16,
            1 << ElementTypes.UInt16 | 1 << ElementTypes.Char | FromUInt16,
            1 << ElementTypes.Int32 | FromInt32,
            1 << ElementTypes.UInt32 | FromUInt32,
            1 << ElementTypes.Int64 | Floats,
            1 << ElementTypes.UInt64 | Floats,
            Floats,
            1 << ElementTypes.Double
        };

        private const int Floats = 1 << ElementTypes.Single | 1 << ElementTypes.Double;
        private const int FromInt32 = 1 << ElementTypes.Int64 | Floats;
        private const int FromUInt32 = 1 << ElementTypes.Int64 | 1 << ElementTypes.UInt64 | Floats;
        private const int FromInt16 = 1 << ElementTypes.Int32 | FromInt32;
        private const int FromUInt16 = 1 << ElementTypes.Int32 | 1 << ElementTypes.UInt32 | FromUInt32;

        internal static bool IsAllowed(int from, int to)
        {
            if (from < ElementTypes.Boolean || from > ElementTypes.Double || to > ElementTypes.Double) return false;
            return (s_targets[from - ElementTypes.Boolean] & (1 << to)) != 0;
        }

        /// <summary>Whether arrays of two primitives may be copied as bits: int and uint, for example.</summary>
        internal static bool SameBits(int a, int b)
        {
            if (a < ElementTypes.Boolean || b < ElementTypes.Boolean) return false;
            if (a == b) return a <= ElementTypes.Double;
            if (a > ElementTypes.UInt64 || b > ElementTypes.UInt64) return false;
            return a >= ElementTypes.SByte && b >= ElementTypes.SByte && (a & ~1) == (b & ~1);
        }
    }
}
