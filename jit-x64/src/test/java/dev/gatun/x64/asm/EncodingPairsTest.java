package dev.gatun.x64.asm;

import static dev.gatun.x64.asm.Gpr.*;
import static dev.gatun.x64.asm.OpSize.*;
import static dev.gatun.x64.asm.Xmm.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Bytes, text and call of instructions whose encodings have something to get wrong; needs no other assembler. */
class EncodingPairsTest {
    private static void check(String hex, String text, Consumer<X64Assembler> call) {
        var asm = X64Assembler.withListing();
        call.accept(asm);
        Listing.Line line = asm.finish().listing().lines().getFirst();
        assertThat(line.bytes() + " " + line.text()).isEqualTo(hex + " " + text);

        var silent = X64Assembler.create();
        call.accept(silent);
        assertThat(silent.finish().toString().replace(" ", "")).isEqualTo(hex);
    }

    @Test
    void movesAndAddresses() {
        check("4088fe", "mov sil, dil", a -> a.mov(BYTE, RSI, RDI));
        check("4488c0", "mov al, r8b", a -> a.mov(BYTE, RAX, R8));
        check("664489f9", "mov cx, r15w", a -> a.mov(WORD, RCX, R15));
        check("89c8", "mov eax, ecx", a -> a.mov(DWORD, RAX, RCX));
        check("4989e4", "mov r12, rsp", a -> a.mov(QWORD, R12, RSP));
        check("488b0424", "mov rax, qword ptr [rsp]", a -> a.mov(QWORD, RAX, Mem.base(RSP)));
        check("488b4500", "mov rax, qword ptr [rbp]", a -> a.mov(QWORD, RAX, Mem.base(RBP)));
        check("498b0424", "mov rax, qword ptr [r12]", a -> a.mov(QWORD, RAX, Mem.base(R12)));
        check("498b4500", "mov rax, qword ptr [r13]", a -> a.mov(QWORD, RAX, Mem.base(R13)));
        check("8945f8", "mov dword ptr [rbp-8], eax", a -> a.mov(DWORD, Mem.base(RBP, -8), RAX));
        check("89457f", "mov dword ptr [rbp+127], eax", a -> a.mov(DWORD, Mem.base(RBP, 127), RAX));
        check("898580000000", "mov dword ptr [rbp+128], eax", a -> a.mov(DWORD, Mem.base(RBP, 128), RAX));
        check("408820", "mov byte ptr [rax], spl", a -> a.mov(BYTE, Mem.base(RAX), RSP));
        check("4f8b8ce27fffffff", "mov r9, qword ptr [r10+r12*8-129]",
                a -> a.mov(QWORD, R9, Mem.of(R10, R12, 8, -129)));
        check("428b14a510000000", "mov edx, dword ptr [r12*4+16]", a -> a.mov(DWORD, RDX, Mem.index(R12, 4, 16)));
        check("8b142500100000", "mov edx, dword ptr ds:[0x1000]", a -> a.mov(DWORD, RDX, Mem.abs(0x1000)));
        check("c603ff", "mov byte ptr [rbx], -1", a -> a.mov(BYTE, Mem.base(RBX), 255));
        check("66c703feff", "mov word ptr [rbx], -2", a -> a.mov(WORD, Mem.base(RBX), -2));
        check("c70300000080", "mov dword ptr [rbx], -0x80000000", a -> a.mov(DWORD, Mem.base(RBX), Integer.MIN_VALUE));
        check("49c74710ffffffff", "mov qword ptr [r15+16], -1", a -> a.mov(QWORD, Mem.base(R15, 16), -1));
        check("40b407", "mov spl, 7", a -> a.mov(BYTE, RSP, 7));
        check("6641b93412", "mov r9w, 0x1234", a -> a.mov(WORD, R9, 0x1234));
        check("41b9ffffffff", "mov r9d, -1", a -> a.mov(DWORD, R9, -1));
        check("49c7c1ffffffff", "mov r9, -1", a -> a.mov(QWORD, R9, -1));
        check("b800000000", "mov eax, 0", a -> a.movImm(RAX, 0));
        check("b8ffffffff", "mov eax, -1", a -> a.movImm(RAX, 0xFFFFFFFFL));
        check("48c7c0ffffffff", "mov rax, -1", a -> a.movImm(RAX, -1));
        check("49b8efcdab8967452301", "movabs r8, 0x123456789abcdef", a -> a.movImm(R8, 0x123456789ABCDEFL));
        check("48b90100000000000000", "movabs rcx, 0x1", a -> a.movImm64(RCX, 1));
        check("4531c0", "xor r8d, r8d", a -> a.zero(R8));
        check("400fb6c6", "movzx eax, sil", a -> a.movzx(DWORD, BYTE, RAX, RSI));
        check("480fb706", "movzx rax, word ptr [rsi]", a -> a.movzx(QWORD, WORD, RAX, Mem.base(RSI)));
        check("89c8", "mov eax, ecx", a -> a.movzx(QWORD, DWORD, RAX, RCX));
        check("440fbec7", "movsx r8d, dil", a -> a.movsx(DWORD, BYTE, R8, RDI));
        check("480fbfc1", "movsx rax, cx", a -> a.movsx(QWORD, WORD, RAX, RCX));
        check("48634704", "movsxd rax, dword ptr [rdi+4]", a -> a.movsx(QWORD, DWORD, RAX, Mem.base(RDI, 4)));
        check("488d44b701", "lea rax, [rdi+rsi*4+1]", a -> a.lea(QWORD, RAX, Mem.of(RDI, RSI, 4, 1)));
        check("8d4764", "lea eax, [rdi+100]", a -> a.lea(DWORD, RAX, Mem.base(RDI, 100)));
    }

