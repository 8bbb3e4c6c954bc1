package org.cartagena40.events.progress;

/** Who reports; levels are never added up (4.8). */
public enum Level {
    REGION,
    STATE,
    CITY,
    NETWORK,
    SECRETARIAT
}
