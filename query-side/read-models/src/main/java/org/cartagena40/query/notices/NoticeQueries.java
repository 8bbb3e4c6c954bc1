package org.cartagena40.query.notices;

import static org.cartagena40.query.views.Seen.counted;
import static org.cartagena40.query.views.Seen.rows;

import java.util.List;
import java.util.Map;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Tier;
import org.cartagena40.events.silence.Notice;
import org.cartagena40.query.notices.NoticeOnRecord.Receipt;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.cartagena40.query.views.Reading;

/** The notices of a procedure, who acknowledged them, and each as a letter to one of its addressees. */
public final class NoticeQueries {

    private static final String OF_NOTICE =
            " a where a.procedure = :procedure and a.kind = :kind and a.number = :number and a.certain_from <= :asOf";
    private static final String HOW_MANY =
            "select count(distinct state) as acknowledged from " + counted("acknowledgement") + OF_NOTICE;
    private static final String WHO = "select state, min(certain_from) as acknowledged_at from "
            + rows("acknowledgement") + OF_NOTICE + " group by state order by min(position)";

    private final Reading reading;

    public NoticeQueries(Reading reading) {
        this.reading = reading;
    }

    /** In the order in which they were given. */
    public Page<NoticeOnRecord> notices(Question question, String procedure) {
        return reading.answer(question, asked -> {
            Matter matter = new MatterParts(asked, procedure).matter();
            return new Page<>(
                    matter.notices().stream()
                            .map(notified -> onRecord(asked, procedure, notified, matter.addressees()))
                            .toList(),
                    null);
        });
    }

    /** The letter that tells one addressee. Letters are for the members and their bodies; each State reads its own. */
    public Letter letter(Question question, String procedure, Addressed to) {
        return reading.answer(question, asked -> {
            Matter matter = new MatterParts(asked, procedure).matter();
            if (!mayRead(question.reader(), to.state()) || !matter.addressees().contains(to.state())) {
                throw to.notOnRecord();
            }
            Notified notified = matter.notices().stream()
                    .filter(one -> NoticeName.of(one.notice()).equals(to.notice()))
                    .findFirst()
                    .orElseThrow(to::notOnRecord);
            return new LetterDraft(matter, notified, new MemberState(to.state()))
                    .letter(to.language(), question.moment());
        });
    }

    /** Which letter is asked for: the notice as it is written in addresses, the State addressed, the language. */
    public record Addressed(String notice, String state, LetterLanguage language) {

        private NotOnRecord notOnRecord() {
            return new NotOnRecord("letter", notice + " to " + state);
        }
    }

    private static boolean mayRead(Reader reader, String state) {
        return reader.sees(Tier.MEMBERS)
                || (reader.own() != null && reader.own().value().equals(state));
    }

    private static NoticeOnRecord onRecord(Asked asked, String procedure, Notified notified, List<String> addressees) {
        Notice notice = notified.notice();
        var of = Map.of("procedure", procedure, "kind", notice.kind().name(), "number", notice.number());
        List<Receipt> receipts =
                asked.rows(WHO, of, row -> new Receipt(row.text("state"), row.instant("acknowledged_at")));
        return new NoticeOnRecord(
                NoticeName.of(notice),
                notice.kind(),
                notice.number(),
                notified.at(),
                addressees.size(),
                addressees,
                asked.rows(HOW_MANY, of, row -> row.count("acknowledged")).get(0),
                receipts,
                asked.question().reader().sees(Tier.MEMBERS) ? without(receipts, addressees) : null);
    }

    private static List<String> without(List<Receipt> receipts, List<String> addressees) {
        List<String> acknowledged = receipts.stream().map(Receipt::state).toList();
        return addressees.stream()
                .filter(state -> !acknowledged.contains(state))
                .toList();
    }
}
