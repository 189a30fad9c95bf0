package dev.gatun.jit.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.il.pe.PeImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real class libraries, each as its own. */
class CorlibTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "/usr/lib/mono/4.5/mscorlib.dll",
            "~/.cache/gatun/dotnet31/package/shared/Microsoft.NETCore.App/3.1.2/System.Private.CoreLib.dll",
    })
    void everyTypeHasLayoutVtableSignaturesAndImplementations(String file) throws IOException {
        var path = Path.of(file.replace("~", System.getProperty("user.home")));
        assumeTrue(Files.exists(path), path + " is not installed");
        var system = new TypeSystem(AssemblyResolver.NONE);
        var module = system.setClassLibrary(PeImage.read(path));
        var failures = new ArrayList<String>();
        int types = 0;
        for (var definition : module.types()) {
            try {
                check(system, definition);
                types++;
            } catch (RuntimeException e) {
                failures.add(definition + ": " + e);
            }
        }
        assertThat(failures).isEmpty();
        assertThat(types).isGreaterThan(1500);
    }

    private static void check(TypeSystem system, TypeDesc definition) {
        var type = definition.isGenericDefinition() ? definition.instantiate(Collections.nCopies(
                definition.typeArguments().size(), system.wellKnown(WellKnownType.OBJECT))) : definition;
        assertThat(type.isClosed()).isTrue();
        if (!type.isVoid()) {
            assertThat(type.layout().leaves()).allMatch(l -> l.offset() + l.type().size() <= type.layout().size());
        }
        type.fields().forEach(FieldDesc::type);
        for (var method : type.methods()) {
            assertThat(method.fullName()).startsWith(TypeNames.owner(type));
            method.displayName();
            method.locals();
            if (method.slot() >= 0 && !type.isInterface()) {
                assertThat(type.vtable().slots().get(method.slot())).isNotNull();
            }
        }
        if (!type.isInterface() && !type.isAbstract()) {
            for (var required : type.interfaces()) {
                for (var method : required.methods()) {
                    if (method.isVirtual() && !method.isStatic()) {
                        assertThat(type.resolveInterface(method).isAbstract()).isFalse();
                    }
                }
            }
        }
    }
}
