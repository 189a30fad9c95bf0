package dev.gatun.jit.verify;

import dev.gatun.il.BadImageException;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.ModuleDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.UnresolvedReferenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Verifies IL by the rules of ECMA-335 III.1.8 and, for each instruction, the paragraphs "Correctness" and
 * "Verifiability" of III.3 and III.4. Beyond the standard, as CoreCLR's compilers need: a managed pointer to what
 * outlives the method may be returned (kept in locals or not), a pointer to an {@code initonly} field may be taken and
 * read through, and code after an unconditional branch may begin with values on the stack.
 */
public final class Verifier {
    private Verifier() {
    }

    /** What is wrong with a method, in the order of the code; empty if it is verifiable or has no IL. */
    public static List<Violation> verify(MethodDesc method) {
        try {
            var body = method.body();
            return body.isEmpty() ? List.of() : new MethodVerifier(method, body.get()).verify();
        } catch (BadImageException e) {
            return List.of(new Violation(Violation.Severity.INVALID, name(method), -1, e.getMessage()));
        } catch (UnresolvedReferenceException | UnsupportedIlException e) {
            return List.of(new Violation(Violation.Severity.UNRESOLVED, name(method), -1, e.getMessage()));
        }
    }

    /**
     * A value on the evaluation stack.
     *
     * @param text of its type, as ilasm spells it: {@code int32}, {@code native int}, {@code F}, {@code Ns.Type&}
     * @param size in bytes
     * @param type of an object, value or managed pointer the type, where the pointer goes
     */
    public record StackType(String text, int size, Optional<TypeDesc> type) {
    }

    /**
     * The types on the evaluation stack before each instruction that can be reached, bottom first, by IL offset. IL that is
     * not verifiable has them too, as far as they make sense.
     */
    public static Map<Integer, List<StackType>> stackTypes(MethodDesc method) {
        var body = method.body();
        if (body.isEmpty()) {
            return Map.of();
        }
        var verifier = new MethodVerifier(method, body.get());
        verifier.verify();
        return verifier.stackTypes();
    }

    /** Its full name, or where its own parameters name what is not there, a shorter one. */
    private static String name(MethodDesc method) {
        try {
            return method.fullName();
        } catch (BadImageException | UnresolvedReferenceException | UnsupportedIlException e) {
            return method.owner().fullName() + "::" + method.name();
        }
    }

    /** What is wrong with the methods of an assembly; generic ones are verified once, for all arguments. */
    public static List<Violation> verify(ModuleDesc module) {
        var violations = new ArrayList<Violation>();
        for (var type : module.types()) {
            for (var method : type.methods()) {
                violations.addAll(verify(method));
            }
        }
        return violations;
    }
}
