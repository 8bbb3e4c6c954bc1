package org.cartagena40.command;

import java.util.List;

/** Somebody changed the text since its editor read it. Both texts are shown, so that the editor can join them (F15). */
public final class Outdated extends Refused {

    private final transient Conflict conflict;

    /**
     * What collided.
     *
     * @param revision the one that stands now
     * @param changed what differs between the text that was read and the one that stands now, by its fields
     * @param standing the text that stands now
     * @param sent the text that was sent
     */
    public record Conflict(int revision, List<String> changed, Object standing, Object sent) {
        public Conflict {
            changed = List.copyOf(changed);
        }
    }

    public Outdated(Rule rule, Conflict conflict) {
        super(rule, Phrase.of("changed-since", conflict.revision(), conflict.changed()));
        this.conflict = conflict;
    }

    public Conflict conflict() {
        return conflict;
    }
}
