package dev.gatun.runtime.corelib;

import java.time.Instant;
import java.time.ZoneId;

/** {@code System.DateTime}: the clock and the time zone. A tick is 100 ns; ticks count from the year 1. */
@InternalCalls("System.DateTime")
final class DateTimeCalls {
    private static final long UNIX_EPOCH_TICKS = 621_355_968_000_000_000L;
    private static final long TICKS_PER_SECOND = 10_000_000L;

    private DateTimeCalls() {
    }

    static long getUtcTicks(Guest guest) {
        var now = Instant.now();
        return UNIX_EPOCH_TICKS + now.getEpochSecond() * TICKS_PER_SECOND + now.getNano() / 100;
    }

    static long getLocalOffsetTicks(Guest guest, long utcTicks) {
        var instant = Instant.ofEpochSecond(Math.floorDiv(utcTicks - UNIX_EPOCH_TICKS, TICKS_PER_SECOND));
        return ZoneId.systemDefault().getRules().getOffset(instant).getTotalSeconds() * TICKS_PER_SECOND;
    }
}
