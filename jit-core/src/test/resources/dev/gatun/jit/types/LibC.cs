// Uses types that have moved since, varargs, and generic definitions as such.
using System;
using Moved;

namespace C
{
    public static class User
    {
        public static int Ask(Service.Options options) => new Service().Answer() + options.Level;
        public static int Variadic(int first, __arglist) => first;
        public static int CallVariadic() => Variadic(1, __arglist(2, 3.0));
        public static Type Definition() => Type.GetTypeFromHandle(default(RuntimeTypeHandle));
        public static RuntimeTypeHandle[] Handles() => null;
        public static Type Open() => typeof(Holder<,>);
        public static Type Closed() => typeof(Holder<int, string>.Inner);
    }

    public class Holder<T, U> { public class Inner { } }
}
