package dev.gatun.il.metadata;

import dev.gatun.il.BadImageException;
import dev.gatun.il.ByteCursor;
import dev.gatun.il.ByteSpan;
import dev.gatun.il.Token;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * The metadata of an assembly or of a Portable PDB (ECMA-335 II.24.2): tables and heaps. Immutable; rows are decoded
 * when asked for. Every method throws {@link BadImageException} where the bytes are wrong. Row numbers (rid) start
 * at 1, tokens are as in {@link Token}. A reference column of a row record is 0 where the file has none.
 */
public final class Metadata {
    private static final int SIGNATURE = 0x424A5342;
    private static final int MAX_ROWS = 0xFF_FFFF;
    private static final int EXTRA_DATA = 0x40;

    private final String versionString;
    private final Map<String, ByteSpan> streams;
    private final Heaps heaps;
    private final Table[] tables = new Table[TableId.values().length];
    /** Rows that references may name: those of {@link #tables}, and in a PDB those of the assembly it is about. */
    private final int[] referable = new int[tables.length];
    private final boolean uncompressed;
    private final Lookups lookups;

    private Metadata(ByteSpan bytes) {
        ByteCursor in = bytes.cursor();
        if (in.i4() != SIGNATURE) {
            throw bytes.error(0, "expected the metadata signature BSJB");
        }
        in.skip(8);
        int versionAt = in.position();
        int versionLength = in.i4();
        if (versionLength < 0 || versionLength > 0xFF + 1) {
            throw bytes.error(versionAt, "expected a version string of at most 256 bytes, found " + versionLength);
        }
        ByteSpan version = in.take(versionLength);
        int versionEnd = version.indexOf(0, 0);
        versionString = version.utf8(0, versionEnd < 0 ? versionLength : versionEnd);
        in.skip(2);
        streams = streams(bytes, in);
        uncompressed = !streams.containsKey("#~") && streams.containsKey("#-");
        heaps = new Heaps(stream("#Strings"), stream("#US"), stream("#Blob"), stream("#GUID"));
        ByteSpan tableStream = streams.get(uncompressed ? "#-" : "#~");
        if (tableStream == null) {
            throw bytes.error(0, "expected a stream #~ or #-, found only " + streams.keySet());
        }
        readTables(tableStream);
        lookups = new Lookups(this);
    }

    /** Reads metadata that begins (with BSJB) at the first byte of {@code bytes}. */
    public static Metadata of(ByteSpan bytes) {
        return new Metadata(bytes);
    }

