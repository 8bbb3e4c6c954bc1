package org.cartagena40.eventstore.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A batch that the reader was handed, from one position to another; both are in it. */
record Delivery(long at, long first, long last) {

    String line() {
        return at + "\t" + first + "\t" + last + "\n";
    }

    static List<Delivery> read(Path file) {
        try {
            return Files.readAllLines(file, UTF_8).stream().map(Delivery::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Delivery of(String line) {
        String[] fields = line.split("\t", -1);
        return new Delivery(Long.parseLong(fields[0]), Long.parseLong(fields[1]), Long.parseLong(fields[2]));
    }
}
