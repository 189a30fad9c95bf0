package dev.gatun.runtime.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gatun.runtime.Gatun;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the flight recorder is told, and the sums. */
class EventsTest {
    private static final Path PROGRAM = Path.of("src/test/crash/crash.il").toAbsolutePath();

    @TempDir
    Path folder;

    static int twice(int x) {
        return 2 * x;
    }

    private static List<RecordedEvent> of(List<RecordedEvent> events, String name) {
        return events.stream().filter(e -> e.getEventType().getName().equals("dev.gatun." + name)).toList();
    }

    @Test
    void compilationsCollectionsExceptionsAndUpcallsAreRecordedAndSummed() throws IOException, ReflectiveOperationException {
        var file = folder.resolve("recording.jfr");
        var il = folder.resolve("upcall.il");
        Files.writeString(il, """
                .assembly extern mscorlib { }
                .assembly upcall { }
                .class public Up extends [mscorlib]System.Object {
                  .method public static pinvokeimpl("host") int32 Twice(int32 x) cil managed preservesig { }
                  .method public static int32 Call(int32 x) cil managed {
                    ldarg.0
                    call int32 Up::Twice(int32)
                    ret
                  }
                }
                """);
        try (var recording = new Recording(); var gatun = Gatun.open()) {
            recording.start();
            gatun.define("host", "Twice", MethodHandles.lookup().findStatic(EventsTest.class, "twice",
                    MethodType.methodType(int.class, int.class)));
            var queue = gatun.load(PROGRAM);
            assertThat(catchThrowable(() -> queue.method("Demo.Queue::Divide").call(1, 0))).isNotNull();
            assertThat(queue.method("Demo.Queue::Handled").call(1)).isEqualTo(17);
            assertThat(gatun.load(il).method("Up::Call").call(21)).isEqualTo(42);
            gatun.collect();
            recording.stop();
            recording.dump(file);

            assertThat(gatun.statistics().methods()).isGreaterThanOrEqualTo(3);
            assertThat(gatun.statistics().collections()).isEqualTo(1);
            assertThat(gatun.statistics().exceptions()).containsEntry("System.DivideByZeroException", 2L);
            assertThat(gatun.statistics().upcalls()).isEqualTo(1);
            assertThat(gatun.statistics().toString().lines()).hasSize(4).anyMatch(l -> l.contains("2 System.DivideByZeroException"));
        }
        var events = RecordingFile.readAllEvents(file);
        assertThat(of(events, "Compilation")).anySatisfy(e -> {
            assertThat(e.getString("method")).isEqualTo("Demo.Queue::Divide(int32,int32)");
            assertThat(e.getInt("ilSize")).isEqualTo(4);
            assertThat(e.getInt("codeSize")).isPositive();
            assertThat(e.getDuration()).isPositive();
        });
        assertThat(of(events, "Collection")).singleElement().satisfies(e -> {
            assertThat(e.getBoolean("full")).isTrue();
            assertThat(e.getLong("pause")).isPositive();
        });
        assertThat(of(events, "Exception")).hasSize(2).allSatisfy(e -> assertThat(e.getString("type"))
                .isEqualTo("System.DivideByZeroException")).extracting(e -> e.getBoolean("handled")).containsExactly(false, true);
        assertThat(of(events, "Upcall")).singleElement().satisfies(e -> {
            assertThat(e.getString("function")).contains("Twice");
            assertThat(e.getDuration()).isPositive();
        });
    }
}
