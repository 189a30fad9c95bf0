package dev.gatun.il.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.il.BadImageException;
import dev.gatun.il.ByteCursor;
import dev.gatun.il.ByteSpan;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is written is read back, and every prefix of it is refused. */
class SignatureProperties {

    @Property(seed = "1")
    void compressedUnsigned(@ForAll @IntRange(max = 0x1FFFFFFF) int value) {
        ByteCursor in = new SignatureBytes().compressed(value).bytes().cursor();
        assertThat(in.compressed()).isEqualTo(value);
        assertThat(in.atEnd()).isTrue();
    }

    @Property(seed = "1")
    void compressedSigned(@ForAll @IntRange(min = -0x10000000, max = 0xFFFFFFF) int value) {
        ByteCursor in = new SignatureBytes().compressedSigned(value).bytes().cursor();
        assertThat(in.compressedSigned()).isEqualTo(value);
        assertThat(in.atEnd()).isTrue();
    }

    @Property(seed = "1", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void types(@ForAll("types") TypeSig type) {
        ByteSpan bytes = new SignatureBytes().type(type).bytes();
        assertThat(SignatureReader.type(bytes)).isEqualTo(type);
        for (int size = 0; size < bytes.length(); size++) {
            assertThat(refuses(bytes.slice(0, size))).as("%d bytes of %s", size, bytes).isTrue();
        }
    }

    private static boolean refuses(ByteSpan bytes) {
        try {
            SignatureReader.type(bytes);
            return false;
        } catch (BadImageException e) {
            return true;
        }
    }

    @Property(seed = "1", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void methods(@ForAll("methods") MethodSig method) {
        assertThat(SignatureReader.method(new SignatureBytes().method(method).bytes())).isEqualTo(method);
    }

    private static Arbitrary<Integer> tokens() {
        return Combinators.combine(Arbitraries.of(0x01000000, 0x02000000, 0x1B000000), Arbitraries.integers()
                .between(1, 0xFFFFFF)).as((table, rid) -> table | rid);
    }

    @Provide
    Arbitrary<TypeSig> types() {
        return nested(3);
    }

    private static Arbitrary<TypeSig> leaves() {
        return Arbitraries.oneOf(
                Arbitraries.of(ElementType.class).filter(e -> e.isPrimitive() && e != ElementType.VOID
                        && e != ElementType.TYPEDBYREF).map(TypeSig.Primitive::new),
                Combinators.combine(tokens(), Arbitraries.of(true, false)).as(TypeSig.Named::new),
                Arbitraries.integers().between(0, 300).map(TypeSig.TypeVariable::new),
                Arbitraries.integers().between(0, 300).map(TypeSig.MethodVariable::new));
    }

    private static Arbitrary<TypeSig> nested(int depth) {
        if (depth == 0) {
            return leaves();
        }
        Arbitrary<TypeSig> inner = Arbitraries.lazy(() -> nested(depth - 1));
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        return Arbitraries.oneOf(leaves(), inner.map(TypeSig.SzArray::new), inner.map(TypeSig.Pointer::new),
                Combinators.combine(flag, tokens(), inner).as(TypeSig.Modified::new),
                Combinators.combine(tokens(), flag, inner.list().ofMinSize(1).ofMaxSize(3))
                        .as(TypeSig.GenericInstance::new),
                Arbitraries.integers().between(1, 32).flatMap(rank -> arrays(inner, rank)),
                methods(inner).map(TypeSig.FunctionPointer::new));
    }

    private static Arbitrary<TypeSig> arrays(Arbitrary<TypeSig> element, int rank) {
        return Combinators.combine(element,
                Arbitraries.integers().between(0, 0x1FFFFFFF).list().ofMaxSize(rank),
                Arbitraries.integers().between(-0x10000000, 0xFFFFFFF).list().ofMaxSize(rank))
                .as((type, sizes, bounds) -> new TypeSig.MdArray(type, rank, sizes, bounds));
    }

    @Provide
    Arbitrary<MethodSig> methods() {
        return methods(nested(2));
    }

    private static Arbitrary<MethodSig> methods(Arbitrary<TypeSig> types) {
        Arbitrary<TypeSig> parameters = Arbitraries.oneOf(types, types.map(TypeSig.ByRef::new),
                Arbitraries.of(new TypeSig.Primitive(ElementType.TYPEDBYREF)));
        Arbitrary<TypeSig> returns = Arbitraries.oneOf(parameters,
                Arbitraries.of(new TypeSig.Primitive(ElementType.VOID)));
        return Combinators.combine(Arbitraries.of(CallKind.class), Arbitraries.of(true, false),
                Arbitraries.integers().between(0, 3), returns, parameters.list().ofMaxSize(4),
                Arbitraries.integers().between(0, 3)).as(SignatureProperties::method);
    }

    private static MethodSig method(CallKind kind, boolean hasThis, int arity, TypeSig returns,
            List<TypeSig> parameters, int sentinel) {
        return new MethodSig(kind, hasThis, hasThis && arity == 1, arity, returns, parameters,
                kind == CallKind.VARARG && sentinel < parameters.size() ? sentinel : -1);
    }
}
