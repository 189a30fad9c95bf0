package dev.gatun.jit.importer;

import dev.gatun.jit.vcode.FrameSlot;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VReg;

/** What {@code ret} becomes. */
sealed interface Returning {
    void none(BodyImporter importer);

    void scalar(BodyImporter importer, Operand value);

    void struct(BodyImporter importer, StackValue.Struct value);

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
            var place = value.place();
            if (place.base().isPresent() && place.base().get() instanceof FrameSlot slot && place.disp() == 0
                    && place.index().isEmpty() && slot.size() >= value.type().valueSize()) {
                importer.builder.ret(slot);
            } else {
                importer.builder.ret((FrameSlot) importer.stack.copied(value).place().base().orElseThrow());
            }
        }
    }

    /**
     * The end of an inlined body.
     *
     * @param register receives a scalar result
     * @param place    receives a struct result
     */
    record ToCaller(VBlock continuation, java.util.Optional<VReg> register, java.util.Optional<Mem> place) implements Returning {
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
