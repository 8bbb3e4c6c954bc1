package org.cartagena40.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Standing;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.command.acts.ActTable;
import org.cartagena40.command.acts.Incoming;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.dashboard.words.Languages;
import org.cartagena40.dashboard.words.Names;
import org.cartagena40.dashboard.words.When;
import org.cartagena40.dashboard.words.Words;
import org.cartagena40.events.Act;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Institution;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.States;
import org.cartagena40.eventstore.EventJson;
import org.cartagena40.forms.FormField.Option;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every act of the table as a form, in every language, filled in as a browser would send it: it means the command that the
 * body of a program means.
 */
class EveryActIsAFormTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final JsonMapper JSON = EventJson.exactNumbers(JsonMapper.builder())
            .addModule(EventJson.idModule())
            .build();
    private static final MessageSource WORDS = new Languages().words();
    private static final SpringTemplateEngine TEMPLATES = templates();
    private static final Pattern INPUT = Pattern.compile("<input ([^>]*)/?>");
    private static final Pattern AREA = Pattern.compile("<textarea ([^>]*)>\\n?([^<]*)</textarea>");
    private static final Pattern SELECT = Pattern.compile("<select ([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected=\"selected\"");

    static Stream<ActForm> acts() {
        return ActTable.all().stream();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_act_has_its_words_and_so_have_its_fields(ActForm form) {
        for (Locale language : new Languages().all()) {
            ActWords words = new ActWords(new Words(WORDS, language));
            assertThat(words.title(form)).isNotBlank();
            assertThat(words.does(form)).isNotBlank();
            assertThat(fields(form, Typed.nothing(), language).stream().flatMap(FormField::all))
                    .allSatisfy(
                            field -> assertThat(field.label()).as(field.path()).isNotBlank());
            assertThat(form.addressed())
                    .allSatisfy(part -> assertThat(words.label(form.name(), part.getName()))
                            .as(part.getName())
                            .isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void a_form_filled_in_means_what_the_body_of_a_program_means(ActForm form) {
        for (boolean all : new boolean[] {true, false}) {
            ObjectNode body = Samples.body(form, all);
            Typed shown = filledIn(form, Typed.of(body));
            assertThat(command(form, Body.of(form, shown)))
                    .usingRecursiveComparison()
                    .ignoringFields(namedAtRandom(form))
                    .isEqualTo(command(form, body));
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_empty_form_says_nothing(ActForm form) {
        assertThat(Body.of(form, filledIn(form, Typed.nothing())).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void all_that_an_act_says_is_shown_in_words_before_it_is_recorded(ActForm form) {
        for (Locale language : new Languages().all()) {
            Words words = new Words(WORDS, language);
            Showing showing = new Showing(new ActWords(words), new When(words), new Names(words, NOW), null);
            List<Shown> shown = showing.all(
                    form.name(), incoming(form, Samples.body(form, true)).said(form.parts()));
            assertThat(shown).hasSize(form.fields().size());
            assertThat(shown.stream().flatMap(EveryActIsAFormTest::whole))
                    .allSatisfy(
                            one -> assertThat(one.label()).as(one.toString()).isNotBlank());
        }
    }

    /** A procedure on no invitation and after no other has nothing to be named after. */
    private static String namedAtRandom(ActForm form) {
        return form.name().equals("OpenSilenceProcedure") ? "procedure" : "none";
    }

    private static Stream<Shown> whole(Shown shown) {
        return Stream.concat(Stream.of(shown), shown.parts().stream().flatMap(EveryActIsAFormTest::whole));
    }

    private static List<FormField> fields(ActForm form, Typed typed, Locale language) {
        ActWords words = new ActWords(new Words(WORDS, language));
        FormFields.Names names = () -> States.all().stream()
                .map(state -> new Option(state.value(), state.value()))
                .toList();
        return new FormFields(
                        words, names, (type, name) -> List.of(new Option("known", "Known")), typed, null, Map.of())
                .of(form);
    }

    /** What a browser sends back of the form that it is shown. */
    private static Typed filledIn(ActForm form, Typed typed) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        for (FormField field : fields(form, typed, Languages.SPANISH)) {
            Context context = new Context(Languages.SPANISH, Map.of("one", field));
            String html = TEMPLATES.process("acts/fields", java.util.Set.of("field"), context);
            assertThat(html).doesNotContain("??");
            collect(html, sent);
        }
        return Typed.sent(sent);
    }

    private static void collect(String html, Map<String, List<String>> sent) {
        INPUT.matcher(html).results().map(found -> found.group(1)).forEach(input -> {
            boolean mark = input.contains("type=\"radio\"") || input.contains("type=\"checkbox\"");
            if (!mark || input.contains("checked=\"checked\"")) {
                put(sent, input, attribute(input, "value"));
            }
        });
        AREA.matcher(html).results().forEach(area -> put(sent, area.group(1), HtmlUtils.htmlUnescape(area.group(2))));
        SELECT.matcher(html).results().forEach(select -> {
            Matcher chosen = CHOSEN.matcher(select.group(2));
            put(sent, select.group(1), chosen.find() ? chosen.group(1) : "");
        });
    }

    private static void put(Map<String, List<String>> sent, String element, @Nullable String value) {
        String name = attribute(element, "name");
        if (name != null) {
            sent.computeIfAbsent(name, first -> new ArrayList<>()).add(value == null ? "" : value);
        }
    }

    private static @Nullable String attribute(String element, String name) {
        Matcher found = Pattern.compile("(?:^| )" + name + "=\"([^\"]*)\"").matcher(element);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : null;
    }

    private static ActaCommand command(ActForm form, ObjectNode body) {
        return form.commandOf(incoming(form, body));
    }

    private static Incoming incoming(ActForm form, ObjectNode body) {
        Map<String, Object> address = new LinkedHashMap<>();
        form.addressed()
                .forEach(part -> address.put(
                        part.getName(),
                        JSON.convertValue(
                                part.getType() == int.class
                                        ? "1"
                                        : part.getName().matches("state|member") ? "BZ" : "x",
                                part.getType())));
        Map<String, Object> said = new LinkedHashMap<>();
        form.fields().forEach(field -> {
            if (body.has(field.name())) {
                said.put(field.name(), JSON.treeToValue(body.get(field.name()), JSON.constructType(field.type())));
            }
        });
        Actor actor = new Actor(new Institution("BZ"), Capacity.MEMBER_STATE, new PersonId("p"), null);
        return new Incoming(Ids.named(form.name()), Act.by(actor), NOW, address, said, 1, () -> Standing.NONE);
    }

    private static SpringTemplateEngine templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("dashboard/pages/");
        resolver.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(WORDS);
        return engine;
    }
}
