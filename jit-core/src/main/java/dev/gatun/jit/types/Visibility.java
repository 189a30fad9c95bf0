package dev.gatun.jit.types;

import dev.gatun.il.metadata.TableId;
import dev.gatun.il.Token;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Which types and members code may name (ECMA-335 I.8.5.3, II.23.1.5, II.23.1.10, II.23.1.15). An assembly's friends
 * (InternalsVisibleToAttribute) see what the assembly itself sees.
 */
public final class Visibility {
    private static final int ACCESS = 7;
    private static final int COMPILER_CONTROLLED = 0;
    private static final int PRIVATE = 1;
    private static final int FAMILY_AND_ASSEMBLY = 2;
    private static final int ASSEMBLY = 3;
    private static final int FAMILY = 4;
    private static final int FAMILY_OR_ASSEMBLY = 5;
    private static final int NOT_PUBLIC = 0;
    private static final int TOP_LEVEL_PUBLIC = 1;

    /** The access of a member by the visibility of a nested type less 2. */
    private static final int[] NESTED = {MethodDesc.PUBLIC, PRIVATE, FAMILY, ASSEMBLY, FAMILY_AND_ASSEMBLY,
            FAMILY_OR_ASSEMBLY};

    private Visibility() {
    }

    /** Whether code of {@code from} may name the type and all that it is made of. */
    public static boolean canSee(TypeDesc from, TypeDesc type) {
        return switch (type.kind()) {
            case SZARRAY, MDARRAY, POINTER, BYREF -> canSee(from, type.elementType());
            case FNPTR, VARIABLE -> true;
            default -> type instanceof DefinedType defined && canSeeDefinition(from, defined.definition())
                    && type.typeArguments().stream().allMatch(argument -> canSee(from, argument));
        };
    }

    private static boolean canSeeDefinition(TypeDesc from, TypeDefinition type) {
        int visibility = type.row().flags() & ACCESS;
        if (visibility == TOP_LEVEL_PUBLIC) {
            return true;
        }
        if (visibility == NOT_PUBLIC || type.enclosing().isEmpty()) {
            return sameAssembly(from, type.module());
        }
        var enclosing = type.enclosing().get();
        return canSeeDefinition(from, enclosing)
                && allows(NESTED[visibility - 2], from, enclosing.open(), Optional.empty());
    }

    /**
     * Whether code of {@code from} may use the method.
     *
     * @param instance what it is called on, empty for a static method
     */
    public static boolean canUse(TypeDesc from, MethodDesc method, Optional<TypeDesc> instance) {
        return canSee(from, method.owner())
                && method.methodArguments().stream().allMatch(argument -> canSee(from, argument))
                && allows(method.flags() & ACCESS, from, method.owner(), instance);
    }

    /** As {@link #canUse(TypeDesc, MethodDesc, Optional)}. */
    public static boolean canUse(TypeDesc from, FieldDesc field, Optional<TypeDesc> instance) {
        int flags = field.module().metadata().raw(TableId.FIELD, Token.rid(field.token()), 0);
        return canSee(from, field.owner()) && allows(flags & ACCESS, from, field.owner(), instance);
    }

    private static boolean allows(int access, TypeDesc from, TypeDesc owner, Optional<TypeDesc> instance) {
        return switch (access) {
            case COMPILER_CONTROLLED -> from.module() == owner.module();
            case PRIVATE -> isWithin(from, owner);
            case ASSEMBLY -> sameAssembly(from, owner.module());
            case FAMILY -> isFamily(from, owner, instance);
            case FAMILY_AND_ASSEMBLY -> sameAssembly(from, owner.module()) && isFamily(from, owner, instance);
            case FAMILY_OR_ASSEMBLY -> sameAssembly(from, owner.module()) || isFamily(from, owner, instance);
            default -> true;
        };
    }

    private static boolean isWithin(TypeDesc from, TypeDesc owner) {
        for (var at = Optional.of(from); at.isPresent(); at = at.get().enclosingType()) {
            if (at.get().genericDefinition() == owner.genericDefinition()) {
                return true;
            }
        }
        return false;
    }

    /** A subclass, or what is nested in one, and the object is one of that subclass too. */
    private static boolean isFamily(TypeDesc from, TypeDesc owner, Optional<TypeDesc> instance) {
        if (isWithin(from, owner)) {
            return true;
        }
        for (var at = Optional.of(from); at.isPresent(); at = at.get().enclosingType()) {
            if (derives(at.get(), owner) && (instance.isEmpty() || derives(instance.get(), at.get()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean derives(TypeDesc type, TypeDesc from) {
        for (var at = Optional.of(type); at.isPresent(); at = at.get().baseType()) {
            if (at.get().genericDefinition() == from.genericDefinition()) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameAssembly(TypeDesc from, ModuleDesc module) {
        return from.module() == module || isFriend(module, from.module());
    }

    private static boolean isFriend(ModuleDesc module, ModuleDesc friend) {
        if (module.metadata().rows(TableId.ASSEMBLY) == 0) {
            return false;
        }
        // The blob is 01 00, the length of the name, and the name, perhaps with a public key behind a comma.
        String wanted = friend.name() + "\0";
        return module.attributeValues(Token.of(TableId.ASSEMBLY, 1), "System.Runtime.CompilerServices",
                "InternalsVisibleToAttribute").stream().filter(blob -> blob.length() > 3).anyMatch(blob ->
                        (new String(blob.from(3).toByteArray(), StandardCharsets.UTF_8) + "\0").replace(',', '\0')
                                .startsWith(wanted));
    }
}
