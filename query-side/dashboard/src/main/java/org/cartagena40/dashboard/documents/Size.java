package org.cartagena40.dashboard.documents;

import org.cartagena40.dashboard.words.Words;

/** How large a file is, so that nobody on a slow line is surprised. */
final class Size {

    private static final long KILO = 1_000;

    private Size() {}

    static String inWords(long bytes, Words words) {
        if (bytes < KILO) {
            return words.of("documents.bytes", bytes);
        }
        return bytes < KILO * KILO
                ? words.of("documents.kilobytes", Math.round(bytes / (double) KILO))
                : words.of("documents.megabytes", bytes / (double) (KILO * KILO));
    }
}