    @Test
    void integerArithmetic() {
        check("83c07f", "add eax, 127", a -> a.add(DWORD, RAX, 127));
        check("0580000000", "add eax, 128", a -> a.add(DWORD, RAX, 128));
        check("81c180000000", "add ecx, 128", a -> a.add(DWORD, RCX, 128));
        check("4983c080", "add r8, -128", a -> a.add(QWORD, R8, -128));
        check("4981c07fffffff", "add r8, -129", a -> a.add(QWORD, R8, -129));
        check("6681c1e803", "add cx, 1000", a -> a.add(WORD, RCX, 1000));
        check("04c8", "add al, -56", a -> a.add(BYTE, RAX, 200));
        check("4180c601", "add r14b, 1", a -> a.add(BYTE, R14, 1));
        check("4801c8", "add rax, rcx", a -> a.add(QWORD, RAX, RCX));
        check("480301", "add rax, qword ptr [rcx]", a -> a.add(QWORD, RAX, Mem.base(RCX)));
        check("480101", "add qword ptr [rcx], rax", a -> a.add(QWORD, Mem.base(RCX), RAX));
        check("48830101", "add qword ptr [rcx], 1", a -> a.add(QWORD, Mem.base(RCX), 1));
        check("4008ce", "or sil, cl", a -> a.or(BYTE, RSI, RCX));
        check("4883d200", "adc rdx, 0", a -> a.adc(QWORD, RDX, 0));
        check("19c0", "sbb eax, eax", a -> a.sbb(DWORD, RAX, RAX));
        check("6625ff0f", "and ax, 4095", a -> a.and(WORD, RAX, 0xFFF));
        check("4881ec00100000", "sub rsp, 0x1000", a -> a.sub(QWORD, RSP, 0x1000));
        check("4531ff", "xor r15d, r15d", a -> a.xor(DWORD, R15, R15));
        check("41807f0800", "cmp byte ptr [r15+8], 0", a -> a.cmp(BYTE, Mem.base(R15, 8), 0));
        check("3dffffff7f", "cmp eax, 0x7fffffff", a -> a.cmp(DWORD, RAX, Integer.MAX_VALUE));
        check("85c0", "test eax, eax", a -> a.test(DWORD, RAX, RAX));
        check("40f6c701", "test dil, 1", a -> a.test(BYTE, RDI, 1));
        check("48a900010000", "test rax, 256", a -> a.test(QWORD, RAX, 256));
        check("41f60701", "test byte ptr [r15], 1", a -> a.test(BYTE, Mem.base(R15), 1));
        check("450fafc1", "imul r8d, r9d", a -> a.imul(DWORD, R8, R9));
        check("456bc10a", "imul r8d, r9d, 10", a -> a.imul(DWORD, R8, R9, 10));
        check("4d69f8e8030000", "imul r15, r8, 1000", a -> a.imul(QWORD, R15, R8, 1000));
        check("6b44240880", "imul eax, dword ptr [rsp+8], -128", a -> a.imul(DWORD, RAX, Mem.base(RSP, 8), -128));
        check("48f7e1", "mul rcx", a -> a.mul(QWORD, RCX));
        check("41f7f1", "div r9d", a -> a.div(DWORD, R9));
        check("48f73c24", "idiv qword ptr [rsp]", a -> a.idiv(QWORD, Mem.base(RSP)));
        check("f7d8", "neg eax", a -> a.neg(DWORD, RAX));
        check("40f6d5", "not bpl", a -> a.not(BYTE, RBP));
        check("41ffc2", "inc r10d", a -> a.inc(DWORD, R10));
        check("48ff08", "dec qword ptr [rax]", a -> a.dec(QWORD, Mem.base(RAX)));
        check("99", "cdq", a -> a.cdq());
        check("4899", "cqo", a -> a.cqo());
        check("d1e0", "shl eax, 1", a -> a.shl(DWORD, RAX, 1));
        check("48c1e03f", "shl rax, 63", a -> a.shl(QWORD, RAX, 63));
        check("40c0ee04", "shr sil, 4", a -> a.shr(BYTE, RSI, 4));
        check("41c1fd1f", "sar r13d, 31", a -> a.sar(DWORD, R13, 31));
        check("66c1c008", "rol ax, 8", a -> a.rol(WORD, RAX, 8));
        check("48d1c8", "ror rax, 1", a -> a.ror(QWORD, RAX, 1));
        check("49d3e0", "shl r8, cl", a -> a.shiftCl(Shift.SHL, QWORD, R8));
        check("c17dfc02", "sar dword ptr [rbp-4], 2", a -> a.shift(Shift.SAR, DWORD, Mem.base(RBP, -4), 2));
    }

