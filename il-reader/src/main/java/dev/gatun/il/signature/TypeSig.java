package dev.gatun.il.signature;

import dev.gatun.il.Token;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A type as a signature states it (ECMA-335 II.23.2.12): a tree whose leaves are primitive types, tokens and numbers
 * of generic parameters. Nothing is resolved. {@code toString} writes what ilasm would, with tokens for names.
 */
public sealed interface TypeSig {

    /** void, a number, string, object or typedref. */
    record Primitive(ElementType element) implements TypeSig {
        public Primitive {
            if (!element.isPrimitive()) {
                throw new IllegalArgumentException(element + " is no primitive type");
            }
        }

        @Override
        public String toString() {
            return element.ilasm();
        }
    }

    /** A class or value type by its TypeDef, TypeRef or TypeSpec token. */
    record Named(int token, boolean valueType) implements TypeSig {
        @Override
        public String toString() {
            return (valueType ? "valuetype " : "class ") + Token.toString(token);
        }
    }

    /** A vector: one dimension, from 0. */
    record SzArray(TypeSig element) implements TypeSig {
        @Override
        public String toString() {
            return element + "[]";
        }
    }

    /**
     * An array of any shape (ECMA-335 II.23.2.13).
     *
     * @param sizes the sizes of the first dimensions, as many as are stated
     * @param lowerBounds the lower bounds of the first dimensions, as many as are stated
     */
    record MdArray(TypeSig element, int rank, List<Integer> sizes, List<Integer> lowerBounds) implements TypeSig {
        public MdArray {
            sizes = List.copyOf(sizes);
            lowerBounds = List.copyOf(lowerBounds);
        }

        @Override
        public String toString() {
            var text = new StringBuilder().append(element).append('[');
            for (int i = 0; i < rank; i++) {
                text.append(i == 0 ? "" : ",");
                boolean sized = i < sizes.size();
                boolean bounded = i < lowerBounds.size();
                long low = bounded ? lowerBounds.get(i) : 0;
                if (sized) {
                    text.append(low).append("...").append(low + sizes.get(i) - 1);
                } else if (bounded) {
                    text.append(low).append("...");
                } else if (rank == 1) {
                    text.append("...");
                }
            }
            return text.append(']').toString();
        }
    }

    /** An unmanaged pointer; its target may be void. */
    record Pointer(TypeSig target) implements TypeSig {
        @Override
        public String toString() {
            return target + "*";
        }
    }

    /** A managed pointer. */
    record ByRef(TypeSig target) implements TypeSig {
        @Override
        public String toString() {
            return target + "&";
        }
    }

    /** A pointer to a function. */
    record FunctionPointer(MethodSig method) implements TypeSig {
        @Override
        public String toString() {
            return "method " + method.toString("*");
        }
    }

    /** An instantiated generic type, of a TypeDef or TypeRef token. */
    record GenericInstance(int token, boolean valueType, List<TypeSig> arguments) implements TypeSig {
        public GenericInstance {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String toString() {
            return (valueType ? "valuetype " : "class ") + Token.toString(token) + arguments.stream()
                    .map(TypeSig::toString).collect(Collectors.joining(",", "<", ">"));
        }
    }

    /** The generic parameter of that number of the enclosing type. */
    record TypeVariable(int index) implements TypeSig {
        @Override
        public String toString() {
            return "!" + index;
        }
    }

    /** The generic parameter of that number of the enclosing method. */
    record MethodVariable(int index) implements TypeSig {
        @Override
        public String toString() {
            return "!!" + index;
        }
    }

    /** A type with a custom modifier, required (modreq) or optional (modopt). */
    record Modified(boolean required, int token, TypeSig type) implements TypeSig {
        @Override
        public String toString() {
            return type + (required ? " modreq(" : " modopt(") + Token.toString(token) + ")";
        }
    }

    /** The type of a local that pins what it refers to. */
    record Pinned(TypeSig type) implements TypeSig {
        @Override
        public String toString() {
            return type + " pinned";
        }
    }

    /** This type without the modifiers around it (those within, such as of an element, remain). */
    default TypeSig unmodified() {
        return this instanceof Modified modified ? modified.type().unmodified() : this;
    }
}
