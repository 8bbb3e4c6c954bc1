package org.cartagena40.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartagena40.command.Refused;
import org.cartagena40.command.authority.ActingAs;
import org.cartagena40.command.membership.Accreditation;
import org.cartagena40.command.membership.MembershipRule;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Institution;
import org.cartagena40.events.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Reads in which capacity a request is sent: {@code Acta-Capacity}, and {@code Acta-For} naming the institution where the
 * person holds it for several. Both may be left out where only one can be meant.
 */
final class CapacityHeaders {

    static final String CAPACITY = "Acta-Capacity";
    static final String INSTITUTION = "Acta-For";

    private CapacityHeaders() {}

    /** What the request names; {@code MEMBER_STATE:CL} says both in one header. */
    static ActingAs named(HttpServletRequest request) {
        String capacity = Objects.requireNonNullElse(request.getHeader(CAPACITY), "");
        int colon = capacity.indexOf(':');
        String body = colon < 0 ? request.getHeader(INSTITUTION) : capacity.substring(colon + 1);
        return new ActingAs(
                capacity(colon < 0 ? capacity : capacity.substring(0, colon)),
                body == null || body.isBlank() ? null : new Institution(body));
    }

    /** As whom the person acts. */
    static Actor actor(HttpServletRequest request, PersonId person, List<Accreditation> all) {
        ActingAs named = named(request);
        return named.of(person, all).orElseThrow(() -> {
            boolean holdsNothing = all.isEmpty() && named.capacity() == null;
            return holdsNothing ? new Refused(MembershipRule.PERSON_IS_ACCREDITED) : unclear(all);
        });
    }

    /** As whom the person speaks now, of what it holds and of nothing else. */
    static Actor speaking(HttpServletRequest request, PersonId person, List<Accreditation> held) {
        List<Accreditation> meant = named(request).among(held);
        if (held.isEmpty()) {
            throw new Refused(MembershipRule.PERSON_IS_ACCREDITED);
        }
        if (meant.size() != 1) {
            throw unclear(held);
        }
        Accreditation one = meant.get(0);
        return new Actor(one.institution(), one.capacity(), person, one.id());
    }

    private static BadRequest unclear(List<Accreditation> all) {
        String held = all.stream()
                .map(one -> one.capacity() + ":" + one.institution())
                .distinct()
                .collect(Collectors.joining(", "));
        return new BadRequest(HttpStatus.BAD_REQUEST, "capacity-unclear", CAPACITY, held.isEmpty() ? "-" : held);
    }

    private static @Nullable Capacity capacity(String header) {
        if (header.isBlank()) {
            return null;
        }
        return Stream.of(Capacity.values())
                .filter(capacity ->
                        capacity != Capacity.RECORD && capacity.name().equals(header))
                .findFirst()
                .orElseThrow(() -> new BadRequest(HttpStatus.BAD_REQUEST, "capacity-unknown", CAPACITY, header));
    }
}
