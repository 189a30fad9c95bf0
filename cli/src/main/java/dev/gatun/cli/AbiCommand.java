package dev.gatun.cli;

import static dev.gatun.cli.TextTable.cell;

import dev.gatun.jit.importer.Shapes;
import dev.gatun.jit.target.CallLayout;
import dev.gatun.jit.target.CallLayout.Location;
import dev.gatun.jit.target.RegisterFile;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.MethodLookup;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.runtime.GatunAbi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gatun abi}: where a method's arguments and result go. */
final class AbiCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Parameters.file(spec);
        Parameters.add(spec, 1, "METHOD", Parameters.METHOD, true);
        Settings.addAbi(spec, "Show this calling convention only.");
        Settings.addCommon(spec);
    }

    @Override
    public int run(Invocation invocation) {
        var method = MethodLookup.find(Program.open(invocation), invocation.parameter(1));
        if (!method.isClosed() || method.isGenericDefinition()) {
            throw CommandException.usage(method + " is generic: give its arguments, "
                    + method.owner().fullName() + "::" + method.name() + "<int32>");
        }
        var conventions = invocation.settings().abi().map(a -> List.of(Guest.abi(a)))
                .orElseGet(() -> List.of(GatunAbi.values()));
        invocation.out().print(describe(method, conventions, invocation.style()));
        return ExitCode.OK;
    }

    static String describe(MethodDesc method, List<GatunAbi> conventions, Style style) {
        var signature = Shapes.signature(method);
        var layouts = conventions.stream().map(a -> a.callLayout(method)).toList();
        var registers = conventions.getFirst().registers();
        var table = new TextTable("  ", "ll" + "l".repeat(conventions.size()));
        var head = new ArrayList<>(List.of(cell(""), cell("")));
        conventions.forEach(a -> head.add(cell(Guest.name(a), style::title)));
        table.row(head.toArray(TextTable.Cell[]::new));
        var names = names(method);
        var types = types(method);
        for (int i = 0; i < names.size(); i++) {
            int index = i;
            var type = signature.parameters().get(i) instanceof dev.gatun.jit.target.ValueShape.Struct s
                    ? types.get(i) + ", " + s.size() + " bytes" : types.get(i);
            table.row(row(names.get(i), type, style, layouts.stream()
                    .map(l -> place(l.arguments().get(index), registers)).toList()));
        }
        var result = method.signature().returnType();
        table.row(row("result", result.fullName() + (Shapes.isStruct(result) && !result.isVoid()
                ? ", " + result.valueSize() + " bytes" : ""), style,
                layouts.stream().map(l -> place(l.result(), registers)).toList()));
        table.row(row("stack", "", style, layouts.stream().map(AbiCommand::stack).toList()));
        return style.title(method.fullName()) + "\n" + table;
    }

    private static TextTable.Cell[] row(String name, String type, Style style, List<String> places) {
        var cells = new ArrayList<>(List.of(cell(name, style::name), cell(type)));
        places.forEach(p -> cells.add(cell(p, style::number)));
        return cells.toArray(TextTable.Cell[]::new);
    }

    private static List<String> names(MethodDesc method) {
        var names = new ArrayList<String>();
        if (!method.isStatic()) {
            names.add("this");
        }
        int number = 0;
        for (var name : method.parameterNames()) {
            names.add(name.isEmpty() ? "argument " + number : name);
            number++;
        }
        if (hasList(method)) {
            names.add("...");
        }
        return names;
    }

    private static List<String> types(MethodDesc method) {
        var types = new ArrayList<String>();
        if (!method.isStatic()) {
            types.add(method.owner().fullName() + (method.owner().isValueType() ? "&" : ""));
        }
        method.signature().parameters().stream().map(TypeDesc::fullName).forEach(types::add);
        if (hasList(method)) {
            types.add("list of the variable arguments");
        }
        return types;
    }

    /** Whether an argument is passed that the signature does not name. */
    private static boolean hasList(MethodDesc method) {
        return method.signature().varargs() && !method.isPInvoke();
    }

    private static String place(Location location, RegisterFile registers) {
        return switch (location) {
            case CallLayout.Nowhere() -> "-";
            case CallLayout.InRegisters(var pieces) when pieces.size() == 1 ->
                    name(pieces.getFirst().register(), registers);
            case CallLayout.InRegisters(var pieces) -> pieces.stream().map(p -> name(p.register(), registers) + " (+"
                    + p.offset() + ")").collect(Collectors.joining(", "));
            case CallLayout.OnStack(int offset, int size) -> "[rsp+" + offset + "]"
                    + (size > 8 ? ", " + size + " bytes" : "");
            case CallLayout.ByReference(var pointer) -> "copy at the address in " + place(pointer, registers);
            case CallLayout.HiddenBuffer(int register, int returned) -> "buffer at the address in "
                    + name(register, registers)
                    + ", returned in " + name(returned, registers);
        };
    }

    private static String name(int register, RegisterFile registers) {
        return registers.all().get(register).name();
    }

    /** Bytes of the argument area that the caller provides. */
    private static String stack(CallLayout layout) {
        return layout.stackBytes() + " bytes";
    }
}
