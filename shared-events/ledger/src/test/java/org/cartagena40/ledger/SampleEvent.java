package org.cartagena40.ledger;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/** One objection, and every event that differs from it in the named fields alone. */
final class SampleEvent {

    static final String EVENT = "0193a1b2-0000-7000-8000-000000000001";
    static final String COMMAND = "0193a1b2-0000-7000-8000-0000000000aa";
    static final Hash REQUEST = Hash.sha256("request".getBytes(StandardCharsets.UTF_8));
    static final ExactBytes METADATA = ExactBytes.ofText("{\"traceId\":\"t-1\"}");
    static final ExactBytes PAYLOAD = ExactBytes.ofText("{\"grounds\":\"término\"}");
    static final Salt SALT =
            Salt.of(HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"));

    static final CommittedEvent OBJECTION = new CommittedEvent(
            EVENT,
            "silence",
            "MSC-SP-2026-1",
            7,
            COMMAND,
            0,
            REQUEST,
            "silence.objection-raised",
            "1",
            METADATA,
            PAYLOAD);

    private SampleEvent() {}

    static CommittedEvent objectionWith(Map<String, Object> changes) throws ReflectiveOperationException {
        RecordComponent[] components = CommittedEvent.class.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object kept = components[i].getAccessor().invoke(OBJECTION);
            values[i] = changes.getOrDefault(components[i].getName(), kept);
        }
        return CommittedEvent.class.getDeclaredConstructor(types).newInstance(values);
    }
}
