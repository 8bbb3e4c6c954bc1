package org.cartagena40.query.certificates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.cartagena40.query.certificates.Certificate.Doubt;
import org.cartagena40.query.certificates.Certificate.Outcome;
import org.cartagena40.query.certificates.Certificate.Words;
import org.cartagena40.query.decisions.Decision;
import org.cartagena40.query.decisions.DecisionQueries;
import org.cartagena40.query.history.HistoryEntry;
import org.cartagena40.query.history.HistoryFilter;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.log.LogPlace;
import org.cartagena40.query.notices.NoticeQueries;
import org.cartagena40.query.silence.SilenceProcedure;
import org.cartagena40.query.silence.SilenceQueries;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.jspecify.annotations.Nullable;

/** Puts a certificate together from what the register, the board, the notices, the history and the log say. */
public final class CertificateQueries {

    private static final Set<String> OUTCOMES =
            Set.of("silence.silence-lapsed", "silence.silence-broken", "silence.text-withdrawn");

    private final SilenceQueries board;
    private final DecisionQueries register;
    private final NoticeQueries notices;
    private final HistoryQueries history;
    private final LongFunction<Optional<LogPlace>> log;

    public CertificateQueries(
            SilenceQueries board,
            DecisionQueries register,
            NoticeQueries notices,
            HistoryQueries history,
            LongFunction<Optional<LogPlace>> log) {
        this.board = board;
        this.register = register;
        this.notices = notices;
        this.history = history;
        this.log = log;
    }

    /** By its number or its id. */
    public Certificate ofDecision(Question question, String numberOrId) {
        Decision decision = register.decision(question, numberOrId);
        return decision.procedure() == null ? ofMeeting(question, decision) : ofSilence(question, decision.procedure());
    }

    /** Of a procedure, whatever became of its text so far. */
    public Certificate ofProcedure(Question question, String id) {
        return ofSilence(question, id);
    }

    private Certificate ofMeeting(Question question, Decision decision) {
        List<HistoryEntry> course =
                history.ofDecision(question, decision.decision()).stream().toList();
        HistoryEntry told = course.isEmpty() ? null : course.get(0);
        Instant at = decision.effective().time().certainFrom().orElse(null);
        return new Certificate(
                null,
                decision,
                outcome("DECIDED", null, at, told),
                MeetingReasons.of(decision),
                decision.texts(),
                null,
                doubt(Doubt.NONE, course),
                course,
                places(course),
                evidence(decision));
    }

    private Certificate ofSilence(Question question, String id) {
        SilenceProcedure whole = board.procedure(question, id);
        List<HistoryEntry> course = course(question, id);
        Decision decision = whole.summary().decision() == null
                ? null
                : register.decision(question, whole.summary().decision());
        List<HistoryEntry> made = course.stream()
                .filter(entry -> whole.outcomeAt() != null)
                .filter(entry -> OUTCOMES.contains(entry.type()) || entry.type().equals("decisions.decision-numbered"))
                .toList();
        HistoryEntry told = made.isEmpty() ? null : made.get(0);
        var wording = whole.summary().wording();
        return new Certificate(
                id,
                decision,
                outcome(
                        whole.summary().status().name(),
                        wording == null ? null : new Words(wording.es(), wording.en()),
                        whole.outcomeAt(),
                        told),
                SilenceReasons.of(whole),
                whole.frozen().texts(),
                SilenceParts.of(whole, notices.notices(question, id).items()),
                doubt(doubt(whole), course),
                course,
                places(made),
                evidence(decision));
    }

    private List<HistoryEntry> course(Question question, String procedure) {
        HistoryFilter filter = HistoryFilter.of(procedure);
        List<HistoryEntry> course = new ArrayList<>();
        @Nullable String next = null;
        do {
            var page = history.history(question, filter, Paging.of(Paging.MAX_LIMIT, next, false));
            course.addAll(page.items());
            next = page.next();
        } while (next != null);
        return course;
    }

    private static Outcome outcome(
            String status, @Nullable Words wording, @Nullable Instant at, @Nullable HistoryEntry told) {
        return new Outcome(
                status,
                wording,
                told == null ? null : new Words(told.es(), told.en()),
                at,
                at == null ? null : SilenceParts.clocks(at),
                told == null ? null : told.recordedAt(),
                told == null ? null : told.position());
    }

    private static Doubt doubt(SilenceProcedure whole) {
        return new Doubt(
                whole.summary().underReview(),
                whole.summary().newDecisionCalledFor(),
                whole.interruptions(),
                whole.review(),
                List.of(),
                List.of());
    }

    private static Doubt doubt(Doubt known, List<HistoryEntry> course) {
        return new Doubt(
                known.underReview(),
                known.newDecisionCalledFor(),
                known.interruptions(),
                known.review(),
                positions(course.stream().map(HistoryEntry::correctedBy)),
                positions(course.stream().map(HistoryEntry::annotatedBy)));
    }

    private static List<Long> positions(Stream<List<Long>> of) {
        return of.flatMap(List::stream).distinct().sorted().toList();
    }

    private List<LogPlace> places(List<HistoryEntry> made) {
        return made.stream()
                .map(entry -> log.apply(entry.position()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static @Nullable String evidence(@Nullable Decision decision) {
        if (decision == null) {
            return null;
        }
        String name = decision.number() == null ? decision.decision() : decision.number();
        return "/api/v1/decisions/" + name + "/evidence";
    }
}
