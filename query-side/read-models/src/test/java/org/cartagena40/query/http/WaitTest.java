package org.cartagena40.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** The preference of RFC 7240, as people write it. */
class WaitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=10|10",
                "respond-async, wait=5|5",
                "WAIT = \"7\"; x=1|7",
                "wait=3600|30",
                "wait=soon|-1",
                "await=4|-1"
            })
    void it_is_found_and_capped(String header, long seconds) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Prefer", header);
        assertThat(Wait.preferredBy(request).map(Wait::seconds).orElse(-1L)).isEqualTo(seconds);
    }
}
