package org.cartagena40.events.documents;

import org.cartagena40.events.TextHash;

/** A file of a document version: its bytes are in no event, its hash fixes them. */
public record Content(String lang, TextHash hash, String mediaType, long size) {}
