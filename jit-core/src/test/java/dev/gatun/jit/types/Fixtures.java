package dev.gatun.jit.types;

import dev.gatun.il.pe.PeImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The committed assemblies of this package's tests in a fresh type system. Sources and build.sh lie beside them. */
final class Fixtures {
    private static final Map<String, PeImage> IMAGES = new HashMap<>();

    final TypeSystem system = new TypeSystem((reference, from) ->
            Optional.of(reference.name()).filter(List.of("LibA", "LibB", "LibC", "Facade", "Home")::contains).map(Fixtures::image));
    final ModuleDesc classLibrary = system.setClassLibrary(image("mscorlib"));

    static synchronized PeImage image(String name) {
        return IMAGES.computeIfAbsent(name, n -> PeImage.of(bytes(n + ".dll"), n + ".dll"));
    }

    static byte[] bytes(String resource) {
        try (var in = Fixtures.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ModuleDesc module(String name) {
        return system.load(image(name));
    }

    TypeDesc type(String module, String name) {
        return MethodLookup.findType(module(module), name);
    }

    MethodDesc method(String module, String spelling) {
        return MethodLookup.find(module(module), spelling);
    }

    TypeDesc int32() {
        return system.primitive(TypeKind.I4);
    }

    TypeDesc string() {
        return system.wellKnown(WellKnownType.STRING);
    }

    /** What the calls in a method's body resolve to, in order. */
    static List<MethodDesc> calls(MethodDesc method) {
        return method.body().orElseThrow().instructions().stream()
                .filter(i -> List.of("call", "callvirt", "newobj").contains(i.opcode().il()))
                .map(i -> method.resolveMethod(i.token())).toList();
    }
}