    @Test
    void bitsAndConditions() {
        check("0fbcc1", "bsf eax, ecx", a -> a.bsf(DWORD, RAX, RCX));
        check("490fbdc1", "bsr rax, r9", a -> a.bsr(QWORD, RAX, R9));
        check("f34c0fb8c8", "popcnt r9, rax", a -> a.popcnt(QWORD, R9, RAX));
        check("f30fbdc1", "lzcnt eax, ecx", a -> a.lzcnt(DWORD, RAX, RCX));
        check("66f30fbcc1", "tzcnt ax, cx", a -> a.tzcnt(WORD, RAX, RCX));
        check("490fcc", "bswap r12", a -> a.bswap(QWORD, R12));
        check("0fbae01f", "bt eax, 31", a -> a.bt(DWORD, RAX, 31));
        check("480fa3c8", "bt rax, rcx", a -> a.bt(QWORD, RAX, RCX));
        check("0f9cc0", "setl al", a -> a.setcc(Cond.L, RAX));
        check("400f97c6", "seta sil", a -> a.setcc(Cond.A, RSI));
        check("0f9b45ff", "setnp byte ptr [rbp-1]", a -> a.setcc(Cond.NP, Mem.base(RBP, -1)));
        check("490f4dc0", "cmovge rax, r8", a -> a.cmovcc(Cond.GE, QWORD, RAX, R8));
        check("0f450424", "cmovne eax, dword ptr [rsp]", a -> a.cmovcc(Cond.NE, DWORD, RAX, Mem.base(RSP)));
    }

