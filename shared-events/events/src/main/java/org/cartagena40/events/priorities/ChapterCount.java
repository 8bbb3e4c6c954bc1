package org.cartagena40.events.priorities;

/** How many priorities a chapter has. */
public record ChapterCount(int chapter, int count) {}
