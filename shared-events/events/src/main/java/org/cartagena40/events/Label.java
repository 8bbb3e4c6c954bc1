package org.cartagena40.events;

/** A name in the language of its source (BCP 47 tag). It is not translated; the other language says "not stated". */
public record Label(String lang, String text) {}
