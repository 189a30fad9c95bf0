package dev.gatun.fuzz.opcodes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with test methods as an assembly that runs them. The program of method {@code i}, {@code Ci.Program::Run}, makes each call twice,
 * with constants and through a function pointer, so that compilers see it with and without its arguments, and prints each result.
 */
final class OpcodeProgram {
    private static final String SHOW = """
            .class public abstract sealed auto ansi Show extends [mscorlib]System.Object
            {
              .field public static native int pointer
              .method public static void Float(float64 x) cil managed
              {
                .maxstack 2
                ldarg.0
                ldarg.0
                beq number
                ldstr "NaN"
                call void [mscorlib]System.Console::WriteLine(string)
                ret
                number: ldarga.s 0
                ldind.i8
                call void [mscorlib]System.Console::WriteLine(int64)
                ret
              }
              .method public static void Object(object x) cil managed
              {
                .maxstack 2
                ldarg.0
                brtrue something
                ldstr "null"
                call void [mscorlib]System.Console::WriteLine(string)
                ret
                something: ldarg.0
                isinst [mscorlib]System.String
                brtrue text
                ldstr "object"
                call void [mscorlib]System.Console::WriteLine(string)
                ret
                text: ldarg.0
                castclass [mscorlib]System.String
                call void [mscorlib]System.Console::WriteLine(string)
                ret
              }
            """;
    private static final List<String> EXCEPTIONS = List.of("OverflowException", "DivideByZeroException", "ArithmeticException",
            "NullReferenceException", "IndexOutOfRangeException", "InvalidCastException", "ArrayTypeMismatchException",
            "InvalidProgramException", "InvalidOperationException", "OutOfMemoryException", "ArgumentException", "Exception");

    private final String name;
    private final String text;
    private final List<OpcodeMethod> methods;

    /** @param text textual IL, with the class {@code Cases} and without a manifest */
    OpcodeProgram(String name, String text) {
        this.name = name;
        this.text = text;
        this.methods = OpcodeMethod.parse(text);
    }

    String name() {
        return name;
    }

    List<OpcodeMethod> methods() {
        return methods;
    }

    /** The names of the programs, in the order of the methods. */
    List<String> programs() {
        return java.util.stream.IntStream.range(0, methods.size()).mapToObj(i -> "C" + i).toList();
    }

    /** The whole assembly. */
    String assembly() {
        var il = new StringBuilder(".assembly extern mscorlib { .ver 4:0:0:0 .publickeytoken = (B7 7A 5C 56 19 34 E0 89) }\n.assembly ")
                .append(name).append(" { }\n.module ").append(name).append(".dll\n").append(text).append(SHOW)
                .append("  .method public static void Exception(class [mscorlib]System.Exception e) cil managed\n  {\n    .maxstack 2\n");
        for (var exception : EXCEPTIONS) {
            il.append("    ldarg.0\n    isinst [mscorlib]System.").append(exception).append("\n    brfalse not").append(exception)
                    .append("\n    ldstr \"").append(exception)
                    .append("\"\n    call void [mscorlib]System.Console::WriteLine(string)\n    ret\n    not").append(exception).append(": nop\n");
        }
        il.append("    ret\n  }\n}\n");
        for (int i = 0; i < methods.size(); i++) {
            program(il, i, methods.get(i));
        }
        return il.toString();
    }

    private static void program(StringBuilder il, int number, OpcodeMethod method) {
        il.append(".class public abstract sealed auto ansi C").append(number).append(".Program extends [mscorlib]System.Object\n{\n");
        var signature = "(" + String.join(", ", method.parameters()) + ")";
        int chunk = 0;
        var cases = method.cases();
        for (int from = 0; from < cases.size(); from += 16, chunk++) {
            il.append("  .method public static void Run").append(chunk).append("() cil managed\n  {\n    .maxstack ")
                    .append(method.parameters().size() + 3).append('\n');
            int label = 0;
            for (var one : cases.subList(from, Math.min(cases.size(), from + 16))) {
                attempt(il, method, one, "call " + method.result() + " Cases::" + method.name() + signature, label++);
                attempt(il, method, one, "ldftn " + method.result() + " Cases::" + method.name() + signature
                        + "\n      stsfld native int Show::pointer\n      ldsfld native int Show::pointer\n      calli " + method.result()
                        + signature, label++);
            }
            il.append("    ret\n  }\n");
        }
        il.append("  .method public static void Run() cil managed\n  {\n    .maxstack 1\n");
        for (int i = 0; i < chunk; i++) {
            il.append("    call void C").append(number).append(".Program::Run").append(i).append("()\n");
        }
        il.append("    ret\n  }\n}\n");
    }

