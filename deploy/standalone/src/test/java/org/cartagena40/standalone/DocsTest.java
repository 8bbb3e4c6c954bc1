package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.command.acts.ActTable;
import org.cartagena40.command.http.RulePages;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EventCatalogue;
import org.junit.jupiter.api.Test;

/**
 * The docs say what the code says. Five pages are made from the code; with {@code -Ddocs.write=true} this test writes them
 * anew instead of comparing.
 */
class DocsTest {

    private static final Path DOCS = Path.of("../../docs");

    @Test
    void the_rule_book_is_the_one_in_the_code() throws IOException {
        assertPage("rules.md", """
                # The rule book

                Every rule that can refuse an act, made from the code. A refusal's `type` is `/problems/<feature>/<rule>`; the
                sentence is what is true when all is well.

                | rule | clause | sentence | what to do |
                |---|---|---|---|
                %s
                """.formatted(rows(Locale.ENGLISH)));
    }

    @Test
    void the_rule_book_in_Spanish_is_the_one_in_its_file() throws IOException {
        assertPage("reglas.md", """
                # El libro de reglas

                Toda regla que puede rechazar un acto, tomada del código y de `rules_es.properties`. El `type` de un rechazo es
                `/problems/<feature>/<rule>`; la frase es lo que es cierto cuando todo está en orden. La ley es el [texto en inglés](rules.md).

                | regla | cláusula | frase | qué hacer |
                |---|---|---|---|
                %s
                """.formatted(rows(Locale.forLanguageTag("es"))));
    }

    private static String rows(Locale language) {
        return RulePages.book(language).stream()
                .map(page ->
                        "| `%s` | %s | %s | %s |".formatted(page.rule(), page.clause(), page.sentence(), page.remedy()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void the_list_of_events_is_the_catalogue() throws IOException {
        String rows = EventCatalogue.entries().stream()
                .map(entry -> "| `%s` | %d | %s |".formatted(entry.name(), entry.revision(), fields(entry.type())))
                .collect(Collectors.joining("\n"));
        assertPage("events.md", """
                # The events

                Every event type with its name and revision on the wire, made from the code. Each also carries `effective` (when it
                held) and `act` (who, for whom, on which sources). Golden files pin the bytes.

                | name | revision | fields |
                |---|---|---|
                %s
                """.formatted(rows));
    }

    @Test
    void the_list_of_acts_is_the_table() throws IOException {
        String rows = ActTable.all().stream()
                .map(form -> "| `%s` | `%s` | %s | `%s` |"
                        .formatted(form.name(), form.address(), fields(form), form.readAt()))
                .collect(Collectors.joining("\n"));
        assertPage("acts.md", """
                # The acts

                Every act that comes in over HTTP, made from the table in the code. Each is a POST with an `Idempotency-Key`. What stands in
                braces is a component of the command; a field with `?` may be left out. Who may send it: [permissions](permissions.md).

                | act | address | fields | read at |
                |---|---|---|---|
                %s
                """.formatted(rows));
    }

    @Test
    void the_table_of_permissions_is_the_one_in_the_code() throws IOException {
        List<Capacity> capacities = Stream.of(Capacity.values())
                .filter(capacity -> capacity != Capacity.RECORD)
                .toList();
        String rows = ActTable.all().stream()
                .map(form -> "| `%s` | %s | `%s` | %s |"
                        .formatted(
                                form.name(),
                                capacities.stream()
                                        .map(capacity -> form.permission().to().contains(capacity) ? "yes" : "")
                                        .collect(Collectors.joining(" | ")),
                                form.permission().otherwise().name(),
                                form.permission().otherwise().wording().clause()))
                .collect(Collectors.joining("\n"));
        String head = capacities.stream().map(Capacity::name).collect(Collectors.joining(" | "));
        assertPage("permissions.md", """
                # The table of permissions

                Every act and every capacity, made from the table in the code. Asked before any decider ([authority](authority.md)); whoever
                sends an act in another capacity is refused by the rule named here. The deciders then ask what depends on the matter. The
                record's own acts, such as conclusions, numbers and imports, are in no line: no request can be one.

                | act | %s | otherwise | clause |
                |---|---|---|---|---|---|---|---|---|
                %s
                """.formatted(head, rows));
    }

    @Test
    void every_link_between_the_docs_leads_somewhere() throws IOException {
        List<Path> pages = files(DOCS, ".md").toList();
        assertThat(pages).isNotEmpty();
        for (Path page : pages) {
            Pattern.compile("\\]\\(([^)#:]+)\\)")
                    .matcher(Files.readString(page))
                    .results()
                    .map((MatchResult link) -> page.resolveSibling(link.group(1)))
                    .forEach(
                            target -> assertThat(target).as("linked in " + page).exists());
        }
    }

    @Test
    void every_class_that_the_docs_name_exists() throws IOException {
        Set<String> classes = files(Path.of("../.."), ".java")
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        List<Path> pages = files(DOCS, ".md")
                .filter(page -> !page.endsWith("0002-axon-4.md")) // names Axon's classes
                .toList();
        for (Path page : pages) {
            Pattern.compile("`([A-Z]+[a-z][A-Za-z0-9]*)`")
                    .matcher(Files.readString(page))
                    .results()
                    .map((MatchResult name) -> name.group(1))
                    .forEach(name -> assertThat(classes).as("named in " + page).contains(name));
        }
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    private static String fields(ActForm form) {
        return form.fields().stream()
                .map(field -> "`" + field.name() + (field.required() ? "`" : "?`"))
                .collect(Collectors.joining(" "));
    }

    private static String fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("effective") && !name.equals("act"))
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(" "));
    }

    private static void assertPage(String name, String expected) throws IOException {
        Path page = DOCS.resolve(name);
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(page, expected);
        }
        assertThat(Files.readString(page))
                .as("docs/" + name + " is not up to date")
                .isEqualTo(expected);
    }
}
