package org.cartagena40.eventstore.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

/**
 * What a program hears from the test that started it: a line means "finish and end". If the pipe ends without one, the
 * test is gone, and so is the program at once: nothing outlives its test.
 */
final class Orders {

    private Orders() {}

    static void obey(Runnable finish) {
        Thread thread = new Thread(() -> listen(finish), "orders");
        thread.setDaemon(true);
        thread.start();
    }

    private static void listen(Runnable finish) {
        try (BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
            while (orders.readLine() != null) {
                finish.run();
            }
        } catch (IOException e) {
            // The same as the end of the pipe.
        }
        Runtime.getRuntime().halt(3);
    }
}
