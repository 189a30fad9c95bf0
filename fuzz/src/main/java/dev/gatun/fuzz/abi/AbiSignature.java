package dev.gatun.fuzz.abi;

import dev.gatun.fuzz.Draw;
import dev.gatun.fuzz.abi.AbiType.Member;
import dev.gatun.fuzz.abi.AbiType.Scalar;
import dev.gatun.fuzz.abi.AbiType.Struct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A signature.
 *
 * @param result     empty for void
 * @param parameters in order
 */
record AbiSignature(Optional<AbiType> result, List<AbiType> parameters) {
    AbiSignature {
        parameters = List.copyOf(parameters);
    }

    /** Where each argument lies in a buffer, each at a multiple of 16, and the end. */
    int[] offsets() {
        var offsets = new int[parameters.size() + 1];
        for (int i = 0; i < parameters.size(); i++) {
            offsets[i + 1] = offsets[i] + (parameters.get(i).size() + 15 & -16);
        }
        return offsets;
    }

    String il() {
        return result.map(AbiType::il).orElse("void");
    }

    String ilParameters() {
        return parameters.stream().map(AbiType::il).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return result.map(AbiType::c).orElse("void") + " (" + parameters.stream().map(AbiType::c)
                .collect(Collectors.joining(", ")) + ")";
    }

    /** Draws signatures; their structs share one set of names. */
    static final class Generator {
        private static final List<Integer> PACKS = List.of(1, 2, 4, 8);
        final List<Struct> structs = new ArrayList<>();
        private final Draw draw;

        Generator(Draw draw) {
            this.draw = draw;
        }

        AbiSignature signature() {
            int count = draw.oneIn(4) ? draw.between(0, 12) : draw.between(0, 5);
            var parameters = new ArrayList<AbiType>();
            for (int i = 0; i < count; i++) {
                parameters.add(type());
            }
            return new AbiSignature(draw.oneIn(6) ? Optional.empty() : Optional.of(type()), parameters);
        }

        private AbiType type() {
            return draw.below(5) < 2 ? draw.of(Scalar.ALL) : structs.isEmpty() || draw.below(3) > 0 ? struct()
                    : draw.of(structs);
        }

        private Struct struct() {
            String name = "S" + structs.size();
            int pack = draw.oneIn(4) ? draw.of(PACKS) : 0;
            int flavour = draw.below(5);
            int limit = draw.of(List.of(8, 16, 16, 24, 32, 64, 80));
            var members = new ArrayList<Member>();
            // C has no empty member that takes a byte: a struct without members is never inside another.
            var inner = structs.stream().filter(s -> !s.members().isEmpty()).toList();
            int count = draw.oneIn(40) ? 0 : draw.oneIn(5) ? 1 : draw.between(1, 8);
            for (int i = 0; i < count; i++) {
                AbiType type = flavour == 4 ? draw.of(List.of(Scalar.R8, Scalar.R4))
                        : flavour == 3 && !inner.isEmpty() ? draw.of(inner)
                        : !inner.isEmpty() && draw.oneIn(8) ? draw.of(inner) : draw.of(Scalar.ALL);
                int length = type instanceof Scalar && draw.oneIn(6) ? draw.between(2, 7) : 0;
                boolean union = flavour == 2 && !members.isEmpty() && draw.below(3) == 0;
                members.add(new Member("f" + i, type, length, union));
                if (new Struct(name, pack, members).size() > limit) {
                    members.removeLast();
                }
            }
            if (members.isEmpty() && count > 0) {
                members.add(new Member("f0", Scalar.U1, 0, false));
            }
            var struct = new Struct(name, pack, members);
            structs.add(struct);
            return struct;
        }
    }
}
