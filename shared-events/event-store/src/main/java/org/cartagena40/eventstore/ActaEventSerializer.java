package org.cartagena40.eventstore;

import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EventCatalogue;
import org.jspecify.annotations.Nullable;

/**
 * Writes events under their names of the catalogue, never under class names, so that a class can be renamed in 2031. An
 * event this program has no reader for is refused: to pass over it would be to decide on half a history.
 */
public final class ActaEventSerializer extends Jackson3Serializer {

    public ActaEventSerializer() {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(EventJson::configured));
    }

    @Override
    @SuppressWarnings("rawtypes") // so declared by Axon
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || !ActaEvent.class.isAssignableFrom(type)) {
            return super.typeForClass(type);
        }
        EventCatalogue.Entry entry = EventCatalogue.of(type);
        return new SimpleSerializedType(entry.name(), revision(entry));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return EventCatalogue.named(type.getName())
                .<Class<?>>map(entry -> known(entry, type))
                .orElseGet(() -> notAnEvent(type));
    }

    /** The revision of an entry as it is stored. */
    static String revision(EventCatalogue.Entry entry) {
        return Integer.toString(entry.revision());
    }

    private static Class<?> known(EventCatalogue.Entry entry, SerializedType type) {
        if (!revision(entry).equals(type.getRevision())) {
            throw noReader(type);
        }
        return entry.type();
    }

    private Class<?> notAnEvent(SerializedType type) {
        Class<?> found = super.classForType(type);
        if (UnknownSerializedType.class.isAssignableFrom(found)) {
            throw noReader(type);
        }
        return found;
    }

    private static SerializationException noReader(SerializedType type) {
        return new SerializationException("this program cannot read events named " + type.getName() + " of revision "
                + type.getRevision() + ": it needs an upcaster or a newer version");
    }
}
