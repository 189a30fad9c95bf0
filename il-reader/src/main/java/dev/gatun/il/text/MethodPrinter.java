package dev.gatun.il.text;

import dev.gatun.il.BadImageException;
import dev.gatun.il.Token;
import dev.gatun.il.body.ExceptionClause;
import dev.gatun.il.body.Instruction;
import dev.gatun.il.body.MethodBody;
import dev.gatun.il.body.OperandKind;
import dev.gatun.il.metadata.ImplMapRow;
import dev.gatun.il.metadata.Metadata;
import dev.gatun.il.metadata.MethodDefRow;
import dev.gatun.il.metadata.MethodImplRow;
import dev.gatun.il.metadata.ParamRow;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.pdb.SequencePoint;
import dev.gatun.il.signature.MethodSig;
import dev.gatun.il.signature.SignatureReader;
import dev.gatun.il.signature.TypeSig;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Methods and their bodies (ECMA-335 II.15, II.19, III). */
final class MethodPrinter implements InstructionText.Operands {
    private static final int PINVOKE_IMPL = 0x2000;
    private static final int AGGRESSIVE_OPTIMIZATION = 0x200;

    private final IlPrinter.Context context;
    private final Metadata metadata;
    private final Names names;
    private final Attributes attributes;
    private final Lines lines;

    MethodPrinter(IlPrinter.Context context, Lines lines) {
        this.context = context;
        metadata = context.metadata();
        names = context.names();
        attributes = context.attributes();
        this.lines = lines;
    }

    void print(int token, List<MethodImplRow> overrides) {
        MethodDefRow row = metadata.methodDef(Token.rid(token));
        MethodSig signature = SignatureReader.method(row.signature());
        Map<Integer, ParamRow> params = new HashMap<>();
        for (int rid : row.params()) {
            ParamRow param = metadata.param(rid);
            params.putIfAbsent(param.sequence(), param);
        }
        lines.line(".method " + Flags.METHOD.words(row.flags()) + nativeMethod(row) + Names.convention(signature)
                + parameterFlags(params.get(0)) + names.type(signature.returnType()) + marshal(params.get(0)) + " "
                + Literals.member(row.name()) + TypePrinter.genericParameters(context, token)
                + parameters(signature, params) + " " + Flags.IMPLEMENTATION.words(context.options().mono()
                        ? row.implFlags() & ~AGGRESSIVE_OPTIMIZATION : row.implFlags()).stripTrailing());
        lines.open();
        if (context.image().corHeader().entryPointToken() == token) {
            lines.line(".entrypoint");
        }
        attributes.print(token, lines);
        overrides.forEach(impl -> lines.line(".override method " + names.method(impl.declaration())));
        TypePrinter.genericAttributes(context, token, lines);
        params.values().stream().sorted(Comparator.comparingInt(ParamRow::sequence))
                .forEach(this::parameter);
        context.image().body(token).ifPresent(body -> body(token, body));
        lines.close();
    }

    private String nativeMethod(MethodDefRow row) {
        if ((row.flags() & PINVOKE_IMPL) == 0) {
            return "";
        }
        return metadata.implMap(row.token()).map((ImplMapRow map) -> ("pinvokeimpl("
                + Literals.doubleQuoted(map.moduleName())
                + (map.importName().equals(row.name()) ? "" : " as " + Literals.doubleQuoted(map.importName())) + " "
                + Flags.NATIVE_CALL.words(map.flags())).stripTrailing() + ") ").orElse("pinvokeimpl() ");
    }

    // ---------------------------------------------------------------------------------------------- parameters

    private static String parameterFlags(ParamRow row) {
        return row == null ? "" : Flags.PARAMETER.words(row.flags());
    }

    private String marshal(ParamRow row) {
        return row == null ? "" : metadata.fieldMarshal(row.token()).map(m -> " " + MarshalText.of(m.nativeType()))
                .orElse("");
    }

    private String parameters(MethodSig signature, Map<Integer, ParamRow> params) {
        var text = new StringBuilder("(");
        for (int i = 0; i < signature.parameters().size(); i++) {
            ParamRow row = params.get(i + 1);
            text.append(i == 0 ? "" : ", ").append(i == signature.sentinel() ? "..., " : "")
                    .append(parameterFlags(row)).append(names.type(signature.parameters().get(i)))
                    .append(marshal(row)).append(row == null || row.name().isEmpty() ? ""
                            : " " + Literals.identifier(row.name()));
        }
        return text.append(')').toString();
    }

    /** What does not fit between the parentheses: a constant, attributes, or that there is a row at all. */
    private void parameter(ParamRow row) {
        var constant = metadata.constant(row.token());
        boolean said = (row.flags() & 0x13) != 0 || !row.name().isEmpty()
                || metadata.fieldMarshal(row.token()).isPresent();
        if (constant.isPresent() || attributes.any(row.token()) || !said) {
            lines.line(".param [" + row.sequence() + "]" + constant.map(c -> " = " + TypePrinter.constant(c))
                    .orElse(""));
            attributes.print(row.token(), lines);
        }
    }

