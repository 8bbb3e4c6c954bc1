package org.cartagena40.command.documents;

import java.util.Optional;
import org.cartagena40.events.TextHash;

/** Which files the content store holds, by their hash. */
@FunctionalInterface
public interface Files {

    /**
     * A file as the store found it to be.
     *
     * @param held whether its bytes are here, not erased
     */
    record File(String mediaType, long size, boolean held) {}

    Optional<File> find(TextHash hash);

    /** Whether its bytes are here. */
    default boolean holds(TextHash hash) {
        return find(hash).filter(File::held).isPresent();
    }
}
