package org.cartagena40.events.documents;

/** The parts that an outcome document or progress report has for each chapter (000:59, 75). */
public enum PartKind {
    PRIORITY_AREAS,
    PROGRESS,
    CHALLENGES,
    GOOD_PRACTICES
}
