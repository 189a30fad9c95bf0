package dev.gatun.fuzz.program;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A C# type of a generated program. */
sealed interface CsType {
    /** As C# writes it. */
    String cs();

    /** The simplest expression of the type that is not null where the program relies on that. */
    String simple();

    /** Whether it holds no references, so that pointers to it are allowed. */
    boolean unmanaged();

    /** A number type, char or bool. */
    enum Primitive implements CsType {
        INT(4, true), LONG(8, true), BYTE(1, false), SBYTE(1, true), SHORT(2, true), USHORT(2, false), UINT(4, false),
        ULONG(8, false), CHAR(2, false), DOUBLE(8, true), FLOAT(4, true), BOOL(1, false);

        static final List<Primitive> ALL = List.of(values());
        static final List<Primitive> INTEGERS = List.of(INT, LONG, BYTE, SBYTE, SHORT, USHORT, UINT, ULONG, CHAR);
        static final List<Primitive> FLOATS = List.of(DOUBLE, FLOAT);

        final int bytes;
        final boolean signed;

        Primitive(int bytes, boolean signed) {
            this.bytes = bytes;
            this.signed = signed;
        }

        @Override
        public String cs() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String simple() {
            return this == BOOL ? "false" : "((" + cs() + ")0)";
        }

        @Override
        public boolean unmanaged() {
            return true;
        }

        boolean isFloat() {
            return this == FLOAT || this == DOUBLE;
        }

        boolean isInteger() {
            return this != BOOL && !isFloat();
        }
    }

    /** A field; a fixed-size buffer where {@code count} is not 0. */
    record Field(String name, CsType type, int count) {
    }

    /** A struct, or an instantiation of a generic one. */
    record Struct(String name, List<Field> fields, boolean unmanaged, Optional<String> declaration)
            implements CsType {
        @Override
        public String cs() {
            return name;
        }

        @Override
        public String simple() {
            return "default(" + name + ")";
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Struct s && s.name.equals(name);
        }
    }

    /** A class; expressions of it are never null. */
    record Class(String name, List<Class> bases, List<Field> fields) implements CsType {
        @Override
        public String cs() {
            return name;
        }

        @Override
        public String simple() {
            return "new " + name + "()";
        }

        @Override
        public boolean unmanaged() {
            return false;
        }

        boolean is(Class other) {
            return equals(other) || bases.stream().anyMatch(b -> b.is(other));
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Class c && c.name.equals(name);
        }
    }

    /** A one-dimensional array; expressions of it are never null and never empty. */
    record Array(CsType element) implements CsType {
        @Override
        public String cs() {
            return element.cs() + "[]";
        }

        @Override
        public String simple() {
            return "new " + element.cs() + "[3]";
        }

        @Override
        public boolean unmanaged() {
            return false;
        }
    }

    /** {@code T?}. */
    record Nullable(CsType of) implements CsType {
        @Override
        public String cs() {
            return of.cs() + "?";
        }

        @Override
        public String simple() {
            return "default(" + cs() + ")";
        }

        @Override
        public boolean unmanaged() {
            return false;
        }
    }

    /** A type that needs nothing but its name. */
    enum Special implements CsType {
        STRING("\"\""), OBJECT("((object)7)"), VOID("");

        private final String simple;

        Special(String simple) {
            this.simple = simple;
        }

        @Override
        public String cs() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String simple() {
            return simple;
        }

        @Override
        public boolean unmanaged() {
            return false;
        }
    }

    /** A type parameter, for the text of a generic declaration. */
    record Parameter(String cs) implements CsType {
        @Override
        public String simple() {
            return "default(" + cs + ")";
        }

        @Override
        public boolean unmanaged() {
            return false;
        }
    }
}
