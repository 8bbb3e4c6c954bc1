package org.cartagena40.command.documents;

import org.cartagena40.events.TextHash;

/** A file in one language (BCP 47 tag), by the SHA-256 of its bytes. */
public record LanguageFile(String lang, TextHash hash) {}
