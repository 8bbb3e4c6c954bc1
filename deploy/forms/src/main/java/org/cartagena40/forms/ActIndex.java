package org.cartagena40.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.command.acts.ActTable;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.frame.Visitor.Seat;
import org.cartagena40.forms.FormField.Option;
import org.cartagena40.query.views.NotOnRecord;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All that a person may do in the capacity that it acts in, and on what. */
@Controller
@RequestMapping(ActPlace.PAGES)
public final class ActIndex {

    private final KnownThings known;

    public ActIndex(KnownThings known) {
        this.known = known;
    }

    /** The acts of one feature. */
    public record Chapter(String feature, List<Line> acts) {}

    /** An act: its form, or where it is said what it is on. */
    public record Line(String title, String does, String page, boolean binding) {}

    /** What an act can be on. */
    public record On(String act, String title, String does, List<FormField> fields) {}

    @GetMapping
    ModelAndView all(Visit visit) {
        return visit.show("acts/index", chapters(visit));
    }

    @GetMapping("/on")
    ModelAndView on(Visit visit, @RequestParam String act, HttpServletRequest request) {
        ActForm form = ActPlace.named(act).orElseThrow(() -> new NotOnRecord("act", act));
        Map<String, String> address = new LinkedHashMap<>();
        form.addressed().forEach(part -> {
            String said = request.getParameter(part.getName());
            address.put(part.getName(), said == null ? "" : said.strip());
        });
        ActPlace place = new ActPlace(form, address);
        return place.whole() ? new ModelAndView("redirect:" + place.page()) : visit.show("acts/on", on(visit, place));
    }

    private On on(Visit visit, ActPlace place) {
        ActWords words = new ActWords(visit.words());
        Choices choices = known.choices(visit, Map.of());
        List<FormField> fields = place.form().addressed().stream()
                .map(part -> new FormField(
                        part.getName(),
                        words.label(place.form().name(), part.getName()),
                        null,
                        null,
                        Kind.ID,
                        true,
                        choices(choices, part.getType()),
                        List.of(),
                        List.of(place.address().getOrDefault(part.getName(), "")),
                        null))
                .toList();
        return new On(place.form().name(), words.title(place.form()), words.does(place.form()), fields);
    }

    private static List<Option> choices(Choices choices, Class<?> type) {
        return type == org.cartagena40.events.MemberState.class
                ? choices.of(org.cartagena40.events.Institution.class, "")
                : choices.of(type, "");
    }

    private static List<Chapter> chapters(Visit visit) {
        Seat seat = visit.visitor().seat();
        Map<String, List<Line>> chapters = new LinkedHashMap<>();
        if (seat != null) {
            ActWords words = new ActWords(visit.words());
            ActTable.all().stream()
                    .filter(form -> form.permission().to().contains(seat.capacity()))
                    .forEach(form -> chapters.computeIfAbsent(feature(form), feature -> new java.util.ArrayList<>())
                            .add(line(form, words)));
        }
        return chapters.entrySet().stream()
                .map(chapter -> new Chapter(visit.words().of("acts.of." + chapter.getKey()), chapter.getValue()))
                .toList();
    }

    private static Line line(ActForm form, ActWords words) {
        String page = form.addressed().isEmpty()
                ? new ActPlace(form, Map.of()).page()
                : ActPlace.PAGES + "/on?act=" + form.name();
        return new Line(words.title(form), words.does(form), page, Binding.binds(form));
    }

    /** The package of its command. */
    static String feature(ActForm form) {
        String name = form.command().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
