package org.cartagena40.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartagena40.dashboard.frame.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of a page: another moment of the same page, the same moment of another page. */
class AddressTest {

    @Test
    void the_same_page_at_another_moment_keeps_the_rest() {
        Address page = Address.read("/history?feature=silence&asOf=2025-11-01");
        assertThat(page.with(Address.AS_OF, "2024-12-12")).hasToString("/history?feature=silence&asOf=2024-12-12");
        assertThat(page.present()).hasToString("/history?feature=silence");
    }

    @Test
    void a_link_to_another_page_keeps_the_moment_and_nothing_else() {
        Address page = Address.read("/history?feature=silence&asOf=2025-11-01&knownAt=17&lang=en");
        assertThat(page.link("/decisions")).isEqualTo("/decisions?asOf=2025-11-01&knownAt=17");
        assertThat(page.link("/decisions?year=2026#top"))
                .isEqualTo("/decisions?year=2026&asOf=2025-11-01&knownAt=17#top");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "",
                "javascript:1",
                "/a b"
            })
    void what_is_no_address_of_ours_leads_home(String to) {
        assertThat(Address.read(to)).hasToString("/");
    }

    @Test
    void parameters_are_written_as_they_were_meant() {
        Address page = Address.read("/history?q=a%26b+c");
        assertThat(page.parameter("q")).isEqualTo("a&b c");
        assertThat(page).hasToString("/history?q=a%26b%20c");
    }
}
