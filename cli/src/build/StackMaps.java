import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Rewrites the classes of a jar that are older than Java 6 as Java 17 classes with stack maps. picocli is compiled for
 * Java 5, and the JVM leaves such classes out of its AOT cache: reading and verifying them anew is half of the time
 * that a small command takes. Run by cli's build: {@code java StackMaps.java JAR}.
 */
final class StackMaps {
    private static final int FIRST_WITH_STACK_MAPS = 50;

    private StackMaps() {
    }

    public static void main(String[] arguments) throws IOException {
        try (var jar = FileSystems.newFileSystem(Path.of(arguments[0]))) {
            var hierarchy = ClassHierarchyResolver.ofResourceParsing(c -> open(jar, c))
                    .orElse(ClassHierarchyResolver.defaultResolver());
            var classFile = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                    ClassFile.ClassHierarchyResolverOption.of(hierarchy));
            for (var file : classes(jar)) {
                var old = classFile.parse(Files.readAllBytes(file));
                if (old.majorVersion() < FIRST_WITH_STACK_MAPS) {
                    var time = Files.getLastModifiedTime(file);
                    Files.write(file, classFile.transformClass(old, ClassTransform
                            .transformingMethodBodies(CodeTransform.ACCEPT_ALL).andThen(ClassTransform.endHandler(
                                    b -> b.withVersion(ClassFile.JAVA_17_VERSION, 0)))));
                    Files.setLastModifiedTime(file, time);
                }
            }
        }
    }

    private static List<Path> classes(FileSystem jar) throws IOException {
        try (var files = Files.walk(jar.getPath("/"))) {
            return files.filter(f -> f.toString().endsWith(".class")).toList();
        }
    }

    /** Null where the jar has no such class: the resolver's way to say so. */
    private static InputStream open(FileSystem jar, ClassDesc type) {
        var name = type.descriptorString();
        var file = jar.getPath("/" + name.substring(1, name.length() - 1) + ".class");
        try {
            return Files.exists(file) ? Files.newInputStream(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