    @Test
    void atomicAndStringOperations() {
        check("4887c8", "xchg rax, rcx", a -> a.xchg(QWORD, RAX, RCX));
        check("8707", "xchg dword ptr [rdi], eax", a -> a.xchg(DWORD, Mem.base(RDI), RAX));
        check("f0480fb137", "lock cmpxchg qword ptr [rdi], rsi", a -> a.lockCmpxchg(QWORD, Mem.base(RDI), RSI));
        check("66f0440fb10f", "lock cmpxchg word ptr [rdi], r9w", a -> a.lockCmpxchg(WORD, Mem.base(RDI), R9));
        check("f0410fc101", "lock xadd dword ptr [r9], eax", a -> a.lockXadd(DWORD, Mem.base(R9), RAX));
        check("f083042400", "lock add dword ptr [rsp], 0", a -> a.lockAdd(DWORD, Mem.base(RSP), 0));
        check("f3a4", "rep movsb", a -> a.repMovsb());
        check("f348a5", "rep movsq", a -> a.repMovsq());
        check("f3aa", "rep stosb", a -> a.repStosb());
        check("f348ab", "rep stosq", a -> a.repStosq());
    }

    @Test
    void branchesStackAndSystem() {
        check("ffe0", "jmp rax", a -> a.jmp(RAX));
        check("41ff24c4", "jmp qword ptr [r12+rax*8]", a -> a.jmp(Mem.of(R12, RAX, 8, 0)));
        check("41ffd3", "call r11", a -> a.call(R11));
        check("ff5018", "call qword ptr [rax+24]", a -> a.call(Mem.base(RAX, 24)));
        check("c3", "ret", a -> a.ret());
        check("c21000", "ret 16", a -> a.ret(16));
        check("55", "push rbp", a -> a.push(RBP));
        check("4157", "push r15", a -> a.push(R15));
        check("6a7f", "push 127", a -> a.push(127));
        check("6880000000", "push 128", a -> a.push(128));
        check("ff30", "push qword ptr [rax]", a -> a.push(Mem.base(RAX)));
        check("415c", "pop r12", a -> a.pop(R12));
        check("8f442408", "pop qword ptr [rsp+8]", a -> a.pop(Mem.base(RSP, 8)));
        check("c9", "leave", a -> a.leave());
        check("cc", "int3", a -> a.int3());
        check("0f0b", "ud2", a -> a.ud2());
        check("f390", "pause", a -> a.pause());
        check("0faee8", "lfence", a -> a.lfence());
        check("0faef0", "mfence", a -> a.mfence());
        check("0faef8", "sfence", a -> a.sfence());
        check("fc", "cld", a -> a.cld());
        check("0f31", "rdtsc", a -> a.rdtsc());
        check("0fa2", "cpuid", a -> a.cpuid());
        check("0f05", "syscall", a -> a.syscall());
    }

