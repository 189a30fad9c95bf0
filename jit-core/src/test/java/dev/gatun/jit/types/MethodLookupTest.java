package dev.gatun.jit.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.jit.types.LookupException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodLookupTest {
    private final Fixtures world = new Fixtures();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "A.Overloads::F(int32)                      | A.Overloads::F(int32)",
            "A.Overloads::F(int)                        | A.Overloads::F(int32)",
            "A.Overloads::F( System.Int32 )             | A.Overloads::F(int32)",
            "A.Overloads::F([mscorlib]System.Int32)     | A.Overloads::F(int32)",
            "A.Overloads::F(unsigned int32)             | A.Overloads::F(uint32)",
            "A.Overloads::F(ref int)                    | A.Overloads::F(int32&)",
            "A.Overloads::F(int32*)                     | A.Overloads::F(int32*)",
            "A.Overloads::F(int[,])                     | A.Overloads::F(int32[,])",
            "A.Overloads::F(valuetype A.Point)          | A.Overloads::F(A.Point)",
            "A.Overloads::F(A.Pair`2<int, long>)        | A.Overloads::F(A.Pair`2<int32,int64>)",
            "A.Overloads::F<string>(string)             | A.Overloads::F<string>(string)",
            "A.Overloads::F<string,int32>               | A.Overloads::F<string,int32>(string)",
            "A.Overloads::F(object, System.String)      | A.Overloads::F(object,string)",
            "A.Box`1<A.Point>::All                      | A.Box`1<A.Point>::All()",
            "A.Box`1/Cell<int32>::GetHashCode           | ",
            "A.Shape::Area                              | A.Shape::Area()",
    })
    void spellings(String spelling, String expected) {
        if (expected == null) {
            assertThatThrownBy(() -> world.method("LibA", spelling)).isInstanceOf(LookupException.class);
        } else {
            assertThat(world.method("LibA", spelling).fullName()).isEqualTo(expected);
        }
    }

    @Test
    void everyFullNameFindsItsMethod() {
        for (var module : new String[] {"LibA", "LibB", "mscorlib"}) {
            for (var type : world.module(module).types()) {
                for (var method : type.methods()) {
                    if (!type.isGenericInstance() && !method.isGenericDefinition()) {
                        assertThat(world.method(module, method.fullName())).isSameAs(method);
                    }
                }
            }
        }
    }

    private LookupException failure(String spelling) {
        try {
            throw new AssertionError("found " + world.method("LibA", spelling));
        } catch (LookupException e) {
            return e;
        }
    }

    @Test
    void ambiguousNamesListTheOverloads() {
        var failure = failure("A.Overloads::F");
        assertThat(failure.kind()).isEqualTo(Kind.AMBIGUOUS);
        assertThat(failure.suggestions()).hasSize(16).contains("A.Overloads::F(int32&)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "A.Overload::F      | NO_SUCH_TYPE   | A.Overloads",
            "a.shape::Area      | NO_SUCH_TYPE   | A.Shape",
            "Shape::Area        | NO_SUCH_TYPE   | A.Shape",
            "A.Shape::Aera      | NO_SUCH_METHOD | A.Shape::Area()",
            "A.Shape::Area(int) | NO_SUCH_METHOD | A.Shape::Area()",
            "A.Point::Area      | NO_SUCH_METHOD | A.Shape::Area()",
            "Area               | MALFORMED      | A.Shape::Area()",
    })
    void wrongNamesSuggestTheRightOnes(String spelling, Kind kind, String suggestion) {
        var failure = failure(spelling);
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.suggestions()).contains(suggestion);
        assertThat(failure.getMessage()).contains(suggestion);
    }

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "Area, Aera, 1", "a, '', 1", "same, same, 0", "abcdefgh, x, 4"})
    void editDistanceStopsAtItsLimit(String a, String b, int distance) {
        assertThat(Spelling.distance(a, b == null ? "" : b, 3)).isEqualTo(distance);
    }

    @Test
    void namesAsStackTracesAndReflectionHaveThem() {
        assertThat(world.type("LibA", "A.Box`1/Cell<int32[]>").reflectionName())
                .isEqualTo("A.Box`1+Cell[System.Int32[]]");
        assertThat(world.type("LibA", "A.Box`1/Cell<int32>").displayName()).isEqualTo("A.Box`1.Cell");
        assertThat(world.method("LibA", "A.Box`1<int32>::Convert<string>").displayName())
                .isEqualTo("A.Box`1.Convert[U](T from, U sample)");
        assertThat(world.method("LibA", "A.Overloads::F(ref int)").displayName())
                .isEqualTo("A.Overloads.F(Int32& x)");
        assertThat(world.method("LibA", "A.Overloads::F(A.Pair`2<int,long>)").displayName())
                .isEqualTo("A.Overloads.F(Pair`2 x)");
        assertThat(world.system.functionPointer(MethodSignature.ofStatic(world.int32(), world.string())).fullName())
                .isEqualTo("method int32 *(string)");
    }
}
