package org.cartagena40.ledger.audit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.cartagena40.ledger.Malformed;
import org.cartagena40.ledger.proof.Policy;
import org.jspecify.annotations.Nullable;

/** The program {@code verify}. The auditor's manual has its commands; its exit codes are those of {@link Verdict}. */
public final class Verify {

    private static final String USAGE = """
            verify bundle FILE --policy FILE
                checks the evidence of a decision, without any network
            verify archive FILE --policy FILE [--state FOLDER]
                checks an archive of the whole record, without any network: every file, every event, the root;
                with a state folder also that it is the same log as before
            verify log ADDRESS-OR-FOLDER --policy FILE [--state FOLDER] [--copy FOLDER]
                       [--database JDBC-URL [--user NAME] [--password-file FILE]]
                checks a whole log; keeps what it saw in the state folder and demands that the log only grew;
                with a database, derives every leaf anew from the record and compares

            exit: 0 proven, 1 something is wrong, 2 not understood, 3 nothing wrong seen but not proven
            """;
    private static final Set<String> OPTIONS = Set.of("policy", "state", "copy", "database", "user", "password-file");

    private final Arguments arguments;
    private final PrintStream out;
    private final PrintStream progress;

    private Verify(Arguments arguments, PrintStream out, PrintStream progress) {
        this.arguments = arguments;
        this.out = out;
        this.progress = progress;
    }

    public static void main(String[] line) {
        System.exit(run(List.of(line), System.out, System.err).exitCode());
    }

    /** The same without leaving the process. */
    public static Verdict run(List<String> line, PrintStream out, PrintStream progress) {
        try {
            Report report = new Verify(Arguments.parse(line, OPTIONS), out, progress).check();
            report.print(out);
            return report.verdict();
        } catch (Arguments.NotUnderstood e) {
            out.println(e.getMessage() + "\n\n" + USAGE);
            return Verdict.USAGE;
        } catch (IOException | SQLException e) {
            out.println("not proven: it cannot be read: " + e.getMessage() + "\n" + Verdict.NOT_PROVEN);
            return Verdict.NOT_PROVEN;
        }
    }

    private Report check() throws IOException, SQLException {
        if (arguments.words().size() != 2) {
            throw new Arguments.NotUnderstood("say what to check, and where it is");
        }
        String place = arguments.words().get(1);
        try {
            return switch (arguments.words().get(0)) {
                case "bundle" -> BundleCheck.of(Files.readAllBytes(Path.of(place)), policy());
                case "archive" -> checkArchive(place);
                case "log" -> checkLog(place);
                default -> throw new Arguments.NotUnderstood("it checks a bundle, an archive or a log");
            };
        } catch (Malformed refused) {
            Report report = new Report();
            report.found(Finding.of(refused));
            return report;
        }
    }

    private @Nullable Policy policy() throws IOException {
        String file = arguments.option("policy").orElse(null);
        return file == null ? null : Policy.parse(Files.readAllBytes(Path.of(file)));
    }

    private Report checkArchive(String place) throws IOException {
        Policy policy = Policy.parse(Files.readAllBytes(Path.of(arguments.required("policy"))));
        String state = arguments.option("state").orElse(null);
        Report report = new Report();
        try (KeptLog kept = state == null ? null : KeptLog.in(Path.of(state));
                InputStream archive = new BufferedInputStream(Files.newInputStream(Path.of(place)), 1 << 16)) {
            return new ArchiveCheck(policy, kept, report, progress).run(archive);
        }
    }

    private Report checkLog(String place) throws IOException, SQLException {
        Policy policy = Policy.parse(Files.readAllBytes(Path.of(arguments.required("policy"))));
        LogSource source = LogSource.of(place);
        String copy = arguments.option("copy").orElse(null);
        LogSource read = copy == null ? source : LogSource.copying(source, Path.of(copy));
        String state = arguments.option("state").orElse(null);
        Report report = new Report();
        try (KeptLog kept = state == null ? null : KeptLog.in(Path.of(state));
                RecordRows rows = rows(report)) {
            return new LogCheck(read, policy, kept, rows, report, progress).run();
        }
    }

    private @Nullable RecordRows rows(Report report) throws IOException, SQLException {
        String url = arguments.option("database").orElse(null);
        if (url == null) {
            return null;
        }
        Properties properties = new Properties();
        arguments.option("user").ifPresent(user -> properties.setProperty("user", user));
        String password = arguments.option("password-file").orElse(null);
        if (password != null) {
            properties.setProperty(
                    "password", Files.readString(Path.of(password)).strip());
        }
        Connection connection = DriverManager.getConnection(url, properties);
        return new RecordRows(connection, report);
    }
}
