package org.cartagena40.benchmarks.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a run took place. The settings are those the running PostgreSQL shows, not those it was started with. */
public record Machine(String commit, int cores, String jdk, String os, Map<String, String> postgres) {

    public static Machine of(Map<String, String> postgres) {
        return new Machine(
                commitHere(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                postgres);
    }

    /** For the head of the printed report. */
    public String text() {
        String settings = postgres.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(", "));
        return "commit " + commit + "; " + cores + " cores; " + jdk + "; " + os + System.lineSeparator()
                + "PostgreSQL: " + settings;
    }

    private static String commitHere() {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=10")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? said : "not known";
        } catch (IOException e) {
            return "not known";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "not known";
        }
    }
}
