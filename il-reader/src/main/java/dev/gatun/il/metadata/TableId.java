package dev.gatun.il.metadata;

import java.util.Arrays;
import java.util.List;

/**
 * Every metadata table of ECMA-335 II.22 and of the Portable PDB format, with its columns. This is the only statement
 * of the schema; sizes are derived. In a row, {@code u2 u4} are numbers, {@code string guid blob} heap indexes,
 * {@code TABLE} a row of that table, {@code TABLE..} the first row of a run, {@code CODED_INDEX} a row of one of its
 * tables, and {@code *} marks the columns by which the table is sorted.
 */
public enum TableId {
    MODULE(0x00, "Generation u2, Name string, Mvid guid, EncId guid, EncBaseId guid"),
    TYPE_REF(0x01, "ResolutionScope RESOLUTION_SCOPE, Name string, Namespace string"),
    TYPE_DEF(0x02, "Flags u4, Name string, Namespace string, Extends TYPE_DEF_OR_REF, FieldList FIELD..,"
            + " MethodList METHOD_DEF.."),
    FIELD_PTR(0x03, "Field FIELD"),
    FIELD(0x04, "Flags u2, Name string, Signature blob"),
    METHOD_PTR(0x05, "Method METHOD_DEF"),
    METHOD_DEF(0x06, "Rva u4, ImplFlags u2, Flags u2, Name string, Signature blob, ParamList PARAM.."),
    PARAM_PTR(0x07, "Param PARAM"),
    PARAM(0x08, "Flags u2, Sequence u2, Name string"),
    INTERFACE_IMPL(0x09, "Class TYPE_DEF*, Interface TYPE_DEF_OR_REF"),
    MEMBER_REF(0x0A, "Class MEMBER_REF_PARENT, Name string, Signature blob"),
    /** The type is one byte, followed by a zero byte. */
    CONSTANT(0x0B, "Type u2, Parent HAS_CONSTANT*, Value blob"),
    CUSTOM_ATTRIBUTE(0x0C, "Parent HAS_CUSTOM_ATTRIBUTE*, Type CUSTOM_ATTRIBUTE_TYPE, Value blob"),
    FIELD_MARSHAL(0x0D, "Parent HAS_FIELD_MARSHAL*, NativeType blob"),
    DECL_SECURITY(0x0E, "Action u2, Parent HAS_DECL_SECURITY*, PermissionSet blob"),
    CLASS_LAYOUT(0x0F, "PackingSize u2, ClassSize u4, Parent TYPE_DEF*"),
    FIELD_LAYOUT(0x10, "Offset u4, Field FIELD*"),
    STAND_ALONE_SIG(0x11, "Signature blob"),
    EVENT_MAP(0x12, "Parent TYPE_DEF*, EventList EVENT.."),
    EVENT_PTR(0x13, "Event EVENT"),
    EVENT(0x14, "EventFlags u2, Name string, EventType TYPE_DEF_OR_REF"),
    PROPERTY_MAP(0x15, "Parent TYPE_DEF*, PropertyList PROPERTY.."),
    PROPERTY_PTR(0x16, "Property PROPERTY"),
    PROPERTY(0x17, "Flags u2, Name string, Type blob"),
    METHOD_SEMANTICS(0x18, "Semantics u2, Method METHOD_DEF, Association HAS_SEMANTICS*"),
    METHOD_IMPL(0x19, "Class TYPE_DEF*, MethodBody METHOD_DEF_OR_REF, MethodDeclaration METHOD_DEF_OR_REF"),
    MODULE_REF(0x1A, "Name string"),
    TYPE_SPEC(0x1B, "Signature blob"),
    IMPL_MAP(0x1C, "MappingFlags u2, MemberForwarded MEMBER_FORWARDED*, ImportName string, ImportScope MODULE_REF"),
    FIELD_RVA(0x1D, "Rva u4, Field FIELD*"),
    ENC_LOG(0x1E, "Token u4, FuncCode u4"),
    ENC_MAP(0x1F, "Token u4"),
    ASSEMBLY(0x20, "HashAlgId u4, MajorVersion u2, MinorVersion u2, BuildNumber u2, RevisionNumber u2, Flags u4,"
            + " PublicKey blob, Name string, Culture string"),
    ASSEMBLY_PROCESSOR(0x21, "Processor u4"),
    ASSEMBLY_OS(0x22, "OsPlatformId u4, OsMajorVersion u4, OsMinorVersion u4"),
    ASSEMBLY_REF(0x23, "MajorVersion u2, MinorVersion u2, BuildNumber u2, RevisionNumber u2, Flags u4,"
            + " PublicKeyOrToken blob, Name string, Culture string, HashValue blob"),
    ASSEMBLY_REF_PROCESSOR(0x24, "Processor u4, AssemblyRef ASSEMBLY_REF"),
    ASSEMBLY_REF_OS(0x25, "OsPlatformId u4, OsMajorVersion u4, OsMinorVersion u4, AssemblyRef ASSEMBLY_REF"),
    FILE(0x26, "Flags u4, Name string, HashValue blob"),
    EXPORTED_TYPE(0x27, "Flags u4, TypeDefId u4, TypeName string, TypeNamespace string, Implementation IMPLEMENTATION"),
    MANIFEST_RESOURCE(0x28, "Offset u4, Flags u4, Name string, Implementation IMPLEMENTATION"),
    NESTED_CLASS(0x29, "NestedClass TYPE_DEF*, EnclosingClass TYPE_DEF"),
    GENERIC_PARAM(0x2A, "Number u2, Flags u2, Owner TYPE_OR_METHOD_DEF*, Name string"),
    METHOD_SPEC(0x2B, "Method METHOD_DEF_OR_REF, Instantiation blob"),
    GENERIC_PARAM_CONSTRAINT(0x2C, "Owner GENERIC_PARAM*, Constraint TYPE_DEF_OR_REF"),
    DOCUMENT(0x30, "Name blob, HashAlgorithm guid, Hash blob, Language guid"),
    METHOD_DEBUG_INFORMATION(0x31, "Document DOCUMENT, SequencePoints blob"),
    LOCAL_SCOPE(0x32, "Method METHOD_DEF*, ImportScope IMPORT_SCOPE, VariableList LOCAL_VARIABLE..,"
            + " ConstantList LOCAL_CONSTANT.., StartOffset u4, Length u4"),
    LOCAL_VARIABLE(0x33, "Attributes u2, Index u2, Name string"),
    LOCAL_CONSTANT(0x34, "Name string, Signature blob"),
    IMPORT_SCOPE(0x35, "Parent IMPORT_SCOPE, Imports blob"),
    STATE_MACHINE_METHOD(0x36, "MoveNextMethod METHOD_DEF*, KickoffMethod METHOD_DEF"),
    CUSTOM_DEBUG_INFORMATION(0x37, "Parent HAS_CUSTOM_DEBUG_INFORMATION*, Kind guid, Value blob");

