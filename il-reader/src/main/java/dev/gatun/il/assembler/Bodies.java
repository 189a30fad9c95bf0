package dev.gatun.il.assembler;

import dev.gatun.il.builder.MetadataBuilder;
import dev.gatun.il.builder.MethodBodyBuilder;
import dev.gatun.il.builder.MethodBodyBuilder.Label;
import dev.gatun.il.grammar.IlParser.*;
import dev.gatun.il.signature.MethodSig;
import dev.gatun.il.signature.TypeSig;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** The body of one method (ECMA-335 II.15.4): instructions, labels, locals, protected blocks, and what is said of it there. */
final class Bodies {
    private static final int CODE_KIND = 3;
    private static final int NO_BODY_IN_IL = 0x1000;
    private static final int ABSTRACT = 0x400;
    private static final int PINVOKE = 0x2000;

    /** The method that is being assembled. */
    record Method(int token, int type, MethodSig signature, boolean isStatic, Parameters parameters, int flags,
            int implFlags, Map<String, Integer> genericParams) {
    }

    /** Names of locals that are seen within braces, and where they began. */
    private record Block(Map<String, Integer> locals, Label start, List<Integer> slots) {
    }

    private final MetadataBuilder builder;
    private final Types types;
    private final References references;
    private final Attributes attributes;
    private final DataSection data;
    private final Lines lines;
    private final Problems problems;

    private Method method;
    private MethodBodyBuilder body;
    private final Map<String, Label> labels = new LinkedHashMap<>();
    private final Map<String, Token> labelUses = new HashMap<>();
    private final Map<Integer, ParserRuleContext> branches = new HashMap<>();
    private final List<TypeSig> locals = new ArrayList<>();
    private final Deque<Block> blocks = new ArrayDeque<>();
    private boolean initLocals;
    private boolean hasErrors;
    private int owner;
    private final Instructions instructions;

    Bodies(MetadataBuilder builder, Types types, References references, Attributes attributes, DataSection data,
            Lines lines, Problems problems) {
        this.builder = builder;
        this.types = types;
        this.references = references;
        this.attributes = attributes;
        this.data = data;
        this.lines = lines;
        this.problems = problems;
        this.instructions = new Instructions(builder, types, references, this);
    }

    /** Assembles the body; {@code hasErrors} if parts of it could not be parsed, which are left out. */
    void assemble(MethodContext context, Method of, boolean hasErrors) {
        method = of;
        this.hasErrors = hasErrors;
        body = new MethodBodyBuilder();
        labels.clear();
        labelUses.clear();
        branches.clear();
        locals.clear();
        blocks.clear();
        initLocals = false;
        owner = of.token();
        lines.beginMethod();
        open();
        items(context.bodyItem());
        close();
        labels.forEach((name, label) -> {
            if (!label.isMarked()) {
                if (!hasErrors) {
                    problems.report(labelUses.get(name), "expected a label of this method, found " + name);
                }
                body.mark(label);
            }
        });
        if (!hasErrors) {
            finish(context);
        }
    }

