package dev.gatun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the launcher, the committed assemblies and the peers are.
 *
 * @param root the folder of the checkout
 */
record Repository(Path root) {
    /** The checkout that holds the current folder. */
    static Repository find() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("bench/bin/kernels.dll"))) {
                return new Repository(folder);
            }
        }
        throw new IllegalArgumentException("no checkout of Gatun in or above " + here);
    }

    Path kernels() {
        return root.resolve("bench/bin/kernels.dll");
    }

    Path memory() {
        return root.resolve("bench/bin/memory.dll");
    }

    Path kernelsInC() {
        return root.resolve("bench/src/main/c/kernels.c");
    }

    /** Compiles assemblies on .NET and Mono without running them. */
    Path compileAll() {
        return root.resolve("bench/src/main/peers/CompileAll.cs");
    }

    /** What the corpus of test programs is as Mono's compiler makes it, which all engines take. */
    List<Path> corpus() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("runtime-ffm/src/test/programs/bin/mcs"))) {
            return files.filter(f -> f.toString().endsWith(".exe")).sorted().toList();
        }
    }

    Path hello() {
        return root.resolve("samples/bin/hello.dll");
    }

    /** The launcher of the sample virtio-blk. */
    Path blockSample() {
        return root.resolve("samples/virtio-blk");
    }

    /** What it is compared with. */
    Path blockInC() {
        return root.resolve("bench/src/main/c/vhost_blk.c");
    }

    Optional<Path> launcher() {
        return executable(root.resolve("gatun"));
    }

    Optional<Path> dotnet() {
        return executable(peers().resolve("dotnet31"));
    }

    /** Folder of .NET Core 3.1's framework assemblies; it may not be there. */
    Path dotnetFramework() {
        return peers().resolve("package/shared/Microsoft.NETCore.App/3.1.2");
    }

    private static Path peers() {
        String cache = System.getenv().getOrDefault("XDG_CACHE_HOME", System.getProperty("user.home") + "/.cache");
        return Path.of(cache, "gatun", "dotnet31");
    }

    private static Optional<Path> executable(Path file) {
        return Optional.of(file).filter(Files::isExecutable);
    }
}