    private static final TableId[] BY_ID = new TableId[64];

    static {
        for (TableId table : values()) {
            BY_ID[table.id] = table;
        }
        for (TableId table : values()) {
            table.columns = Arrays.stream(table.spec.split(", *")).map(TableId::parse).toList();
        }
    }

    private final int id;
    private final String spec;
    private List<Column> columns = List.of();

    TableId(int id, String spec) {
        this.id = id;
        this.spec = spec;
    }

    private static Column parse(String text) {
        String[] parts = text.split(" ");
        boolean key = parts[1].endsWith("*");
        String kind = key ? parts[1].substring(0, parts[1].length() - 1) : parts[1];
        return new Column(parts[0], kind(kind), key);
    }

    private static ColumnKind kind(String text) {
        if (text.endsWith("..")) {
            return new ColumnKind.RowList(valueOf(text.substring(0, text.length() - 2)));
        }
        return switch (text) {
            case "u2" -> ColumnKind.Fixed.U2;
            case "u4" -> ColumnKind.Fixed.U4;
            case "string" -> ColumnKind.Heap.STRING;
            case "guid" -> ColumnKind.Heap.GUID;
            case "blob" -> ColumnKind.Heap.BLOB;
            default -> isTable(text) ? new ColumnKind.Row(valueOf(text))
                    : new ColumnKind.Coded(CodedIndex.valueOf(text));
        };
    }

    private static boolean isTable(String name) {
        return Arrays.stream(values()).anyMatch(t -> t.name().equals(name));
    }

    /** The table's number, as in the high byte of a token. */
    public int id() {
        return id;
    }

    public List<Column> columns() {
        return columns;
    }

    /** The position of the column of that name. */
    public int column(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(this + " has no column " + name);
    }

    /** Whether the table belongs to the Portable PDB format. */
    public boolean isDebug() {
        return id >= 0x30;
    }

    /** Whether there is a table of that number. */
    public static boolean exists(int id) {
        return id >= 0 && id < BY_ID.length && BY_ID[id] != null;
    }

    /** The table of that number, which must {@linkplain #exists exist}. */
    public static TableId of(int id) {
        if (!exists(id)) {
            throw new IllegalArgumentException("no metadata table 0x" + Integer.toHexString(id));
        }
        return BY_ID[id];
    }
}