    private void finish(MethodContext context) {
        int gap = locals.indexOf(null);
        if (gap >= 0) {
            throw Problems.stop(context.methodName(), "expected a type for every slot of .locals, found none for slot "
                    + gap);
        }
        body.locals(locals, initLocals);
        boolean isIl = (of().implFlags() & CODE_KIND) == 0 && (of().implFlags() & NO_BODY_IN_IL) == 0
                && (of().flags() & (ABSTRACT | PINVOKE)) == 0;
        if (body.offset() == 0) {
            return;
        }
        if (!isIl) {
            throw Problems.stop(context.methodName(), "expected no instructions in a method that is abstract or not of"
                    + " IL");
        }
        try {
            builder.body(method.token(), body);
        } catch (MethodBodyBuilder.TooFarException e) {
            throw Problems.stop(branches.getOrDefault(e.branch(), context.methodName()),
                    "expected the long form of the branch: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw Problems.stop(context.methodName(), "expected a body that can be written: " + e.getMessage());
        }
    }

    private Method of() {
        return method;
    }

    private void items(List<BodyItemContext> items) {
        for (BodyItemContext item : items) {
            if (hasErrors && !SyntaxErrors.isWhole(item)) {
                continue;
            }
            try {
                item(item);
            } catch (Problems.Stop stop) {
                problems.report(stop);
            }
        }
    }

    private void item(BodyItemContext item) {
        switch (item) {
            case AnInstructionContext instruction -> {
                lines.instruction(instruction, body);
                instructions.add(instruction.instruction(), body);
            }
            case LabelContext label -> mark(label);
            case MaxStackContext stack -> body.maxStack(Text.upTo(stack.integer(), 0xFFFF, "a depth of the stack"));
            case LocalsItemContext list -> locals(list);
            case EntryPointContext _ -> builder.entryPoint(method.token());
            case ZeroInitContext _ -> initLocals = true;
            case EmitByteContext emit -> body.bytes(new byte[] {(byte) Text.number(emit.integer(), 8)});
            case TryItemContext protectedBlock -> protect(protectedBlock);
            case ScopeItemContext block -> {
                open();
                items(block.bodyItem());
                close();
            }
            case ParamContext param -> {
                owner = method.parameters().row(param.integer());
                if (param.fieldInit() != null) {
                    method.parameters().constant(param.integer(), param.fieldInit());
                }
            }
            case BodyParamTypeContext param -> owner = Classes.genericParam(method.genericParams(), param,
                    param.integer(), param.dottedName());
            case BodyParamConstraintContext param -> owner = builder.constraint(Classes.genericParam(
                    method.genericParams(), param, param.integer(), param.dottedName()),
                    types.typeToken(param.type()));
            case OverrideContext override -> builder.methodImpl(method.type(), method.token(),
                    references.overridden(override.overrideTarget(), method.signature()));
            case BodyCustomContext custom -> attributes.custom(custom.custom(), owner);
            case BodySecurityContext security -> attributes.security(security.security(), method.token());
            case BodyLineContext line -> lines.line(line.line());
            case BodyLanguageContext language -> lines.language(language.text());
            case BodyDataContext declared -> data.add(declared.data());
            case BodyExportContext export -> throw Problems.stop(export,
                    "expected no .export: functions for native callers are not supported");
            case BodyVtEntryContext entry -> throw Problems.stop(entry,
                    "expected no .vtentry: tables for native callers are not supported");
            default -> throw Problems.stop(item, "expected an instruction or a directive of a method");
        }
    }

    // ------------------------------------------------------------------------------------------------------ labels

    private void mark(LabelContext context) {
        String name = Text.name(context.name());
        Label label = labels.computeIfAbsent(name, _ -> body.label());
        if (label.isMarked()) {
            throw Problems.stop(context, "expected a new label, found another " + name);
        }
        body.mark(label);
    }

    /** The label of that name, wherever in the method it is. */
    /** Remembers where the next branch stands, for messages. */
    void branchAt(ParserRuleContext instruction) {
        branches.put(body.branches(), instruction);
    }

    Label label(ParserRuleContext use, NameContext context) {
        String name = Text.name(context);
        labelUses.putIfAbsent(name, use.start);
        return labels.computeIfAbsent(name, _ -> body.label());
    }

    /** The place of a protected block's bound: a label or an offset. */
    private Label bound(LabelRefContext bound) {
        return bound.name() != null ? label(bound, bound.name())
                : body.at(Text.upTo(bound.integer(), Integer.MAX_VALUE, "an offset"));
    }

    // ------------------------------------------------------------------------------------------ locals, arguments

    private void open() {
        var start = body.label();
        body.mark(start);
        blocks.push(new Block(new HashMap<>(), start, new ArrayList<>()));
    }

    private void close() {
        Block block = blocks.pop();
        var end = body.label();
        body.mark(end);
        block.locals().forEach((name, slot) -> {
            if (end.offset() > block.start().offset()) {
                body.localName(slot, name, block.start(), end);
            }
        });
    }

    private void locals(LocalsItemContext list) {
        initLocals |= list.INIT() != null;
        for (LocalContext local : list.local()) {
            TypeSig type = types.sig(local.type());
            int slot = local.integer() == null ? locals.size() : Text.upTo(local.integer(), 0xFFFE, "a slot");
            if (slot < locals.size() && local.integer() != null) {
                TypeSig before = locals.get(slot);
                if (before != null && !before.equals(type)) {
                    throw Problems.stop(local, "expected a slot of its own or of the same type, found slot " + slot
                            + " of another");
                }
            }
            while (locals.size() <= slot) {
                locals.add(null);
            }
            locals.set(slot, type);
            if (local.name() != null) {
                blocks.peek().locals().put(Text.name(local.name()), slot);
            }
        }
    }

    int local(NameContext name) {
        String text = Text.name(name);
        for (Block block : blocks) {
            Integer slot = block.locals().get(text);
            if (slot != null) {
                return slot;
            }
        }
        throw Problems.stop(name, "expected a local of this method, found " + text);
    }

    int argument(NameContext name) {
        String text = Text.name(name);
        int index = method.parameters().index(text);
        boolean implicitThis = method.signature().hasThis() && !method.signature().explicitThis();
        if (index >= 0) {
            return index + (implicitThis ? 1 : 0);
        }
        if (text.equals("this") && implicitThis) {
            return 0;
        }
        throw Problems.stop(name, "expected a parameter of this method, found " + text);
    }

    // ---------------------------------------------------------------------------------------------- protected blocks

    private void protect(TryItemContext item) {
        TryBlockContext block = item.tryBlock();
        Label start;
        Label end;
        if (block.labelRef().isEmpty()) {
            start = here();
            block(block.bodyItem());
            end = here();
        } else {
            start = bound(block.labelRef(0));
            end = bound(block.labelRef(1));
        }
        for (HandlerClauseContext clause : item.handlerClause()) {
            handle(clause, start, end);
        }
    }

    private Label here() {
        var label = body.label();
        body.mark(label);
        return label;
    }

    private void block(List<BodyItemContext> items) {
        open();
        items(items);
        close();
    }

    private record Range(Label start, Label end) {
    }

    private Range handler(HandlerBlockContext block) {
        if (!block.labelRef().isEmpty()) {
            return new Range(bound(block.labelRef(0)), bound(block.labelRef(1)));
        }
        Label start = here();
        block(block.bodyItem());
        return new Range(start, here());
    }

    private void handle(HandlerClauseContext clause, Label start, Label end) {
        switch (clause) {
            case CatchClauseContext c -> {
                int type = types.typeToken(c.type());
                Range range = handler(c.handlerBlock());
                body.catches(start, end, type, range.start(), range.end());
            }
            case FinallyClauseContext c -> {
                Range range = handler(c.handlerBlock());
                body.finallies(start, end, range.start(), range.end());
            }
            case FaultClauseContext c -> {
                Range range = handler(c.handlerBlock());
                body.faults(start, end, range.start(), range.end());
            }
            case FilterClauseContext c -> {
                Label filter = c.labelRef() != null ? bound(c.labelRef()) : here();
                if (c.labelRef() == null) {
                    block(c.bodyItem());
                }
                Range range = handler(c.handlerBlock());
                body.filters(start, end, filter, range.start(), range.end());
            }
            default -> throw Problems.stop(clause, "expected catch, filter, finally or fault");
        }
    }
}
