package dev.gatun.jit.types;

import dev.gatun.il.BadImageException;
import dev.gatun.il.Token;
import dev.gatun.il.body.MethodBody;
import java.util.List;
import java.util.Optional;

/**
 * A method of a type: of a closed type, and with its own generic arguments filled in unless it is a generic definition
 * ({@link #isGenericDefinition}). Interned: equality is identity. Thread-safe.
 */
public abstract sealed class MethodDesc permits DefinedMethod, ArrayMethod {
    // MethodAttributes, ECMA-335 II.23.1.10.
    static final int MEMBER_ACCESS_MASK = 0x0007;
    static final int PUBLIC = 0x0006;
    static final int STATIC = 0x0010;
    static final int FINAL = 0x0020;
    static final int VIRTUAL = 0x0040;
    static final int NEW_SLOT = 0x0100;
    static final int ABSTRACT = 0x0400;
    static final int SPECIAL_NAME = 0x0800;
    static final int RT_SPECIAL_NAME = 0x1000;
    static final int PINVOKE_IMPL = 0x2000;

    // MethodImplAttributes, ECMA-335 II.23.1.11.
    static final int CODE_TYPE_MASK = 0x0003;
    static final int RUNTIME = 0x0003;
    static final int NO_INLINING = 0x0008;
    static final int SYNCHRONIZED = 0x0020;
    static final int AGGRESSIVE_INLINING = 0x0100;
    static final int INTERNAL_CALL = 0x1000;

    MethodDesc() {
    }

    public abstract TypeDesc owner();

    public abstract String name();

    /** Over this method's own generic arguments. */
    public abstract MethodSignature signature();

    /** The arguments of a generic method, its own variables in a definition; empty for other methods. */
    public List<TypeDesc> methodArguments() {
        return List.of();
    }

    /** The method as {@link TypeDesc#methods} lists it: without its generic arguments. */
    public MethodDesc definition() {
        return this;
    }

    /** A generic method without arguments: {@link #instantiate} makes one that can be called. */
    public boolean isGenericDefinition() {
        return false;
    }

    /** No variable is left in its owner and arguments. */
    public final boolean isClosed() {
        if (!owner().isClosed()) {
            return false;
        }
        for (var argument : methodArguments()) {
            if (!argument.isClosed()) {
                return false;
            }
        }
        return true;
    }

    /** The same method over other generic arguments. */
    public MethodDesc instantiate(List<TypeDesc> arguments) {
        if (!arguments.isEmpty()) {
            throw new IllegalArgumentException(this + " is not generic");
        }
        return this;
    }

    /** MethodAttributes, ECMA-335 II.23.1.10. */
    abstract int flags();

    /** MethodImplAttributes, ECMA-335 II.23.1.11. */
    abstract int implFlags();

    /** Where it stands among its owner's {@link TypeDesc#methods}. */
    abstract int index();

    /** MethodAttributes, ECMA-335 II.23.1.10. */
    public final int attributes() {
        return flags();
    }

    public final boolean isStatic() {
        return (flags() & STATIC) != 0;
    }

    public final boolean isPublic() {
        return (flags() & MEMBER_ACCESS_MASK) == PUBLIC;
    }

    public final boolean isVirtual() {
        return (flags() & VIRTUAL) != 0;
    }

    public final boolean isAbstract() {
        return (flags() & ABSTRACT) != 0;
    }

    public final boolean isNewSlot() {
        return (flags() & NEW_SLOT) != 0;
    }

    public final boolean isFinal() {
        return (flags() & FINAL) != 0;
    }

    /** An instance constructor. */
    public final boolean isConstructor() {
        return (flags() & (RT_SPECIAL_NAME | STATIC)) == RT_SPECIAL_NAME && name().equals(".ctor");
    }

    /** A type initialiser. */
    public final boolean isStaticConstructor() {
        return (flags() & (RT_SPECIAL_NAME | STATIC)) == (RT_SPECIAL_NAME | STATIC) && name().equals(".cctor");
    }

    /** Implemented by the host, by name. */
    public final boolean isInternalCall() {
        return (implFlags() & INTERNAL_CALL) != 0;
    }

