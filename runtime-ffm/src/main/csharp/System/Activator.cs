using System.Runtime.CompilerServices;
using Gatun;

namespace System
{
    public static class Activator
    {
        /// <summary>What <c>new T()</c> calls; the JIT supplies it for the type at hand.</summary>
        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern T CreateInstance<T>();
    }
}
