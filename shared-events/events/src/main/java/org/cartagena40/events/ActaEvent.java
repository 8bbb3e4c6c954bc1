package org.cartagena40.events;

/**
 * Something that happened in the Mechanism and was taken on record. It never changes: what was wrong is corrected by a
 * later event. Each says when it held ({@link #effective()}) and who acted for whom on what source ({@link #act()});
 * when the log took it is the log's to say. Its constructor accepts whatever history holds: rules are decided before.
 */
public interface ActaEvent {

    /** When it held in the world, with the precision of its source; not when it was recorded. */
    EffectiveTime effective();

    /** Who acted, in which capacity, for whom, on which source. */
    Act act();
}
