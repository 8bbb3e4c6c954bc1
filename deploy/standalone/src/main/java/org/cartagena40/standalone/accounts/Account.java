package org.cartagena40.standalone.accounts;

import org.cartagena40.events.Actor;

/** A name to sign in with, its password, and as whom it acts. */
public record Account(String name, String password, Actor actor) {

    /** Without the password: it may stand in a log. */
    @Override
    public String toString() {
        return name;
    }
}
