using System;

namespace Gatun
{
    /// <summary>
    /// What compiled code calls in place of an instruction that refers to something which neither the class library nor
    /// the program has.
    /// </summary>
    internal static class MissingReference
    {
        internal static void Type(string name)
        {
            throw new TypeLoadException("Could not load type '" + name + "'.");
        }

        internal static void Method(string name)
        {
            throw new MissingMethodException("Method not found: '" + name + "'.");
        }

        internal static void Field(string name)
        {
            throw new MissingFieldException("Field not found: '" + name + "'.");
        }
    }
}
