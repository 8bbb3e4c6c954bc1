package org.cartagena40.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cartagena40.ledger.SampleEvent.OBJECTION;
import static org.cartagena40.ledger.SampleEvent.SALT;
import static org.cartagena40.ledger.SampleEvent.objectionWith;

import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommittedEventTest {

    private static final Map<String, Object> ONE_CHANGE_EACH = Map.ofEntries(
            Map.entry("eventId", SampleEvent.COMMAND),
            Map.entry("aggregateType", "Silence"),
            Map.entry("aggregateId", "MSC-SP-2026-2"),
            Map.entry("sequenceNumber", 8L),
            Map.entry("commandId", SampleEvent.EVENT),
            Map.entry("commandOrdinal", 1),
            Map.entry("requestHash", SampleLog.withFlippedBit(SampleEvent.REQUEST)),
            Map.entry("type", "silence.objection-arrived-late"),
            Map.entry("revision", "2"),
            Map.entry("metadata", ExactBytes.ofText("{\"traceId\": \"t-1\"}")),
            Map.entry("payload", ExactBytes.ofText("{\"grounds\": \"término\"}")));

    @Test
    void the_event_bytes_are_each_field_with_its_length_before_it() {
        assertThat(hex(OBJECTION))
                .isEqualTo("0000002430313933613162322d303030302d373030302d383030302d303030303030303030303031"
                        + "0000000773696c656e63650000000d4d53432d53502d323032362d310000000137"
                        + "0000002430313933613162322d303030302d373030302d383030302d303030303030303030306161"
                        + "0000000130000000201f58b9145b24d108d7ac38887338b3ea3229833b9c1e418250343f907bfd1047"
                        + "0000001873696c656e63652e6f626a656374696f6e2d7261697365640000000131"
                        + "000000117b2274726163654964223a22742d31227d"
                        + "000000167b2267726f756e6473223a2274c3a9726d696e6f227d");
    }

    @Test
    void the_commitment_is_the_one_another_program_computed() {
        assertThat(OBJECTION.commitment(SALT).toBase64()).isEqualTo("dujWl62R1AmkLjs6xJTc6lPlJa68Y8AXgimVht/YqIE=");
    }

    @Test
    void an_event_read_back_from_the_store_has_the_same_commitment() throws ReflectiveOperationException {
        Salt saltReadBack = Salt.of(SALT.toBytes());

        assertThat(objectionWith(Map.of()).commitment(saltReadBack)).isEqualTo(OBJECTION.commitment(SALT));
    }

    @Test
    void any_changed_field_changes_the_commitment() throws ReflectiveOperationException {
        Set<Hash> commitments = new HashSet<>(Set.of(OBJECTION.commitment(SALT)));
        for (Map.Entry<String, Object> change : ONE_CHANGE_EACH.entrySet()) {
            assertThat(commitments.add(objectionWith(Map.ofEntries(change)).commitment(SALT)))
                    .as(change.getKey())
                    .isTrue();
        }
    }

    @Test
    void no_field_is_left_out_of_the_test_above() {
        assertThat(ONE_CHANGE_EACH.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(CommittedEvent.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void another_salt_changes_the_commitment() {
        assertThat(OBJECTION.commitment(Salt.of(new byte[Salt.LENGTH]))).isNotEqualTo(OBJECTION.commitment(SALT));
    }

    @ParameterizedTest
    @CsvSource({"aggregateType, aggregateId", "type, revision"})
    void no_two_cuts_of_one_text_into_neighbouring_fields_share_their_bytes(String left, String right)
            throws ReflectiveOperationException {
        String text = "silenceMSC-SP-2026-1";
        List<String> written = new ArrayList<>();
        for (int cut = 0; cut <= text.length(); cut++) {
            written.add(hex(objectionWith(Map.of(left, text.substring(0, cut), right, text.substring(cut)))));
        }
        assertThat(written).doesNotHaveDuplicates();
    }

    @Test
    void no_two_cuts_into_metadata_and_payload_share_their_bytes_even_if_these_look_like_lengths()
            throws ReflectiveOperationException {
        byte[] zeros = new byte[16];
        List<String> written = new ArrayList<>();
        for (int cut = 0; cut <= zeros.length; cut++) {
            ExactBytes metadata = ExactBytes.of(Arrays.copyOfRange(zeros, 0, cut));
            ExactBytes payload = ExactBytes.of(Arrays.copyOfRange(zeros, cut, zeros.length));
            written.add(hex(objectionWith(Map.of("metadata", metadata, "payload", payload))));
        }
        assertThat(written).doesNotHaveDuplicates();
    }

    @Test
    void the_event_bytes_can_be_read_back_field_by_field() {
        assertThat(fieldsOf(OBJECTION.toBytes()))
                .containsExactly(
                        ExactBytes.ofText(SampleEvent.EVENT),
                        ExactBytes.ofText("silence"),
                        ExactBytes.ofText("MSC-SP-2026-1"),
                        ExactBytes.ofText("7"),
                        ExactBytes.ofText(SampleEvent.COMMAND),
                        ExactBytes.ofText("0"),
                        ExactBytes.of(SampleEvent.REQUEST.toBytes()),
                        ExactBytes.ofText("silence.objection-raised"),
                        ExactBytes.ofText("1"),
                        SampleEvent.METADATA,
                        SampleEvent.PAYLOAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eventId", "commandId"})
    void an_id_that_is_not_a_UUID_in_lower_case_is_refused(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> refusalOf(id, "0193A1B2-0000-7000-8000-000000000001"));
        assertThatIllegalArgumentException().isThrownBy(() -> refusalOf(id, "command-1"));
    }

    @Test
    void printing_an_event_shows_no_content() {
        assertThat(OBJECTION.toString()).doesNotContain("grounds").contains("payload=22 bytes");
    }

    private static void refusalOf(String id, String text) throws Throwable {
        try {
            objectionWith(Map.of(id, text));
        } catch (ReflectiveOperationException e) {
            throw e.getCause();
        }
    }

    private static List<ExactBytes> fieldsOf(byte[] eventBytes) {
        List<ExactBytes> fields = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(eventBytes);
        while (rest.hasRemaining()) {
            byte[] field = new byte[rest.getInt()];
            rest.get(field);
            fields.add(ExactBytes.of(field));
        }
        return fields;
    }

    private static String hex(CommittedEvent event) {
        return HexFormat.of().formatHex(event.toBytes());
    }
}
