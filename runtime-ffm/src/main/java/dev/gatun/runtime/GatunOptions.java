package dev.gatun.runtime;

import dev.gatun.jit.CompilerOptions;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a runtime was opened; see {@link Gatun.Builder} for what each means.
 *
 * @param abi         calling convention
 * @param compiler    tier and listing
 * @param maxHeap     bytes that guest objects may take
 * @param searchPaths folders to resolve references in
 * @param out         the guest's standard output
 * @param err         the guest's standard error
 * @param in          the guest's standard input
 * @param traceTo     where traces go
 * @param perfDump    where code is dumped for profilers, if it is
 * @param gdb         whether code is shown to GDB
 * @param crashReports whether exceptions that the guest throws itself get reports too
 */
record GatunOptions(GatunAbi abi, CompilerOptions compiler, long maxHeap, List<Path> searchPaths, OutputStream out,
        OutputStream err, InputStream in, OutputStream traceTo, Optional<Path> perfDump,
        boolean gdb, boolean crashReports) {
    GatunOptions {
        searchPaths = List.copyOf(searchPaths);
    }
}