    @Test
    void vectorsAndFloatingPoint() {
        check("660f6ec0", "movd xmm0, eax", a -> a.movd(XMM0, RAX));
        check("66450f7ec8", "movd r8d, xmm9", a -> a.movd(R8, XMM9));
        check("664d0f6eff", "movq xmm15, r15", a -> a.movq(XMM15, R15));
        check("66480f7ec8", "movq rax, xmm1", a -> a.movq(RAX, XMM1));
        check("f30f7eca", "movq xmm1, xmm2", a -> a.movq(XMM1, XMM2));
        check("f30f100424", "movss xmm0, dword ptr [rsp]", a -> a.movss(XMM0, Mem.base(RSP)));
        check("f3440f110424", "movss dword ptr [rsp], xmm8", a -> a.movss(Mem.base(RSP), XMM8));
        check("f20f104cc810", "movsd xmm1, qword ptr [rax+rcx*8+16]", a -> a.movsd(XMM1, Mem.of(RAX, RCX, 8, 16)));
        check("f2410f114d00", "movsd qword ptr [r13], xmm1", a -> a.movsd(Mem.base(R13), XMM1));
        check("440f28c1", "movaps xmm8, xmm1", a -> a.movaps(XMM8, XMM1));
        check("0f1145e0", "movups xmmword ptr [rbp-32], xmm0", a -> a.movups(Mem.base(RBP, -32), XMM0));
        check("660f6f442410", "movdqa xmm0, xmmword ptr [rsp+16]", a -> a.movdqa(XMM0, Mem.base(RSP, 16)));
        check("f3450f7f1424", "movdqu xmmword ptr [r12], xmm10", a -> a.movdqu(Mem.base(R12), XMM10));
        check("410f12c9", "movhlps xmm1, xmm9", a -> a.movhlps(XMM1, XMM9));
        check("0f14c1", "unpcklps xmm0, xmm1", a -> a.sse(SseOp.UNPCKLPS, XMM0, XMM1));
        check("0fc6c11b", "shufps xmm0, xmm1, 27", a -> a.shufps(XMM0, XMM1, 0x1B));
        check("66440f70c8ee", "pshufd xmm9, xmm0, 238", a -> a.pshufd(XMM9, XMM0, 0xEE));
        check("f20f58c1", "addsd xmm0, xmm1", a -> a.addsd(XMM0, XMM1));
        check("f3450f5cca", "subss xmm9, xmm10", a -> a.subss(XMM9, XMM10));
        check("f20f5900", "mulsd xmm0, qword ptr [rax]", a -> a.mulsd(XMM0, Mem.base(RAX)));
        check("f30f5ec8", "divss xmm1, xmm0", a -> a.divss(XMM1, XMM0));
        check("f20f51d3", "sqrtsd xmm2, xmm3", a -> a.sqrtsd(XMM2, XMM3));
        check("66410f2ec0", "ucomisd xmm0, xmm8", a -> a.ucomisd(XMM0, XMM8));
        check("0f2fc1", "comiss xmm0, xmm1", a -> a.comiss(XMM0, XMM1));
        check("f20f5dc1", "minsd xmm0, xmm1", a -> a.minsd(XMM0, XMM1));
        check("f30f5fc1", "maxss xmm0, xmm1", a -> a.maxss(XMM0, XMM1));
        check("66410f3a0bc10b", "roundsd xmm0, xmm9, 11", a -> a.roundsd(XMM0, XMM9, 11));
        check("450f57c0", "xorps xmm8, xmm8", a -> a.xorps(XMM8, XMM8));
        check("660f54c1", "andpd xmm0, xmm1", a -> a.andpd(XMM0, XMM1));
        check("660fefca", "pxor xmm1, xmm2", a -> a.pxor(XMM1, XMM2));
        check("f24d0f2aca", "cvtsi2sd xmm9, r10", a -> a.cvtsi2sd(QWORD, XMM9, R10));
        check("f30f2ac0", "cvtsi2ss xmm0, eax", a -> a.cvtsi2ss(DWORD, XMM0, RAX));
        check("f24d0f2cc8", "cvttsd2si r9, xmm8", a -> a.cvttsd2si(QWORD, R9, XMM8));
        check("f30f2c0424", "cvttss2si eax, dword ptr [rsp]", a -> a.cvttss2si(DWORD, RAX, Mem.base(RSP)));
        check("f20f5ac1", "cvtsd2ss xmm0, xmm1", a -> a.cvtsd2ss(XMM0, XMM1));
        check("f30f5ac1", "cvtss2sd xmm0, xmm1", a -> a.cvtss2sd(XMM0, XMM1));
        check("660f58c1", "addpd xmm0, xmm1", a -> a.sse(SseOp.ADDPD, XMM0, XMM1));
        check("66440ffec1", "paddd xmm8, xmm1", a -> a.sse(SseOp.PADDD, XMM8, XMM1));
        check("66410f3840c9", "pmulld xmm1, xmm9", a -> a.sse(SseOp.PMULLD, XMM1, XMM9));
        check("660f73db08", "psrldq xmm3, 8", a -> a.psrldq(XMM3, 8));
        check("0fae1c24", "stmxcsr dword ptr [rsp]", a -> a.stmxcsr(Mem.base(RSP)));
        check("0fae1424", "ldmxcsr dword ptr [rsp]", a -> a.ldmxcsr(Mem.base(RSP)));
        check("dd0424", "fld qword ptr [rsp]", a -> a.fld(QWORD, Mem.base(RSP)));
        check("d9f8", "fprem", a -> a.fprem());
        check("dfe0", "fnstsw ax", a -> a.fnstswAx());
        check("ddd9", "fstp st(1)", a -> a.fstpSt1());
    }
}
