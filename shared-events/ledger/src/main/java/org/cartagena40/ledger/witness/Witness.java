package org.cartagena40.ledger.witness;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.cartagena40.ledger.Malformed;
import org.cartagena40.ledger.audit.Arguments;
import org.cartagena40.ledger.note.KeyFile;
import org.cartagena40.ledger.note.KeyType;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.note.SignedNote;
import org.cartagena40.ledger.note.SigningKey;
import org.cartagena40.ledger.proof.AddCheckpoint;
import org.cartagena40.ledger.proof.Policy;

/** The program {@code witness}. The auditor's manual has its commands. */
public final class Witness {

    private static final String USAGE = """
            witness key FILE --name NAME
                makes this State's key once; give the line it prints to the log and to those who check
            witness cosign REQUEST ANSWER --key FILE --state FOLDER --policy FILE
                reads a request from a file and writes the cosigned checkpoint to another: no network
            witness serve --key FILE --state FOLDER --policy FILE [--host ADDRESS] [--port PORT]
                answers requests over HTTP

            the policy names the keys of the logs to follow; exit: 0 done, 1 refused, 2 not understood, 3 cannot
            """;
    private static final Set<String> OPTIONS = Set.of("name", "key", "state", "policy", "host", "port");
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int NOT_UNDERSTOOD = 2;
    private static final int CANNOT = 3;

    private final Arguments arguments;
    private final PrintStream out;

    private Witness(Arguments arguments, PrintStream out) {
        this.arguments = arguments;
        this.out = out;
    }

    public static void main(String[] line) throws InterruptedException {
        int code = run(List.of(line), System.out);
        if (code == DONE && line[0].equals("serve")) {
            Thread.currentThread().join();
        }
        System.exit(code);
    }

    /** The same without leaving the process. */
    public static int run(List<String> line, PrintStream out) {
        try {
            return new Witness(Arguments.parse(line, OPTIONS), out).work();
        } catch (Arguments.NotUnderstood e) {
            out.println(e.getMessage() + "\n\n" + USAGE);
            return NOT_UNDERSTOOD;
        } catch (Malformed refused) {
            out.println("refused: " + refused.getMessage());
            return REFUSED;
        } catch (IOException e) {
            out.println("cannot: " + e.getMessage());
            return CANNOT;
        }
    }

    private int work() throws IOException {
        List<String> words = arguments.words();
        String first = words.isEmpty() ? "" : words.get(0);
        if (first.equals("key") && words.size() == 2) {
            out.println(KeyFile.create(Path.of(words.get(1)), arguments.required("name"), KeyType.WITNESS)
                    .verifier());
            return DONE;
        }
        if (first.equals("cosign") && words.size() == 3) {
            return cosign(Path.of(words.get(1)), Path.of(words.get(2)));
        }
        if (first.equals("serve") && words.size() == 1) {
            return serve();
        }
        throw new Arguments.NotUnderstood("say what to do: key, cosign or serve");
    }

    private int cosign(Path request, Path answer) throws IOException {
        try (WitnessState state = state()) {
            byte[] asked = Files.readAllBytes(request);
            Reply reply = desk(state).addCheckpoint(asked);
            if (reply.status() != Reply.COSIGNED) {
                out.print("refused (" + reply.status() + "): "
                        + (reply.status() == Reply.OTHER_SIZE ? "ask again from size " : "") + reply.body());
                return REFUSED;
            }
            SignedCheckpoint checkpoint = AddCheckpoint.parse(asked)
                    .checkpoint()
                    .with(SignedNote.lines(reply.body().getBytes(StandardCharsets.UTF_8)));
            Files.write(answer, checkpoint.toBytes());
            out.println("cosigned " + checkpoint.origin() + " at size " + checkpoint.size() + "; carry back " + answer);
            return DONE;
        }
    }

    @SuppressWarnings("MustBeClosedChecker") // It serves until the process ends.
    private int serve() throws IOException {
        int port = Integer.parseInt(arguments.option("port").orElse("8033"));
        InetSocketAddress address =
                new InetSocketAddress(arguments.option("host").orElse("127.0.0.1"), port);
        WitnessServer server = new WitnessServer(address, desk(state()));
        out.println("witness " + key().verifier() + " answers on port " + server.port());
        return DONE;
    }

    private WitnessState state() throws IOException {
        return new WitnessState(Path.of(arguments.required("state")));
    }

    private WitnessDesk desk(WitnessState state) throws IOException {
        Policy policy = Policy.parse(Files.readAllBytes(Path.of(arguments.required("policy"))));
        return new WitnessDesk(key(), policy.logs(), state, Clock.systemUTC());
    }

    private SigningKey key() throws IOException {
        return KeyFile.read(Path.of(arguments.required("key")));
    }
}
