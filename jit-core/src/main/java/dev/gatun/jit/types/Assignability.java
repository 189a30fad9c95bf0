package dev.gatun.jit.types;

import java.util.Optional;

/** Compatible-with for references, value types standing for their boxes (ECMA-335 I.8.7.1). */
final class Assignability {
    private static final int VARIANCE_MASK = 3;
    private static final int COVARIANT = 1;
    private static final int CONTRAVARIANT = 2;

    private Assignability() {
    }

    static boolean isAssignable(TypeDesc from, TypeDesc to) {
        if (from == to) {
            return true;
        }
        if (isPointerLike(from) || isPointerLike(to)) {
            return false;
        }
        if (to.isArray()) {
            return from.kind() == to.kind() && from.rank() == to.rank()
                    && elementsCompatible(from.elementType(), to.elementType());
        }
        if (to == to.system().wellKnown(WellKnownType.OBJECT)) {
            return true;
        }
        if (to.isInterface()) {
            return isVariantOf(from, to) || from.interfaces().stream().anyMatch(i -> i == to || isVariantOf(i, to))
                    || from.kind() == TypeKind.SZARRAY && ElementedType.isArrayCollection(to)
                    && elementsCompatible(from.elementType(), to.typeArguments().getFirst());
        }
        for (var at = Optional.of(from); at.isPresent(); at = at.get().baseType()) {
            if (at.get() == to || isVariantOf(at.get(), to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPointerLike(TypeDesc type) {
        return switch (type.kind()) {
            case POINTER, BYREF, FNPTR, VOID, VARIABLE -> true;
            default -> false;
        };
    }

    /** Array elements: references covariantly, others when they are integers of the same size, as in .NET on 64 bits. */
    static boolean elementsCompatible(TypeDesc from, TypeDesc to) {
        if (from == to) {
            return true;
        }
        if (from.isReference() && to.isReference()) {
            return isAssignable(from, to);
        }
        if (from.isReference() || to.isReference()) {
            return false;
        }
        var a = unsigned(from.reduced().kind());
        return a.isPrimitive() && a == unsigned(to.reduced().kind());
    }

    private static TypeKind unsigned(TypeKind kind) {
        return switch (kind) {
            case I1 -> TypeKind.U1;
            case I2 -> TypeKind.U2;
            case I4 -> TypeKind.U4;
            case I8, I, U -> TypeKind.U8;
            default -> kind;
        };
    }

    /** The same generic interface or delegate, with arguments that its variance allows. */
    private static boolean isVariantOf(TypeDesc from, TypeDesc to) {
        if (from.genericDefinition() != to.genericDefinition() || !(to instanceof DefinedType target)
                || !to.isGenericInstance() || !to.isInterface() && !to.isDelegate()) {
            return false;
        }
        var parameters = target.definition().genericParams();
        for (int i = 0; i < parameters.size(); i++) {
            var a = from.typeArguments().get(i);
            var b = to.typeArguments().get(i);
            boolean compatible = a == b || switch (parameters.get(i).flags() & VARIANCE_MASK) {
                case COVARIANT -> a.isReference() && b.isReference() && isAssignable(a, b);
                case CONTRAVARIANT -> a.isReference() && b.isReference() && isAssignable(b, a);
                default -> false;
            };
            if (!compatible) {
                return false;
            }
        }
        return true;
    }
}
