package dev.gatun.jit.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.il.body.FlowKind;
import dev.gatun.il.body.Opcode;
import dev.gatun.il.pe.PeImage;
import java.nio.file.Files;
import java.util.ArrayList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

class DispatchProperties {
    /** Slots, overrides, hiding, explicit and implicit implementations, default methods, generic bases: as CoreCLR. */
    @Property(seed = "1", tries = 3, shrinking = ShrinkingMode.OFF)
    @AddLifecycleHook(Peers.NeedCoreClr.class)
    void virtualAndInterfaceCallsRunTheMethodsThatCoreClrRuns(@ForAll long seed) throws Exception {
        var folder = Peers.newFolder();
        try {
            Files.writeString(folder.resolve("p.cs"), HierarchyProgram.of(seed));
            Peers.csc(folder, "-optimize", "-out:p.dll", "p.cs");
            var printed = Peers.coreClr(folder.resolve("p.dll")).lines().toList();
            var module = new Fixtures().system.load(PeImage.read(folder.resolve("p.dll")));
            var resolved = new ArrayList<String>();
            for (var line : printed) {
                var call = line.split(" ");
                var type = MethodLookup.findType(module, call[0]);
                var run = type.resolveVirtual(MethodLookup.find(module, call[1]));
                resolved.add(call[0] + " " + call[1] + " " + number(type, run));
            }
            assertThat(resolved).isEqualTo(printed);
            assertThat(printed).hasSizeGreaterThan(20);
        } finally {
            Peers.delete(folder);
        }
    }

    /** The number that the method returns, or that another returns that Roslyn's bridge method calls. */
    private static int number(TypeDesc type, MethodDesc method) {
        for (var instruction : method.body().orElseThrow().instructions()) {
            if (instruction.opcode().flow() == FlowKind.CALL) {
                var target = method.resolveMethod(instruction.token());
                return number(type, instruction.opcode() == Opcode.CALLVIRT ? type.resolveVirtual(target) : target);
            }
            if (instruction.opcode().il().startsWith("ldc.i4")) {
                return instruction.intValue();
            }
        }
        throw new AssertionError(method + " neither returns a number nor calls anything");
    }
}
