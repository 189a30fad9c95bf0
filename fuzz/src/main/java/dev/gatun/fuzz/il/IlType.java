package dev.gatun.fuzz.il;

/** A type of a generated program. Its text is what ilasm reads (ECMA-335 II.7.1). */
sealed interface IlType permits Prim, StructType, ClassType, IlType.ArrayOf, IlType.RefTo,
        IlType.Other {
    /** As a signature spells it: {@code int32}, {@code valuetype C0.S1}, {@code class C0.K0}, {@code int8[]}. */
    String il();

    /** As the owner of a member and as a type operand: {@code C0.S1}. */
    default String owner() {
        return il();
    }

    /** {@code element[]}. */
    record ArrayOf(IlType element) implements IlType {
        @Override
        public String il() {
            return element.il() + "[]";
        }
    }

    /** {@code target&}: parameters only. */
    record RefTo(IlType target) implements IlType {
        @Override
        public String il() {
            return target.il() + "&";
        }
    }

    /** A type of the class library that only locals have. */
    record Other(String il) implements IlType {
    }

    /**
     * A field.
     *
     * @param name   its name
     * @param type   its type
     * @param stated its type as the declaring type states it, {@code !0} in a generic one
     * @param offset in an explicit layout, -1 otherwise
     */
    record Field(String name, IlType type, String stated, int offset) {
        Field(String name, IlType type) {
            this(name, type, type.il(), -1);
        }
    }
}
