package dev.gatun.cli;

import static dev.gatun.cli.TextTable.cell;

import dev.gatun.il.BadImageException;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.MethodLookup;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.jit.types.TypeLayout;
import dev.gatun.jit.types.UnresolvedReferenceException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gatun layout}: how types lie in memory. */
final class LayoutCommand implements Command {
    private static final int HEADER = 8;

    @Override
    public void describe(CommandSpec spec) {
        Parameters.file(spec);
        Parameters.add(spec, 1, "TYPE",
                "A type: Namespace.Type, Outer/Inner, List`1<int32>. Every type of FILE without it.",
                false);
        Settings.addCommon(spec);
    }

    @Override
    public int run(Invocation invocation) {
        var module = Program.open(invocation);
        var printer = new LayoutCommand.Printer(invocation.style());
        var wanted = invocation.optionalParameter(1);
        if (wanted.isPresent()) {
            invocation.out().print(printer.type(MethodLookup.findType(module, wanted.get())));
            return ExitCode.OK;
        }
        boolean complete = true;
        var separator = "";
        for (var type : module.types()) {
            if (type.name().equals("<Module>") && type.fields().isEmpty()) {
                continue;
            }
            try {
                var text = printer.type(type);
                invocation.out().print(separator + text);
                separator = "\n";
            } catch (BadImageException | UnresolvedReferenceException | UnsupportedIlException e) {
                complete = false;
                invocation.out().flush();
                invocation.err().println("gatun: " + type.fullName() + ": " + Failures.message(e));
            }
        }
        return complete ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    /** Prints one type after the other. */
    private record Printer(Style style) {
        String type(TypeDesc type) {
            var text = new StringBuilder(style.title(type.fullName())).append(": ").append(kind(type));
            if (type.isGenericDefinition()) {
                return text.append(", generic: give its arguments, ").append(type.genericDefinition().module().name())
                        .append(" has no layout of it without them\n").toString();
            }
            if (hasLayout(type)) {
                var layout = type.layout();
                text.append(", size ").append(layout.size()).append(", alignment ").append(layout.alignment());
                if (layout.hasPointers()) {
                    text.append(", pointers ").append(layout.pointerMapString());
                }
            }
            text.append('\n');
            inheritance(type, text);
            if (hasLayout(type)) {
                text.append(fields(type));
            }
            text.append(statics(type));
            text.append(vtable(type));
            return text.toString();
        }

        private static String kind(TypeDesc type) {
            if (type.isEnum()) {
                return "enum of " + type.underlying();
            }
            if (type.isDelegate()) {
                return "delegate";
            }
            return switch (type.kind()) {
                case CLASS -> type.isAbstract() && type.isSealed() ? "static class" : "class";
                case INTERFACE -> "interface";
                case SZARRAY, MDARRAY -> "array";
                case POINTER, FNPTR -> "pointer";
                case BYREF -> "reference";
                case STRUCT -> type.isByRefLike() ? "ref struct" : "struct";
                default -> "primitive";
            };
        }

        private static boolean hasLayout(TypeDesc type) {
            return switch (type.kind()) {
                case VOID, POINTER, BYREF, FNPTR, INTERFACE, VARIABLE -> false;
                default -> !(type.isAbstract() && type.isSealed());
            };
        }

        private void inheritance(TypeDesc type, StringBuilder text) {
            type.baseType().ifPresent(b -> text.append("  ").append(style.faint("extends")).append(' ').append(b)
                    .append('\n'));
            if (!type.declaredInterfaces().isEmpty()) {
                text.append("  ").append(style.faint("implements")).append(' ')
                        .append(type.declaredInterfaces().stream()
                        .map(TypeDesc::fullName).collect(Collectors.joining(", "))).append('\n');
            }
        }

        private String fields(TypeDesc type) {
            var table = new TextTable("  ", "rrll");
            table.row(cell("offset", style::faint), cell("size", style::faint), cell("type", style::faint),
                    cell("field", style::faint));
            if (type.isReference()) {
                gap(table, 0, HEADER, "(method table)");
            }
            if (type.isArray()) {
                gap(table, HEADER, type.layout().size() - HEADER, "(lengths; the elements follow)");
            } else {
                rows(table, type.layout(), 0, 0);
            }
            return table.toString();
        }

        /** The fields of a value that lies {@code base} bytes into what is printed, and the gaps between them. */
        private void rows(TextTable table, TypeLayout layout, int base, int depth) {
            record Item(int offset, int size, FieldDesc field) {
            }
            var items = new ArrayList<Item>();
            layout.fields().forEach(f -> items.add(new Item(f.offset(), f.size() * layout.repeat(), f.field())));
            layout.padding().forEach(p -> items.add(new Item(p.offset(), p.size(), null)));
            items.sort(Comparator.comparingInt(Item::offset));
            for (var item : items) {
                if (item.field() == null) {
                    gap(table, base + item.offset(), item.size(), "  ".repeat(depth) + "(padding)");
                    continue;
                }
                var fieldType = item.field().type();
                boolean inherited = item.field().owner() != layout.type();
                table.row(cell(Integer.toString(base + item.offset()), style::number),
                        cell(Integer.toString(item.size())),
                        cell(fieldType.fullName() + (layout.repeat() > 1 ? " x " + layout.repeat() : "")),
                        cell("  ".repeat(depth) + item.field().name()
                                + (inherited ? " (of " + item.field().owner() + ")" : ""), style::name));
                if (fieldType.kind() == TypeKind.STRUCT && !fieldType.isEnum()) {
                    rows(table, fieldType.layout(), base + item.offset(), depth + 1);
                }
            }
        }

        private void gap(TextTable table, int offset, int size, String what) {
            table.row(cell(Integer.toString(offset), style::faint), cell(Integer.toString(size), style::faint),
                    cell(""),
                    cell(what, style::faint));
        }

        private String statics(TypeDesc type) {
            var table = new TextTable("  ", "rrll");
            for (var field : type.fields()) {
                if (field.isStatic()) {
                    table.row(cell(field.isLiteral() ? "const" : field.isThreadStatic() ? "thread" : "static",
                            style::faint),
                            cell(field.isLiteral() ? "" : Integer.toString(field.type().valueSize())),
                            cell(field.type().fullName()), cell(field.name(), style::name));
                }
            }
            return table.toString();
        }

        private String vtable(TypeDesc type) {
            if (type.isArray() || !type.isClosed()) {
                return "";
            }
            var table = new TextTable("  ", "rll");
            var slots = type.vtable().slots();
            for (int i = 0; i < slots.size(); i++) {
                var method = slots.get(i);
                boolean own = method.owner() == type;
                table.row(cell("slot " + i, style::faint),
                        cell(own ? method.isNewSlot() ? "new" : "override" : "inherited",
                        style::faint), cell(method.fullName(), own ? style::name : style::faint));
            }
            return table.toString();
        }
    }
}
