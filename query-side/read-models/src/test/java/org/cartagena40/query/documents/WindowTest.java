package org.cartagena40.query.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.BRAZIL;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.SECRETARIAT;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.Tier;
import org.cartagena40.events.documents.Audience;
import org.cartagena40.events.documents.CommentAnswered;
import org.cartagena40.events.documents.CommentArrivedLate;
import org.cartagena40.events.documents.CommentContent;
import org.cartagena40.events.documents.CommentId;
import org.cartagena40.events.documents.CommentStatus;
import org.cartagena40.events.documents.CommentSubmitted;
import org.cartagena40.events.documents.CommentWindowClosed;
import org.cartagena40.events.documents.CommentWindowOpened;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.WindowId;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MembershipBasis;
import org.cartagena40.query.Views;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.Test;

/** R127-R130, F18: what everybody sees of a window, what only those who may comment in it. */
class WindowTest {

    private static final WindowId WINDOW = new WindowId("CW-1");
    private static final CommentId COMMENT = new CommentId("comment-1");
    private static final EffectiveTime AT = EffectiveTime.at(OPENED);
    private static final CommentContent CONTENT =
            new CommentContent("en", TextHash.of("a comment"), List.of(1), List.of());
    private static final Reader OF_BRAZIL = new Reader(Tier.MEMBERS, BRAZIL.institution());
    private static final Reader NETWORK = new Reader(Tier.STAKEHOLDERS, new Institution("NRC"));

    private final Views views = new Views();
    private final WindowQueries windows = new WindowQueries(views.reading());

    @Test
    void it_is_open_until_before_its_deadline() {
        views.record(opened(Audience.MEMBERS));
        assertThat(at(DEADLINE.instant().minus(1, ChronoUnit.MICROS), Reader.anyone())
                        .entry()
                        .open())
                .isTrue();
        assertThat(at(DEADLINE.instant(), Reader.anyone()).entry().open()).isFalse();
        assertThat(windows.windows(views.asked(OPENED.minusSeconds(1), Reader.anyone()), Paging.first())
                        .items())
                .isEmpty();
    }

    @Test
    void closed_early_it_is_open_until_then() {
        Instant close = OPENED.plusSeconds(60);
        views.record(
                opened(Audience.MEMBERS),
                new CommentWindowClosed(WINDOW, "A new version", EffectiveTime.at(close), SECRETARIAT));
        assertThat(at(close.minus(1, ChronoUnit.MICROS), Reader.anyone()).entry())
                .satisfies(entry -> {
                    assertThat(entry.open()).isTrue();
                    assertThat(entry.closedAt()).isNull();
                    assertThat(entry.closeReason()).isNull();
                });
        assertThat(at(close, Reader.anyone()).entry()).satisfies(entry -> {
            assertThat(entry.open()).isFalse();
            assertThat(entry.closeReason()).isEqualTo("A new version");
        });
    }

    @Test
    void the_public_is_told_how_many_commented_after_the_close_and_never_who() {
        views.record(opened(Audience.MEMBERS), byBelize());
        assertThat(at(OPENED, Reader.anyone()).entry().comments()).isNull();
        assertThat(at(OPENED, NETWORK).entry().comments()).isNull();
        assertThat(at(OPENED, OF_BRAZIL).entry().comments()).isEqualTo(1);
        assertThat(at(DEADLINE.instant(), Reader.anyone()).entry().comments()).isEqualTo(1);
        assertThat(at(DEADLINE.instant(), Reader.anyone()).list()).isEmpty();
        assertThat(at(DEADLINE.instant(), NETWORK).list()).isEmpty();
    }

    @Test
    void members_read_what_members_said_and_see_who_is_silent() {
        views.record(opened(Audience.MEMBERS), admitted(BELIZE), admitted(BRAZIL), byBelize());
        WindowDetail seen = at(OPENED, OF_BRAZIL);
        assertThat(seen.list()).singleElement().satisfies(comment -> {
            assertThat(comment.by()).isEqualTo("BZ");
            assertThat(comment.late()).isFalse();
            assertThat(comment.content()).isEqualTo(ContentState.KNOWN_NOT_HELD);
            assertThat(comment.status()).isNull();
        });
        assertThat(seen.commented()).containsExactly("BZ");
        assertThat(seen.silent()).containsExactly("BR");
    }

    @Test
    void stakeholders_read_each_other_and_members_read_them_too() {
        Institution body = new Institution("CITY");
        Act act = Act.by(new Actor(body, Capacity.STAKEHOLDER, null, null));
        views.record(opened(Audience.STAKEHOLDERS), new CommentArrivedLate(WINDOW, COMMENT, body, CONTENT, AT, act));
        assertThat(at(OPENED, NETWORK).list())
                .singleElement()
                .satisfies(comment -> assertThat(comment.late()).isTrue());
        assertThat(at(OPENED, OF_BRAZIL).list()).hasSize(1);
        assertThat(at(OPENED, Reader.anyone()).list()).isEmpty();
        assertThat(at(OPENED, NETWORK).entry().late()).isEqualTo(1);
        assertThat(at(OPENED, NETWORK).entry().comments()).isZero();
    }

    @Test
    void the_later_answer_speaks_and_before_it_the_first() {
        EffectiveTime later = EffectiveTime.at(OPENED.plusSeconds(9));
        LanguageText reply = LanguageText.of("en", "Taken up in part 2");
        views.record(
                opened(Audience.MEMBERS),
                byBelize(),
                new CommentAnswered(WINDOW, COMMENT, CommentStatus.NOTED, null, AT, SECRETARIAT),
                new CommentAnswered(WINDOW, COMMENT, CommentStatus.TAKEN_UP, reply, later, SECRETARIAT));
        assertThat(at(OPENED, OF_BRAZIL).list().get(0).status()).isEqualTo("NOTED");
        assertThat(at(OPENED.plusSeconds(9), OF_BRAZIL).list().get(0)).satisfies(comment -> {
            assertThat(comment.status()).isEqualTo("TAKEN_UP");
            assertThat(comment.reply()).isEqualTo(TextEntry.of(reply));
        });
    }

    private WindowDetail at(Instant asOf, Reader reader) {
        return windows.window(views.asked(asOf, reader), "CW-1");
    }

    private static CommentWindowOpened opened(Audience audience) {
        return new CommentWindowOpened(WINDOW, new DocumentId("CN-PLAT-2"), audience, DEADLINE, false, AT, SECRETARIAT);
    }

    private static CommentSubmitted byBelize() {
        return new CommentSubmitted(WINDOW, COMMENT, BELIZE.institution(), CONTENT, AT, BELIZE_ACTS);
    }

    private static MemberAdmitted admitted(MemberState state) {
        return new MemberAdmitted(MSC, state, MembershipBasis.ADOPTED, AT, PRESIDENCY);
    }
}
