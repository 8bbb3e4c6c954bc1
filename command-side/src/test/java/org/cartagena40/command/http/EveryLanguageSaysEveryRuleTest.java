package org.cartagena40.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartagena40.command.Phrase;
import org.cartagena40.command.Rule;
import org.cartagena40.command.Wordings;
import org.cartagena40.events.LanguageFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is in the book, and every language that has files says all that can be refused, and nothing else. */
class EveryLanguageSaysEveryRuleTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    /** The reader of JSON tells its reason in English; only English repeats it. */
    private static final String TECHNICAL = "body-not-understood";

    static Set<Locale> languages() {
        return Wordings.files().languages();
    }

    static Stream<LanguageFiles> files() {
        return Stream.of(ProblemWords.files(), Phrase.files());
    }

    @Test
    void every_rule_has_a_page_of_its_own() {
        Set<String> rules = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.cartagena40.command")
                        .stream()
                        .filter(type -> type.isAssignableTo(Rule.class) && type.isEnum())
                        .map(type -> type.getName())
                        .collect(Collectors.toSet());
        assertThat(RulePages.rules())
                .extracting(rule -> rule.getClass().getName())
                .containsAll(rules);
        assertThat(RulePages.book(Locale.ENGLISH))
                .extracting(RulePages.Page::type)
                .doesNotHaveDuplicates();
    }

    @Test
    void Spanish_is_one_of_the_languages_and_each_says_all_three_kinds_of_words() {
        assertThat(languages()).contains(Locale.forLanguageTag("es")).doesNotContain(Locale.ENGLISH);
        Set<Locale> withEnglish = new HashSet<>(languages());
        withEnglish.add(Locale.ENGLISH);
        assertThat(files()).allSatisfy(file -> assertThat(file.languages()).isEqualTo(withEnglish));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_language_has_the_sentence_and_the_remedy_of_every_rule_and_of_no_other(Locale language) {
        Set<String> keys = RulePages.rules().stream()
                .map(rule -> rule.feature() + "." + rule.name())
                .flatMap(key -> Stream.of(key, key + ".remedy"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(Wordings.files().in(language).keySet())).isEqualTo(keys);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_rule_is_told_in_the_language_itself(Locale language) {
        assertThat(RulePages.rules()).allSatisfy(rule -> {
            var told = Wordings.of(rule, language);
            var law = rule.wording();
            assertThat(told.sentence())
                    .isNotBlank()
                    .isNotEqualTo(law.sentence())
                    .endsWith(".");
            assertThat(told.remedy()).isNotBlank().isNotEqualTo(law.remedy()).endsWith(".");
            assertThat(told.clause()).isEqualTo(law.clause());
            assertThat(numbers(told.sentence())).isEqualTo(numbers(law.sentence()));
            assertThat(numbers(told.remedy())).isEqualTo(numbers(law.remedy()));
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_is_not_a_rule_is_said_in_every_language_with_all_that_it_names(LanguageFiles files) {
        var english = files.in(Locale.ENGLISH);
        assertThat(files.languages()).allSatisfy(language -> {
            var words = files.in(language);
            assertThat(words.keySet()).isEqualTo(english.keySet());
            assertThat(words).allSatisfy((key, text) -> {
                assertThat(text).isNotBlank();
                assertThat(key.equals(TECHNICAL) || places(text).equals(places(english.get(key))))
                        .as(key)
                        .isTrue();
            });
        });
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** The figures in a sentence of law, in order: a translation keeps them. */
    private static List<String> numbers(String text) {
        return Pattern.compile("\\d+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
