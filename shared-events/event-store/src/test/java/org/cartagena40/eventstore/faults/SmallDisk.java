package org.cartagena40.eventstore.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.awaitility.Awaitility;

/** Where the table of the log lies in a run whose disk fills up. */
interface SmallDisk {

    void fill();

    void makeRoom();

    /** A real one where mounting is allowed, else one that the server plays. */
    static SmallDisk of(FaultServer server, Path folder) {
        Path small = folder.resolve("small");
        if (!Mounted.mount(small)) {
            return new Played(server);
        }
        server.execute("create tablespace small location '" + small + "'");
        server.execute("alter table events.event set tablespace small");
        return new Mounted(small);
    }

    /** A file system in memory whose size is cut down to what is in it, and given back. */
    record Mounted(Path small) implements SmallDisk {

        private static final String LARGE = "size=8g";

        static boolean mount(Path small) {
            try {
                Files.createDirectory(small);
                return run("mount", "-t", "tmpfs", "-o", LARGE + ",mode=0700", "acta-faults", small.toString());
            } catch (IOException e) {
                return false;
            }
        }

        /** It may grow between the question and the cut. */
        @Override
        public void fill() {
            Awaitility.await().until(() -> run("mount", "-o", "remount,size=" + used(), small.toString()));
        }

        @Override
        public void makeRoom() {
            if (!run("mount", "-o", "remount," + LARGE, small.toString())) {
                throw new IllegalStateException("the disk stays small");
            }
        }

        private long used() throws IOException {
            var store = Files.getFileStore(small);
            return store.getTotalSpace() - store.getUnallocatedSpace();
        }

        private static boolean run(String... command) {
            try {
                return new ProcessBuilder(command)
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A trigger that says what a full disk says. */
    record Played(FaultServer server) implements SmallDisk {

        @Override
        public void fill() {
            server.execute("""
                    create or replace function events.full() returns trigger language plpgsql as $$
                    begin
                        raise exception 'No space left on device (played)' using errcode = 'disk_full';
                    end
                    $$;
                    create trigger disk_full after insert on events.event
                        for each statement execute function events.full()""");
        }

        @Override
        public void makeRoom() {
            server.execute("drop trigger disk_full on events.event");
        }
    }
}
