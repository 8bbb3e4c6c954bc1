package org.cartagena40.query.archive;

import org.cartagena40.ledger.note.SignedCheckpoint;

/** What an archive says of itself, to a reader who has never heard of any of this. */
final class ArchiveReadme {

    private static final String TEXT = """
            Archive of the whole record
            Archivo de todo el registro

            This file holds the first %d events of the log
              %s
            in the order in which they were recorded, each to its last byte (folder events, a line of JSON for each event).
              position, recordedAt         its place in the log and when the log took it
              event, aggregateType, aggregate, sequenceNumber, command, ordinal, requestHash, type, revision
                                           which event, of what, in which order, in answer to which request
              metadata, payload            what was stored, as a text: these bytes were hashed, do not write them anew
              salt, leaf                   what its public entry is made with, and the hash of that entry
            What a payload means, the schema of its type and revision says (folder schemas, JSON Schema).
            checkpoint.txt is the log's signed size and root, with those who saw it. manifest.sha256 has the SHA-256 of
            every file here; "sha256sum -c manifest.sha256" tells a damaged one.

            To check all of it, on any computer with Java 17 or later and without any network:
              java -jar acta-ledger.jar verify archive THIS-FILE --policy YOUR-POLICY
            YOUR-POLICY names the keys that you trust. policy.txt is what the log hands out; compare its keys with those
            that your own ministry or another member State holds before you use it.

            How a leaf is made: commitment = SHA-256(salt, then eleven fields, each as its length in four bytes and its
            bytes: event, aggregateType, aggregate, sequenceNumber, command, ordinal, requestHash (its 32 bytes), type,
            revision, metadata, payload; numbers as decimal text). Entry = one line {"v":1,"event":"...","recordedAt":
            "... with six digits of a second and Z","commitment":"base64"}. Leaf = SHA-256(0x00, entry). The root is that
            of the Merkle tree of RFC 6962.

            What is proved: events and their order. This text, the policy and the schemas are guarded by the manifest
            only, which proves nothing against whoever writes it.
            """;

    private ArchiveReadme() {}

    static String of(SignedCheckpoint checkpoint) {
        return TEXT.formatted(checkpoint.size(), checkpoint.origin());
    }
}
