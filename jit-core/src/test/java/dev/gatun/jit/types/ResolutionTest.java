package dev.gatun.jit.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.il.BadImageException;
import dev.gatun.il.body.FlowKind;
import dev.gatun.il.body.Opcode;
import dev.gatun.jit.types.UnresolvedReferenceException.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolutionTest {
    private final Fixtures world = new Fixtures();

    @Test
    void overloadsOfAnotherAssemblyAreMatchedByTheirWholeSignature() {
        var calls = Fixtures.calls(world.method("LibB", "B.Calls::Overloads")).stream()
                .filter(m -> m.name().equals("F")).toList();
        // Each F returns its own number, and the calls stand in the order of the numbers.
        assertThat(calls).hasSize(16);
        assertThat(calls.stream().map(m -> m.body().orElseThrow().instructions().getFirst().intValue()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
        assertThat(calls.get(10).fullName()).isEqualTo("A.Overloads::F<int16>(int16)");
        assertThat(calls.get(12).fullName()).isEqualTo("A.Overloads::F<uint8,int16>(uint8)");
    }

    @Test
    void overloadsThatLookAlikeAfterInstantiationStayApart() {
        var box = world.type("LibA", "A.Box`1<int32>");
        var calls = Fixtures.calls(world.method("LibB", "B.Calls::BoxOfInt"));
        assertThat(calls.get(0)).isSameAs(box.methods().get(0));
        assertThat(calls.get(1)).isSameAs(box.methods().get(1));
        assertThat(calls.get(0).signature()).isEqualTo(calls.get(1).signature());
        assertThat(Fixtures.calls(world.method("LibB", "B.Calls::BoxOfString"))).hasToString(
                "[A.Box`1<string>::Set(string), A.Box`1<string>::Set(int32), A.List::.ctor(), "
                        + "A.Box`1<string>::Set(A.List)]");
    }

    @Test
    void genericMethodsOfGenericTypesTakeBothSetsOfArguments() {
        var call = Fixtures.calls(world.method("LibB", "B.Calls::Convert")).getFirst();
        assertThat(call.fullName()).isEqualTo("A.Box`1<int32>::Convert<float64>(int32,float64)");
        assertThat(call.signature().returnType().kind()).isEqualTo(TypeKind.R8);
        assertThat(call.isClosed()).isTrue();
    }

    @Test
    void inheritedMembersAreFoundInBaseClasses() {
        assertThat(Fixtures.calls(world.method("LibB", "B.Calls::Inherited"))).hasToString(
                "[A.Shape::Name(), System.String::get_Length(), A.Shape::Area(), System.Object::GetHashCode()]");
    }

    @Test
    void arraysOfSeveralDimensionsHaveMethodsOfTheirOwn() {
        var calls = Fixtures.calls(world.method("LibB", "B.Calls::Matrix"));
        assertThat(calls.stream().map(m -> m.arrayMethodKind().orElseThrow())).containsExactly(ArrayMethodKind.SET,
                ArrayMethodKind.ADDRESS, ArrayMethodKind.GET, ArrayMethodKind.CONSTRUCTOR, ArrayMethodKind.GET);
        assertThat(calls.get(1).fullName()).isEqualTo("int32[,]::Address(int32,int32)");
        assertThat(calls.get(1).signature().returnType().fullName()).isEqualTo("int32&");
        assertThat(calls.get(2)).isSameAs(calls.get(4));
    }

    @Test
    void bodiesOfGenericTypesAreReadInTheirContext() {
        var make = world.method("LibB", "B.GenericUser`1<A.Point>::Make");
        var elements = make.body().orElseThrow().instructions().stream()
                .filter(i -> List.of("newarr", "stelem", "ldelem").contains(i.opcode().il()))
                .map(i -> make.resolveType(i.token())).distinct().toList();
        assertThat(elements).containsExactly(world.type("LibA", "A.Point"));
        var field = make.body().orElseThrow().instructions().stream().filter(i -> i.opcode().il().equals("stfld"))
                .map(i -> make.resolveField(i.token())).findFirst().orElseThrow();
        assertThat(field).isSameAs(make.owner().findField("Field").orElseThrow());
        assertThat(field.fullName()).isEqualTo("B.GenericUser`1<A.Point>::Field");

        var both = make.owner().findMethods("Both").getFirst().instantiate(List.of(world.string()));
        assertThat(both.locals()).containsExactly(world.type("LibA", "A.Pair`2<A.Point,string>"));
        assertThat(both.signature().returnType()).isSameAs(both.locals().getFirst());
    }

    @Test
    void descriptorsAreInterned() {
        assertThat(world.type("LibB", "A.Pair`2<int32,string>")).isSameAs(world.type("LibA", "A.Pair`2<int,string>"));
        var method = world.method("LibA", "A.Overloads::F<int32,int16>");
        assertThat(method).isSameAs(world.method("LibA", "A.Overloads::F<int,short>"));
        assertThat(world.int32().makeArray(2)).isSameAs(world.int32().makeArray(2)).isNotSameAs(
                world.int32().makeArray());
        assertThat(world.int32().makeByRef()).isSameAs(world.int32().makeByRef());
        assertThat(world.type("LibA", "A.Box`1<int32>").staticConstructor()).isEmpty();
        assertThat(world.type("LibB", "B.GenericUser`1<int32>").staticConstructor().orElseThrow())
                .isNotSameAs(world.type("LibB", "B.GenericUser`1<int64>").staticConstructor().orElseThrow());
    }

    @Test
    void frameworkReferencesOfAnyNameGoToTheClassLibrary() {
        // Layouts.dll was compiled against System.Runtime and its kin.
        var main = world.module("Layouts").entryPoint().orElseThrow();
        assertThat(main.fullName()).isEqualTo("Program::Main()");
        assertThat(main.owner().baseType().orElseThrow()).isSameAs(world.system.wellKnown(WellKnownType.OBJECT));
    }

    @Test
    void kindsOfTypes() {
        var color = world.type("LibB", "B.Color");
        assertThat(color.kind()).isEqualTo(TypeKind.STRUCT);
        assertThat(color.isEnum()).isTrue();
        assertThat(color.underlying().kind()).isEqualTo(TypeKind.U2);
        assertThat(world.int32().reduced()).isSameAs(world.int32());
        assertThat(world.system.wellKnown(WellKnownType.INTPTR).kind()).isEqualTo(TypeKind.I);
        assertThat(world.system.wellKnown(WellKnownType.UINTPTR).fullName()).isEqualTo("native uint");
        assertThat(world.system.wellKnown(WellKnownType.VALUETYPE).kind()).isEqualTo(TypeKind.CLASS);
        assertThat(world.system.wellKnown(WellKnownType.ENUM).kind()).isEqualTo(TypeKind.CLASS);
        assertThat(world.system.wellKnown(WellKnownType.ENUM).isEnum()).isFalse();
        assertThat(world.type("LibA", "System.Nullable`1<int32>").isNullable()).isTrue();
        assertThat(world.type("LibA", "System.Action").isDelegate()).isTrue();
        assertThat(world.system.wellKnown(WellKnownType.MULTICAST_DELEGATE).isDelegate()).isFalse();
        assertThat(world.type("LibB", "B.Window").isByRefLike()).isTrue();
        assertThat(world.type("LibB", "B.GenericUser`1<int32>").isBeforeFieldInit()).isFalse();
        assertThat(world.type("LibB", "B.Natives").isBeforeFieldInit()).isTrue();
        assertThat(world.type("LibA", "A.Box`1/Cell<string>").enclosingType().orElseThrow())
                .isSameAs(world.type("LibA", "A.Box`1<string>"));
        assertThat(world.type("LibA", "A.Box`1/Cell").namespace()).isEqualTo("A");
    }

    @Test
    void attributesOfMethodsAndFields() {
        var cosine = world.method("LibB", "B.Natives::Cosine");
        assertThat(cosine.isPInvoke()).isTrue();
        assertThat(cosine.pinvoke().orElseThrow()).hasToString("PInvokeInfo[module=m, entryPoint=cos, "
                + "charSet=NOT_SPECIFIED, callConv=C, setLastError=true, exactSpelling=false]");
        assertThat(world.method("LibB", "B.Natives::Host").isInternalCall()).isTrue();
        var pinned = world.method("LibB", "B.Natives::Pinned");
        assertThat(pinned.noInlining()).isTrue();
        assertThat(IntStream.range(0, pinned.locals().size()).filter(pinned::isPinnedLocal).mapToObj(
                i -> pinned.locals().get(i).fullName())).containsExactly("uint8[]");
        assertThat(world.type("LibB", "B.Natives").findField("PerThread").orElseThrow().isThreadStatic()).isTrue();
        assertThat(world.type("LibB", "B.Natives").findField("Table").orElseThrow().isThreadStatic()).isFalse();
        assertThat(world.type("LibB", "B.Natives").findField("Table").orElseThrow().isInitOnly()).isTrue();
        assertThat(cosine.parameterNames()).containsExactly("x");
    }

    @ParameterizedTest
    @CsvSource({
            "MissingMethod, MEMBER, System.Object::Vanish(int32)",
            "MissingOverload, MEMBER, System.Object::ReferenceEquals(object)",
            "MissingType, TYPE, System.Nowhere",
    })
    void whatIsMissingIsNamed(String method, Kind kind, String reference) {
        var caller = world.method("Bad", "References::" + method);
        assertThatThrownBy(() -> Fixtures.calls(caller))
                .isInstanceOfSatisfying(UnresolvedReferenceException.class, e -> {
                    assertThat(e.kind()).isEqualTo(kind);
                    assertThat(e.reference()).isEqualTo(reference);
                    assertThat(e.searched()).contains("mscorlib");
                });
    }

    @Test
    void aMissingOverloadListsTheOthers() {
        assertThatThrownBy(() -> Fixtures.calls(world.method("Bad", "References::MissingOverload")))
                .hasMessageContaining("System.Object::ReferenceEquals(object,object)");
    }

    @Test
    void aMissingAssemblyIsNamed() {
        var system = new TypeSystem(AssemblyResolver.NONE);
        system.setClassLibrary(Fixtures.image("mscorlib"));
        var caller = MethodLookup.find(system.load(Fixtures.image("Bad")), "References::MissingAssembly");
        assertThatThrownBy(() -> Fixtures.calls(caller)).isInstanceOf(UnresolvedReferenceException.class)
                .hasMessageContaining("missing assembly Elsewhere").hasMessageContaining("reference of Bad");
    }

    @Test
    void aFieldIsMatchedByItsTypeToo() {
        // System.String::Empty is there, but it is no int32.
        assertThatThrownBy(() -> firstField("MissingField")).isInstanceOf(UnresolvedReferenceException.class)
                .hasMessageContaining("System.String::Empty");
    }

    @Test
    void aMemberOfAGenericTypeWithoutItsArgumentsIsABadImage() {
        assertThatThrownBy(() -> firstField("WithoutArguments")).isInstanceOf(BadImageException.class)
                .hasMessageContaining("without the generic arguments");
    }

    private FieldDesc firstField(String method) {
        var user = world.method("Bad", "References::" + method);
        return user.resolveField(user.body().orElseThrow().instructions().getFirst().token());
    }

    @ParameterizedTest
    @CsvSource({"IA, interfaces", "ExtendsInterface, no class", "ImplementsClass, no interface",
            "EnumOfString, no primitive", "EnumOfNothing, without a field", "IGrows`1<int32>, ever larger",
            "OverridesFinal, which is final"})
    void impossibleTypesAreBadImages(String name, String message) {
        var type = world.type("Bad", name);
        assertThatThrownBy(() -> {
            type.baseType();
            type.interfaces();
            type.reduced();
            type.vtable();
        }).isInstanceOf(BadImageException.class).hasMessageContaining(message);
    }

    @Test
    void customModifiersDoNotChangeTheType() {
        assertThat(world.method("Bad", "Modified::F").fullName()).isEqualTo("Modified::F(int32)");
    }

    @Test
    void forwardedTypesAreFoundWhereTheyMovedTo() {
        var ask = world.method("LibC", "C.User::Ask");
        assertThat(ask.signature().parameters()).containsExactly(world.type("Home", "Moved.Service/Options"));
        assertThat(Fixtures.calls(ask)).hasToString("[Moved.Service::.ctor(), Moved.Service::Answer()]");
        assertThat(Fixtures.calls(ask).getFirst().module().name()).isEqualTo("Home");
    }

    @Test
    void aVarargCallHasTheArgumentsOfItsSite() {
        var caller = world.method("LibC", "C.User::CallVariadic");
        var token = caller.body().orElseThrow().instructions().stream().filter(i -> i.opcode().il().equals("call"))
                .findFirst().orElseThrow().token();
        assertThat(caller.resolveMethod(token)).isSameAs(world.method("LibC", "C.User::Variadic"));
        assertThat(caller.resolveMethod(token).signature().varargs()).isTrue();
        assertThat(caller.resolveCallSite(token).parameters()).hasToString("[int32, int32, float64]");
    }

    @Test
    void tokensOfTypesMayNameGenericDefinitions() {
        assertThat(ldtoken("C.User::Open")).isSameAs(world.type("LibC", "C.Holder`2"));
        assertThat(ldtoken("C.User::Open").isGenericDefinition()).isTrue();
        assertThat(ldtoken("C.User::Closed").fullName()).isEqualTo("C.Holder`2/Inner<int32,string>");
    }

    private TypeDesc ldtoken(String method) {
        var user = world.method("LibC", method);
        return user.resolveType(user.body().orElseThrow().instructions().getFirst().token());
    }

    @Test
    void indirectCallsHaveSignatures() {
        assertThat(indirect("Indirect::Call")).hasToString("int32 (int32,string)");
        assertThat(indirect("Indirect::CallNative")).hasToString("unmanaged cdecl int32 (int32)");
        assertThat(world.method("Bad", "Indirect::Call").signature().parameters().getFirst().signature())
                .isEqualTo(indirect("Indirect::Call"));
    }

    private MethodSignature indirect(String name) {
        var method = world.method("Bad", name);
        return method.resolveSignature(method.body().orElseThrow().instructions().stream()
                .filter(i -> i.opcode().il().equals("calli")).findFirst().orElseThrow().token());
    }

    @Test
    void threadsAgreeOnEveryDescriptor() throws Exception {
        List<List<Object>> answers;
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Callable<List<Object>>> tasks = Collections.nCopies(4, this::everything);
            answers = pool.invokeAll(tasks).stream().map(Future::resultNow)
                    .toList();
        }
        for (var answer : answers) {
            assertThat(answer).hasSameSizeAs(answers.getFirst());
            for (int i = 0; i < answer.size(); i++) {
                assertThat(answer.get(i)).isSameAs(answers.getFirst().get(i));
            }
        }
    }

    private List<Object> everything() {
        var found = new ArrayList<Object>();
        for (var type : world.module("LibB").types()) {
            found.addAll(type.fields().stream().map(FieldDesc::type).toList());
            found.addAll(type.interfaces());
            found.addAll(type.vtable().slots());
            for (var method : type.methods()) {
                found.addAll(method.signature().parameters());
                method.body().ifPresent(b -> b.instructions().stream()
                        .filter(i -> i.opcode().flow() == FlowKind.CALL && i.opcode() != Opcode.CALLI)
                        .forEach(i -> found.add(method.resolveMethod(i.token()))));
            }
        }
        return found;
    }
}