    private static Map<String, ByteSpan> streams(ByteSpan bytes, ByteCursor in) {
        int count = in.u2();
        Map<String, ByteSpan> streams = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            int at = in.position();
            int offset = in.i4();
            int size = in.i4();
            int nameEnd = bytes.indexOf(0, in.position());
            int nameLength = nameEnd - in.position();
            if (nameEnd < 0 || nameLength > 32) {
                throw bytes.error(in.position(), "expected a stream name of at most 32 bytes");
            }
            String name = in.take(nameLength).utf8(0, nameLength);
            in.skip((nameLength + 4 & ~3) - nameLength);
            if (offset < 0 || size < 0 || (long) offset + size > bytes.length()) {
                throw bytes.error(at, "expected stream " + name + " within the metadata's " + bytes.length()
                        + " bytes, found offset " + offset + " and size " + size);
            }
            streams.putIfAbsent(name, bytes.slice(offset, size));
        }
        return streams;
    }

    private void readTables(ByteSpan stream) {
        ByteCursor in = stream.cursor();
        in.skip(6);
        int heapSizes = in.u1();
        in.skip(1);
        long valid = in.i8();
        in.skip(8);
        int[] rows = new int[64];
        for (int id = 0; id < 64; id++) {
            if ((valid >>> id & 1) != 0) {
                if (!TableId.exists(id)) {
                    throw stream.error(8, "expected tables of ECMA-335 or Portable PDB only, found table 0x"
                            + Integer.toHexString(id));
                }
                rows[id] = in.i4();
                if (rows[id] < 0 || rows[id] > MAX_ROWS) {
                    throw stream.error(in.position() - 4, "expected at most 0xFFFFFF rows of " + TableId.of(id)
                            + ", found " + (rows[id] & 0xFFFF_FFFFL));
                }
            }
        }
        if ((heapSizes & EXTRA_DATA) != 0) {
            in.skip(4);
        }
        for (TableId table : TableId.values()) {
            referable[table.ordinal()] = rows[table.id()];
        }
        readReferencedRows();
        Widths widths = new Widths(heapSizes, referable);
        int at = in.position();
        for (TableId id : TableId.values()) {
            Table table = Table.read(id, rows[id.id()], widths, stream, at);
            tables[id.ordinal()] = table;
            at += table.byteSize();
        }
    }

    /** A PDB's #Pdb stream: id of 20 bytes, entry point, and the row counts of the tables of its assembly. */
    private void readReferencedRows() {
        ByteSpan pdb = stream("#Pdb");
        if (pdb.isEmpty()) {
            return;
        }
        ByteCursor in = pdb.cursor();
        in.skip(24);
        long referenced = in.i8();
        for (int id = 0; id < 64; id++) {
            if ((referenced >>> id & 1) != 0) {
                int count = in.i4();
                if (!TableId.exists(id) || count < 0 || count > MAX_ROWS) {
                    throw pdb.error(in.position() - 4, "expected at most 0xFFFFFF rows of a known table, found "
                            + count + " of table 0x" + Integer.toHexString(id));
                }
                int table = TableId.of(id).ordinal();
                referable[table] = Math.max(referable[table], count);
            }
        }
    }

    private record Widths(int heapSizes, int[] rows) implements Table.Widths {
        @Override
        public boolean wideHeap(ColumnKind.Heap heap) {
            return (heapSizes >> heap.ordinal() & 1) != 0;
        }

        @Override
        public boolean wideRow(TableId table) {
            // A list through a *Ptr table has the width of that table's numbers.
            TableId pointers = pointerTable(table);
            return Math.max(rows[table.ordinal()], pointers == table ? 0 : rows[pointers.ordinal()]) > 0xFFFF;
        }

        @Override
        public boolean wideCoded(CodedIndex index) {
            int max = 0;
            for (TableId table : index.tables()) {
                max = Math.max(max, rows[table.ordinal()]);
            }
            return max >= 1 << 16 - index.tagBits();
        }
    }

    /** The *Ptr table that lists rows of {@code table}, or {@code table} itself if there is no such kind. */
    static TableId pointerTable(TableId table) {
        return switch (table) {
            case FIELD -> TableId.FIELD_PTR;
            case METHOD_DEF -> TableId.METHOD_PTR;
            case PARAM -> TableId.PARAM_PTR;
            case EVENT -> TableId.EVENT_PTR;
            case PROPERTY -> TableId.PROPERTY_PTR;
            default -> table;
        };
    }

    // ---------------------------------------------------------------------------------------- heaps and raw tables

    /** The version of the runtime that the file was built for, such as {@code v4.0.30319}. */
    public String versionString() {
        return versionString;
    }

    /** The streams by name, in the order of the file. */
    public Map<String, ByteSpan> streams() {
        return Collections.unmodifiableMap(streams);
    }

    /** The stream of that name, empty if there is none. */
    public ByteSpan stream(String name) {
        return streams.getOrDefault(name, ByteSpan.EMPTY);
    }

    /** Whether the tables are in the uncompressed form #-, where *Ptr tables may occur. */
    public boolean isUncompressed() {
        return uncompressed;
    }

    /** The text at an offset of #Strings; 0 is the empty string. */
    public String string(int offset) {
        return heaps.string(offset);
    }

    /** The blob at an offset of #Blob; 0 is the empty blob. */
    public ByteSpan blob(int offset) {
        return heaps.blob(offset);
    }

    /** The GUID of that number, from 1; 0 is all zeros. */
    public UUID guid(int index) {
        return heaps.guid(index);
    }

    /** The text of an {@code ldstr} token (0x70......). */
    public String userString(int token) {
        return heaps.userString(token);
    }

    /** How many rows the table has here (for a table of the assembly in a PDB: 0). */
    public int rows(TableId table) {
        return tables[table.ordinal()].rows;
    }

    /** How many bytes a row takes. */
    public int rowSize(TableId table) {
        return tables[table.ordinal()].rowSize;
    }

    /** How many rows references may name; in a PDB this counts the assembly's rows. */
    public int referableRows(TableId table) {
        return referable[table.ordinal()];
    }

    /** The value of a column as it stands in the file (heap offset, encoded index, or number). */
    public int raw(TableId table, int rid, int column) {
        Table rows = tables[table.ordinal()];
        if (rid < 1 || rid > rows.rows) {
            throw noRow(table, rid);
        }
        return rows.raw(rid, column);
    }

    Table table(TableId id) {
        return tables[id.ordinal()];
    }

    private BadImageException noRow(TableId table, int rid) {
        return new BadImageException("token " + Token.toString(Token.of(table, rid & 0xFF_FFFF)),
                "expected a row of " + table + " from 1 to " + rows(table) + ", found " + rid);
    }

    /** The token in a column that refers to one row, 0 for none; a row that does not exist is an error. */
    public int token(TableId table, int rid, int column) {
        int raw = raw(table, rid, column);
        int token = switch (table.columns().get(column).kind()) {
            case ColumnKind.Row row -> raw >>> 24 == 0 ? Token.of(row.table(), raw) : -1;
            case ColumnKind.Coded coded -> coded.index().decode(raw);
            case ColumnKind other -> throw new IllegalArgumentException(table + " column " + column + " is " + other);
        };
        if (token == -1 || Token.rid(token) > referable[TableId.of(Token.table(token)).ordinal()]) {
            throw badCell(table, rid, column, "expected a reference to an existing row, found 0x"
                    + Integer.toHexString(raw));
        }
        return Token.rid(token) == 0 ? 0 : token;
    }

    /** As {@link #token}, but no reference is an error. */
    public int requiredToken(TableId table, int rid, int column) {
        int token = token(table, rid, column);
        if (token == 0) {
            throw badCell(table, rid, column, "expected a reference, found none");
        }
        return token;
    }

    BadImageException badCell(TableId table, int rid, int column, String problem) {
        return tables[table.ordinal()].cell(rid, column).error(0, "row " + Token.toString(Token.of(table, rid)) + " "
                + table.columns().get(column).name() + ": " + problem);
    }

    /** The run of rows that a {@link ColumnKind.RowList} column begins: up to where the next row's begins. */
    public RidRange list(TableId table, int rid, int column) {
        return lookups.list(table, rid, column);
    }

    private String text(TableId table, int rid, int column) {
        return heaps.string(raw(table, rid, column));
    }

    private ByteSpan bytes(TableId table, int rid, int column) {
        return heaps.blob(raw(table, rid, column));
    }

    private UUID uuid(TableId table, int rid, int column) {
        return heaps.guid(raw(table, rid, column));
    }

    // --------------------------------------------------------------------------------------------- typed rows

    private int existing(TableId table, int rid) {
        if (rid < 1 || rid > rows(table)) {
            throw noRow(table, rid);
        }
        return Token.of(table, rid);
    }

    public ModuleRow module(int rid) {
        TableId t = TableId.MODULE;
        return new ModuleRow(existing(t, rid), raw(t, rid, 0), text(t, rid, 1), uuid(t, rid, 2));
    }

    public TypeRefRow typeRef(int rid) {
        TableId t = TableId.TYPE_REF;
        return new TypeRefRow(existing(t, rid), token(t, rid, 0), text(t, rid, 1), text(t, rid, 2));
    }

    public TypeDefRow typeDef(int rid) {
        TableId t = TableId.TYPE_DEF;
        return new TypeDefRow(existing(t, rid), raw(t, rid, 0), text(t, rid, 1), text(t, rid, 2), token(t, rid, 3),
                list(t, rid, 4), list(t, rid, 5));
    }

    public FieldRow field(int rid) {
        TableId t = TableId.FIELD;
        return new FieldRow(existing(t, rid), raw(t, rid, 0), text(t, rid, 1), bytes(t, rid, 2));
    }

    public MethodDefRow methodDef(int rid) {
        TableId t = TableId.METHOD_DEF;
        return new MethodDefRow(existing(t, rid), raw(t, rid, 0), raw(t, rid, 1), raw(t, rid, 2), text(t, rid, 3),
                bytes(t, rid, 4), list(t, rid, 5));
    }

    public ParamRow param(int rid) {
        TableId t = TableId.PARAM;
        return new ParamRow(existing(t, rid), raw(t, rid, 0), raw(t, rid, 1), text(t, rid, 2));
    }

    public InterfaceImplRow interfaceImpl(int rid) {
        TableId t = TableId.INTERFACE_IMPL;
        return new InterfaceImplRow(existing(t, rid), requiredToken(t, rid, 0), requiredToken(t, rid, 1));
    }

    public MemberRefRow memberRef(int rid) {
        TableId t = TableId.MEMBER_REF;
        return new MemberRefRow(existing(t, rid), requiredToken(t, rid, 0), text(t, rid, 1), bytes(t, rid, 2));
    }

    public ConstantRow constantRow(int rid) {
        TableId t = TableId.CONSTANT;
        return new ConstantRow(existing(t, rid), raw(t, rid, 0) & 0xFF, requiredToken(t, rid, 1), bytes(t, rid, 2));
    }

    public CustomAttributeRow customAttribute(int rid) {
        TableId t = TableId.CUSTOM_ATTRIBUTE;
        return new CustomAttributeRow(existing(t, rid), requiredToken(t, rid, 0), requiredToken(t, rid, 1),
                bytes(t, rid, 2));
    }

    public FieldMarshalRow fieldMarshalRow(int rid) {
        TableId t = TableId.FIELD_MARSHAL;
        return new FieldMarshalRow(existing(t, rid), requiredToken(t, rid, 0), bytes(t, rid, 1));
    }

    public DeclSecurityRow declSecurity(int rid) {
        TableId t = TableId.DECL_SECURITY;
        return new DeclSecurityRow(existing(t, rid), raw(t, rid, 0), requiredToken(t, rid, 1), bytes(t, rid, 2));
    }

    public ClassLayoutRow classLayoutRow(int rid) {
        TableId t = TableId.CLASS_LAYOUT;
        return new ClassLayoutRow(existing(t, rid), raw(t, rid, 0), raw(t, rid, 1), requiredToken(t, rid, 2));
    }

    public FieldLayoutRow fieldLayout(int rid) {
        TableId t = TableId.FIELD_LAYOUT;
        return new FieldLayoutRow(existing(t, rid), raw(t, rid, 0), requiredToken(t, rid, 1));
    }

    public StandAloneSigRow standAloneSig(int rid) {
        TableId t = TableId.STAND_ALONE_SIG;
        return new StandAloneSigRow(existing(t, rid), bytes(t, rid, 0));
    }

    public EventMapRow eventMap(int rid) {
        TableId t = TableId.EVENT_MAP;
        return new EventMapRow(existing(t, rid), requiredToken(t, rid, 0), list(t, rid, 1));
    }

    public EventRow event(int rid) {
        TableId t = TableId.EVENT;
        return new EventRow(existing(t, rid), raw(t, rid, 0), text(t, rid, 1), token(t, rid, 2));
    }

    public PropertyMapRow propertyMap(int rid) {
        TableId t = TableId.PROPERTY_MAP;
        return new PropertyMapRow(existing(t, rid), requiredToken(t, rid, 0), list(t, rid, 1));
    }

    public PropertyRow property(int rid) {
        TableId t = TableId.PROPERTY;
        return new PropertyRow(existing(t, rid), raw(t, rid, 0), text(t, rid, 1), bytes(t, rid, 2));
    }

    public MethodSemanticsRow methodSemantics(int rid) {
        TableId t = TableId.METHOD_SEMANTICS;
        return new MethodSemanticsRow(existing(t, rid), raw(t, rid, 0), requiredToken(t, rid, 1),
                requiredToken(t, rid, 2));
    }

    public MethodImplRow methodImpl(int rid) {
        TableId t = TableId.METHOD_IMPL;
        return new MethodImplRow(existing(t, rid), requiredToken(t, rid, 0), requiredToken(t, rid, 1),
                requiredToken(t, rid, 2));
    }

    public ModuleRefRow moduleRef(int rid) {
        TableId t = TableId.MODULE_REF;
        return new ModuleRefRow(existing(t, rid), text(t, rid, 0));
    }

    public TypeSpecRow typeSpec(int rid) {
        TableId t = TableId.TYPE_SPEC;
        return new TypeSpecRow(existing(t, rid), bytes(t, rid, 0));
    }

    public FieldRvaRow fieldRvaRow(int rid) {
        TableId t = TableId.FIELD_RVA;
        return new FieldRvaRow(existing(t, rid), raw(t, rid, 0), requiredToken(t, rid, 1));
    }

    public EncLogRow encLog(int rid) {
        TableId t = TableId.ENC_LOG;
        return new EncLogRow(existing(t, rid), raw(t, rid, 0), raw(t, rid, 1));
    }

    public EncMapRow encMap(int rid) {
        TableId t = TableId.ENC_MAP;
        return new EncMapRow(existing(t, rid), raw(t, rid, 0));
    }

    public AssemblyRow assembly(int rid) {
        TableId t = TableId.ASSEMBLY;
        return new AssemblyRow(existing(t, rid), raw(t, rid, 0), raw(t, rid, 1), raw(t, rid, 2), raw(t, rid, 3),
                raw(t, rid, 4), raw(t, rid, 5), bytes(t, rid, 6), text(t, rid, 7), text(t, rid, 8));
    }

    public AssemblyProcessorRow assemblyProcessor(int rid) {
        TableId t = TableId.ASSEMBLY_PROCESSOR;
        return new AssemblyProcessorRow(existing(t, rid), raw(t, rid, 0));
    }

    public AssemblyOsRow assemblyOs(int rid) {
        TableId t = TableId.ASSEMBLY_OS;
        return new AssemblyOsRow(existing(t, rid), raw(t, rid, 0), raw(t, rid, 1), raw(t, rid, 2));
    }

    public AssemblyRefRow assemblyRef(int rid) {
        TableId t = TableId.ASSEMBLY_REF;
        return new AssemblyRefRow(existing(t, rid), raw(t, rid, 0), raw(t, rid, 1), raw(t, rid, 2), raw(t, rid, 3),
                raw(t, rid, 4), bytes(t, rid, 5), text(t, rid, 6), text(t, rid, 7), bytes(t, rid, 8));
    }

    public AssemblyRefProcessorRow assemblyRefProcessor(int rid) {
        TableId t = TableId.ASSEMBLY_REF_PROCESSOR;
        return new AssemblyRefProcessorRow(existing(t, rid), raw(t, rid, 0), requiredToken(t, rid, 1));
    }

    public AssemblyRefOsRow assemblyRefOs(int rid) {
        TableId t = TableId.ASSEMBLY_REF_OS;
        return new AssemblyRefOsRow(existing(t, rid), raw(t, rid, 0), raw(t, rid, 1), raw(t, rid, 2),
                requiredToken(t, rid, 3));
    }

    public FileRow file(int rid) {
        TableId t = TableId.FILE;
        return new FileRow(existing(t, rid), raw(t, rid, 0), text(t, rid, 1), bytes(t, rid, 2));
    }

    public ExportedTypeRow exportedType(int rid) {
        TableId t = TableId.EXPORTED_TYPE;
        return new ExportedTypeRow(existing(t, rid), raw(t, rid, 0), raw(t, rid, 1), text(t, rid, 2), text(t, rid, 3),
                requiredToken(t, rid, 4));
    }

    public ManifestResourceRow manifestResource(int rid) {
        TableId t = TableId.MANIFEST_RESOURCE;
        return new ManifestResourceRow(existing(t, rid), raw(t, rid, 0), raw(t, rid, 1), text(t, rid, 2),
                token(t, rid, 3));
    }

    public NestedClassRow nestedClass(int rid) {
        TableId t = TableId.NESTED_CLASS;
        return new NestedClassRow(existing(t, rid), requiredToken(t, rid, 0), requiredToken(t, rid, 1));
    }

    public GenericParamRow genericParam(int rid) {
        TableId t = TableId.GENERIC_PARAM;
        return new GenericParamRow(existing(t, rid), raw(t, rid, 0), raw(t, rid, 1), requiredToken(t, rid, 2),
                text(t, rid, 3));
    }

    public MethodSpecRow methodSpec(int rid) {
        TableId t = TableId.METHOD_SPEC;
        return new MethodSpecRow(existing(t, rid), requiredToken(t, rid, 0), bytes(t, rid, 1));
    }

    public GenericParamConstraintRow genericParamConstraint(int rid) {
        TableId t = TableId.GENERIC_PARAM_CONSTRAINT;
        return new GenericParamConstraintRow(existing(t, rid), requiredToken(t, rid, 0), requiredToken(t, rid, 1));
    }

    public DocumentRow document(int rid) {
        TableId t = TableId.DOCUMENT;
        return new DocumentRow(existing(t, rid), bytes(t, rid, 0), uuid(t, rid, 1), bytes(t, rid, 2), uuid(t, rid, 3));
    }

    public MethodDebugInformationRow methodDebugInformation(int rid) {
        TableId t = TableId.METHOD_DEBUG_INFORMATION;
        return new MethodDebugInformationRow(existing(t, rid), token(t, rid, 0), bytes(t, rid, 1));
    }

    public LocalScopeRow localScope(int rid) {
        TableId t = TableId.LOCAL_SCOPE;
        return new LocalScopeRow(existing(t, rid), requiredToken(t, rid, 0), token(t, rid, 1), list(t, rid, 2),
                list(t, rid, 3), raw(t, rid, 4), raw(t, rid, 5));
    }

    public LocalVariableRow localVariable(int rid) {
        TableId t = TableId.LOCAL_VARIABLE;
        return new LocalVariableRow(existing(t, rid), raw(t, rid, 0), raw(t, rid, 1), text(t, rid, 2));
    }

    public LocalConstantRow localConstant(int rid) {
        TableId t = TableId.LOCAL_CONSTANT;
        return new LocalConstantRow(existing(t, rid), text(t, rid, 0), bytes(t, rid, 1));
    }

    public ImportScopeRow importScope(int rid) {
        TableId t = TableId.IMPORT_SCOPE;
        return new ImportScopeRow(existing(t, rid), token(t, rid, 0), bytes(t, rid, 1));
    }

    public StateMachineMethodRow stateMachineMethod(int rid) {
        TableId t = TableId.STATE_MACHINE_METHOD;
        return new StateMachineMethodRow(existing(t, rid), requiredToken(t, rid, 0), requiredToken(t, rid, 1));
    }

    public CustomDebugInformationRow customDebugInformation(int rid) {
        TableId t = TableId.CUSTOM_DEBUG_INFORMATION;
        return new CustomDebugInformationRow(existing(t, rid), requiredToken(t, rid, 0), uuid(t, rid, 1),
                bytes(t, rid, 2));
    }

    public ImplMapRow implMapRow(int rid) {
        TableId t = TableId.IMPL_MAP;
        int token = existing(t, rid);
        int module = token(t, rid, 3);
        return new ImplMapRow(token, raw(t, rid, 0), requiredToken(t, rid, 1), text(t, rid, 2), module,
                module == 0 ? "" : moduleRef(Token.rid(module)).name());
    }

    /** Any row as its record. */
    public Record row(TableId table, int rid) {
        return switch (table) {
            case MODULE -> module(rid);
            case TYPE_REF -> typeRef(rid);
            case TYPE_DEF -> typeDef(rid);
            case FIELD -> field(rid);
            case METHOD_DEF -> methodDef(rid);
            case PARAM -> param(rid);
            case INTERFACE_IMPL -> interfaceImpl(rid);
            case MEMBER_REF -> memberRef(rid);
            case CONSTANT -> constantRow(rid);
            case CUSTOM_ATTRIBUTE -> customAttribute(rid);
            case FIELD_MARSHAL -> fieldMarshalRow(rid);
            case DECL_SECURITY -> declSecurity(rid);
            case CLASS_LAYOUT -> classLayoutRow(rid);
            case FIELD_LAYOUT -> fieldLayout(rid);
            case STAND_ALONE_SIG -> standAloneSig(rid);
            case EVENT_MAP -> eventMap(rid);
            case EVENT -> event(rid);
            case PROPERTY_MAP -> propertyMap(rid);
            case PROPERTY -> property(rid);
            case METHOD_SEMANTICS -> methodSemantics(rid);
            case METHOD_IMPL -> methodImpl(rid);
            case MODULE_REF -> moduleRef(rid);
            case TYPE_SPEC -> typeSpec(rid);
            case FIELD_RVA -> fieldRvaRow(rid);
            case ENC_LOG -> encLog(rid);
            case ENC_MAP -> encMap(rid);
            case ASSEMBLY -> assembly(rid);
            case ASSEMBLY_PROCESSOR -> assemblyProcessor(rid);
            case ASSEMBLY_OS -> assemblyOs(rid);
            case ASSEMBLY_REF -> assemblyRef(rid);
            case ASSEMBLY_REF_PROCESSOR -> assemblyRefProcessor(rid);
            case ASSEMBLY_REF_OS -> assemblyRefOs(rid);
            case FILE -> file(rid);
            case EXPORTED_TYPE -> exportedType(rid);
            case MANIFEST_RESOURCE -> manifestResource(rid);
            case NESTED_CLASS -> nestedClass(rid);
            case GENERIC_PARAM -> genericParam(rid);
            case METHOD_SPEC -> methodSpec(rid);
            case GENERIC_PARAM_CONSTRAINT -> genericParamConstraint(rid);
            case DOCUMENT -> document(rid);
            case METHOD_DEBUG_INFORMATION -> methodDebugInformation(rid);
            case LOCAL_SCOPE -> localScope(rid);
            case LOCAL_VARIABLE -> localVariable(rid);
            case LOCAL_CONSTANT -> localConstant(rid);
            case IMPORT_SCOPE -> importScope(rid);
            case STATE_MACHINE_METHOD -> stateMachineMethod(rid);
            case CUSTOM_DEBUG_INFORMATION -> customDebugInformation(rid);
            case IMPL_MAP -> implMapRow(rid);
            case FIELD_PTR, METHOD_PTR, PARAM_PTR, EVENT_PTR, PROPERTY_PTR -> new PointerRow(existing(table, rid),
                    requiredToken(table, rid, 0));
        };
    }

    // ------------------------------------------------------------------------------------------ derived look-ups

    /** Packing and size of a type. */
    public Optional<ClassLayoutRow> classLayout(int typeRid) {
        int rid = lookups.first(TableId.CLASS_LAYOUT, 2, typeRid);
        return rid == 0 ? Optional.empty() : Optional.of(classLayoutRow(rid));
    }

    /** The offset of a field in its explicit layout. */
    public OptionalInt fieldOffset(int fieldRid) {
        int rid = lookups.first(TableId.FIELD_LAYOUT, 1, fieldRid);
        return rid == 0 ? OptionalInt.empty() : OptionalInt.of(raw(TableId.FIELD_LAYOUT, rid, 0));
    }

    /** Where a static field's initial bytes are. */
    public OptionalInt fieldRva(int fieldRid) {
        int rid = lookups.first(TableId.FIELD_RVA, 1, fieldRid);
        return rid == 0 ? OptionalInt.empty() : OptionalInt.of(raw(TableId.FIELD_RVA, rid, 0));
    }

    /** Tokens (TypeDef, TypeRef, TypeSpec) of the interfaces that a type declares, in the order of the table. */
    public int[] interfaces(int typeRid) {
        int[] rids = lookups.all(TableId.INTERFACE_IMPL, 0, typeRid);
        for (int i = 0; i < rids.length; i++) {
            rids[i] = requiredToken(TableId.INTERFACE_IMPL, rids[i], 1);
        }
        return rids;
    }

    /** The explicit implementations that a type declares. */
    public List<MethodImplRow> methodImpls(int typeRid) {
        return lookups.rows(TableId.METHOD_IMPL, 0, typeRid, this::methodImpl);
    }

    /** The generic parameters of a TypeDef or MethodDef token, in the order of their numbers. */
    public List<GenericParamRow> genericParams(int ownerToken) {
        List<GenericParamRow> params = lookups.rows(TableId.GENERIC_PARAM, 2,
                CodedIndex.TYPE_OR_METHOD_DEF.encode(ownerToken), this::genericParam);
        return params.size() < 2 ? params
                : params.stream().sorted(Comparator.comparingInt(GenericParamRow::number)).toList();
    }

    /** Tokens of the types that a generic parameter is constrained to. */
    public int[] genericParamConstraints(int genericParamRid) {
        int[] rids = lookups.all(TableId.GENERIC_PARAM_CONSTRAINT, 0, genericParamRid);
        for (int i = 0; i < rids.length; i++) {
            rids[i] = requiredToken(TableId.GENERIC_PARAM_CONSTRAINT, rids[i], 1);
        }
        return rids;
    }

    /** The row of the TypeDef that a TypeDef is nested in, 0 for none. */
    public int enclosingType(int typeRid) {
        int rid = lookups.first(TableId.NESTED_CLASS, 0, typeRid);
        return rid == 0 ? 0 : Token.rid(requiredToken(TableId.NESTED_CLASS, rid, 1));
    }

    /** The rows of the TypeDefs nested directly in a TypeDef. */
    public int[] nestedTypes(int typeRid) {
        int[] rids = lookups.all(TableId.NESTED_CLASS, 1, typeRid);
        for (int i = 0; i < rids.length; i++) {
            rids[i] = Token.rid(requiredToken(TableId.NESTED_CLASS, rids[i], 0));
        }
        return rids;
    }

    /** The row of the TypeDef that has the method or field (MethodDef or Field token). */
    public int declaringType(int methodOrFieldToken) {
        return lookups.declaringType(methodOrFieldToken);
    }

    /** The native method that a MethodDef token stands for. */
    public Optional<ImplMapRow> implMap(int methodToken) {
        int rid = lookups.first(TableId.IMPL_MAP, 1, CodedIndex.MEMBER_FORWARDED.encode(methodToken));
        return rid == 0 ? Optional.empty() : Optional.of(implMapRow(rid));
    }

    /** The constant of a Field, Param or Property token. */
    public Optional<ConstantRow> constant(int token) {
        int rid = lookups.first(TableId.CONSTANT, 1, CodedIndex.HAS_CONSTANT.encode(token));
        return rid == 0 ? Optional.empty() : Optional.of(constantRow(rid));
    }

    /** The custom attributes put on what the token names. */
    public List<CustomAttributeRow> customAttributes(int token) {
        return lookups.rows(TableId.CUSTOM_ATTRIBUTE, 0, CodedIndex.HAS_CUSTOM_ATTRIBUTE.encode(token),
                this::customAttribute);
    }

    /** How a Field or Param token is marshalled. */
    public Optional<FieldMarshalRow> fieldMarshal(int token) {
        int rid = lookups.first(TableId.FIELD_MARSHAL, 0, CodedIndex.HAS_FIELD_MARSHAL.encode(token));
        return rid == 0 ? Optional.empty() : Optional.of(fieldMarshalRow(rid));
    }

    /** The properties of a type. */
    public RidRange properties(int typeRid) {
        int rid = lookups.first(TableId.PROPERTY_MAP, 0, typeRid);
        return rid == 0 ? RidRange.EMPTY : list(TableId.PROPERTY_MAP, rid, 1);
    }

    /** The events of a type. */
    public RidRange events(int typeRid) {
        int rid = lookups.first(TableId.EVENT_MAP, 0, typeRid);
        return rid == 0 ? RidRange.EMPTY : list(TableId.EVENT_MAP, rid, 1);
    }

    /** The accessors of an Event or Property token. */
    public List<MethodSemanticsRow> accessors(int token) {
        return lookups.rows(TableId.METHOD_SEMANTICS, 2, CodedIndex.HAS_SEMANTICS.encode(token),
                this::methodSemantics);
    }

    /** The rows of {@code table} whose column {@code column} holds {@code value} as it stands in the file. */
    public int[] find(TableId table, int column, int value) {
        return lookups.all(table, column, value);
    }

    @Override
    public String toString() {
        var text = new StringBuilder(versionString);
        for (Table table : tables) {
            if (table.rows > 0) {
                text.append(' ').append(table.id).append('=').append(table.rows);
            }
        }
        return text.toString();
    }
}
