package org.cartagena40.identity.persons;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register knows of a person. All of it lies sealed.
 *
 * @param names as the person writes them
 * @param issuer who says that it is this person; without one it cannot sign in yet
 * @param subject the person's name at the issuer
 * @param language of letters and pages, es or en
 * @param zone in which the person is shown deadlines
 * @param mandateDocument what designates the person: a document's hash or a note's reference
 */
public record PersonDetails(
        String names,
        String mail,
        @Nullable String issuer,
        @Nullable String subject,
        String language,
        String zone,
        @Nullable String mandateDocument) {

    private static final int LONGEST = 500;
    private static final List<String> LANGUAGES = List.of("es", "en");

    public PersonDetails {
        text("names", names);
        text("mail", mail);
        if (!mail.contains("@")) {
            throw new IllegalArgumentException("mail is not an address");
        }
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("language is es or en");
        }
        zone = ZoneId.of(requireNonNull(zone, "zone is missing")).getId();
        if ((issuer == null) != (subject == null)) {
            throw new IllegalArgumentException("issuer and subject come together");
        }
        text("issuer", issuer == null ? "none" : issuer);
        text("subject", subject == null ? "none" : subject);
        text("mandateDocument", mandateDocument == null ? "none" : mandateDocument);
    }

    /** The same person, signing in there. */
    public PersonDetails signingInAt(String newIssuer, String newSubject) {
        return new PersonDetails(names, mail, newIssuer, newSubject, language, zone, mandateDocument);
    }

    private static void text(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(field + " is missing");
        }
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException(field + " is longer than " + LONGEST + " characters");
        }
    }

    /** Without the person: it may stand in a log. */
    @Override
    public String toString() {
        return "PersonDetails";
    }
}
