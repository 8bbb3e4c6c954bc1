package org.cartagena40.command.acts;

import java.lang.reflect.Type;

/** A field of an act's body: its name, how it is written, and whether it must be there. */
public record Field(String name, Type type, boolean required) {}
