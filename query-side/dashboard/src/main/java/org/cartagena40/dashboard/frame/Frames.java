package org.cartagena40.dashboard.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.cartagena40.dashboard.words.Languages;
import org.cartagena40.dashboard.words.Names;
import org.cartagena40.dashboard.words.Words;
import org.jspecify.annotations.Nullable;

/** Puts the frame around a page. */
final class Frames {

    private final Languages languages;
    private final Supplier<Menu> menus;
    private final RecordAtHand record;
    private final MomentBars moments;

    Frames(Languages languages, Supplier<Menu> menus, RecordAtHand record, MomentBars moments) {
        this.languages = languages;
        this.menus = menus;
        this.record = record;
        this.moments = moments;
    }

    Frame around(Visit visit) {
        Visitor visitor = visit.visitor();
        Menu menu = menus.get();
        Address address = visit.address();
        return new Frame(
                visit.words().locale().getLanguage(),
                languageLinks(visit.words().locale(), address),
                menu.bar(visitor.signedIn()),
                menu.columns(),
                Menu.of(address.path()),
                address,
                visitor,
                actsFor(visitor, visit.words(), visit.names()),
                record.rehearsal(),
                visit.asOf().toString(),
                moments.of(visit));
    }

    List<LocalDate> stops(Visit visit) {
        return moments.days(visit);
    }

    private List<Frame.LanguageLink> languageLinks(Locale shown, Address address) {
        return languages.all().stream()
                .map(language -> new Frame.LanguageLink(
                        language.getLanguage(),
                        capital(language.getDisplayLanguage(language), language),
                        address.in(language.getLanguage()).toString(),
                        language.getLanguage().equals(shown.getLanguage())))
                .toList();
    }

    private static String capital(String name, Locale language) {
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private static @Nullable String actsFor(Visitor visitor, Words words, Names names) {
        Visitor.Seat seat = visitor.seat();
        return seat == null ? null : names.of(seat.institution()) + " · " + words.of("capacity", seat.capacity());
    }
}