    // ---------------------------------------------------------------------------------------------------- body

    private void body(int token, MethodBody body) {
        lines.line("// " + body.codeSize() + " bytes");
        lines.line(".maxstack " + body.maxStack());
        locals(token, body);
        BitSet labels = labels(body);
        Map<Integer, SequencePoint> points = new HashMap<>();
        context.options().pdb().ifPresent(pdb -> pdb.sequencePoints(token)
                .forEach(point -> points.put(point.ilOffset(), point)));
        String document = "";
        for (Instruction instruction : body.instructions()) {
            SequencePoint point = points.get(instruction.offset());
            if (point != null && !point.hidden()) {
                lines.line(".line " + point.startLine() + ":" + point.startColumn()
                        + (point.document().equals(document) ? "" : " " + Literals.quoted(point.document())));
                document = point.document();
            }
            String text = InstructionText.of(instruction, this);
            lines.line(context.options().offsets() || labels.get(instruction.offset())
                    ? InstructionText.label(instruction.offset()) + ": " + text : "         " + text);
        }
        if (labels.get(body.codeSize())) {
            lines.line(InstructionText.label(body.codeSize()) + ":");
        }
        body.clauses().forEach(this::clause);
    }

    private void locals(int token, MethodBody body) {
        if (body.localSigToken() == 0) {
            if (body.initLocals()) {
                lines.line(".locals init ()");
            }
            return;
        }
        List<TypeSig> types = SignatureReader.locals(metadata.standAloneSig(Token.rid(body.localSigToken()))
                .signature());
        List<String> text = new ArrayList<>();
        Map<Integer, String> localNames = localNames(token);
        for (int i = 0; i < types.size(); i++) {
            String name = localNames.getOrDefault(i, "");
            text.add("[" + i + "] " + names.type(types.get(i))
                    + (name.isEmpty() ? "" : " " + Literals.identifier(name)));
        }
        lines.line(".locals " + (body.initLocals() ? "init " : "")
                + (text.isEmpty() ? "()" : "(\n    " + String.join(",\n    ", text) + ")"));
    }

    /** Names by slot; where scopes give a slot several, the first, and a name that was taken is not given twice. */
    private Map<Integer, String> localNames(int token) {
        Map<Integer, String> bySlot = new HashMap<>();
        context.options().pdb().ifPresent(pdb -> {
            for (var scope : pdb.scopes(token)) {
                for (int rid : scope.variables()) {
                    var variable = pdb.metadata().localVariable(rid);
                    if (!bySlot.containsValue(variable.name())) {
                        bySlot.putIfAbsent(variable.index(), variable.name());
                    }
                }
            }
        });
        return bySlot;
    }

    private static BitSet labels(MethodBody body) {
        var labels = new BitSet();
        for (Instruction instruction : body.instructions()) {
            OperandKind kind = instruction.opcode().operand();
            if (kind.isBranch() || kind == OperandKind.SWITCH) {
                for (int target : instruction.targets()) {
                    labels.set(target);
                }
            }
        }
        for (ExceptionClause clause : body.clauses()) {
            labels.set(clause.tryOffset());
            labels.set(clause.tryEnd());
            labels.set(clause.handlerOffset());
            labels.set(clause.handlerEnd());
            if (clause.kind() == ExceptionClause.Kind.FILTER) {
                labels.set(clause.filterOffset());
            }
        }
        return labels;
    }

    private void clause(ExceptionClause clause) {
        lines.line(".try " + InstructionText.label(clause.tryOffset()) + " to "
                + InstructionText.label(clause.tryEnd()) + " " + switch (clause.kind()) {
                    case CATCH -> "catch " + names.type(clause.catchToken());
                    case FILTER -> "filter " + InstructionText.label(clause.filterOffset());
                    case FINALLY -> "finally";
                    case FAULT -> "fault";
                } + " handler " + InstructionText.label(clause.handlerOffset()) + " to "
                + InstructionText.label(clause.handlerEnd()));
    }

    @Override
    public String token(Instruction instruction) {
        int token = instruction.token();
        return switch (instruction.opcode().operand()) {
            case METHOD -> names.method(token);
            case FIELD -> names.field(token);
            case TYPE -> names.type(token);
            case SIGNATURE -> names.signature(token);
            case STRING -> Literals.string(metadata.userString(token));
            case TOKEN -> names.anything(token);
            default -> throw new BadImageException("token " + Token.toString(token), "expected an operand");
        };
    }

    @Override
    public String number(Instruction instruction) {
        return instruction.opcode().operand() == OperandKind.R4 ? Literals.float32((int) instruction.rawBits())
                : Literals.float64(instruction.rawBits());
    }
}
