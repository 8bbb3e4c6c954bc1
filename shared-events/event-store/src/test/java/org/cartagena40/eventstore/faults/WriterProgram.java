package org.cartagena40.eventstore.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A node that writes, with many clients. Arguments: JDBC URL, folder of the journals, number of the node, writers. */
final class WriterProgram {

    private WriterProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        WritingNode node = new WritingNode(arguments[0]);
        Path folder = Path.of(arguments[1]);
        AtomicBoolean finishing = new AtomicBoolean();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
            String name = arguments[2] + "-" + i;
            threads.add(new Thread(new Writer(node, Journal.of(folder, name), name, finishing::get), name));
        }
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {
            e.printStackTrace();
            Runtime.getRuntime().halt(2);
        });
        threads.forEach(Thread::start);
        Orders.obey(() -> finishing.set(true));
        for (Thread thread : threads) {
            thread.join();
        }
        System.exit(0);
    }
}
