package dev.gatun.fuzz.interp;

import dev.gatun.fuzz.interp.Memory.Block;
import dev.gatun.fuzz.interp.Memory.Obj;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeSystem;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The little of the class library that is known, after its documentation. */
final class Library {
    /** What the program has written. */
    final StringBuilder output = new StringBuilder();
    private final TypeSystem types;
    private final Map<String, Obj> literals = new HashMap<>();

    Library(TypeSystem types) {
        this.types = types;
    }

    /** Whether a method is run by its IL although it belongs to the class library. */
    static boolean isInterpreted(MethodDesc method) {
        return method.owner().isNullable();
    }

    Obj literal(String text) {
        return literals.computeIfAbsent(text, this::string);
    }

    private Obj string(String text) {
        var data = new Block(2 * text.length());
        for (int i = 0; i < text.length(); i++) {
            data.number(2 * i, 2, text.charAt(i));
        }
        return new Obj(type("System.String"), data, text.length());
    }

    TypeDesc type(String name) {
        return types.classLibrary().findType(name).orElseThrow();
    }

    private static String text(Object string) {
        if (string == null) {
            return "";
        }
        var o = (Obj) string;
        var text = new StringBuilder();
        for (int i = 0; i < o.length; i++) {
            text.append((char) o.data.number(2 * i, 2));
        }
        return text.toString();
    }

    private static String signature(MethodDesc method) {
        return method.owner().fullName() + "::" + method.name() + method.signature().parameters().stream()
                .map(TypeDesc::displayName).collect(Collectors.joining(",", "(", ")"));
    }

    /** A new string, of the arguments of a constructor of System.String. */
    Obj newString(MethodDesc constructor, Object[] arguments) {
        var name = signature(constructor);
        var kinds = constructor.signature().parameters();
        if (!kinds.getFirst().isArray() && kinds.size() == 2) {
            return string(String.valueOf((char) (int) (Integer) arguments[0]).repeat((Integer) arguments[1]));
        }
        if (kinds.getFirst().isArray() && kinds.size() != 2) {
            var all = text(arguments[0]);
            int start = kinds.size() == 1 ? 0 : (Integer) arguments[1];
            return string(all.substring(start, kinds.size() == 1 ? all.length() : start + (Integer) arguments[2]));
        }
        throw new UnsupportedOperationException("the interpreter knows no " + name);
    }

    /** Runs a method of the class library; null of one that gives nothing. */
    Object call(MethodDesc method, Object[] arguments) {
        var owner = method.owner().fullName();
        if (method.isConstructor() && (owner.equals("object") || owner.equals("System.Object")
                || owner.endsWith("Exception"))) {
            return null;
        }
        return switch (owner + "::" + method.name()) {
            case "System.Console::WriteLine" -> {
                output.append(arguments[0] instanceof Obj o ? text(o) : arguments[0]).append('\n');
                yield null;
            }
            case "string::get_Length", "System.String::get_Length" -> ((Obj) arguments[0]).length;
            case "string::get_Chars", "System.String::get_Chars" ->
                    (int) text(arguments[0]).charAt((Integer) arguments[1]);
            case "string::op_Equality", "System.String::op_Equality" -> arguments[0] == null || arguments[1] == null
                    ? arguments[0] == arguments[1] ? 1 : 0 : text(arguments[0]).equals(text(arguments[1])) ? 1 : 0;
            case "string::Concat", "System.String::Concat" -> string(text(arguments[0]) + text(arguments[1]));
            default -> throw new UnsupportedOperationException("the interpreter knows no " + method);
        };
    }
}
