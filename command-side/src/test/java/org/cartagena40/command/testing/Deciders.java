package org.cartagena40.command.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Evolution;
import org.cartagena40.command.Standing;

/** The deciders of one aggregate, each under the command it answers. */
public final class Deciders<S, E> {

    /** A pure function from a command, the past and the standing to what happens. */
    @FunctionalInterface
    public interface Decider<C, S, E> {
        List<? extends E> decide(C command, S past, Standing standing);
    }

    private final S initial;
    private final Evolution<S, E> evolution;
    private final Map<Class<?>, Decider<ActaCommand, S, E>> deciders = new LinkedHashMap<>();

    public Deciders(S initial, Evolution<S, E> evolution) {
        this.initial = initial;
        this.evolution = evolution;
    }

    public <C extends ActaCommand> Deciders<S, E> on(Class<C> type, Decider<C, S, E> decider) {
        deciders.put(type, (command, past, standing) -> decider.decide(type.cast(command), past, standing));
        return this;
    }

    /** A story that begins with this past. */
    public Story<S, E> given(List<? extends E> past) {
        return new Story<>(this, evolution.replay(initial, past), Standing.NONE);
    }

    /** A story that begins in this state. */
    public Story<S, E> given(S state) {
        return new Story<>(this, state, Standing.NONE);
    }

    List<? extends E> decide(ActaCommand command, S past, Standing standing) {
        return Objects.requireNonNull(deciders.get(command.getClass()), () -> "no decider for " + command.getClass())
                .decide(command, past, standing);
    }

    S evolve(S past, List<? extends E> events) {
        return evolution.replay(past, events);
    }
}
