package dev.gatun.cli;

import static dev.gatun.cli.CommandLineRun.inProcess;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gatun explain}, {@code gatun diff}, and the evaluation stack in {@code gatun disasm}. */
class ExplainTest {
    private static final String SAMPLE = "samples/bin/virtqueue.dll";

    @TempDir
    Path folder;

    private String page(String method, String... options) throws IOException {
        var out = folder.resolve("page.html");
        var arguments = new java.util.ArrayList<>(List.of("explain", SAMPLE, method, "-o", out.toString()));
        arguments.addAll(List.of(options));
        var run = inProcess(arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return Files.readString(out);
    }

    /** The text of one of the page's four columns. */
    private static String column(String page, String id) {
        int start = page.indexOf("<div class=\"code\" id=\"" + id + "\">");
        return page.substring(start, page.indexOf("</section>", start));
    }

    private static TreeSet<Integer> offsets(String column) {
        var found = new TreeSet<Integer>();
        var match = Pattern.compile("data-il=\"(\\d+)\"").matcher(column);
        while (match.find()) {
            found.add(Integer.parseInt(match.group(1)));
        }
        return found;
    }

    @Test
    void theColumnsAreLinkedByTheSameIlOffsets() throws IOException {
        var page = page("Samples.Virtqueue::AllocateBuffers");
        var il = offsets(column(page, "il"));
        assertThat(il).isNotEmpty().contains(0);
        assertThat(offsets(column(page, "vcode"))).isNotEmpty().isSubsetOf(il);
        assertThat(offsets(column(page, "x64"))).isNotEmpty().isSubsetOf(il);
        var lines = Pattern.compile("data-line=\"(\\d+)\"").matcher(column(page, "source")).results().map(r -> r.group(1)).toList();
        assertThat(lines).isNotEmpty().doesNotHaveDuplicates();
        assertThat(column(page, "il")).contains("data-line=\"" + lines.getFirst() + "\"", "<span class=\"stack\">", "this <i>Samples.Virtqueue, 8</i>");
        assertThat(column(page, "x64")).contains("call Samples.DMA::Allocate(uint64)");
    }

    @Test
    void inlinedCodeIsLinkedToItsCall() throws IOException {
        var page = page("Samples.Virtqueue::EnableBusMaster");
        assertThat(column(page, "vcode")).contains("class=\"row inlined\"");
        assertThat(offsets(column(page, "vcode"))).isSubsetOf(offsets(column(page, "il")));
    }

    @Test
    void framesAndTypesAreDrawnAndCallsExplained() throws IOException {
        var page = page("Samples.Virtqueue::AllocateBuffers", "--abi=win64", "-O0");
        assertThat(page).contains("return address", "the caller&#x27;s rbp".replace("&#x27;", "'"), "_descBuffer", "Samples.DMABuffer <small>32 bytes",
                "buffer at the address in rcx", "buffer at the address in rdi", "win64, -O0");
        assertThat(page.split("<svg ")).hasSizeGreaterThan(3);
    }

    @Test
    void thePageNeedsNothingElse() throws IOException {
        var page = page("Samples.Virtqueue::Fill");
        assertThat(page).doesNotContain("http://", "https://", "src=", "@import", "url(", "<link", "{{").contains("prefers-color-scheme: dark");
        assertThat(page).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        for (var tag : List.of("div", "section", "span", "svg", "figure", "pre", "p")) {
            assertThat(page.split("<" + tag + "[ >]").length).as("<" + tag + ">").isEqualTo(page.split("</" + tag + ">").length);
        }
    }

    @Test
    void bothAbisStandSideBySide() {
        var run = inProcess("diff", SAMPLE, "Samples.Virtqueue::AllocateBuffers", "--abi");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Samples.Virtqueue::AllocateBuffers()\n").containsPattern("sysv +win64\n")
                .containsPattern("mov rbx, rdi +\\| mov rsi, rcx").containsPattern("push rbp {50,} push rbp\n");
    }

    @Test
    void bothLevelsStandSideBySide() {
        var run = inProcess("diff", SAMPLE, "Samples.Virtqueue::Fill", "-O0", "-O1");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsPattern("-O0 +-O1\n").contains(" <\n", " | ");
        assertThat(inProcess("diff", SAMPLE, "Samples.Virtqueue::Fill").err()).contains("diff wants --abi, or -O0 and -O1");
        assertThat(inProcess("diff", SAMPLE, "Samples.Virtqueue::Fill", "-O0").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void linesThatBothHaveStandBesideEachOther() {
        assertThat(DiffCommand.sideBySide(List.of("a", "b", "c", "d"), List.of("a", "x", "d", "e"))).extracting(l -> l.replaceAll(" {2,}", "  "))
                .containsExactly("  a  a", "  b  | x", "  c  <", "  d  d", "  > e");
    }

    @Test
    void theEvaluationStackStandsBesideTheIl() {
        var il = inProcess("disasm", "--stage=il", SAMPLE, "Samples.Virtqueue::EnableBusMaster").out();
        assertThat(il).containsPattern("IL_0007 ldfld Samples.PciDevice::Address \\(\\+12\\) +Samples.Virtqueue 8: this"
                + " \\| Samples.PciDevice 8: this._pciDevice\n")
                .containsPattern("IL_000d call .* \\| Samples.PciAddress 3: this._pciDevice.Address \\| int32 4: 4\n");
    }

    @Test
    void laterStagesShowTheStackInRegisters() {
        var vcode = inProcess("disasm", "--stage=vcode", SAMPLE, "Samples.Virtqueue::EnableBusMaster").out();
        assertThat(vcode).containsPattern("; stack this\\.\\d+ \\| \\[v\\d+\\+12] <Samples.PciDevice::Address> \\| 4\n");
        var alloc = inProcess("disasm", "--stage=alloc", SAMPLE, "Samples.Virtqueue::EnableBusMaster").out();
        assertThat(alloc).containsPattern("; stack %rdi\\(this\\.\\d+\\) \\| %rdi\\(this").contains("[spill0]");
    }
}
