package org.cartagena40.dashboard.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cartagena40.dashboard.words.Names;
import org.cartagena40.dashboard.words.Sources;
import org.cartagena40.dashboard.words.When;
import org.cartagena40.dashboard.words.Words;
import org.cartagena40.query.views.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/**
 * One request of a page, understood once: the question about a moment as this reader, the address, the language. Every
 * page asks the queries with {@link #question()} and ends with {@link #show}.
 */
public final class Visit {

    private final Address address;
    private final Question question;
    private final Question present;
    private final Visitor visitor;
    private final Words words;
    private final Frames frames;

    Visit(Asked asked, Visitor visitor, Words words, Frames frames) {
        this.address = asked.address();
        this.question = asked.question();
        this.present = asked.present();
        this.visitor = visitor;
        this.words = words;
        this.frames = frames;
    }

    public Question question() {
        return question;
    }

    /** The same question about now, with all that is known: what a page of another moment is compared with. */
    public Question present() {
        return present;
    }

    /** What is asked: at which address, about which moment, and the same about now. */
    record Asked(Address address, Question question, Question present) {}

    /** The asked moment. */
    public Instant asOf() {
        return question.moment().asOf();
    }

    /** Whether the page shows the present, all known: only then is there a clock that runs and an act to offer. */
    public boolean now() {
        return !address.timeTravel();
    }

    public Address address() {
        return address;
    }

    public Visitor visitor() {
        return visitor;
    }

    public Words words() {
        return words;
    }

    public When when() {
        return new When(words);
    }

    public Names names() {
        return new Names(words, asOf());
    }

    /** The capital whose clock the visitor reads first; null without one. */
    public When.@Nullable Place place() {
        String state = visitor.state();
        return state == null ? null : names().capital(state);
    }

    /** The days on which something happened, as far as this reader may know. */
    List<LocalDate> stops() {
        return frames.stops(this);
    }

    /** What the parts of a page say now and did not say at the shown moment; both are asked as this reader. */
    public Later later(Function<Question, Map<String, String>> says) {
        return now() ? Later.nothing() : Later.of(says.apply(question), says.apply(present));
    }

    /**
     * The page: its template gets the view as {@code page}, besides {@code frame}, {@code when}, {@code names},
     * {@code sources}.
     */
    public ModelAndView show(String template, Object view) {
        return show(template, view, Later.nothing());
    }

    /** The same, and as {@code later} what its parts say now. */
    public ModelAndView show(String template, Object view, Later later) {
        ModelAndView page = new ModelAndView(template);
        page.addObject("page", view);
        page.addObject("later", later);
        page.addObject("frame", frames.around(this));
        page.addObject("when", when());
        page.addObject("names", names());
        page.addObject("sources", new Sources(words));
        return page;
    }
}
