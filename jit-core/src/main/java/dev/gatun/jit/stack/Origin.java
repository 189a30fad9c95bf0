package dev.gatun.jit.stack;

import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a value on the evaluation stack comes from, as an expression over arguments, locals, fields and calls. */
public sealed interface Origin {
    /** Nothing is known. */
    Origin UNKNOWN = new Unknown("?");

    /** Gives variables their names. */
    interface Names {
        /** Of an argument, 0 being {@code this} of an instance method. */
        String argument(int number);

        String local(int number);
    }

    /** {@code this}, or a parameter. */
    record Argument(int number, TypeDesc type) implements Origin {
    }

    /** A local variable. */
    record Local(int number, TypeDesc type) implements Origin {
    }

    /** An argument or local as it was before the method wrote to it. */
    record Before(Origin variable) implements Origin {
    }

    /** An integer; of a float its bits. */
    record Constant(long bits, String text) implements Origin {
    }

    /** An instance field of an object, of what a pointer points to, or of a struct. */
    record Field(Origin object, FieldDesc field) implements Origin {
    }

    record StaticField(FieldDesc field) implements Origin {
    }

    record Element(Origin array, Origin index, Optional<TypeDesc> type) implements Origin {
    }

    record Length(Origin array) implements Origin {
    }

    /** What a call gave. */
    record Result(MethodDesc method, List<Origin> arguments) implements Origin {
        public Result {
            arguments = List.copyOf(arguments);
        }
    }

    /** A new object or array. */
    record New(TypeDesc type) implements Origin {
    }

    /** The address of a place. */
    record AddressOf(Origin place) implements Origin {
    }

    /** What an address leads to. */
    record Target(Origin address, Optional<TypeDesc> type) implements Origin {
    }

    /** {@code (type) value}: a conversion or cast. */
    record Converted(String type, Origin value) implements Origin {
    }

    /** {@code left op right}. */
    record Binary(String operator, Origin left, Origin right) implements Origin {
    }

    /** {@code op value}. */
    record Unary(String operator, Origin value) implements Origin {
    }

    /** Something that no expression is made of. */
    record Unknown(String text) implements Origin {
    }

    /** The type of the value, where the expression says it. */
    default Optional<TypeDesc> valueType() {
        return switch (this) {
            case Argument a -> Optional.of(a.type);
            case Local l -> Optional.of(l.type);
            case Before b -> b.variable.valueType();
            case Field f -> Optional.of(f.field.type());
            case StaticField f -> Optional.of(f.field.type());
            case Element e -> e.type;
            case Result r -> Optional.of(r.method.isConstructor() ? r.method.owner() : r.method.signature().returnType());
            case New n -> Optional.of(n.type);
            case AddressOf a -> a.place.valueType().map(TypeDesc::makeByRef);
            case Target t -> t.type;
            case Constant _, Length _, Converted _, Binary _, Unary _, Unknown _ -> Optional.empty();
        };
    }

    /** In the manner of C#: {@code this._pciDevice}, {@code rows[i].Length}, {@code Demo.Queue.Next(...)}. */
    default String text(Names names) {
        return switch (this) {
            case Argument a -> names.argument(a.number);
            case Local l -> names.local(l.number);
            case Before b -> "the former " + b.variable.text(names);
            case Constant c -> c.text;
            case Field f -> member(f.object, names) + f.field.name();
            case StaticField f -> f.field.owner().name() + "." + f.field.name();
            case Element e -> primary(e.array, names) + "[" + e.index.text(names) + "]";
            case Length l -> primary(l.array, names) + ".Length";
            case Result r -> call(r, names);
            case New n -> "new " + n.type.name();
            case AddressOf a -> "&" + primary(a.place, names);
            case Target t -> "*" + primary(t.address, names);
            case Converted c -> "(" + c.type + ") " + primary(c.value, names);
            case Binary b -> operand(b.left, names) + " " + b.operator + " " + operand(b.right, names);
            case Unary u -> u.operator + primary(u.value, names);
            case Unknown u -> u.text;
        };
    }

    private static String call(Result r, Names names) {
        boolean isInstance = !r.method.isStatic() && !r.arguments.isEmpty();
        var arguments = r.arguments.stream().skip(isInstance ? 1 : 0).map(a -> a.text(names)).collect(Collectors.joining(", "));
        var receiver = isInstance ? member(r.arguments.getFirst(), names) : r.method.owner().name() + ".";
        var name = r.method.name();
        return name.startsWith("get_") && arguments.isEmpty() ? receiver + name.substring("get_".length())
                : receiver + name + "(" + (arguments.length() > 40 ? "..." : arguments) + ")";
    }

    private static String member(Origin object, Names names) {
        return switch (object) {
            case AddressOf a -> primary(a.place, names) + ".";
            case Origin o when o.valueType().filter(t -> t.kind() == dev.gatun.jit.types.TypeKind.POINTER).isPresent() -> primary(o, names) + "->";
            default -> primary(object, names) + ".";
        };
    }

    /** In brackets where it is a binary expression itself. */
    private static String operand(Origin value, Names names) {
        return value instanceof Binary || value instanceof Before ? "(" + value.text(names) + ")" : value.text(names);
    }

    /** In brackets where it has an operator of its own. */
    private static String primary(Origin value, Names names) {
        return switch (value) {
            case Binary _, Converted _, Unary _, AddressOf _, Target _, Before _ -> "(" + value.text(names) + ")";
            default -> value.text(names);
        };
    }
}
