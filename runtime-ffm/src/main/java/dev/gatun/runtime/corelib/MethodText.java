package dev.gatun.runtime.corelib;

import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import java.util.stream.Collectors;

/** Methods as reflection's ToString spells them: {@code Int32 Add(Int32, System.Collections.IList)}. */
final class MethodText {
    private MethodText() {
    }

    static String of(MethodDesc method) {
        var arguments = method.methodArguments().isEmpty() ? "" : method.methodArguments().stream().map(MethodText::type)
                .collect(Collectors.joining(",", "[", "]"));
        var text = type(method.signature().returnType()) + " " + method.name() + arguments + method.signature().parameters().stream()
                .map(MethodText::type).collect(Collectors.joining(", ", "(", ")"));
        return text.indexOf('!') < 0 ? text : withNames(text, method);
    }

    /** Generic parameters are numbers in a signature, and have names here. */
    private static String withNames(String text, MethodDesc method) {
        var metadata = method.module().metadata();
        var ofMethod = metadata.genericParams(method.token());
        for (int i = ofMethod.size() - 1; i >= 0; i--) {
            text = text.replace("!!" + i, ofMethod.get(i).name());
        }
        var ofType = metadata.genericParams(method.owner().token());
        for (int i = ofType.size() - 1; i >= 0; i--) {
            text = text.replace("!" + i, ofType.get(i).name());
        }
        return text;
    }

    /** Primitive types go without their namespace. */
    private static String type(TypeDesc type) {
        if (type.kind() == TypeKind.BYREF) {
            return type(type.elementType()) + " ByRef";
        }
        if (type.kind() == TypeKind.POINTER) {
            return type(type.elementType()) + "*";
        }
        if (type.isArray()) {
            return type(type.elementType()) + type.name().substring(type.elementType().name().length());
        }
        return type.kind().isPrimitive() && !type.isEnum() || type.isVoid() ? type.name() : type.reflectionName();
    }
}
