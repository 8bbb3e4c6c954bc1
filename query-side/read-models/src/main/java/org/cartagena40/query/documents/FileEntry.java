package org.cartagena40.query.documents;

import org.cartagena40.events.documents.Content;

/** A file of a version, as its event fixed it. */
public record FileEntry(String lang, String hash, String mediaType, long size) {

    static FileEntry of(Content content) {
        return new FileEntry(content.lang(), content.hash().value(), content.mediaType(), content.size());
    }
}
