package dev.gatun.jit.types;

/** A pointer to a method of a signature (ECMA-335 II.14.5). */
final class FunctionPointerType extends TypeDesc {
    private final MethodSignature signature;

    FunctionPointerType(TypeSystem system, MethodSignature signature) {
        super(system);
        this.signature = signature;
    }

    @Override
    public TypeKind kind() {
        return TypeKind.FNPTR;
    }

    @Override
    public MethodSignature signature() {
        return signature;
    }

    @Override
    public boolean isClosed() {
        return signature.returnType().isClosed() && signature.parameters().stream().allMatch(TypeDesc::isClosed);
    }

    @Override
    public ModuleDesc module() {
        return signature.returnType().module();
    }

    @Override
    public String name() {
        var convention = signature.convention().ilasm();
        return "method " + (convention.isEmpty() ? "" : convention + " ") + signature.returnType().fullName() + " *"
                + signature.parameterList();
    }

    @Override
    int depth() {
        return 1 + Math.max(signature.returnType().depth(),
                signature.parameters().stream().mapToInt(TypeDesc::depth).max().orElse(0));
    }

    @Override
    TypeDesc substitute(GenericContext context) {
        return isClosed() ? this : system().functionPointer(signature.substitute(context));
    }
}
