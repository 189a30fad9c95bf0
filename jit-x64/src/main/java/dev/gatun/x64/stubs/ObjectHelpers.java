package dev.gatun.x64.stubs;

import static dev.gatun.x64.asm.OpSize.DWORD;
import static dev.gatun.x64.asm.OpSize.QWORD;
import static dev.gatun.x64.stubs.StubAssembler.context;

import dev.gatun.jit.code.CodeSymbol;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.RuntimeSymbol;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.x64.abi.Abi;
import dev.gatun.x64.asm.Cond;
import dev.gatun.x64.asm.Gpr;
import dev.gatun.x64.asm.Label;
import dev.gatun.x64.asm.Mem;

/**
 * Fast paths of the helpers that make objects and look at their types. Each returns to the caller or jumps to {@code
 * slow} with the argument registers as they came. Scratch: rax, r10, r11.
 */
final class ObjectHelpers {
    /** A cast to a type with one of these looks at more than the chain of base types. */
    private static final int NOT_BY_PARENTS = ObjectModel.FLAG_INTERFACE | ObjectModel.FLAG_ARRAY
            | ObjectModel.FLAG_MD_ARRAY | ObjectModel.FLAG_VARIANT;
    private static final int ALIGN = ObjectModel.OBJECT_ALIGNMENT - 1;

    private final Gpr first;
    private final Gpr second;

    ObjectHelpers(Abi il) {
        first = StubAssembler.gpr(il.intArguments().get(0));
        second = StubAssembler.gpr(il.intArguments().get(1));
    }

    /** first = method table. Objects with finalizers are made by the runtime, which has a list of them. */
    void newObject(StubAssembler a, Label slow) {
        a.asm.test(DWORD, Mem.base(first, ObjectModel.MT_FLAGS), ObjectModel.FLAG_FINALIZER);
        a.asm.jcc(Cond.NE, slow);
        a.asm.mov(DWORD, Gpr.R10, Mem.base(first, ObjectModel.MT_BASE_SIZE));
        a.asm.add(QWORD, Gpr.R10, ALIGN);
        bump(a, slow);
        a.asm.mov(QWORD, Mem.base(Gpr.RAX, ObjectModel.METHOD_TABLE), first);
        a.asm.ret();
    }

    /** first = method table, second = length. */
    void newArray(StubAssembler a, Label slow) {
        a.asm.test(QWORD, second, second);
        a.asm.jcc(Cond.S, new CodeSymbol.TrapStub(Trap.OVERFLOW));
        a.asm.cmp(QWORD, second, Integer.MAX_VALUE);
        a.asm.jcc(Cond.A, slow);
        a.asm.mov(DWORD, Gpr.R10, Mem.base(first, ObjectModel.MT_COMPONENT_SIZE));
        a.asm.imul(QWORD, Gpr.R10, second);
        a.asm.mov(DWORD, Gpr.R11, Mem.base(first, ObjectModel.MT_BASE_SIZE));
        a.asm.lea(QWORD, Gpr.R10, Mem.of(Gpr.R10, Gpr.R11, 1, ALIGN));
        bump(a, slow);
        a.asm.mov(QWORD, Mem.base(Gpr.RAX, ObjectModel.METHOD_TABLE), first);
        a.asm.mov(DWORD, Mem.base(Gpr.RAX, ObjectModel.LENGTH), second);
        a.asm.ret();
    }

    /** first = length; the zero unit after the characters is part of the size. */
    void newString(StubAssembler a, Label slow) {
        a.asm.test(DWORD, first, first);
        a.asm.jcc(Cond.S, slow);
        a.asm.mov(DWORD, Gpr.R10, first);
        a.asm.lea(QWORD, Gpr.R10, Mem.index(Gpr.R10, 2, ObjectModel.STRING_CHARS + 2 + ALIGN));
        bump(a, slow);
        a.asm.movImm64(Gpr.R11, RuntimeSymbol.STRING_METHOD_TABLE, 0);
        a.asm.mov(QWORD, Mem.base(Gpr.RAX, ObjectModel.METHOD_TABLE), Gpr.R11);
        a.asm.mov(DWORD, Mem.base(Gpr.RAX, ObjectModel.LENGTH), first);
        a.asm.ret();
    }

    /** first = object. Its size is the base size and as many components as the length says, if it has any. */
    void cloneObject(StubAssembler a, Label slow) {
        a.asm.test(QWORD, first, first);
        a.asm.jcc(Cond.E, new CodeSymbol.TrapStub(Trap.NULL_REFERENCE));
        a.asm.mov(QWORD, Gpr.R11, Mem.base(first, ObjectModel.METHOD_TABLE));
        a.asm.test(DWORD, Mem.base(Gpr.R11, ObjectModel.MT_FLAGS), ObjectModel.FLAG_FINALIZER);
        a.asm.jcc(Cond.NE, slow);
        a.asm.mov(DWORD, Gpr.R10, Mem.base(Gpr.R11, ObjectModel.MT_COMPONENT_SIZE));
        var fixed = a.asm.newLabel();
        a.asm.test(DWORD, Gpr.R10, Gpr.R10);
        a.asm.jcc(Cond.E, fixed);
        a.asm.mov(DWORD, Gpr.RAX, Mem.base(first, ObjectModel.LENGTH));
        a.asm.imul(QWORD, Gpr.R10, Gpr.RAX);
        a.asm.bind(fixed);
        a.asm.mov(DWORD, Gpr.R11, Mem.base(Gpr.R11, ObjectModel.MT_BASE_SIZE));
        a.asm.lea(QWORD, Gpr.R10, Mem.of(Gpr.R10, Gpr.R11, 1, ALIGN));
        bump(a, slow);
        // From the end, which r10 is, down to the start.
        a.asm.sub(QWORD, Gpr.R10, Gpr.RAX);
        var loop = a.asm.here();
        a.asm.mov(QWORD, Gpr.R11, Mem.of(first, Gpr.R10, 1, -8));
        a.asm.mov(QWORD, Mem.of(Gpr.RAX, Gpr.R10, 1, -8), Gpr.R11);
        a.asm.sub(QWORD, Gpr.R10, 8);
        a.asm.jcc(Cond.NE, loop);
        a.asm.ret();
    }

