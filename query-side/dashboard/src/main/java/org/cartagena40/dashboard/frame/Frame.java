package org.cartagena40.dashboard.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the layout around a page needs. Templates make links with {@link #link}, which keeps the asked moment. */
public record Frame(
        String language,
        List<LanguageLink> languages,
        List<Menu.Section> bar,
        List<Menu.Column> menu,
        Menu.Section section,
        Address address,
        Visitor visitor,
        @Nullable String actsFor,
        boolean rehearsal,
        String at,
        MomentBar moment) {

    /** A language of the switch. */
    public record LanguageLink(String code, String name, String address, boolean current) {}

    /** A link to another page at the moment that this one shows. */
    public String link(String target) {
        return address.link(target);
    }

    public boolean now() {
        return moment.now();
    }
}
