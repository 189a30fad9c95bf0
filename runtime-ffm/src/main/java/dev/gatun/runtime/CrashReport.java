package dev.gatun.runtime;

import dev.gatun.runtime.crash.ReportJson;
import dev.gatun.runtime.crash.ReportText;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an exception at the place where it left the guest. Values were read when it was thrown; a value that
 * was nowhere any more is an empty string. Immutable, and good after the runtime is closed.
 *
 * @param exception   full .NET name of its type
 * @param message     the exception's own message, as far as the runtime knows it
 * @param why         in words, which object, field or value was at fault; empty where the kind of exception says it all
 * @param fault       what the processor said, where it was the processor
 * @param instruction the machine instruction that faulted or whose check failed
 * @param registers   the integer registers there, in hardware order, by name; empty for an exception that was thrown by {@code throw}
 * @param frames      IL methods, innermost first, inlined ones too
 * @param omitted     frames further out that are not among them
 * @param code        machine code of the methods on the stack
 * @param codeMap     all code that there was
 */
public record CrashReport(String exception, String message, String why, Optional<FaultDetails> fault,
        Optional<Instruction> instruction, java.util.Map<String, Long> registers, List<Frame> frames, int omitted,
        List<Code> code, List<CodeRange> codeMap) {
    public CrashReport {
        frames = List.copyOf(frames);
        code = List.copyOf(code);
        codeMap = List.copyOf(codeMap);
    }

    /**
     * A machine instruction.
     *
     * @param operands what its registers and memory held, where known
     */
    public record Instruction(long address, String text, List<Value> operands) {
        public Instruction {
            operands = List.copyOf(operands);
        }
    }

    /**
     * A variable, an entry of the evaluation stack, or an operand.
     *
     * @param name  a variable's name, the expression that a stack entry comes from, an operand's text
     * @param type  as ilasm spells it
     * @param size  in bytes
     * @param value as text; empty where unknown
     * @param place the register or frame slot it was in, empty where it was nowhere
     */
    public record Value(String name, String type, int size, String value, String place) {
    }

    /**
     * A method on the stack.
     *
     * @param method    {@code Ns.Type::Method(int32)}
     * @param inlined   whether its code is part of the next frame's
     * @param ilOffset  of the instruction that it was at, -1 where unknown
     * @param il        that instruction
     * @param source    {@code file.cs:12  text of the line}, empty without a PDB
     * @param file      the source's path
     * @param line      from 1; 0 without a file
     * @param address   of the machine instruction that faulted, or of the one after the call
     * @param frame     rbp
     * @param stack     the evaluation stack before the IL instruction, bottom first
     */
    public record Frame(String method, boolean inlined, int ilOffset, String il, String source, Optional<String> file, int line,
            long address, long frame, List<Value> arguments, List<Value> locals, List<Value> stack) {
        public Frame {
            arguments = List.copyOf(arguments);
            locals = List.copyOf(locals);
            stack = List.copyOf(stack);
        }
    }

    /** Machine code of one method as text, made when asked for. */
    public interface Code {
        String name();

        long address();

        /** In bytes. */
        int size();

        List<CodeLine> lines();

        default boolean contains(long address) {
            return address >= address() && address < address() + size();
        }

        /** Index of the line whose instruction an address lies in; -1 for none. */
        default int indexOf(long address) {
            var all = lines();
            for (int i = 0; i < all.size(); i++) {
                var line = all.get(i);
                if (!line.isLabel() && line.address() <= address && address < line.address() + line.bytes().length() / 2) {
                    return i;
                }
            }
            return -1;
        }
    }

    /**
     * An instruction or a label.
     *
     * @param bytes    in hex; empty for a label
     * @param ilOffset that it comes from, -1 for none
     * @param method   that the offset counts in, where it is an inlined one; else empty
     * @param il       the IL instruction's text where its code begins, else empty
     * @param source   {@code file.cs:12  text} where the code of a source line begins, else empty
     */
    public record CodeLine(long address, String bytes, String text, int ilOffset, String method, String il, String source) {
        public boolean isLabel() {
            return bytes.isEmpty();
        }
    }

    /** Code of one method or stub. */
    public record CodeRange(String name, long address, int size) {
    }

    /** The same with another message. */
    CrashReport with(String type, String text) {
        return new CrashReport(type, text, why, fault, instruction, registers, frames, omitted, code, codeMap);
    }

    /** For people, some thirty lines, the last one too ended by {@code \n}. */
    public String text() {
        return ReportText.of(this);
    }

    /** As JSON, with the machine code of the methods on the stack; docs/diagnose.md says what stands in it. */
    public String json(StackTraceElement... callStack) {
        return ReportJson.of(this, List.of(callStack));
    }

    @Override
    public String toString() {
        return text();
    }
}
