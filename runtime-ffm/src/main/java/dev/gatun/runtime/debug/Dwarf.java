package dev.gatun.runtime.debug;

/** The codes of DWARF 4 that are used here, by the names of its chapter 7. */
final class Dwarf {
    static final int DW_TAG_ARRAY_TYPE = 0x01;
    static final int DW_TAG_CLASS_TYPE = 0x02;
    static final int DW_TAG_ENUMERATION_TYPE = 0x04;
    static final int DW_TAG_FORMAL_PARAMETER = 0x05;
    static final int DW_TAG_LEXICAL_BLOCK = 0x0B;
    static final int DW_TAG_MEMBER = 0x0D;
    static final int DW_TAG_POINTER_TYPE = 0x0F;
    static final int DW_TAG_COMPILE_UNIT = 0x11;
    static final int DW_TAG_STRUCTURE_TYPE = 0x13;
    static final int DW_TAG_INHERITANCE = 0x1C;
    static final int DW_TAG_INLINED_SUBROUTINE = 0x1D;
    static final int DW_TAG_SUBRANGE_TYPE = 0x21;
    static final int DW_TAG_BASE_TYPE = 0x24;
    static final int DW_TAG_ENUMERATOR = 0x28;
    static final int DW_TAG_SUBPROGRAM = 0x2E;
    static final int DW_TAG_VARIABLE = 0x34;
    static final int DW_TAG_NAMESPACE = 0x39;

    static final int DW_AT_LOCATION = 0x02;
    static final int DW_AT_NAME = 0x03;
    static final int DW_AT_BYTE_SIZE = 0x0B;
    static final int DW_AT_STMT_LIST = 0x10;
    static final int DW_AT_LOW_PC = 0x11;
    static final int DW_AT_HIGH_PC = 0x12;
    static final int DW_AT_LANGUAGE = 0x13;
    static final int DW_AT_COMP_DIR = 0x1B;
    static final int DW_AT_CONST_VALUE = 0x1C;
    static final int DW_AT_INLINE = 0x20;
    static final int DW_AT_PRODUCER = 0x25;
    static final int DW_AT_ABSTRACT_ORIGIN = 0x31;
    static final int DW_AT_ARTIFICIAL = 0x34;
    static final int DW_AT_DATA_MEMBER_LOCATION = 0x38;
    static final int DW_AT_DECLARATION = 0x3C;
    static final int DW_AT_DECL_FILE = 0x3A;
    static final int DW_AT_DECL_LINE = 0x3B;
    static final int DW_AT_ENCODING = 0x3E;
    static final int DW_AT_EXTERNAL = 0x3F;
    static final int DW_AT_FRAME_BASE = 0x40;
    static final int DW_AT_SPECIFICATION = 0x47;
    static final int DW_AT_TYPE = 0x49;
    static final int DW_AT_RANGES = 0x55;
    static final int DW_AT_CALL_FILE = 0x58;
    static final int DW_AT_CALL_LINE = 0x59;
    static final int DW_AT_OBJECT_POINTER = 0x64;

    static final int DW_FORM_ADDR = 0x01;
    static final int DW_FORM_DATA4 = 0x06;
    static final int DW_FORM_DATA8 = 0x07;
    static final int DW_FORM_STRING = 0x08;
    static final int DW_FORM_SDATA = 0x0D;
    static final int DW_FORM_UDATA = 0x0F;
    static final int DW_FORM_REF4 = 0x13;
    static final int DW_FORM_SEC_OFFSET = 0x17;
    static final int DW_FORM_EXPRLOC = 0x18;
    static final int DW_FORM_FLAG_PRESENT = 0x19;

    static final int DW_ATE_BOOLEAN = 0x02;
    static final int DW_ATE_FLOAT = 0x04;
    static final int DW_ATE_SIGNED = 0x05;
    static final int DW_ATE_UNSIGNED = 0x07;
    static final int DW_ATE_UTF = 0x10;

    static final int DW_OP_REGX = 0x90;
    static final int DW_OP_FBREG = 0x91;
    static final int DW_OP_CALL_FRAME_CFA = 0x9C;

    static final int DW_INL_INLINED = 1;
    static final int DW_LANG_C_PLUS_PLUS = 0x04;

    private Dwarf() {
    }
}
