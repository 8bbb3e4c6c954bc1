package org.cartagena40.standalone.start;

/** Which record a folder holds. They are never mixed. */
public enum RecordKind {
    /** The real history and a sample set, for trying things out. */
    REHEARSAL,
    /** Facts only. */
    OFFICIAL
}
