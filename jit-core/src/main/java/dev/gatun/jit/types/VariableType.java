package dev.gatun.jit.types;

import java.util.List;

/** A generic parameter by its number (ECMA-335 II.23.2.12, VAR and MVAR); the same for all definitions. */
final class VariableType extends TypeDesc {
    private final boolean ofMethod;
    private final int index;

    VariableType(TypeSystem system, boolean ofMethod, int index) {
        super(system);
        this.ofMethod = ofMethod;
        this.index = index;
    }

    boolean ofMethod() {
        return ofMethod;
    }

    int index() {
        return index;
    }

    @Override
    public TypeKind kind() {
        return TypeKind.VARIABLE;
    }

    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public ModuleDesc module() {
        return system().classLibrary();
    }

    @Override
    public String name() {
        return (ofMethod ? "!!" : "!") + index;
    }

    @Override
    int depth() {
        return 0;
    }

    @Override
    TypeDesc substitute(GenericContext context) {
        List<TypeDesc> arguments = ofMethod ? context.methodArguments() : context.typeArguments();
        return index < arguments.size() ? arguments.get(index) : this;
    }
}
