package dev.gatun.jit.importer;

import dev.gatun.il.ByteSpan;
import dev.gatun.il.body.MethodBody;
import dev.gatun.jit.types.MethodDesc;
import java.util.ArrayList;
import java.util.Collections;

/**
 * Methods without IL whose code follows from their declaration. Calls of most are expanded where they stand; code of their own is
 * wanted where they are called through a pointer: for delegates, interfaces and Java.
 */
final class SuppliedMethods {
    /** A body of one {@code ret}, with a tiny header (ECMA-335 II.25.4.2). */
    private static final MethodBody RETURN = MethodBody.read(ByteSpan.of(new byte[] {1 << 2 | 2, 0x2A}, "supplied method"), 0);

    private SuppliedMethods() {
    }

    static boolean contains(MethodDesc method) {
        return method.isArrayMethod() && !method.isConstructor() || method.isRuntimeProvided() && method.owner().isDelegate()
                || Importer.isIntrinsic(method);
    }

    static MethodBody body() {
        return RETURN;
    }

    /** Imports the code of one; its arguments are on the stack. */
    static void importCode(BodyImporter in) {
        var method = in.method;
        if (!method.owner().isDelegate()) {
            new CallImporter(in).importCall(method, false);
            return;
        }
        var arguments = new ArrayList<StackValue>();
        while (in.stack.depth() > 0) {
            arguments.add(in.pop());
        }
        Collections.reverse(arguments);
        var delegates = new DelegateImporter(in);
        switch (method.name()) {
            case "Invoke" -> delegates.invokeList(method, arguments);
            case ".ctor" -> delegates.construct(arguments);
            default -> delegates.refuse();
        }
    }
}
