package dev.gatun.runtime.corelib;

import dev.gatun.il.Token;
import dev.gatun.il.metadata.CustomAttributeRow;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.signature.AttributeValue;
import dev.gatun.il.signature.CustomAttribute;
import dev.gatun.il.signature.CustomAttributeReader;
import dev.gatun.il.signature.ElementType;
import dev.gatun.il.signature.SignatureReader;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.ModuleDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.jit.types.UnresolvedReferenceException;
import dev.gatun.jit.types.WellKnownType;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One custom attribute, its arguments as objects of the guest. */
final class AttributeReader {
    private final Guest guest;
    private final ModuleDesc module;
    private final CustomAttributeRow row;

    AttributeReader(Guest guest, ModuleDesc module, CustomAttributeRow row) {
        this.guest = guest;
        this.module = module;
        this.row = row;
    }

    Optional<TypeDesc> type() {
        try {
            return Optional.of(constructor().owner());
        } catch (UnresolvedReferenceException e) {
            return Optional.empty();
        }
    }

    MethodDesc constructor() {
        return module.method(row.constructor());
    }

    private CustomAttribute read() {
        var metadata = module.metadata();
        var signature = SignatureReader.method(Token.is(row.constructor(), TableId.METHOD_DEF)
                ? metadata.methodDef(Token.rid(row.constructor())).signature()
                : metadata.memberRef(Token.rid(row.constructor())).signature());
        return CustomAttributeReader.read(row.value(), signature, new Types());
    }

    /** What the reader asks about types. */
    private final class Types implements CustomAttributeReader.Types {
        @Override
        public boolean isSystemType(int token) {
            return module.typeOf(token) == module.system().wellKnown(WellKnownType.TYPE);
        }

        @Override
        public ElementType underlyingOfEnum(int token) {
            return ElementType.valueOf(module.typeOf(token).underlying().kind().name());
        }

        @Override
        public ElementType underlyingOfEnum(String name) {
            return ElementType.valueOf(named(name).underlying().kind().name());
        }
    }

    private TypeDesc named(String name) {
        return new ReflectionNames(module.system()).find(name, module, true)
                .orElseThrow(() -> guest.raise("System.TypeLoadException", "Could not load type '" + name + "'."));
    }

    /** An object[] of the constructor's arguments. */
    long arguments() {
        var values = new ArrayList<Long>();
        var parameters = constructor().signature().parameters();
        var fixed = read().fixed();
        for (int i = 0; i < fixed.size(); i++) {
            values.add(object(fixed.get(i), parameters.get(i)));
        }
        return objects(values);
    }

    /** An object[] of names and values by turns; the names of fields begin with a dot. */
    long named() {
        var values = new ArrayList<Long>();
        for (var argument : read().named()) {
            values.add(guest.newString((argument.isField() ? "." : "") + argument.name()));
            values.add(object(argument.value(), module.system().wellKnown(WellKnownType.OBJECT)));
        }
        return objects(values);
    }

    private long objects(List<Long> references) {
        var element = module.system().wellKnown(WellKnownType.OBJECT);
        long array = guest.newArray(guest.methodTable(element.makeArray()), references.size());
        for (int i = 0; i < references.size(); i++) {
            put(array + 16 + 8L * i, references.get(i));
        }
        return array;
    }

    private void put(long address, long reference) {
        guest.memory().set(ValueLayout.JAVA_LONG, address, reference);
        guest.wroteReference(address);
    }

    /** @param declared what the parameter wants: says the type of an enum or array where the blob does not */
    private long object(AttributeValue value, TypeDesc declared) {
        return switch (value) {
            case AttributeValue.Null n -> 0;
            case AttributeValue.Text text -> guest.newString(text.text());
            case AttributeValue.TypeName name -> guest.typeObject(named(name.name()));
            case AttributeValue.Number number -> box(declared.isEnum() ? declared
                    : module.system().primitive(TypeKind.valueOf(number.type().name())), number.bits());
            case AttributeValue.EnumNumber number -> box(enumType(number.enumType()), number.value().bits());
            case AttributeValue.Elements elements -> array(elements, declared);
        };
    }

    private TypeDesc enumType(String name) {
        return name.startsWith("0x") ? module.typeOf(Integer.parseUnsignedInt(name.substring(2), 16)) : named(name);
    }

    private long box(TypeDesc type, long bits) {
        long object = guest.newObject(guest.methodTable(type));
        write(type, object + 8, bits);
        return object;
    }

    private void write(TypeDesc type, long address, long bits) {
        for (int i = 0; i < type.valueSize(); i++) {
            guest.memory().set(ValueLayout.JAVA_BYTE, address + i, (byte) (bits >>> 8 * i));
        }
    }

    private long array(AttributeValue.Elements elements, TypeDesc declared) {
        var values = elements.values();
        var element = declared.isArray() ? declared.elementType() : elementType(values);
        long array = guest.newArray(guest.methodTable(element.makeArray()), values.size());
        for (int i = 0; i < values.size(); i++) {
            long at = array + 16 + (long) element.valueSize() * i;
            switch (values.get(i)) {
                case AttributeValue.Number number when element.isValueType() -> write(element, at, number.bits());
                case AttributeValue.EnumNumber number when element.isValueType() -> write(element, at, number.value().bits());
                default -> put(at, object(values.get(i), element));
            }
        }
        return array;
    }

    private TypeDesc elementType(List<AttributeValue> values) {
        var system = module.system();
        return switch (values.isEmpty() ? null : values.getFirst()) {
            case AttributeValue.Number number -> system.primitive(TypeKind.valueOf(number.type().name()));
            case AttributeValue.EnumNumber number -> enumType(number.enumType());
            case AttributeValue.Text text -> system.wellKnown(WellKnownType.STRING);
            case AttributeValue.TypeName name -> system.wellKnown(WellKnownType.TYPE);
            case null, default -> system.wellKnown(WellKnownType.OBJECT);
        };
    }
}
