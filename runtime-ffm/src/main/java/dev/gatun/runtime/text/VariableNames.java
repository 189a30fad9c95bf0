package dev.gatun.runtime.text;

import dev.gatun.jit.stack.Origin;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;

/** The names of a method's arguments and locals at a place in its IL, and the types of its arguments. */
public record VariableNames(MethodDesc method, Sources sources, int ilOffset) implements Origin.Names {
    /** Arguments of a method, {@code this} included. */
    public static int arguments(MethodDesc method) {
        return method.signature().parameters().size() + (method.isStatic() ? 0 : 1);
    }

    /** Of an argument, 0 being {@code this} of an instance method. */
    public static TypeDesc type(MethodDesc method, int argument) {
        return method.isStatic() ? method.signature().parameters().get(argument)
                : argument > 0 ? method.signature().parameters().get(argument - 1)
                : method.owner().isValueType() ? method.owner().makeByRef() : method.owner();
    }

    @Override
    public String argument(int number) {
        if (!method.isStatic() && number == 0) {
            return "this";
        }
        var names = method.parameterNames();
        int index = number - (method.isStatic() ? 0 : 1);
        return index < names.size() && !names.get(index).isEmpty() ? names.get(index) : "arg" + number;
    }

    @Override
    public String local(int number) {
        return isHidden(number) ? "loc" + number : sources.localName(method, number, ilOffset);
    }

    /** Whether the compiler has made the local for itself. */
    public boolean isHidden(int number) {
        return sources.localName(method, number, ilOffset).isEmpty();
    }
}
