package dev.gatun.jit.verify;

import dev.gatun.il.Token;
import dev.gatun.il.body.Instruction;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.signature.SignatureReader;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.jit.types.Visibility;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.jit.verify.VType.Flag;
import dev.gatun.jit.verify.VType.Kind;
import java.util.Optional;

/** Boxes, casts, exceptions, handles and typed references (ECMA-335 III.4). */
final class ObjectRules {
    private final MethodVerifier m;

    ObjectRules(MethodVerifier verifier) {
        m = verifier;
    }

    /** Whether the instruction was one of this family. */
    boolean apply(Instruction instruction) {
        switch (instruction.opcode()) {
            case BOX -> box(instruction);
            case UNBOX -> {
                var type = type(instruction);
                if (type.isReference()) {
                    m.invalid("unbox of " + type + ", which is no value type");
                }
                object();
                m.push(VType.byRef(type, Flag.READONLY, Flag.HOME));
            }
            case UNBOX_ANY -> {
                var type = type(instruction);
                object();
                m.push(VType.load(type));
            }
            case CASTCLASS, ISINST -> {
                var type = type(instruction);
                object();
                m.push(VType.object(type.isNullable() ? type.typeArguments().getFirst() : type));
            }
            case THROW -> object();
            case RETHROW -> {
                var handler = m.regions.handlerAround(instruction.offset());
                if (handler.isEmpty() || handler.get().part() != Regions.Part.CATCH) {
                    m.invalid("rethrow outside of a catch handler");
                }
            }
            case LDTOKEN -> handle(instruction);
            case ARGLIST -> {
                if (!m.method.signature().varargs()) {
                    m.invalid("arglist in a method that is no vararg");
                }
                push(WellKnownType.RUNTIME_ARGUMENT_HANDLE);
            }
            case MKREFANY -> {
                var type = type(instruction);
                var pointer = m.pop();
                if (!pointer.pointsTo(type) || pointer.has(Flag.READONLY)) {
                    m.mismatch(pointer, VType.byRef(type), "a pointer to " + type);
                }
                push(WellKnownType.TYPED_REFERENCE);
            }
            case REFANYVAL -> {
                var type = type(instruction);
                typedReference();
                m.push(VType.byRef(type));
            }
            case REFANYTYPE -> {
                typedReference();
                push(WellKnownType.RUNTIME_TYPE_HANDLE);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private TypeDesc type(Instruction instruction) {
        var type = m.resolve(() -> m.method.resolveType(instruction.token()));
        m.checkVisible(type);
        return type;
    }

    private void push(WellKnownType type) {
        m.push(VType.load(m.method.owner().system().wellKnown(type)));
    }

    private void object() {
        var value = m.pop();
        if (!value.isReference()) {
            if (value.is(Kind.VALUE)) {
                m.mismatch(value, VType.NULL, "an object");
            } else {
                m.invalid("expected an object, found " + value);
            }
        } else if (value.has(Flag.UNINITIALIZED)) {
            m.mismatch(value, VType.NULL, "an object");
        }
    }

    private void typedReference() {
        var value = m.pop();
        if (!value.is(Kind.VALUE) || value.type().orElseThrow().kind() != TypeKind.TYPEDBYREF) {
            m.mismatch(value, VType.load(m.method.owner().system().wellKnown(WellKnownType.TYPED_REFERENCE)), "a typed reference");
        }
    }

    private void box(Instruction instruction) {
        var type = type(instruction);
        if (type.isByRefLike() || type.kind() == TypeKind.BYREF || type.kind() == TypeKind.POINTER || type.isVoid()) {
            m.invalid("box of " + type + ", which cannot be boxed");
        }
        m.popFor(type, "a value to box");
        m.push(VType.object(type.isNullable() ? type.typeArguments().getFirst() : type));
    }

    private void handle(Instruction instruction) {
        int token = instruction.token();
        switch (TableId.exists(Token.table(token)) ? TableId.of(Token.table(token)) : TableId.MODULE) {
            case TYPE_DEF, TYPE_REF, TYPE_SPEC -> {
                type(instruction);
                push(WellKnownType.RUNTIME_TYPE_HANDLE);
            }
            case FIELD -> field(token);
            case MEMBER_REF -> {
                var row = m.resolve(() -> m.method.module().metadata().memberRef(Token.rid(token)));
                if (SignatureReader.isField(row.signature())) {
                    field(token);
                } else {
                    method(token);
                }
            }
            case METHOD_DEF, METHOD_SPEC -> method(token);
            default -> {
                m.invalid("ldtoken of " + Token.toString(token));
                push(WellKnownType.RUNTIME_TYPE_HANDLE);
            }
        }
    }

    private void field(int token) {
        var field = m.resolve(() -> m.method.resolveField(token));
        if (!Visibility.canUse(m.method.owner(), field, Optional.empty())) {
            m.unverifiable(field + " is not visible from " + m.method.owner());
        }
        push(WellKnownType.RUNTIME_FIELD_HANDLE);
    }

    private void method(int token) {
        var method = m.resolve(() -> m.method.resolveMethod(token));
        if (!Visibility.canUse(m.method.owner(), method, Optional.empty())) {
            m.unverifiable(method + " is not visible from " + m.method.owner());
        }
        push(WellKnownType.RUNTIME_METHOD_HANDLE);
    }
}
