package dev.gatun.runtime.corelib;

import dev.gatun.jit.types.TypeDesc;

/** {@code System.RuntimeType}: what a Type object knows beyond its method table. */
@InternalCalls("System.RuntimeType")
final class TypeCalls {
    /** How .NET Core 3.1 names the assembly of the types that are this class library's. */
    private static final String CORE_LIBRARY =
            "System.Private.CoreLib, Version=4.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e";

    private TypeCalls() {
    }

    static long ofTable(Guest guest, long table) {
        return guest.typeObject(guest.typeOf(table));
    }

    static long allocate(Guest guest, long table) {
        return guest.newObject(table);
    }

    static int isAssignable(Guest guest, long fromTable, long toTable) {
        return fromTable == toTable || guest.typeOf(fromTable).isAssignableTo(guest.typeOf(toTable)) ? 1 : 0;
    }

    static long getName(Guest guest, long table) {
        return guest.newString(guest.typeOf(table).name());
    }

    static long getNamespace(Guest guest, long table) {
        var type = guest.typeOf(table);
        while (type.isArray()) {
            type = type.elementType();
        }
        return type.namespace().isEmpty() ? 0 : guest.newString(type.namespace());
    }

    static long getFullName(Guest guest, long table) {
        return guest.newString(fullName(guest.typeOf(table)));
    }

    /** As reflection spells it, but with generic arguments qualified by their assemblies. */
    static String fullName(TypeDesc type) {
        if (type.isArray()) {
            return fullName(type.elementType()) + type.name().substring(type.elementType().name().length());
        }
        var plain = type.genericDefinition().reflectionName();
        if (!type.isGenericInstance()) {
            return plain;
        }
        int bracket = plain.indexOf('[');
        var text = new StringBuilder(bracket < 0 ? plain : plain.substring(0, bracket)).append('[');
        for (var argument : type.typeArguments()) {
            text.append(text.charAt(text.length() - 1) == '[' ? "[" : ",[").append(fullName(argument)).append(", ")
                    .append(assembly(argument)).append(']');
        }
        return text.append(']').toString();
    }

    static String assembly(TypeDesc type) {
        return type.module().isClassLibrary() ? CORE_LIBRARY
                : type.module().name() + ", Version=0.0.0.0, Culture=neutral, PublicKeyToken=null";
    }

    static long getDisplayName(Guest guest, long table) {
        return guest.newString(guest.typeOf(table).reflectionName());
    }

    static long getDeclaringType(Guest guest, long table) {
        return guest.typeOf(table).enclosingType().filter(TypeDesc::isClosed).map(guest::methodTable).orElse(0L);
    }

    static int isAbstractType(Guest guest, long table) {
        var type = guest.typeOf(table);
        return type.isAbstract() || type.isInterface() ? 1 : 0;
    }

    static int isSealedType(Guest guest, long table) {
        return guest.typeOf(table).isSealed() ? 1 : 0;
    }

    static int getGenericArgumentCount(Guest guest, long table) {
        return guest.typeOf(table).typeArguments().size();
    }

    static long getGenericArgument(Guest guest, long table, int index) {
        return guest.methodTable(guest.typeOf(table).typeArguments().get(index));
    }

    static int getNullableValueOffset(Guest guest, long table) {
        var type = guest.typeOf(table);
        return type.isNullable() ? type.findField("value").orElseThrow().offset() : 0;
    }
}
