package dev.gatun.cli;

import static dev.gatun.cli.CommandLineRun.inProcess;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gatun compile} of files, folders and whole frameworks. */
class CompileTest {
    private static final Path MONO = Path.of("/usr/lib/mono/4.5");

    private static String write(Path folder, String name, String text) throws Exception {
        var file = folder.resolve(name);
        Files.writeString(file, ".assembly extern mscorlib { }\n.assembly extern Nowhere { }\n.assembly " + name.replace(".il", "") + " { }\n" + text);
        return file.toString();
    }

    /** Each choice follows the constraints: object, what a constraint names, a struct, and what a class at hand derives from. */
    @Test
    void genericMethodsAreCompiledOverArgumentsThatTheirConstraintsAllow(@TempDir Path folder) throws Exception {
        var file = write(folder, "generics.il", """
                .class interface public abstract INamed { .method public virtual abstract hidebysig newslot instance int32 Name() { } }
                .class public sealed S extends [mscorlib]System.ValueType implements INamed {
                  .size 1
                  .method public virtual final hidebysig newslot instance int32 Name() { ldc.i4.1 ret }
                }
                .class public Item`2<K, (class Item`2<!K, !I>) I> extends [mscorlib]System.Object {
                  .method public static void M() { ret }
                }
                .class public Name extends class Item`2<string, class Name> { }
                .class public C {
                  .method public static void Any<T>(!!T x) { ret }
                  .method public static int32 Named<(INamed) T>(!!T x) {
                    ldarga x constrained. !!T callvirt instance int32 INamed::Name() ret
                  }
                  .method public static int32 Struct<valuetype .ctor (INamed) T>(!!T x) {
                    ldarga x constrained. !!T callvirt instance int32 INamed::Name() ret
                  }
                  .method public static void Item<K, (class Item`2<!!K, !!I>) I>(!!I x) { ret }
                }
                """);
        var run = inProcess("compile", "-v", file);
        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.err()).contains("C::Any<object>(object)", "C::Named<INamed>(INamed)", "C::Struct<S>(S)",
                "C::Item<string,Name>(Name)", "Item`2<string,Name>::M()");
        assertThat(run.out()).containsPattern("generic, compiled over object where constraints allow +5\n");
    }

    /** No type here meets the constraint: that is said, and nothing else is compiled in its place. */
    @Test
    void aGenericMethodThatNothingHereFitsIsAFailure(@TempDir Path folder) throws Exception {
        var file = write(folder, "nothing.il", """
                .class interface public abstract INone { }
                .class public C { .method public static void M<valuetype (INone) T>() { ret } }
                """);
        var run = inProcess("compile", file);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("generic parameters for which no type here meets the constraints in C::M<!!0>()");
    }

    /** What is missing, and what the runtime cannot do yet, keeps nothing from being compiled; the code throws there. */
    @Test
    void whatIsMissingIsNoFailure(@TempDir Path folder) throws Exception {
        var file = write(folder, "missing.il", """
                .class public C {
                  .method public static void Parameter(class [mscorlib]System.No.Such x, valuetype [mscorlib]System.No.Value y) { ret }
                  .method public static void Local() { .locals (valuetype [mscorlib]System.No.Value y) ret }
                  .method public static void Call() { call void [mscorlib]System.No.Such::M() ret }
                  .method public static void Assembly() { call void [Nowhere]No.Such::M() ret }
                  .method public static void Handle() { ldtoken method void C::Local() pop ret }
                  .method public static void Fine() { ret }
                }
                """);
        var run = inProcess("compile", file);
        assertThat(run.out()).containsPattern("methods +6\n").containsPattern("throw where they reach what is missing +5\n");
        assertThat(run.exitCode()).isZero();
    }

    /** The same at run time: a program that does not get there runs; one that does ends there, with what it would have needed. */
    @Test
    void whatTheRuntimeCannotDoThrowsWhereItIsReached(@TempDir Path folder) throws Exception {
        var file = write(folder, "reached.il", """
                .class public C {
                  .method public static int32 Handle(int32 x) { ldarg x brtrue THERE ldc.i4.7 ret THERE: ldtoken method void C::Calm() pop ldc.i4.8 ret }
                  .method public static void Calm() { ret }
                  .method public static int32 Assembly(int32 x) { ldarg x brtrue THERE ldc.i4.7 ret THERE: call int32 [Nowhere]No.Such::M() ret }
                }
                """);
        for (var method : new String[] {"Handle", "Assembly"}) {
            assertThat(inProcess("call", file, "C::" + method, "0").out()).isEqualTo("7\n");
        }
        var handle = inProcess("call", file, "C::Handle", "1");
        assertThat(handle.err()).contains("not supported yet: ldtoken of a member").contains("C::Handle(int32) at IL_000");
        assertThat(handle.exitCode()).isEqualTo(69);
        var assembly = inProcess("call", file, "C::Assembly", "1");
        assertThat(assembly.err()).contains("missing assembly Nowhere");
        assertThat(assembly.exitCode()).isEqualTo(66);
    }

    @Test
    void aFolderIsEveryAssemblyInIt(@TempDir Path folder) throws Exception {
        for (var name : new String[] {"hello.dll", "sieve.dll"}) {
            Files.copy(CommandLineRun.ROOT.resolve("samples/bin").resolve(name), folder.resolve(name));
        }
        Files.writeString(folder.resolve("damaged.dll"), "MZ");
        Files.writeString(folder.resolve("other.txt"), "");
        var run = inProcess("compile", "--check-allocation", folder.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("3 files: sysv, -O1\n").containsPattern("hello\\.dll +\\d+ .* 0\n")
                .containsPattern("damaged\\.dll +0 .* 1\n").containsPattern("failed +1\n");
    }

    /** References mean the real assemblies: nothing is missing, and {@code string} is that of mscorlib. */
    @Test
    void aRealFrameworkIsItsOwnClassLibrary() {
        assumeTrue(Files.exists(MONO.resolve("mscorlib.dll")), "Mono is not installed");
        var run = inProcess("compile", "--framework", MONO.toString(), MONO.resolve("System.Configuration.dll").toString());
        assertThat(run.out()).doesNotContain("throw where").doesNotContain("failed").containsPattern("methods +[0-9]{3,}\n");
        assertThat(run.exitCode()).isZero();
        assertThat(inProcess("compile", "--framework", CommandLineRun.ROOT.resolve("samples").toString(), "samples/bin/hello.dll").exitCode()).isEqualTo(65);
    }
}
