package dev.gatun.jit.code;

import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.MethodSignature;
import dev.gatun.jit.types.TypeDesc;

/** What compiled code refers to and the runtime lays out, besides its helpers. */
public sealed interface CodeSymbol extends Symbol {
    /** The code of a method, or the stub that compiles it on its first call. */
    record MethodEntry(MethodDesc method) implements CodeSymbol {
        @Override
        public String name() {
            return method.fullName();
        }
    }

    /** A method's address as a function pointer: the same one whenever it is asked for. */
    record FunctionPointer(MethodDesc method) implements CodeSymbol {
        @Override
        public String name() {
            return "&" + method.fullName();
        }
    }

    /** A word that holds where to call a method at present; it changes once, when the method is compiled. */
    record EntryCell(MethodDesc method) implements CodeSymbol {
        @Override
        public String name() {
            return "entry of " + method.fullName();
        }
    }

    /** The code of a value type's instance method for callers that have a box of the value as {@code this}. */
    record BoxedEntry(MethodDesc method) implements CodeSymbol {
        @Override
        public String name() {
            return "unbox:" + method.fullName();
        }
    }

    /** The code of an open delegate: it is called with one argument more than the method has, which it drops. */
    record OpenEntry(MethodDesc method) implements CodeSymbol {
        @Override
        public String name() {
            return "open:" + method.fullName();
        }
    }

    /** The stub that calls a C function of a signature, whose address it takes before the arguments. */
    record NativeInvoker(CallSignature signature) implements CodeSymbol {
        @Override
        public String name() {
            return "native " + signature;
        }
    }

    /** The code that calls a variadic C function with the arguments of one call site: {@code site} has them all, promoted as C does. */
    record VariadicFunction(MethodDesc method, MethodSignature site) implements CodeSymbol {
        @Override
        public String name() {
            return method.fullName() + " " + site;
        }
    }

    /** The method table of a class, boxed value type or array; see {@link ObjectModel}. */
    record MethodTable(TypeDesc type) implements CodeSymbol {
        @Override
        public String name() {
            return "MT:" + type.fullName();
        }
    }

    /** The place of a static field. */
    record StaticField(FieldDesc field) implements CodeSymbol {
        @Override
        public String name() {
            return field.fullName();
        }
    }

    /** An int32 that is 1 once the type's static constructor has finished (or where it has none). */
    record InitFlag(TypeDesc type) implements CodeSymbol {
        @Override
        public String name() {
            return "init:" + type.fullName();
        }
    }

    /** The interned string object of a literal. */
    record StringLiteral(String value) implements CodeSymbol {
        @Override
        public String name() {
            var shown = value.length() > 24 ? value.substring(0, 24) + "..." : value;
            return '"' + shown.replace("\n", "\\n").replace("\r", "\\r") + '"';
        }
    }

    /** A copy of the data that a field's RVA points to (ECMA-335 II.22.18). */
    record FieldData(FieldDesc field) implements CodeSymbol {
        @Override
        public String name() {
            return "data:" + field.fullName();
        }
    }

    /** The stub that compiled code enters when a check failed. */
    record TrapStub(dev.gatun.jit.vcode.Trap trap) implements CodeSymbol {
        @Override
        public String name() {
            return "trap:" + trap.name();
        }
    }

    /** A C function or a Java upcall, by address. */
    record Native(String name, long address) implements CodeSymbol {
    }
}
