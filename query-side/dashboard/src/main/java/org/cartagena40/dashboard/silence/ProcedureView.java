package org.cartagena40.dashboard.silence;

import java.util.Comparator;
import java.util.List;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.proof.Proof;
import org.cartagena40.events.Capacity;
import org.cartagena40.query.decisions.Decision;
import org.cartagena40.query.notices.NoticeOnRecord;
import org.cartagena40.query.silence.ProcedureStatus;
import org.cartagena40.query.silence.SilenceProcedure;
import org.cartagena40.query.silence.Text;
import org.jspecify.annotations.Nullable;

/**
 * One procedure whole.
 *
 * @param decision what it led to; null while there is none
 * @param proof of the decision; null while there is none
 * @param later its status now, where it is another one than at the shown moment
 * @param mayObject whether the visitor is a delegation that may object now
 */
public record ProcedureView(
        SilenceProcedure whole,
        Countdown countdown,
        Paragraphs shown,
        List<Paragraphs> otherTexts,
        Roll roll,
        List<Told> timeline,
        @Nullable Decision decision,
        @Nullable Proof proof,
        boolean sample,
        boolean delegation,
        boolean mayObject,
        boolean mine,
        @Nullable String later) {

    /**
     * What other lists say of it.
     *
     * @param opening the notice of its opening; null where none is on record
     */
    record Beside(
            @Nullable Decision decision,
            @Nullable Proof proof,
            @Nullable NoticeOnRecord opening) {}

    /** A text in its language, by its paragraphs. */
    public record Paragraphs(String lang, boolean authentic, List<String> paragraphs, String hash) {}

    static ProcedureView of(
            SilenceProcedure whole, ProcedureStatus now, List<Told> timeline, Beside beside, Visit visit) {
        String authentic = whole.rounds().authoritativeLanguage();
        List<Paragraphs> texts = whole.frozen().texts().stream()
                .sorted(Comparator.comparing((Text text) -> !text.lang().equals(authentic)))
                .map(text -> paragraphs(text, authentic))
                .toList();
        Countdown countdown = Countdown.of(whole.summary(), visit);
        String state = visit.visitor().state();
        boolean delegation = visit.visitor().in(Capacity.MEMBER_STATE);
        return new ProcedureView(
                whole,
                countdown,
                texts.get(0),
                texts.subList(1, texts.size()),
                Roll.of(whole, beside.opening(), visit),
                timeline,
                beside.decision(),
                beside.proof(),
                whole.origin().equals("SAMPLE"),
                delegation,
                delegation
                        && countdown.running()
                        && visit.now()
                        && whole.frozen().entitled().contains(state),
                delegation && whole.frozen().entitled().contains(state),
                now == whole.summary().status() ? null : visit.words().of("silence.status", now));
    }

    private static Paragraphs paragraphs(Text text, String authentic) {
        List<String> lines = text.text().lines().filter(line -> !line.isBlank()).toList();
        return new Paragraphs(text.lang(), text.lang().equals(authentic), lines, text.hash());
    }
}
