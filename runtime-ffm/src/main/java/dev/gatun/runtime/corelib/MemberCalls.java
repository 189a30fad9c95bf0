package dev.gatun.runtime.corelib;

import dev.gatun.il.Token;
import dev.gatun.il.metadata.TableId;
import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import java.util.List;

/**
 * {@code Gatun.Members}: what reflection asks of types. A type is given by its method table, a method by a number (as in {@link
 * DelegateCalls}), a field or property by its place among those that its type declares.
 */
@InternalCalls("Gatun.Members")
final class MemberCalls {
    private static final int SETTER = 1;
    private static final int GETTER = 2;

    private MemberCalls() {
    }

    // Types.

    /** TypeAttributes, ECMA-335 II.23.1.15; 0 for what no row defines. */
    static int typeAttributes(Guest guest, long table) {
        var type = guest.typeOf(table);
        return type.token() == 0 ? 0 : type.module().metadata().typeDef(Token.rid(type.token())).flags();
    }

    static int typeToken(Guest guest, long table) {
        return guest.typeOf(table).token();
    }

    static int isGenericDefinition(Guest guest, long table) {
        return guest.typeOf(table).isGenericDefinition() ? 1 : 0;
    }

    static int isOpen(Guest guest, long table) {
        return guest.typeOf(table).isClosed() ? 0 : 1;
    }

    static long genericDefinition(Guest guest, long table) {
        return guest.methodTable(guest.typeOf(table).genericDefinition());
    }

    static long parameterName(Guest guest, long table, int index) {
        var type = guest.typeOf(table);
        return guest.newString(type.module().metadata().genericParams(type.token()).get(index).name());
    }

    /** GenericParameterAttributes, ECMA-335 II.23.1.7. */
    static int parameterAttributes(Guest guest, long table, int index) {
        var type = guest.typeOf(table);
        return type.module().metadata().genericParams(type.token()).get(index).flags();
    }

    static long instantiateType(Guest guest, long table, long argumentTables, int count) {
        var definition = guest.typeOf(table);
        return guest.methodTable(definition.instantiate(types(guest, argumentTables, count)));
    }

    private static List<TypeDesc> types(Guest guest, long tables, int count) {
        var arguments = new java.util.ArrayList<TypeDesc>();
        for (int i = 0; i < count; i++) {
            arguments.add(guest.typeOf(guest.memory().get(java.lang.foreign.ValueLayout.JAVA_LONG, tables + 8L * i)));
        }
        return arguments;
    }

    /** @param rank of a general array, 0 for a vector */
    static long arrayOf(Guest guest, long table, int rank) {
        var element = guest.typeOf(table);
        return guest.methodTable(rank == 0 ? element.makeArray() : element.makeArray(rank));
    }

    static long pointerTo(Guest guest, long table) {
        return guest.methodTable(guest.typeOf(table).makePointer());
    }

    static long byRefTo(Guest guest, long table) {
        return guest.methodTable(guest.typeOf(table).makeByRef());
    }

    static long elementOf(Guest guest, long table) {
        return switch (guest.typeOf(table).kind()) {
            case SZARRAY, MDARRAY, POINTER, BYREF -> guest.methodTable(guest.typeOf(table).elementType());
            default -> 0;
        };
    }

    static int interfaceCount(Guest guest, long table) {
        return guest.typeOf(table).interfaces().size();
    }

    static long interfaceAt(Guest guest, long table, int index) {
        return guest.methodTable(guest.typeOf(table).interfaces().get(index));
    }

    static int nestedCount(Guest guest, long table) {
        var type = guest.typeOf(table);
        return type.token() == 0 ? 0 : type.module().metadata().nestedTypes(Token.rid(type.token())).length;
    }

    static long nestedAt(Guest guest, long table, int index) {
        var type = guest.typeOf(table);
        int rid = type.module().metadata().nestedTypes(Token.rid(type.token()))[index];
        return guest.methodTable(type.module().types().get(rid - 1));
    }

    static long assemblyName(Guest guest, long table) {
        return guest.newString(TypeCalls.assembly(guest.typeOf(table)));
    }

    static int assemblyTypeCount(Guest guest, long table) {
        return guest.typeOf(table).module().types().size();
    }

    static long assemblyTypeAt(Guest guest, long table, int index) {
        return guest.methodTable(guest.typeOf(table).module().types().get(index));
    }

    /** The entry point of the assembly, or 0. */
    static long entryPoint(Guest guest, long table) {
        return guest.typeOf(table).module().entryPoint().map(m -> number(guest, m)).orElse(0L);
    }

    /** @param from a type of the assembly that asks, or 0 */
    static long findType(Guest guest, long name, long from, int anyAssembly) {
        var module = from == 0 ? null : guest.typeOf(from).module();
        return new ReflectionNames(guest.types()).find(guest.string(name), module, anyAssembly != 0)
                .map(guest::methodTable).orElse(0L);
    }

    // Methods.

    private static long number(Guest guest, MethodDesc method) {
        return guest.methodId(method) + 1L;
    }

    private static MethodDesc method(Guest guest, long number) {
        return guest.method((int) (number - 1));
    }

    static int methodCount(Guest guest, long table) {
        return guest.typeOf(table).methods().size();
    }

    static long methodAt(Guest guest, long table, int index) {
        return number(guest, guest.typeOf(table).methods().get(index));
    }

    static int methodToken(Guest guest, long number) {
        return method(guest, number).token();
    }

    static int parameterCount(Guest guest, long number) {
        return method(guest, number).signature().parameters().size();
    }

    static long parameterType(Guest guest, long number, int index) {
        return guest.methodTable(method(guest, number).signature().parameters().get(index));
    }

