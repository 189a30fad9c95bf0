package dev.gatun.fuzz.il;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The signature of a generated method.
 *
 * @param kind       how it is called
 * @param owner      the type that has it; a virtual one's most general class
 * @param name       its name
 * @param result     empty for void
 * @param parameters without {@code this}
 */
record Routine(Kind kind, IlType owner, String name, Optional<IlType> result, List<IlType> parameters) {
    /** How a method is called. */
    enum Kind { STATIC, STRUCT_INSTANCE, VIRTUAL }

    Routine {
        parameters = List.copyOf(parameters);
    }

    String resultIl() {
        return result.map(IlType::il).orElse("void");
    }

    String parameterList() {
        return parameters.stream().map(IlType::il).collect(Collectors.joining(", "));
    }

    /** The operand of {@code call}: {@code instance int32 C0.S0::M1(int32)}. */
    String reference() {
        return (kind == Kind.STATIC ? "" : "instance ") + resultIl() + " " + owner.owner() + "::" + name + "("
                + parameterList() + ")";
    }

    /** The operand of {@code calli}. */
    String callSite() {
        return resultIl() + " (" + parameterList() + ")";
    }
}
