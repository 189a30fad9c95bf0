using System.Runtime.CompilerServices;

namespace Gatun
{
    /// <summary>The runtime's table of references from outside of the heap; a handle is a positive number.</summary>
    internal static class Handles
    {
        internal const int Weak = 0;
        internal const int WeakTrackResurrection = 1;
        internal const int Normal = 2;
        internal const int Pinned = 3;

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int Create(int kind, object target);

        /// <summary>Keeps <paramref name="second"/> as long as <paramref name="first"/> is reachable otherwise.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int CreateDependent(object first, object second);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern object Get(int handle);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern void Set(int handle, object target);

        /// <summary>The second object of a dependent handle.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern object Second(int handle);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern void SetSecond(int handle, object second);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int Kind(int handle);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern void Free(int handle);
    }
}