    private static void attempt(StringBuilder il, OpcodeMethod method, OpcodeCase one, String call, int label) {
        il.append("    .try {\n");
        for (int i = 0; i < method.parameters().size(); i++) {
            il.append("      ").append(constant(method.parameters().get(i), one.arguments().get(i))).append('\n');
        }
        il.append("      ").append(call).append("\n      ").append(show(method.result())).append("\n      leave L").append(label)
                .append("\n    }\n    catch [mscorlib]System.Exception {\n      call void Show::Exception(class [mscorlib]System.Exception)\n")
                .append("      leave L").append(label).append("\n    }\n    L").append(label).append(": nop\n");
    }

    private static String constant(String type, String value) {
        return switch (type) {
            case "int64", "uint64" -> "ldc.i8 " + Long.decode(value);
            case "native int" -> "ldc.i8 " + Long.decode(value) + "\n      conv.i";
            case "native uint" -> "ldc.i8 " + Long.decode(value) + "\n      conv.u";
            case "float32" -> String.format("ldc.r4 float32(0x%08X)", Float.floatToRawIntBits((float) number(value)));
            case "float64" -> String.format("ldc.r8 float64(0x%016X)", Double.doubleToRawLongBits(number(value)));
            case "string", "object" -> value.equals("null") ? "ldnull" : "ldstr " + value;
            default -> {
                if (!type.matches("bool|char|u?int(8|16|32)")) {
                    throw new IllegalArgumentException("no constants of type " + type);
                }
                yield "ldc.i4 " + (int) (long) Long.decode(value);
            }
        };
    }

    private static double number(String text) {
        return switch (text) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    private static String show(String type) {
        return switch (type) {
            case "void" -> "ldstr \"done\"\n      call void [mscorlib]System.Console::WriteLine(string)";
            case "float32", "float64" -> "call void Show::Float(float64)";
            case "string", "object" -> "call void Show::Object(object)";
            default -> "conv.i8\n      call void [mscorlib]System.Console::WriteLine(int64)";
        };
    }

    /** What a case prints, empty where the standard leaves it open. */
    static Optional<String> line(OpcodeMethod method, OpcodeCase one) {
        var expected = one.expected();
        if (expected.equals(OpcodeCase.ANY)) {
            return Optional.empty();
        }
        if (expected.endsWith("Exception")) {
            if (!EXCEPTIONS.contains(expected)) {
                throw new IllegalArgumentException(expected + " is no exception that is told from others");
            }
            return Optional.of(expected);
        }
        return Optional.of(switch (method.result()) {
            case "void" -> "done";
            case "float32" -> expected.equals("NaN") ? "NaN" : Double.doubleToRawLongBits((float) number(expected)) + "";
            case "float64" -> expected.equals("NaN") ? "NaN" : Double.doubleToRawLongBits(number(expected)) + "";
            case "string", "object" -> expected.replace("\"", "");
            case "int64", "uint64", "native int", "native uint" -> Long.decode(expected) + "";
            default -> (int) (long) Long.decode(expected) + "";
        });
    }

    /** The lines that an engine printed, in pairs by case; missing ones are empty. */
    static List<List<String>> pairs(OpcodeMethod method, List<String> lines) {
        var pairs = new ArrayList<List<String>>();
        for (int i = 0; i < method.cases().size(); i++) {
            pairs.add(List.of(2 * i < lines.size() ? lines.get(2 * i) : "", 2 * i + 1 < lines.size() ? lines.get(2 * i + 1) : ""));
        }
        return pairs;
    }
}
