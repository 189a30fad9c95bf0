package dev.gatun.jit.importer;

import dev.gatun.jit.vcode.FrameSlot;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VReg;
import java.util.List;
import java.util.Optional;

/** What {@code ret} becomes. */
sealed interface Returning {
    void none(BodyImporter importer);

    void scalar(BodyImporter importer, Operand value);

    void struct(BodyImporter importer, StackValue.Struct value);

    /** The slot that begins with the struct, if it lies in one. */
    static Optional<FrameSlot> slotOf(StackValue.Struct value) {
        var place = value.place();
        return place.base().orElse(null) instanceof FrameSlot slot && place.disp() == 0 && place.index().isEmpty()
                && slot.size() >= value.type().valueSize() ? Optional.of(slot) : Optional.empty();
    }

    /** Tells the tracer of the result first. */
    record Traced(Returning then) implements Returning {
        @Override
        public void none(BodyImporter importer) {
            importer.session.traces().leave(importer.method, List.of());
            then.none(importer);
        }

        @Override
        public void scalar(BodyImporter importer, Operand value) {
            importer.session.traces().leave(importer.method, List.of(value));
            then.scalar(importer, value);
        }

        @Override
        public void struct(BodyImporter importer, StackValue.Struct value) {
            var held = slotOf(value).isPresent() ? value : importer.stack.copied(value);
            importer.session.traces().leave(importer.method, List.of(slotOf(held).orElseThrow()));
            then.struct(importer, held);
        }
    }

    /** A return from the compiled method. */
    record FromMethod() implements Returning {
        @Override
        public void none(BodyImporter importer) {
            importer.builder.ret();
        }

        @Override
        public void scalar(BodyImporter importer, Operand value) {
            importer.builder.ret(value);
        }

        @Override
        public void struct(BodyImporter importer, StackValue.Struct value) {
            importer.builder.ret(slotOf(value).orElseGet(() -> slotOf(importer.stack.copied(value)).orElseThrow()));
        }
    }

    /**
     * The end of an inlined body.
     *
     * @param register receives a scalar result
     * @param place    receives a struct result
     */
    record ToCaller(VBlock continuation, Optional<VReg> register, Optional<Mem> place) implements Returning {
        @Override
        public void none(BodyImporter importer) {
            importer.builder.branch(continuation);
        }

        @Override
        public void scalar(BodyImporter importer, Operand value) {
            importer.builder.move(register.orElseThrow(), value);
            importer.builder.branch(continuation);
        }

        @Override
        public void struct(BodyImporter importer, StackValue.Struct value) {
            importer.builder.copyBlock(place.orElseThrow(), value.place(), value.type().valueSize());
            importer.builder.branch(continuation);
        }
    }
}
