package org.cartagena40.query.feed;

/** Where a follower is written to. Nothing here waits for the reader at the other end. */
public interface Outlet {

    /** Takes bytes to be written as the reader takes them. */
    void send(byte[] bytes);

    /** How many bytes were taken and wait. */
    int waiting();

    /** How long the reader has taken nothing although something waited. */
    long stalledNanos();

    /** Nothing more comes; what waits is written first. */
    void finish();

    /** At once, whatever waits. */
    void cut();

    boolean closed();
}
