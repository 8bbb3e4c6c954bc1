package org.cartagena40.events;

/**
 * An identifier of one field. It is written as its bare value, in texts as in JSON, because Axon and people read it.
 */
public interface Id {

    /** The bare value. */
    String value();
}
