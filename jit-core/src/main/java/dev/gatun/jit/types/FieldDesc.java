package dev.gatun.jit.types;

import dev.gatun.il.ByteSpan;
import dev.gatun.il.metadata.ConstantRow;
import dev.gatun.il.metadata.FieldRow;
import dev.gatun.il.signature.SignatureReader;
import java.util.Optional;
import java.util.OptionalInt;

/** A field of a closed type. Interned: equality is identity. Thread-safe. */
public final class FieldDesc {
    // FieldAttributes, ECMA-335 II.23.1.5.
    private static final int STATIC = 0x0010;
    private static final int INIT_ONLY = 0x0020;
    private static final int LITERAL = 0x0040;
    private static final int HAS_RVA = 0x0100;

    private final DefinedType owner;
    private final FieldRow row;
    private final Lazy<TypeDesc> type;
    private final Lazy<Boolean> threadStatic;

    FieldDesc(DefinedType owner, FieldRow row) {
        this.owner = owner;
        this.row = row;
        type = new Lazy<>(owner.system(), this::fullName, "has a type",
                () -> owner.module().type(SignatureReader.field(row.signature()), owner.context()));
        threadStatic = new Lazy<>(owner.system(), this::fullName, "is static",
                () -> isStatic() && hasAttribute("System", "ThreadStaticAttribute"));
    }

    public TypeDesc owner() {
        return owner;
    }

    public String name() {
        return row.name();
    }

    /** With the owner's generic arguments filled in. */
    public TypeDesc type() {
        return type.get();
    }

    public int token() {
        return row.token();
    }

    public ModuleDesc module() {
        return owner.module();
    }

    /** FieldAttributes, ECMA-335 II.23.1.5. */
    public int attributes() {
        return row.flags();
    }

    public boolean isStatic() {
        return (row.flags() & STATIC) != 0;
    }

    /** A compile-time constant: has no storage. */
    public boolean isLiteral() {
        return (row.flags() & LITERAL) != 0;
    }

    /** Assigned by constructors only. */
    public boolean isInitOnly() {
        return (row.flags() & INIT_ONLY) != 0;
    }

    public boolean isThreadStatic() {
        return threadStatic.get();
    }

    /**
     * Bytes from the start of the value for a value type's field, from the object's address (the 8-byte header
     * included) for a class's.
     *
     * @throws IllegalStateException for a static field
     */
    public int offset() {
        if (isStatic()) {
            throw new IllegalStateException(fullName() + " is static and has no offset");
        }
        return owner.layout().offsetOf(this);
    }

    /** The initial bytes of a static field that lie in the image (ECMA-335 II.16.3), as many as its type takes. */
    public Optional<ByteSpan> rvaData() {
        if ((row.flags() & HAS_RVA) == 0) {
            return Optional.empty();
        }
        OptionalInt rva = module().metadata().fieldRva(row.token() & 0xFF_FFFF);
        return rva.isEmpty() ? Optional.empty()
                : Optional.of(module().image().atRva(rva.getAsInt(), type().valueSize()));
    }

    /** The value of a literal. */
    public Optional<ConstantRow> constant() {
        return module().metadata().constant(row.token());
    }

    /** The offset that an explicit layout states. */
    OptionalInt explicitOffset() {
        return module().metadata().fieldOffset(row.token() & 0xFF_FFFF);
    }

    /** Whether a custom attribute of that type is put on it. */
    public boolean hasAttribute(String namespace, String name) {
        return module().hasAttribute(row.token(), namespace, name);
    }

    /** {@code Ns.Type::field}. */
    public String fullName() {
        return TypeNames.owner(owner) + "::" + name();
    }

    /** {@link #fullName}. */
    @Override
    public String toString() {
        return fullName();
    }
}
