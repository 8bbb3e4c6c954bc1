package org.cartagena40.command;

/**
 * Something about an act on record that its sender should know. It refuses nothing: the sources set an aim there, and
 * practice has missed it before.
 *
 * @param clause where the aim comes from
 * @param found what was found instead
 * @param remedy what can be done about it
 */
public record Warning(String clause, Phrase sentence, Phrase found, Phrase remedy) {}
