using System;
using System.Runtime.CompilerServices;

namespace Gatun
{
    /// <summary>What the runtime tells reflection. A type is its method table, a method a number, a field or property its
    /// place among those that its type declares.</summary>
    internal static unsafe class Members
    {
        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int TypeAttributes(IntPtr table);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int TypeToken(IntPtr table);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern bool IsGenericDefinition(IntPtr table);

        /// <summary>Whether generic parameters are left in it.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern bool IsOpen(IntPtr table);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr GenericDefinition(IntPtr table);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern string ParameterName(IntPtr table, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int ParameterAttributes(IntPtr table, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr InstantiateType(IntPtr table, IntPtr* arguments, int count);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr ArrayOf(IntPtr table, int rank);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr PointerTo(IntPtr table);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr ByRefTo(IntPtr table);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr ElementOf(IntPtr table);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int InterfaceCount(IntPtr table);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr InterfaceAt(IntPtr table, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int NestedCount(IntPtr table);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr NestedAt(IntPtr table, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern string AssemblyName(IntPtr table);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int AssemblyTypeCount(IntPtr table);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr AssemblyTypeAt(IntPtr table, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr EntryPoint(IntPtr table);

        /// <summary>A type by the name that reflection gives it, looked for in the assembly of another first.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr FindType(string name, IntPtr from, bool anyAssembly);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int MethodCount(IntPtr table);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr MethodAt(IntPtr table, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int MethodToken(IntPtr method);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int ParameterCount(IntPtr method);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr ParameterType(IntPtr method, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern string MethodParameterName(IntPtr method, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int MethodParameterAttributes(IntPtr method, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int GenericArity(IntPtr method);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern bool IsMethodDefinition(IntPtr method);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern bool IsCallable(IntPtr method);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr MethodArgument(IntPtr method, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr MethodDefinition(IntPtr method);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr InstantiateMethod(IntPtr method, IntPtr* arguments, int count);

        /// <summary>Calls a method with what its parameters want, boxed.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern object Invoke(IntPtr method, object target, ref byte arguments);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr DelegateCode(IntPtr method, object target);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int FieldCount(IntPtr table);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern string FieldName(IntPtr table, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr FieldType(IntPtr table, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int FieldAttributes(IntPtr table, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int FieldToken(IntPtr table, int index);

        /// <summary>From the start of the object, of a value type from the start of the value.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int FieldOffset(IntPtr table, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr StaticAddress(IntPtr table, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern long LiteralBits(IntPtr table, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern string LiteralText(IntPtr table, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int PropertyCount(IntPtr table);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern string PropertyName(IntPtr table, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int PropertyToken(IntPtr table, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr PropertyGetter(IntPtr table, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr PropertySetter(IntPtr table, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int AttributeCount(IntPtr table, int token);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr AttributeType(IntPtr table, int token, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr AttributeConstructor(IntPtr table, int token, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern object[] AttributeArguments(IntPtr table, int token, int index);

        /// <summary>Names and values by turns; the names of fields begin with a dot.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern object[] AttributeProperties(IntPtr table, int token, int index);
    }
}
