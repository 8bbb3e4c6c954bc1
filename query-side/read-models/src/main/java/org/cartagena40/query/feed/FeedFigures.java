package org.cartagena40.query.feed;

/**
 * How the feed of a node does, since it started.
 *
 * @param cut readers that took nothing for too long
 * @param refused readers that came when there were too many
 * @param told events handed to readers who follow live
 * @param halfWithinMillis from an event's recording until it was handed to a reader, both by the clock: of half of them
 * @param mostWithinMillis the same of 99 in 100
 */
public record FeedFigures(
        int readers,
        int readersAtMost,
        long cut,
        long refused,
        long told,
        long halfWithinMillis,
        long mostWithinMillis) {}
