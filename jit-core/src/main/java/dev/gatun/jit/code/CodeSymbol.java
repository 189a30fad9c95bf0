package dev.gatun.jit.code;

import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.MethodDesc;
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
