using System.Runtime.CompilerServices;

namespace Gatun
{
    /// <summary>The strings that literals give.</summary>
    internal static class StringTable
    {
        /// <summary>The one string with these characters, the same that a literal with them gives.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern string Intern(string text);
    }
}
