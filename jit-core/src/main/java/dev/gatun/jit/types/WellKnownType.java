package dev.gatun.jit.types;

/**
 * The types of the class library that the compiler knows by name. A row is namespace, name and kind; a primitive's
 * kind is what makes the type-definition of that name more than a struct.
 */
public enum WellKnownType {
    VOID("System", "Void", TypeKind.VOID),
    BOOLEAN("System", "Boolean", TypeKind.BOOLEAN),
    CHAR("System", "Char", TypeKind.CHAR),
    SBYTE("System", "SByte", TypeKind.I1),
    BYTE("System", "Byte", TypeKind.U1),
    INT16("System", "Int16", TypeKind.I2),
    UINT16("System", "UInt16", TypeKind.U2),
    INT32("System", "Int32", TypeKind.I4),
    UINT32("System", "UInt32", TypeKind.U4),
    INT64("System", "Int64", TypeKind.I8),
    UINT64("System", "UInt64", TypeKind.U8),
    SINGLE("System", "Single", TypeKind.R4),
    DOUBLE("System", "Double", TypeKind.R8),
    INTPTR("System", "IntPtr", TypeKind.I),
    UINTPTR("System", "UIntPtr", TypeKind.U),
    TYPED_REFERENCE("System", "TypedReference", TypeKind.TYPEDBYREF),
    OBJECT("System", "Object", TypeKind.CLASS),
    STRING("System", "String", TypeKind.CLASS),
    VALUETYPE("System", "ValueType", TypeKind.CLASS),
    ENUM("System", "Enum", TypeKind.CLASS),
    ARRAY("System", "Array", TypeKind.CLASS),
    NULLABLE("System", "Nullable`1", TypeKind.STRUCT),
    DELEGATE("System", "Delegate", TypeKind.CLASS),
    MULTICAST_DELEGATE("System", "MulticastDelegate", TypeKind.CLASS),
    RUNTIME_TYPE_HANDLE("System", "RuntimeTypeHandle", TypeKind.STRUCT),
    RUNTIME_METHOD_HANDLE("System", "RuntimeMethodHandle", TypeKind.STRUCT),
    RUNTIME_FIELD_HANDLE("System", "RuntimeFieldHandle", TypeKind.STRUCT),
    RUNTIME_ARGUMENT_HANDLE("System", "RuntimeArgumentHandle", TypeKind.STRUCT),
    TYPE("System", "Type", TypeKind.CLASS),
    ATTRIBUTE("System", "Attribute", TypeKind.CLASS),
    EXCEPTION("System", "Exception", TypeKind.CLASS),
    NULL_REFERENCE_EXCEPTION("System", "NullReferenceException", TypeKind.CLASS),
    ACCESS_VIOLATION_EXCEPTION("System", "AccessViolationException", TypeKind.CLASS),
    INDEX_OUT_OF_RANGE_EXCEPTION("System", "IndexOutOfRangeException", TypeKind.CLASS),
    INVALID_CAST_EXCEPTION("System", "InvalidCastException", TypeKind.CLASS),
    ARRAY_TYPE_MISMATCH_EXCEPTION("System", "ArrayTypeMismatchException", TypeKind.CLASS),
    DIVIDE_BY_ZERO_EXCEPTION("System", "DivideByZeroException", TypeKind.CLASS),
    OVERFLOW_EXCEPTION("System", "OverflowException", TypeKind.CLASS),
    ARITHMETIC_EXCEPTION("System", "ArithmeticException", TypeKind.CLASS),
    STACK_OVERFLOW_EXCEPTION("System", "StackOverflowException", TypeKind.CLASS),
    OUT_OF_MEMORY_EXCEPTION("System", "OutOfMemoryException", TypeKind.CLASS),
    TYPE_INITIALIZATION_EXCEPTION("System", "TypeInitializationException", TypeKind.CLASS),
    INVALID_PROGRAM_EXCEPTION("System", "InvalidProgramException", TypeKind.CLASS),
    /** Its methods Type, Method and Field take a name and throw what .NET throws where that is not found. A class library may lack it. */
    MISSING_REFERENCE("Gatun", "MissingReference", TypeKind.CLASS),
    /**
     * What {@code T[]} is as a generic collection: a class {@code Array<T>} derived from {@code Array}, whose vtable
     * and interfaces {@code T[]} has and in whose methods {@code this} is the array. A class library may lack it.
     */
    VECTOR("System", "Array`1", TypeKind.CLASS);

    private final String namespace;
    private final String typeName;
    private final TypeKind kind;

    WellKnownType(String namespace, String typeName, TypeKind kind) {
        this.namespace = namespace;
        this.typeName = typeName;
        this.kind = kind;
    }

    public String namespace() {
        return namespace;
    }

    /** The metadata name, with the arity suffix of a generic type. */
    public String typeName() {
        return typeName;
    }

    public TypeKind kind() {
        return kind;
    }

    /** The row of a primitive kind, void or a typed reference. */
    static WellKnownType of(TypeKind kind) {
        for (var type : values()) {
            if (type.kind == kind && (kind.isPrimitive() || kind == TypeKind.VOID || kind == TypeKind.TYPEDBYREF)) {
                return type;
            }
        }
        throw new IllegalArgumentException(kind + " is no primitive");
    }
}