    static long methodParameterName(Guest guest, long number, int index) {
        return guest.newString(method(guest, number).parameterNames().get(index));
    }

    /** ParamAttributes, ECMA-335 II.23.1.13. */
    static int methodParameterAttributes(Guest guest, long number, int index) {
        var method = method(guest, number);
        if (method.token() == 0) {
            return 0;
        }
        var metadata = method.module().metadata();
        return metadata.methodDef(Token.rid(method.token())).params().stream().mapToObj(metadata::param)
                .filter(p -> p.sequence() == index + 1).mapToInt(p -> p.flags()).findFirst().orElse(0);
    }

    static int genericArity(Guest guest, long number) {
        return method(guest, number).methodArguments().size();
    }

    static int isMethodDefinition(Guest guest, long number) {
        return method(guest, number).isGenericDefinition() ? 1 : 0;
    }

    static int isCallable(Guest guest, long number) {
        var method = method(guest, number);
        return method.isClosed() && !method.isGenericDefinition() ? 1 : 0;
    }

    static long methodArgument(Guest guest, long number, int index) {
        return guest.methodTable(method(guest, number).methodArguments().get(index));
    }

    static long methodDefinition(Guest guest, long number) {
        return number(guest, method(guest, number).definition());
    }

    static long instantiateMethod(Guest guest, long number, long argumentTables, int count) {
        return number(guest, method(guest, number).instantiate(types(guest, argumentTables, count)));
    }

    static long invoke(Guest guest, long number, long target, long arguments) {
        return guest.invoke(method(guest, number), target, arguments);
    }

    /** Code that a delegate calls with its target, or 0 for a static method's, which drops it. */
    static long delegateCode(Guest guest, long number, long target) {
        return guest.delegateCode(method(guest, number), target);
    }

    // Fields.

    private static FieldDesc field(Guest guest, long table, int index) {
        return guest.typeOf(table).fields().get(index);
    }

    static int fieldCount(Guest guest, long table) {
        return guest.typeOf(table).fields().size();
    }

    static long fieldName(Guest guest, long table, int index) {
        return guest.newString(field(guest, table, index).name());
    }

    static long fieldType(Guest guest, long table, int index) {
        return guest.methodTable(field(guest, table, index).type());
    }

    /** FieldAttributes, ECMA-335 II.23.1.5. */
    static int fieldAttributes(Guest guest, long table, int index) {
        return field(guest, table, index).attributes();
    }

    static int fieldToken(Guest guest, long table, int index) {
        return field(guest, table, index).token();
    }

    static int fieldOffset(Guest guest, long table, int index) {
        return field(guest, table, index).offset();
    }

    /** Where a static field is, its type initialised. */
    static long staticAddress(Guest guest, long table, int index) {
        return guest.staticField(field(guest, table, index));
    }

    /** The number that a literal is, or of a string 0. */
    static long literalBits(Guest guest, long table, int index) {
        var constant = field(guest, table, index).constant().orElseThrow();
        return constant.isString() ? 0 : constant.bits();
    }

    static long literalText(Guest guest, long table, int index) {
        var constant = field(guest, table, index).constant().orElseThrow();
        return constant.isString() ? guest.newString(constant.text()) : 0;
    }

    // Properties.

    private static int propertyRid(Guest guest, long table, int index) {
        var type = guest.typeOf(table);
        return type.module().metadata().properties(Token.rid(type.token())).get(index);
    }

    static int propertyCount(Guest guest, long table) {
        var type = guest.typeOf(table);
        return type.token() == 0 ? 0 : type.module().metadata().properties(Token.rid(type.token())).size();
    }

    static long propertyName(Guest guest, long table, int index) {
        return guest.newString(guest.typeOf(table).module().metadata().property(propertyRid(guest, table, index)).name());
    }

    static int propertyToken(Guest guest, long table, int index) {
        return Token.of(TableId.PROPERTY, propertyRid(guest, table, index));
    }

    static long propertyGetter(Guest guest, long table, int index) {
        return accessor(guest, table, index, GETTER);
    }

    static long propertySetter(Guest guest, long table, int index) {
        return accessor(guest, table, index, SETTER);
    }

    private static long accessor(Guest guest, long table, int index, int semantics) {
        var type = guest.typeOf(table);
        return type.module().metadata().accessors(propertyToken(guest, table, index)).stream()
                .filter(a -> a.semantics() == semantics)
                .flatMap(a -> type.methods().stream().filter(m -> m.token() == a.method())).findFirst()
                .map(m -> number(guest, m)).orElse(0L);
    }

    // Custom attributes, of what a token of a type's module names.

    static int attributeCount(Guest guest, long table, int token) {
        return guest.typeOf(table).module().metadata().customAttributes(token).size();
    }

    private static AttributeReader attribute(Guest guest, long table, int token, int index) {
        var module = guest.typeOf(table).module();
        return new AttributeReader(guest, module, module.metadata().customAttributes(token).get(index));
    }

    /** The class of an attribute, 0 where it is not to be found. */
    static long attributeType(Guest guest, long table, int token, int index) {
        return attribute(guest, table, token, index).type().map(guest::methodTable).orElse(0L);
    }

    static long attributeConstructor(Guest guest, long table, int token, int index) {
        return number(guest, attribute(guest, table, token, index).constructor());
    }

    static long attributeArguments(Guest guest, long table, int token, int index) {
        return attribute(guest, table, token, index).arguments();
    }

    /** Names and values by turns; a field's name begins with a dot. */
    static long attributeProperties(Guest guest, long table, int token, int index) {
        return attribute(guest, table, token, index).named();
    }
}
