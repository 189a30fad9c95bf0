package dev.gatun.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A module names classes of the modules left of it and of no others, by what the constant pools of its classes say:
 * <pre>
 *   il-reader &lt;- jit-core &lt;- jit-x64 &lt;- runtime-ffm &lt;- samples, cli, fuzz, bench
 * </pre>
 */
class ModuleArrowsTest {
    /** Dependencies in the order of the drawing; the package is the one under dev.gatun that the module owns. */
    enum Module {
        IL_READER("il-reader", "il"),
        JIT_CORE("jit-core", "jit", IL_READER),
        JIT_X64("jit-x64", "x64", IL_READER, JIT_CORE),
        RUNTIME_FFM("runtime-ffm", "runtime", IL_READER, JIT_CORE, JIT_X64),
        SAMPLES("samples", "samples", IL_READER, JIT_CORE, JIT_X64, RUNTIME_FFM),
        CLI("cli", "cli", IL_READER, JIT_CORE, JIT_X64, RUNTIME_FFM),
        FUZZ("fuzz", "fuzz", IL_READER, JIT_CORE, JIT_X64, RUNTIME_FFM),
        BENCH("bench", "bench", IL_READER, JIT_CORE, JIT_X64, RUNTIME_FFM);

        private final String folder;
        private final String owned;
        private final List<Module> mayName;

        Module(String folder, String owned, Module... mayName) {
            this.folder = folder;
            this.owned = owned;
            this.mayName = List.of(mayName);
        }

        private Path classes() {
            return Path.of("..", folder, "target", "classes");
        }

        private Set<String> allowed() {
            return Stream.concat(Stream.of(owned), mayName.stream().map(m -> m.owned)).collect(Collectors.toSet());
        }
    }

    private static final Pattern NAME = Pattern.compile("dev/gatun/(\\w+)/");

    @ParameterizedTest
    @EnumSource
    void namesOnlyWhatIsLeftOfIt(Module module) throws IOException {
        assumeTrue(Files.isDirectory(module.classes()), module.folder + " is not built");
        var wrong = new TreeSet<String>();
        for (Path file : classFiles(module)) {
            for (String name : named(file)) {
                if (!module.allowed().contains(name)) {
                    wrong.add(module.classes().relativize(file) + " names dev.gatun." + name);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyClassIsOfTheModulesPackage() throws IOException {
        for (Module module : Module.values()) {
            if (Files.isDirectory(module.classes())) {
                assertThat(classFiles(module)).isNotEmpty().allMatch(
                        f -> module.classes().relativize(f).startsWith(Path.of("dev", "gatun", module.owned)));
            }
        }
    }

    /** Everything else of the runtime speaks to the Backend of jit-core. */
    @Test
    void onlyTheRuntimeFactoryNamesTheMachine() throws IOException {
        var naming = new TreeSet<String>();
        for (Path file : classFiles(Module.RUNTIME_FFM)) {
            if (named(file).contains(Module.JIT_X64.owned)) {
                naming.add(Module.RUNTIME_FFM.classes().relativize(file).toString());
            }
        }
        assertThat(naming).containsExactly("dev/gatun/runtime/RuntimeFactory.class");
    }

    private static List<Path> classFiles(Module module) throws IOException {
        try (Stream<Path> files = Files.walk(module.classes())) {
            return files.filter(f -> f.toString().endsWith(".class") && !f.endsWith("module-info.class")).toList();
        }
    }

    /** The packages under dev.gatun whose classes a class file names: in class entries, descriptors and signatures. */
    private static Set<String> named(Path classFile) throws IOException {
        var names = new TreeSet<String>();
        for (var entry : ClassFile.of().parse(classFile).constantPool()) {
            if (entry instanceof Utf8Entry text) {
                NAME.matcher(text.stringValue()).results().map(r -> r.group(1)).forEach(names::add);
            }
        }
        return names;
    }
}
