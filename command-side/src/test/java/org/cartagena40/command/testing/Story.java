package org.cartagena40.command.testing;

import java.util.List;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Refused;
import org.cartagena40.command.Standing;

/** A past that goes on: by events that are simply given, or by commands that the deciders answer. */
public final class Story<S, E> {

    private final Deciders<S, E> deciders;
    private final S state;
    private final Standing standing;

    Story(Deciders<S, E> deciders, S state, Standing standing) {
        this.deciders = deciders;
        this.state = state;
        this.standing = standing;
    }

    /** What the Mechanism and the register say from here on. */
    public Story<S, E> standing(Standing current) {
        return new Story<>(deciders, state, current);
    }

    /** This happened too. */
    public Story<S, E> and(E event) {
        return new Story<>(deciders, deciders.evolve(state, List.of(event)), standing);
    }

    /** These commands came, one after the other, and none was refused. */
    public Story<S, E> after(ActaCommand... commands) {
        S now = state;
        for (ActaCommand command : commands) {
            now = deciders.evolve(now, deciders.decide(command, now, standing));
        }
        return new Story<>(deciders, now, standing);
    }

    public Answer<S, E> when(ActaCommand command) {
        try {
            List<? extends E> events = deciders.decide(command, state, standing);
            return new Answer<>(events, deciders.evolve(state, events), null, null);
        } catch (Refused refused) {
            return new Answer<>(
                    List.of(),
                    state,
                    refused.rule(),
                    refused.found() == null ? null : refused.found().toString());
        }
    }

    /** The state that this past made. */
    public S state() {
        return state;
    }
}
