package dev.gatun.jit.code;

/**
 * How objects and method tables lie in memory. Every offset that compiled code, stubs, the class library and the runtime agree
 * on is here, in bytes.
 *
 * <pre>
 *   object      +0  method table    +8  fields
 *   string      +0  method table    +8  int32 length    +12 UTF-16 units, then a zero unit
 *   array       +0  method table    +8  int32 length    +16 elements
 *   md array    +0  method table    +8  int32 total     +16 int32 lengths[rank], int32 lower bounds[rank], elements (8-aligned)
 *   delegate    +0  method table    +8  target   +16 code   +24 method id, 0 until asked for   +32 invocation list
 *
 *   method table
 *     +0   int32  base size: bytes of an object without its elements
 *     +4   int32  component size: bytes of an element, 2 for strings, 0 for others
 *     +8   int32  type id: index in the runtime's table of types
 *     +12  int32  flags
 *     +16  method table of the base type, or 0
 *     +24  method table of the element type of an array, or 0
 *     +32  int32  ELEMENT_TYPE_* of the type, an enum's underlying type
 *     +36  int32  rank of an array
 *     +40  int64  reference map: where its objects hold references, see below
 *     +48  interface table: 8 code addresses, by interface method id modulo 8
 *     +112 vtable: a code address for each slot
 * </pre>
 *
 * Invoke calls a delegate's code with the target in place of {@code this}. The target of an open delegate is null, and its code
 * drops the first argument ({@link CodeSymbol.OpenEntry}); the target of a delegate with an invocation list is the delegate
 * itself, and its code that of Invoke, which loops over the list.
 *
 * <p>A reference map is one of
 *
 * <pre>
 *   0                     no references
 *   bits 1..63, bit 0 = 1 bit k says that the word at 8 * k of the object is a reference
 *   2                     every element is a reference
 *   address | 4           of int32 count, int32 offsets[count]: references of the object, by offset from its start
 *   address | 6           the same for each element, by offset from the element's start
 * </pre>
 *
 * <p>An interface call puts the interface method's id in eax and the receiver's method table in r11, and calls through the
 * interface table.
 */
public final class ObjectModel {
    public static final int METHOD_TABLE = 0;
    public static final int FIRST_FIELD = 8;
    public static final int LENGTH = 8;
    public static final int STRING_CHARS = 12;
    public static final int ARRAY_ELEMENTS = 16;
    public static final int MD_LENGTHS = 16;

    public static final int DELEGATE_TARGET = 8;
    public static final int DELEGATE_CODE = 16;
    public static final int DELEGATE_LIST = 32;

    public static final int MT_BASE_SIZE = 0;
    public static final int MT_COMPONENT_SIZE = 4;
    public static final int MT_TYPE_ID = 8;
    public static final int MT_FLAGS = 12;
    public static final int MT_PARENT = 16;
    public static final int MT_ELEMENT = 24;
    public static final int MT_ELEMENT_TYPE = 32;
    public static final int MT_RANK = 36;
    public static final int MT_REFERENCES = 40;
    public static final int MT_INTERFACE_TABLE = 48;
    public static final int INTERFACE_TABLE_SLOTS = 8;
    public static final int MT_VTABLE = 112;

    public static final int FLAG_ARRAY = 1;
    public static final int FLAG_VALUE_TYPE = 2;
    public static final int FLAG_HAS_REFERENCES = 4;
    public static final int FLAG_STRING = 8;
    public static final int FLAG_INTERFACE = 16;
    public static final int FLAG_ENUM = 32;
    public static final int FLAG_MD_ARRAY = 64;
    /** A generic interface or delegate with variant parameters: a cast to it looks at more than the chain of base types. */
    public static final int FLAG_VARIANT = 128;
    /** Its objects have a finalizer to run. */
    public static final int FLAG_FINALIZER = 256;

    /** Kinds of reference maps, the low three bits where bit 0 is clear. */
    public static final int MAP_REFERENCE_ELEMENTS = 2;
    public static final int MAP_OFFSETS = 4;
    public static final int MAP_ELEMENT_OFFSETS = 6;

    /** A store of a reference at an address dirties the byte {@code address >>> CARD_SHIFT} of the card table. */
    public static final int CARD_SHIFT = 9;

    /** Every object's size is a multiple of this. */
    public static final int OBJECT_ALIGNMENT = 8;

    /** A fault below this address is a null reference; larger offsets are checked explicitly. */
    public static final int NULL_AREA = 0x8000;

    private ObjectModel() {
    }

    /** Where the elements of an array of {@code rank} dimensions start; rank 1 with lower bound 0 is a plain array. */
    public static int mdElements(int rank) {
        return MD_LENGTHS + (8 * rank + 7 & ~7);
    }
}