    /** Implemented by the runtime from the declaration alone: constructor and Invoke of delegates, array methods. */
    public final boolean isRuntimeProvided() {
        return (implFlags() & CODE_TYPE_MASK) == RUNTIME;
    }

    public final boolean isPInvoke() {
        return (flags() & PINVOKE_IMPL) != 0;
    }

    public final boolean isSynchronized() {
        return (implFlags() & SYNCHRONIZED) != 0;
    }

    public final boolean noInlining() {
        return (implFlags() & NO_INLINING) != 0;
    }

    public final boolean aggressiveInlining() {
        return (implFlags() & AGGRESSIVE_INLINING) != 0;
    }

    public final boolean isArrayMethod() {
        return arrayMethodKind().isPresent();
    }

    /** Which of the methods of arrays that have no row it is. */
    public Optional<ArrayMethodKind> arrayMethodKind() {
        return Optional.empty();
    }

    /** The native function it stands for. */
    public Optional<PInvokeInfo> pinvoke() {
        return Optional.empty();
    }

    /** Its IL; none for abstract, native and runtime-provided methods. */
    public Optional<MethodBody> body() {
        return Optional.empty();
    }

    /** Whether {@link #body} gives one, without reading it. */
    public boolean hasBody() {
        return false;
    }

    /** Types of the local variables, closed; a pinned local has the type without the pin. */
    public List<TypeDesc> locals() {
        return List.of();
    }

    /** Whether a local variable is pinned. */
    public boolean isPinnedLocal(int index) {
        return false;
    }

    /** Names of the parameters, without {@code this}; empty strings where the assembly has none. */
    public List<String> parameterNames() {
        return signature().parameters().stream().map(p -> "").toList();
    }

    /** Whether a parameter is an {@code in} of C#: a pointer through which nothing is written. */
    public boolean isReadOnlyParameter(int index) {
        return false;
    }

    /** Where its owner's {@link VTable} has it; -1 if it is not virtual. */
    public int slot() {
        return -1;
    }

    /** The MethodDef token, 0 for an array method. */
    public int token() {
        return 0;
    }

    /** The module whose tokens its body uses. */
    public abstract ModuleDesc module();

    /** What variables in its body's tokens stand for. */
    public final GenericContext genericContext() {
        return new GenericContext(owner().typeArguments(), methodArguments());
    }

    /**
     * The type of a TypeDef, TypeRef or TypeSpec token of this method's body. A generic type named without arguments
     * (by {@code ldtoken}) is its definition.
     */
    public TypeDesc resolveType(int token) {
        throw noTokens(token);
    }

    /** The field of a Field or MemberRef token of this method's body. */
    public FieldDesc resolveField(int token) {
        throw noTokens(token);
    }

    /** The method of a MethodDef, MemberRef or MethodSpec token of this method's body. */
    public MethodDesc resolveMethod(int token) {
        throw noTokens(token);
    }

    /** The signature of a StandAloneSig token, as {@code calli} uses it. */
    public MethodSignature resolveSignature(int token) {
        throw noTokens(token);
    }

    /**
     * The arguments of a call through a token of a vararg method that has a call site's signature: those after the
     * sentinel included. The method's own signature for any other token.
     */
    public MethodSignature resolveCallSite(int token) {
        return resolveMethod(token).signature();
    }

    /** The string of an {@code ldstr} token. */
    public String userString(int token) {
        throw noTokens(token);
    }

    private BadImageException noTokens(int token) {
        return new BadImageException(fullName(), "has no body that could hold the token " + Token.toString(token));
    }

    /** Whether a custom attribute of that type is put on it. */
    public boolean hasAttribute(String namespace, String name) {
        return false;
    }

    /** As users spell it: {@code Ns.Type::Method(int32,string)}, {@code Ns.Type::Generic<int32>(int32)}. */
    public final String fullName() {
        return TypeNames.method(this);
    }

    /** As .NET prints it in a stack trace: {@code Ns.Type.Method(Int32 a, String b)}, {@code Ns.Type.M[T](T x)}. */
    public final String displayName() {
        return TypeNames.stackTrace(this);
    }

    /** {@link #fullName}. */
    @Override
    public final String toString() {
        return fullName();
    }
}
