package dev.gatun.jit.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.il.BadImageException;
import dev.gatun.il.pe.PeImage;
import dev.gatun.jit.UnsupportedIlException;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Damaged assemblies end in answers or in the errors for bad input and missing references, never in anything else. */
class HostileTypesProperties {
    private static final List<String> FILES = List.of("LibA", "LibB", "Bad", "Layouts");

    @Property(seed = "1")
    void everyQuestionEndsInAnAnswerOrAnErrorOfOurs(@ForAll long seed) {
        var random = new Random(seed);
        var name = FILES.get(random.nextInt(FILES.size()));
        var bytes = Fixtures.bytes(name + ".dll").clone();
        // Metadata tables fill most of these files; the PE headers are il-reader's to test.
        for (int i = 0; i <= random.nextInt(8); i++) {
            bytes[0x200 + random.nextInt(bytes.length - 0x200)] = (byte) random.nextInt(256);
        }
        var world = new Fixtures();
        harmless(() -> {
            var module = world.system.load(PeImage.of(bytes, name + ".dll"));
            module.types().forEach(type -> inspect(world, module, type));
        });
    }

    private static void harmless(Runnable question) {
        try {
            question.run();
        } catch (BadImageException | UnresolvedReferenceException | UnsupportedIlException | LookupException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static void inspect(Fixtures world, ModuleDesc module, TypeDesc definition) {
        harmless(() -> {
            var type = definition.isGenericDefinition() ? definition.instantiate(Collections.nCopies(
                    definition.typeArguments().size(), world.int32())) : definition;
            harmless(type::toString);
            harmless(type::kind);
            harmless(type::baseType);
            harmless(type::interfaces);
            harmless(() -> type.isSubclassOf(world.string()));
            harmless(() -> type.isAssignableTo(world.string()));
            harmless(() -> {
                if (!type.isVoid()) {
                    type.layout().leaves();
                    type.layout().padding();
                }
            });
            harmless(type::vtable);
            for (var field : type.fields()) {
                harmless(field::type);
                harmless(field::isThreadStatic);
                harmless(field::rvaData);
                harmless(field::constant);
            }
            for (var method : type.methods()) {
                inspect(world, module, type, method);
            }
        });
    }

    private static void inspect(Fixtures world, ModuleDesc module, TypeDesc type, MethodDesc method) {
        harmless(method::displayName);
        harmless(method::locals);
        harmless(method::pinvoke);
        harmless(() -> MethodLookup.find(module, method.fullName()));
        harmless(() -> type.interfaces().forEach(i -> i.methods().forEach(m -> harmless(
                () -> type.resolveInterface(m)))));
        harmless(() -> {
            var closed = method.isGenericDefinition() ? method.instantiate(Collections.nCopies(
                    method.methodArguments().size(), world.int32())) : method;
            if (closed.body().isPresent()) {
                for (var instruction : closed.body().get().instructions()) {
                    if (instruction.opcode().operand().isToken()) {
                        harmless(() -> closed.resolveMethod(instruction.token()));
                        harmless(() -> closed.resolveField(instruction.token()));
                        harmless(() -> closed.resolveType(instruction.token()));
                    }
                }
            }
        });
    }
}
