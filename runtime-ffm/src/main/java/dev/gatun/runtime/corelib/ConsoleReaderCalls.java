package dev.gatun.runtime.corelib;

/** {@code System.IO.ConsoleReader}. */
@InternalCalls("System.IO.ConsoleReader")
final class ConsoleReaderCalls {
    private ConsoleReaderCalls() {
    }

    static int read(Guest guest, int descriptor, long bytes, int count) {
        return guest.read(descriptor, bytes, count);
    }
}
