package dev.gatun.jit.types;

import java.util.Set;

/**
 * The names of assemblies that are the framework: references to them resolve to the class library, whatever their
 * version. A program may ship copies of some (facades); they hold nothing but forwarders.
 */
final class FrameworkAssemblies {
    private static final Set<String> NAMES = Set.of(
            "mscorlib", "netstandard", "System", "WindowsBase", "Microsoft.CSharp", "Microsoft.VisualBasic",
            "Microsoft.VisualBasic.Core", "Microsoft.Win32.Primitives", "Microsoft.Win32.Registry");

    private FrameworkAssemblies() {
    }

    static boolean contains(String simpleName) {
        return NAMES.contains(simpleName) || simpleName.startsWith("System.");
    }
}
