package dev.gatun.runtime.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.FrameInfo;
import dev.gatun.jit.code.Relocation;
import dev.gatun.jit.code.Symbol;
import dev.gatun.runtime.os.Os;
import dev.gatun.runtime.os.OsException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CodeHeapTest {
    private final CodeHeap heap = CodeHeap.create(Os.host());

    private record Named(String name) implements Symbol {
    }

    @AfterEach
    void close() {
        heap.close();
    }

    private static CompiledCode code(List<Relocation> relocations, int... bytes) {
        var b = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            b[i] = (byte) bytes[i];
        }
        return new CompiledCode("test", b, relocations, List.of(), List.of(), FrameInfo.NONE, List::of);
    }

    private static int call(long address) throws Throwable {
        MethodHandle handle = Linker.nativeLinker().downcallHandle(MemorySegment.ofAddress(address),
                FunctionDescriptor.of(ValueLayout.JAVA_INT));
        return (int) handle.invokeExact();
    }

    @Test
    void installedCodeRuns() throws Throwable {
        long address = heap.install(code(List.of(), 0xB8, 42, 0, 0, 0, 0xC3), s -> 0);
        assertThat(address % 16).isZero();
        assertThat(heap.contains(address)).isTrue();
        assertThat(call(address)).isEqualTo(42);
    }

    @Test
    void relocationsReachOtherCodeAndData() throws Throwable {
        long data = heap.allocateData(4, 4);
        NativeMemory.putInt(data, 7);
        var symbol = new Named("data");
        // mov eax, [rip+data]; ret
        long relative = heap.install(code(List.of(new Relocation(2, Relocation.Kind.REL32, symbol, 0)),
                0x8B, 0x05, 0, 0, 0, 0, 0xC3), s -> data);
        assertThat(call(relative)).isEqualTo(7);
        // mov rax, data; mov eax, [rax]; ret
        long absolute = heap.install(code(List.of(new Relocation(2, Relocation.Kind.ABS64, symbol, 0)),
                0x48, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 0x8B, 0x00, 0xC3), s -> data);
        assertThat(call(absolute)).isEqualTo(7);
    }

    @Test
    void aPatchedJumpGoesToItsNewTarget() throws Throwable {
        long one = heap.install(code(List.of(), 0xB8, 1, 0, 0, 0, 0xC3), s -> 0);
        long two = heap.install(code(List.of(), 0xB8, 2, 0, 0, 0, 0xC3), s -> 0);
        // nop; nop; nop; jmp one
        long jump = heap.install(code(List.of(new Relocation(4, Relocation.Kind.REL32, new Named("one"), 0)),
                0x90, 0x90, 0x90, 0xE9, 0, 0, 0, 0), s -> one);
        assertThat(call(jump)).isEqualTo(1);
        assertThat(heap.targetOfRel32(jump + 4)).isEqualTo(one);
        heap.patchRel32(jump + 4, two);
        assertThat(call(jump)).isEqualTo(2);
        assertThatThrownBy(() -> heap.patchRel32(jump + 5, two)).isInstanceOf(InternalCompilerError.class);
        assertThatThrownBy(() -> heap.patchRel32(heap.codeEnd(), two)).isInstanceOf(InternalCompilerError.class);
    }

    @Test
    void aDisplacementOutOfReachIsAnError() {
        assertThatThrownBy(() -> heap.install(
                code(List.of(new Relocation(0, Relocation.Kind.REL32, new Named("far"), 0)), 0, 0, 0, 0),
                s -> heap.codeStart() + (1L << 40)))
                .isInstanceOf(InternalCompilerError.class).hasMessageContaining("out of reach");
    }

    @Test
    void aFullHeapIsAnError() {
        try (var small = CodeHeap.create(Os.host(), 4096, 4096)) {
            small.install(code(List.of(), new int[4000]), s -> 0);
            assertThatThrownBy(() -> small.install(code(List.of(), new int[100]), s -> 0))
                    .isInstanceOf(OsException.class);
            small.allocateData(4096, 8);
            assertThatThrownBy(() -> small.allocateData(1, 1)).isInstanceOf(OsException.class);
        }
    }

    /** Shared memory that belongs to no file shows as /dev/zero. */
    @Test
    void noPageIsWritableAndExecutable() throws Exception {
        var mine = Files.readAllLines(Path.of("/proc/self/maps")).stream().filter(l -> l.contains("/dev/zero"))
                .toList();
        assertThat(mine).anyMatch(l -> l.contains("r-x")).anyMatch(l -> l.contains("rw-"))
                .noneMatch(l -> l.contains("rwx"));
    }

    @Test
    void dataFollowsCodeWithinReach() {
        assertThat(heap.allocateData(100, 64) % 64).isZero();
        assertThat(heap.codeEnd() - heap.codeStart()).isEqualTo(CodeHeap.DEFAULT_CODE_BYTES);
        assertThat(heap.containsData(heap.codeEnd())).isTrue();
        assertThat(heap.contains(heap.codeEnd())).isFalse();
    }

    @Test
    void heapsThatFindNoRoomBelow2GbWorkAnywhere() throws Throwable {
        var heaps = new ArrayList<CodeHeap>();
        try {
            for (int i = 0; i < 3; i++) {
                heaps.add(CodeHeap.create(Os.host()));
            }
            assertThat(heaps.getLast().codeStart()).isGreaterThan(1L << 31);
            for (var each : heaps) {
                long data = each.allocateData(8, 8);
                NativeMemory.putInt(data, 9);
                // mov eax, [rip+data]; ret
                var relocation = new Relocation(2, Relocation.Kind.REL32, new Named("data"), 0);
                long address = each.install(code(List.of(relocation),
                        0x8B, 0x05, 0, 0, 0, 0, 0xC3), s -> data);
                assertThat(call(address)).isEqualTo(9);
            }
        } finally {
            heaps.forEach(CodeHeap::close);
        }
    }
}
