package dev.gatun.fuzz.oracle;

import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.runtime.IlException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Timer;
import java.util.TimerTask;

/**
 * The child process: runs programs of an assembly and appends each outcome to a file before it begins the next, so that
 * the parent knows where it died.
 */
final class Worker {
    /** The exit code after a program has taken too long. */
    static final int TIMED_OUT = 124;

    private Worker() {
    }

    /** Arguments: the file for outcomes, the assembly, the configuration, seconds for each program, the programs. */
    public static void main(String[] args) throws IOException {
        var assembly = Path.of(args[1]);
        var configuration = Configuration.valueOf(args[2]);
        long limit = 1000L * Integer.parseInt(args[3]);
        var timer = new Timer(true);
        var out = new ByteArrayOutputStream();
        try (var results = new DataOutputStream(new FileOutputStream(args[0])); var gatun = configuration.open(out)) {
            for (int i = 4; i < args.length; i++) {
                out.reset();
                var alarm = new TimerTask() {
                    @Override
                    public void run() {
                        Runtime.getRuntime().halt(TIMED_OUT);
                    }
                };
                timer.schedule(alarm, limit);
                String exception = "";
                String trouble = "";
                try {
                    gatun.load(assembly).method(args[i] + ".Program::Run").handle().invoke();
                } catch (IlException e) {
                    exception = e.describe().replaceFirst("^Unhandled exception\\. ", "");
                } catch (UnsupportedIlException e) {
                    trouble = "unsupported: " + e.getMessage();
                } catch (Throwable e) {
                    var text = new StringWriter();
                    e.printStackTrace(new PrintWriter(text));
                    trouble = text.toString();
                }
                alarm.cancel();
                for (var text : new String[] {out.toString(), exception, trouble}) {
                    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
                    results.writeInt(bytes.length);
                    results.write(bytes);
                }
            }
        }
    }
}
