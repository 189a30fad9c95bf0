package dev.gatun.runtime.corelib;

/** {@code System.IO.ConsoleWriter}. */
@InternalCalls("System.IO.ConsoleWriter")
final class ConsoleWriterCalls {
    private ConsoleWriterCalls() {
    }

    static void write(Guest guest, int descriptor, long bytes, int count) {
        guest.write(descriptor, bytes, count);
    }

    static void flush(Guest guest, int descriptor) {
        guest.flush(descriptor);
    }
}
