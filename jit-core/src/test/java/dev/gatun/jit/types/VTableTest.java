package dev.gatun.jit.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VTableTest {
    private final Fixtures world = new Fixtures();

    private TypeDesc type(String name) {
        return world.type("LibB", name);
    }

    private MethodDesc resolve(String type, String declared) {
        return type(type).resolveVirtual(world.method("LibB", declared));
    }

    @Test
    void aNewSlotStandsBesideTheOneItHides() {
        assertThat(type("B.Cube").vtable()).hasToString("""
                [0] A.Shape::ToString()
                [1] System.Object::Equals(object)
                [2] System.Object::GetHashCode()
                [3] System.Object::Finalize()
                [4] B.Square::Area()
                [5] B.Square::Name()
                [6] B.Square::Echo<!!0>(!!0)
                [7] B.Cube::ToString()
                [8] B.Square::B.INamed<System.String>.Get()
                [9] B.Cube::Put(string)
                [10] B.Cube::Area()
                """.replace("B.INamed<System.String>", "A.INamed<System.String>"));
    }

    @ParameterizedTest
    @CsvSource({
            "B.Cube, A.Shape::Area, B.Square::Area()",
            "B.Cube, B.Cube::Area, B.Cube::Area()",
            "B.Cube, System.Object::ToString, A.Shape::ToString()",
            "B.Square, B.Square::ToString, B.Square::ToString()",
            "B.Cube, B.Square::ToString, B.Cube::ToString()",
            "B.Cube, A.Shape::Name, B.Square::Name()",
            "B.Cube, System.Object::GetHashCode, System.Object::GetHashCode()",
            "System.Int32, System.Object::GetHashCode, System.Int32::GetHashCode()",
            "System.Int32, System.Object::ToString, System.Object::ToString()",
            "B.Color, System.Object::ToString, System.Object::ToString()",
            "int32[], System.Object::ToString, System.Object::ToString()",
    })
    void virtualCallsRunTheMostDerivedOverride(String type, String declared, String expected) {
        assertThat(resolve(type, declared).fullName()).isEqualTo(expected);
    }

    @Test
    void genericVirtualMethodsKeepTheirArguments() {
        var echo = world.method("LibA", "A.Shape::Echo<int16>");
        assertThat(type("B.Cube").resolveVirtual(echo).fullName()).isEqualTo("B.Square::Echo<int16>(int16)");
    }

    @Test
    void methodsThatLookAlikeAfterInstantiationKeepTheirSlots() {
        // Twice<T> has Put(T) and Put(int32); TwiceOf<T> overrides the first alone.
        var puts = type("A.Twice`1<int32>").findMethods("Put");
        assertThat(puts.get(0).slot()).isNotEqualTo(puts.get(1).slot());
        var twiceOf = type("B.TwiceOf`1<int32>");
        assertThat(twiceOf.resolveVirtual(puts.get(0)).owner()).isSameAs(twiceOf);
        assertThat(twiceOf.resolveVirtual(puts.get(1))).isSameAs(puts.get(1));
        // As INamed<T>, Put(T) is called, never Put(int32).
        var put = type("A.INamed`1<int32>").findMethods("Put").getFirst();
        assertThat(twiceOf.resolveInterface(put)).isSameAs(twiceOf.findMethods("Put").getFirst());
        assertThat(type("B.TwiceInt").resolveInterface(put)).isSameAs(puts.getFirst());
    }

    @Test
    void aMethodImplOnAClassMethodFillsThatSlotAsWell() {
        var hash = world.method("mscorlib", "System.Object::GetHashCode");
        assertThat(world.type("Bad", "Overriding").resolveVirtual(hash).fullName()).isEqualTo("Overriding::Other()");
        // Overriding the body's own slot does not reach the other one.
        var more = world.type("Bad", "OverridingMore");
        assertThat(more.resolveVirtual(hash).fullName()).isEqualTo("Overriding::Other()");
        assertThat(more.resolveVirtual(world.method("Bad", "Overriding::Other")).fullName())
                .isEqualTo("OverridingMore::Other()");
    }

    @ParameterizedTest
    @CsvSource({
            // implicit, by the base class's virtual methods; Cube names IShape again and has its own Area
            "B.Square, A.IShape::Area, B.Square::Area()",
            "B.Cube, A.IShape::Area, B.Cube::Area()",
            "B.Cube, A.IShape::Name, B.Square::Name()",
            // explicit, and an override of the implicit implementation
            "B.Cube, A.INamed`1<string>::Get, B.Square::A.INamed<System.String>.Get()",
            "B.Cube, A.INamed`1<string>::Put, B.Cube::Put(string)",
            "B.Square, A.INamed`1<string>::Put, B.Square::Put(string)",
            // default methods
            "B.Loud, A.IGreeter::Greet, A.ILoudGreeter::A.IGreeter.Greet()",
            "B.Loud, A.IGreeter::Other, A.IGreeter::Other()",
            "B.Plain, A.IGreeter::Greet, B.Plain::Greet()",
            "B.Torn, A.IGreeter::Greet, B.Torn::A.IGreeter.Greet()",
            // value types
            "System.Int32, System.IComparable`1<int32>::CompareTo, System.Int32::CompareTo(int32)",
            // variance
            "B.Producer, System.Collections.Generic.IEnumerable`1<object>::GetEnumerator, B.Producer::GetEnumerator()",
    })
    void interfaceCalls(String type, String declared, String expected) {
        assertThat(resolve(type, declared).fullName()).isEqualTo(expected);
    }

    @Test
    void arraysAreCollectionsOfTheirElements() {
        var count = "System.Collections.Generic.ICollection`1<%s>::get_Count";
        var implementation = "System.Array`1<%s>::System.Collections.Generic.ICollection<T>.get_Count()";
        assertThat(resolve("int32[]", count.formatted("int32"))).hasToString(implementation.formatted("int32"));
        assertThat(resolve("string[]", count.formatted("string"))).hasToString(implementation.formatted("string"));
        assertThat(resolve("string[]", count.formatted("object"))).hasToString(implementation.formatted("object"));
        assertThat(resolve("int32[]", count.formatted("uint32"))).hasToString(implementation.formatted("uint32"));
        assertThat(resolve("string[]", "System.ICloneable::Clone")).hasToString("System.Array::Clone()");
        assertThatThrownBy(() -> resolve("int32[]", count.formatted("int64")))
                .isInstanceOf(UnresolvedReferenceException.class);
    }

    @Test
    void aMissingImplementationIsNamed() {
        assertThatThrownBy(() -> resolve("B.Square", "System.IDisposable::Dispose"))
                .isInstanceOfSatisfying(UnresolvedReferenceException.class, e -> assertThat(e.kind())
                        .isEqualTo(UnresolvedReferenceException.Kind.IMPLEMENTATION));
    }

    @ParameterizedTest
    @CsvSource({
            "B.Cube, A.Shape, true", "A.Shape, B.Cube, false", "B.Cube, object, true", "B.Cube, A.IShape, true",
            "A.IShape, object, true", "int32, object, true", "int32, System.ValueType, true", "int32, uint32, false",
            "B.Color, System.Enum, true", "B.Color, uint16, false", "int32, System.IComparable`1<int32>, true",
            // arrays
            "string[], object[], true", "object[], string[], false", "int32[], uint32[], true",
            "int32[], object[], false", "B.Color[], uint16[], true", "B.Color[], int16[], true",
            "bool[], uint8[], false",
            "'int32[,]', 'int32[,]', true", "'string[,]', 'object[,]', true", "'int32[,]', int32[], false",
            "string[][], object[], true", "string[][], object[][], true", "int32[][], object[], true",
            "int32[], System.Array, true", "int32[], System.ICloneable, true",
            "int32[], System.Collections.Generic.IList`1<int32>, true",
            "int32[], System.Collections.Generic.IList`1<uint32>, true",
            "string[], System.Collections.Generic.IList`1<object>, true",
            "string[], System.Collections.Generic.IEnumerable`1<object>, true",
            "int32[], System.Collections.Generic.IList`1<object>, false",
            // variance
            "B.Producer, System.Collections.Generic.IEnumerable`1<object>, true",
            "B.Producer, System.Collections.Generic.IEnumerable`1<A.Shape>, false",
            "'System.Func`2<object,string>', 'System.Func`2<string,object>', true",
            "'System.Func`2<string,object>', 'System.Func`2<object,string>', false",
            "'System.Func`2<int32,string>', 'System.Func`2<object,string>', false",
            "System.IComparable`1<A.Shape>, System.IComparable`1<B.Cube>, true",
            "System.Nullable`1<int32>, object, true", "int32*, object, false",
    })
    void assignability(String from, String to, boolean expected) {
        assertThat(type(from).isAssignableTo(type(to))).isEqualTo(expected);
    }

    @Test
    void interfacesAreListedOnceWithWhatTheyRequire() {
        assertThat(type("B.Torn").interfaces()).hasToString("[A.ILoudGreeter, A.IGreeter, A.IQuietGreeter]");
        assertThat(type("B.Cube").interfaces()).hasToString("[A.IShape, A.INamed`1<string>]");
        assertThat(type("B.Cube").declaredInterfaces()).hasToString("[A.IShape]");
    }

    @Test
    void subclasses() {
        assertThat(type("B.Cube").isSubclassOf(type("A.Shape"))).isTrue();
        assertThat(type("B.Cube").isSubclassOf(type("B.Cube"))).isFalse();
        assertThat(List.of(type("B.Loud").isSubclassOf(type("A.IGreeter")))).containsExactly(false);
    }
}
