package dev.gatun.runtime.debug;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A debugging information entry (DWARF 4, 2.1): a tag, attributes, children. Built as a tree, then written at once. */
final class DebugEntry {
    private record Attribute(int name, int form, Object value) {
    }

    /** What entries of one abbreviation share. */
    private record Shape(int tag, boolean children, List<Integer> namesAndForms) {
    }

    private final int tag;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<DebugEntry> children = new ArrayList<>();
    private int offset;

    DebugEntry(int tag) {
        this.tag = tag;
    }

    /** A new entry inside this one. */
    DebugEntry child(int childTag) {
        var child = new DebugEntry(childTag);
        children.add(child);
        return child;
    }

    DebugEntry text(int name, String value) {
        return add(name, Dwarf.DW_FORM_STRING, value);
    }

    DebugEntry number(int name, long value) {
        return add(name, Dwarf.DW_FORM_UDATA, value);
    }

    DebugEntry signed(int name, long value) {
        return add(name, Dwarf.DW_FORM_SDATA, value);
    }

    DebugEntry address(int name, long value) {
        return add(name, Dwarf.DW_FORM_ADDR, value);
    }

    /** A length in bytes where another class of form would mean something else. */
    DebugEntry length(int name, long value) {
        return add(name, Dwarf.DW_FORM_DATA8, value);
    }

    /** An offset in the section that the attribute is about. */
    DebugEntry section(int name, int at) {
        return add(name, Dwarf.DW_FORM_SEC_OFFSET, at);
    }

    DebugEntry flag(int name) {
        return add(name, Dwarf.DW_FORM_FLAG_PRESENT, "");
    }

    DebugEntry reference(int name, DebugEntry to) {
        return add(name, Dwarf.DW_FORM_REF4, to);
    }

    DebugEntry expression(int name, byte[] code) {
        return add(name, Dwarf.DW_FORM_EXPRLOC, code);
    }

    private DebugEntry add(int name, int form, Object value) {
        attributes.add(new Attribute(name, form, value));
        return this;
    }

    /** The sections {@code .debug_info} and {@code .debug_abbrev} of one unit. */
    static List<ElfImage.Debug> sections(DebugEntry unit) {
        var info = new ByteWriter();
        var shapes = new LinkedHashMap<Shape, Integer>();
        var references = new LinkedHashMap<Integer, DebugEntry>();
        info.u4(0).u2(4).u4(0).u1(8);
        unit.write(info, shapes, references);
        references.forEach((at, to) -> info.patch4(at, to.offset));
        info.patch4(0, info.size() - 4);
        return List.of(new ElfImage.Debug(".debug_info", info.toByteArray()),
                new ElfImage.Debug(".debug_abbrev", abbreviations(shapes)));
    }

    private void write(ByteWriter out, Map<Shape, Integer> shapes, Map<Integer, DebugEntry> references) {
        offset = out.size();
        var shape = new Shape(tag, !children.isEmpty(), attributes.stream()
                .flatMap(a -> java.util.stream.Stream.of(a.name(), a.form())).toList());
        out.uleb(shapes.computeIfAbsent(shape, s -> shapes.size() + 1));
        for (var attribute : attributes) {
            write(out, attribute, references);
        }
        if (!children.isEmpty()) {
            children.forEach(c -> c.write(out, shapes, references));
            out.u1(0);
        }
    }

    private static void write(ByteWriter out, Attribute attribute, Map<Integer, DebugEntry> references) {
        switch (attribute.form()) {
            case Dwarf.DW_FORM_STRING -> out.text((String) attribute.value());
            case Dwarf.DW_FORM_UDATA -> out.uleb((long) attribute.value());
            case Dwarf.DW_FORM_SDATA -> out.sleb((long) attribute.value());
            case Dwarf.DW_FORM_ADDR, Dwarf.DW_FORM_DATA8 -> out.u8((long) attribute.value());
            case Dwarf.DW_FORM_SEC_OFFSET -> out.u4((int) attribute.value());
            case Dwarf.DW_FORM_FLAG_PRESENT -> {
            }
            case Dwarf.DW_FORM_REF4 -> {
                references.put(out.size(), (DebugEntry) attribute.value());
                out.u4(0);
            }
            case Dwarf.DW_FORM_EXPRLOC -> {
                byte[] code = (byte[]) attribute.value();
                out.uleb(code.length).raw(code);
            }
            default -> throw new IllegalArgumentException("form " + attribute.form());
        }
    }

    private static byte[] abbreviations(Map<Shape, Integer> shapes) {
        var out = new ByteWriter();
        shapes.forEach((shape, code) -> {
            out.uleb(code).uleb(shape.tag()).u1(shape.children() ? 1 : 0);
            shape.namesAndForms().forEach(out::uleb);
            out.uleb(0).uleb(0);
        });
        return out.uleb(0).toByteArray();
    }
}
