package dev.gatun.fuzz.program;

import dev.gatun.fuzz.program.CsType.Class;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A method of a generated program. It calls methods of higher rank only, so that every program ends.
 *
 * @param owner the struct or class of an instance method; for an interface's method none
 */
record Method(String name, Kind kind, Optional<CsType> owner, List<Parameter> parameters, CsType result, int rank) {
    enum Kind { STATIC, GENERIC, INSTANCE, VIRTUAL, INTERFACE }

    enum Mode {
        VALUE(""), REF("ref "), OUT("out "), IN("in ");

        final String prefix;

        Mode(String prefix) {
            this.prefix = prefix;
        }
    }

    record Parameter(String name, CsType type, Mode mode) {
        @Override
        public String toString() {
            return mode.prefix + type.cs() + " " + name;
        }
    }

    /** The interface that declares the methods of kind INTERFACE. */
    static final String INTERFACE = "IFace";

    boolean isVoid() {
        return result == CsType.Special.VOID;
    }

    /** The declaration up to the body. */
    String header(CsType declaring) {
        String modifiers = switch (kind) {
            case STATIC, GENERIC -> "public static ";
            case INSTANCE -> "public ";
            case VIRTUAL, INTERFACE -> declaring instanceof Class c
                    ? c.bases().isEmpty() ? "public virtual " : "public override " : "public ";
        };
        return modifiers + result.cs() + " " + name + (kind == Kind.GENERIC ? "<T>" : "") + "(" + parameterText() + ")";
    }

    String parameterText() {
        var text = parameters.stream().map(Parameter::toString).collect(Collectors.joining(", "));
        return kind == Kind.GENERIC ? "T t0" + (text.isEmpty() ? "" : ", ") + text + ", T t1" : text;
    }
}