    /**
     * Takes r10 bytes, rounded down to the alignment of objects, from the thread's buffer: rax is the object, r10 its
     * end. A size of up to 2^62 cannot overflow the sum.
     */
    private static void bump(StubAssembler a, Label slow) {
        a.asm.and(QWORD, Gpr.R10, -ObjectModel.OBJECT_ALIGNMENT);
        a.asm.mov(QWORD, Gpr.RAX, context(ThreadContext.ALLOC_POINTER));
        a.asm.add(QWORD, Gpr.R10, Gpr.RAX);
        a.asm.cmp(QWORD, Gpr.R10, context(ThreadContext.ALLOC_LIMIT));
        a.asm.jcc(Cond.A, slow);
        a.asm.mov(QWORD, context(ThreadContext.ALLOC_POINTER), Gpr.R10);
    }

    /** first = object, second = method table. */
    void isInstance(StubAssembler a, Label slow) {
        var yes = a.asm.newLabel();
        a.asm.mov(QWORD, Gpr.RAX, first);
        a.asm.test(QWORD, first, first);
        a.asm.jcc(Cond.E, yes);
        a.asm.mov(QWORD, Gpr.R10, Mem.base(first, ObjectModel.METHOD_TABLE));
        walk(a, second, yes, slow);
        a.asm.zero(Gpr.RAX);
        a.asm.bind(yes);
        a.asm.ret();
    }

    /** first = object, second = method table; the slow path throws, so that its message can name both types. */
    void castClass(StubAssembler a, Label slow) {
        var yes = a.asm.newLabel();
        a.asm.mov(QWORD, Gpr.RAX, first);
        a.asm.test(QWORD, first, first);
        a.asm.jcc(Cond.E, yes);
        a.asm.mov(QWORD, Gpr.R10, Mem.base(first, ObjectModel.METHOD_TABLE));
        walk(a, second, yes, slow);
        a.asm.jmp(slow);
        a.asm.bind(yes);
        a.asm.ret();
    }

    /** first = array, second = value. A null array goes to the slow path. */
    void checkArrayStore(StubAssembler a, Label slow) {
        var yes = a.asm.newLabel();
        a.asm.test(QWORD, second, second);
        a.asm.jcc(Cond.E, yes);
        a.asm.test(QWORD, first, first);
        a.asm.jcc(Cond.E, slow);
        a.asm.mov(QWORD, Gpr.RAX, Mem.base(first, ObjectModel.METHOD_TABLE));
        a.asm.mov(QWORD, Gpr.RAX, Mem.base(Gpr.RAX, ObjectModel.MT_ELEMENT));
        a.asm.mov(QWORD, Gpr.R10, Mem.base(second, ObjectModel.METHOD_TABLE));
        walk(a, Gpr.RAX, yes, slow);
        a.asm.jmp(slow);
        a.asm.bind(yes);
        a.asm.ret();
    }

    /**
     * Goes to {@code yes} if the class of method table r10, or a base class of it, is {@code wanted}; else falls
     * through.
     */
    private static void walk(StubAssembler a, Gpr wanted, Label yes, Label slow) {
        a.asm.cmp(QWORD, Gpr.R10, wanted);
        a.asm.jcc(Cond.E, yes);
        a.asm.test(DWORD, Mem.base(wanted, ObjectModel.MT_FLAGS), NOT_BY_PARENTS);
        a.asm.jcc(Cond.NE, slow);
        var loop = a.asm.here();
        a.asm.mov(QWORD, Gpr.R10, Mem.base(Gpr.R10, ObjectModel.MT_PARENT));
        a.asm.cmp(QWORD, Gpr.R10, wanted);
        a.asm.jcc(Cond.E, yes);
        a.asm.test(QWORD, Gpr.R10, Gpr.R10);
        a.asm.jcc(Cond.NE, loop);
    }

    /** first = id. */
    void threadStatic(StubAssembler a, Label slow) {
        a.asm.mov(DWORD, Gpr.R10, first);
        a.asm.cmp(DWORD, Gpr.R10, context(ThreadContext.THREAD_STATIC_COUNT));
        a.asm.jcc(Cond.AE, slow);
        a.asm.mov(QWORD, Gpr.RAX, context(ThreadContext.THREAD_STATICS));
        a.asm.mov(QWORD, Gpr.RAX, Mem.of(Gpr.RAX, Gpr.R10, 8, 0));
        a.asm.test(QWORD, Gpr.RAX, Gpr.RAX);
        a.asm.jcc(Cond.E, slow);
        a.asm.ret();
    }

    /** first = object, second = method table. */
    void unbox(StubAssembler a, Label slow) {
        a.asm.test(QWORD, first, first);
        a.asm.jcc(Cond.E, new CodeSymbol.TrapStub(Trap.NULL_REFERENCE));
        a.asm.cmp(QWORD, second, Mem.base(first, ObjectModel.METHOD_TABLE));
        a.asm.jcc(Cond.NE, slow);
        a.asm.lea(QWORD, Gpr.RAX, Mem.base(first, ObjectModel.FIRST_FIELD));
        a.asm.ret();
    }
}
