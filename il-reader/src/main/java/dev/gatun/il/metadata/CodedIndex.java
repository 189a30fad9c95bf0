package dev.gatun.il.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The coded indexes of ECMA-335 II.24.2.6: a row number shifted left, and in the low bits a tag that says of which
 * table. One row each: the tables by tag, {@code -} where a tag means nothing.
 */
public enum CodedIndex {
    TYPE_DEF_OR_REF("TYPE_DEF TYPE_REF TYPE_SPEC"),
    HAS_CONSTANT("FIELD PARAM PROPERTY"),
    HAS_CUSTOM_ATTRIBUTE("METHOD_DEF FIELD TYPE_REF TYPE_DEF PARAM INTERFACE_IMPL MEMBER_REF MODULE DECL_SECURITY"
            + " PROPERTY EVENT STAND_ALONE_SIG MODULE_REF TYPE_SPEC ASSEMBLY ASSEMBLY_REF FILE EXPORTED_TYPE"
            + " MANIFEST_RESOURCE GENERIC_PARAM GENERIC_PARAM_CONSTRAINT METHOD_SPEC"),
    HAS_FIELD_MARSHAL("FIELD PARAM"),
    HAS_DECL_SECURITY("TYPE_DEF METHOD_DEF ASSEMBLY"),
    MEMBER_REF_PARENT("TYPE_DEF TYPE_REF MODULE_REF METHOD_DEF TYPE_SPEC"),
    HAS_SEMANTICS("EVENT PROPERTY"),
    METHOD_DEF_OR_REF("METHOD_DEF MEMBER_REF"),
    MEMBER_FORWARDED("FIELD METHOD_DEF"),
    IMPLEMENTATION("FILE ASSEMBLY_REF EXPORTED_TYPE"),
    CUSTOM_ATTRIBUTE_TYPE("- - METHOD_DEF MEMBER_REF -"),
    RESOLUTION_SCOPE("MODULE MODULE_REF ASSEMBLY_REF TYPE_REF"),
    TYPE_OR_METHOD_DEF("TYPE_DEF METHOD_DEF"),
    /** Of Portable PDB: a CustomDebugInformation row's parent. */
    HAS_CUSTOM_DEBUG_INFORMATION("METHOD_DEF FIELD TYPE_REF TYPE_DEF PARAM INTERFACE_IMPL MEMBER_REF MODULE"
            + " DECL_SECURITY PROPERTY EVENT STAND_ALONE_SIG MODULE_REF TYPE_SPEC ASSEMBLY ASSEMBLY_REF FILE"
            + " EXPORTED_TYPE MANIFEST_RESOURCE GENERIC_PARAM GENERIC_PARAM_CONSTRAINT METHOD_SPEC DOCUMENT"
            + " LOCAL_SCOPE LOCAL_VARIABLE LOCAL_CONSTANT IMPORT_SCOPE");

    private final String spec;
    private final int tagBits;

    CodedIndex(String spec) {
        this.spec = spec;
        int tags = spec.split(" ").length;
        this.tagBits = 32 - Integer.numberOfLeadingZeros(tags - 1);
    }

    /** How many low bits the tag takes. */
    public int tagBits() {
        return tagBits;
    }

    /** The tables that can be named, in order of their tags. */
    public List<TableId> tables() {
        return Tables.BY_INDEX.get(ordinal());
    }

    /** The encoded form of a token, for example 0x01000005 as TypeDefOrRef gives 0x15; -1 if it has none. */
    public int encode(int token) {
        TableId[] byTag = Tables.BY_TAG[ordinal()];
        for (int tag = 0; tag < byTag.length; tag++) {
            if (byTag[tag] != null && byTag[tag].id() == token >>> 24) {
                return (token & 0xFF_FFFF) << tagBits | tag;
            }
        }
        return -1;
    }

    /** The token that an encoded value means, its row number unchecked; -1 for an unused tag or too large a row. */
    public int decode(int encoded) {
        TableId[] byTag = Tables.BY_TAG[ordinal()];
        int tag = encoded & (1 << tagBits) - 1;
        int rid = encoded >>> tagBits;
        if (tag >= byTag.length || byTag[tag] == null || rid > 0xFF_FFFF) {
            return -1;
        }
        return byTag[tag].id() << 24 | rid;
    }

    /** Resolved on first use, since the tables name coded indexes and these name tables. */
    private static final class Tables {
        static final TableId[][] BY_TAG = new TableId[values().length][];
        static final List<List<TableId>> BY_INDEX = new ArrayList<>();

        static {
            for (CodedIndex index : values()) {
                BY_TAG[index.ordinal()] = Arrays.stream(index.spec.split(" "))
                        .map(name -> name.equals("-") ? null : TableId.valueOf(name)).toArray(TableId[]::new);
                BY_INDEX.add(Arrays.stream(BY_TAG[index.ordinal()]).filter(t -> t != null).toList());
            }
        }
    }
}
