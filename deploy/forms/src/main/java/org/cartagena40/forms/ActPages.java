package org.cartagena40.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cartagena40.command.contents.FileDesk;
import org.cartagena40.command.http.ActDesk;
import org.cartagena40.command.http.ActDesk.FilledIn;
import org.cartagena40.command.http.CommandProblems;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.frame.Visitor.Seat;
import org.cartagena40.forms.FormPages.Preview;
import org.cartagena40.forms.Sent.Step;
import org.cartagena40.query.views.NotOnRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * An act's form: filled in, looked at, confirmed. Each step is a page of its own, so it needs no script, and each sends
 * along what was typed, so nothing has to be remembered in between.
 */
@Controller
@RequestMapping(ActPlace.PAGES)
public final class ActPages {

    private static final String FORM = "acts/form";

    private final ActDesk desk;
    private final CommandProblems problems;
    private final FormPages pages;
    private final Proposals proposals;
    private final KeptForms kept;
    private final Uploads uploads;

    public ActPages(
            ActDesk desk,
            CommandProblems problems,
            KnownThings known,
            Proposals proposals,
            KeptForms kept,
            FileDesk files) {
        this.desk = desk;
        this.problems = problems;
        this.pages = new FormPages(known, proposals);
        this.proposals = proposals;
        this.kept = kept;
        this.uploads = new Uploads(files);
    }

    @GetMapping("/{*act}")
    ModelAndView form(Visit visit, HttpServletRequest request) {
        ActPlace place = place(request);
        if (visit.visitor().seat() == null) {
            return visit.show("acts/nobody", place);
        }
        Map<String, List<String>> before = kept.take(request);
        Sent sent = before.isEmpty() ? proposals.of(place, visit, parameters(request)) : Sent.of(before);
        ModelAndView page = visit.show(FORM, pages.view(visit, place, sent, null, outright(place, visit)));
        page.addObject("ended", !before.isEmpty());
        return page;
    }

    @PostMapping("/{*act}")
    ModelAndView send(Visit visit, HttpServletRequest request) {
        ActPlace place = place(request);
        Seat seat = visit.visitor().seat();
        if (seat == null) {
            return visit.show("acts/nobody", place);
        }
        Sent sent = Sent.of(parameters(request));
        if (sent.as() != null && !sent.as().equals(seat.header())) {
            return again(visit, place, sent, visit.words().of("form.other-capacity"));
        }
        try {
            return answered(visit, place, Sent.of(uploads.in(parameters(request), request)), request);
        } catch (Uploads.Refused file) {
            return refused(visit, place, sent, null, file);
        }
    }

    private ModelAndView answered(Visit visit, ActPlace place, Sent sent, HttpServletRequest request) {
        Map<String, Object> said = null;
        try {
            said = desk.meant(filledIn(place, sent), request).values();
            return sent.step() == Step.RECORD && (sent.sure() || !Binding.binds(place.form()))
                    ? record(visit, place, sent, request)
                    : preview(visit, place, sent, new Preview(said, desk.foreseen(filledIn(place, sent), request)));
        } catch (RuntimeException e) {
            return refused(visit, place, sent, said == null ? null : new Preview(said, List.of()), e);
        }
    }

    private ModelAndView preview(Visit visit, ActPlace place, Sent sent, Preview preview) {
        return switch (sent.step()) {
            case LOOK -> visit.show(FORM, pages.view(visit, place, sent, preview, outright(place, visit)));
            case REVIEW -> review(visit, place, sent, preview, HttpStatus.OK);
            case RECORD -> review(visit, place, sent, preview, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView review(Visit visit, ActPlace place, Sent sent, Preview preview, HttpStatus status) {
        ModelAndView page = visit.show("acts/review", pages.view(visit, place, sent, preview, null));
        page.addObject("unsure", status != HttpStatus.OK);
        page.setStatus(status);
        return page;
    }

    private ModelAndView record(Visit visit, ActPlace place, Sent sent, HttpServletRequest request) {
        var answer = desk.record(filledIn(place, sent), request);
        if (answer.getBody() == null) {
            return again(visit, place, sent, visit.words().of("form.nothing-to-record"));
        }
        String at = ActPlace.pageOf(
                Objects.requireNonNull(answer.getHeaders().getLocation()).toString());
        return new ModelAndView("redirect:" + ReceiptPage.address(sent.key(), at));
    }

    private ModelAndView refused(
            Visit visit, ActPlace place, Sent sent, @Nullable Preview preview, RuntimeException failure) {
        if (sent.more() != null) {
            return visit.show(FORM, pages.view(visit, place, sent, preview, null));
        }
        Locale language = visit.words().locale();
        ProblemDetail told =
                failure instanceof Uploads.Refused file ? file.problem(language) : problems.told(failure, language);
        Problem problem = Problem.of(told, visit.words());
        ModelAndView page = visit.show(FORM, pages.view(visit, place, sent, preview, problem));
        page.setStatus(HttpStatus.valueOf(problem.status()));
        return page;
    }

    private ModelAndView again(Visit visit, ActPlace place, Sent sent, String notice) {
        ModelAndView page = visit.show(FORM, pages.view(visit, place, sent, null, null));
        page.addObject("notice", notice);
        return page;
    }

    /** What no filling in would help. */
    private static @Nullable Problem outright(ActPlace place, Visit visit) {
        var capacity = Objects.requireNonNull(visit.visitor().seat()).capacity();
        var permission = place.form().permission();
        return permission.to().contains(capacity) ? null : Problem.of(permission.refusalOf(capacity), visit.words());
    }

    private static FilledIn filledIn(ActPlace place, Sent sent) {
        return new FilledIn(
                place.form(), place.address(), Body.of(place.form(), sent.typed()), sent.key(), sent.ifMatch());
    }

    private static ActPlace place(HttpServletRequest request) {
        String path = request.getRequestURI();
        return ActPlace.at(path).orElseThrow(() -> new NotOnRecord("act", path));
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        return parameters;
    }
}
