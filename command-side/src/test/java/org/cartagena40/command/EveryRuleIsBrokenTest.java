package org.cartagena40.command;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every rule has a test that breaks it. The tests are read as text: a rule counts as broken where a statement that
 * expects a refusal names it, whether by its enum or by a static import.
 */
class EveryRuleIsBrokenTest {

    private static final Path TESTS = Path.of("src/test/java/org/cartagena40/command");
    private static final Pattern IMPORT = Pattern.compile("import static [\\w.]+\\.(\\w+Rule)\\.([A-Z_]+);");
    private static final Pattern REFUSAL = Pattern.compile("(?:thenRefused|assertRefused)\\(([^;]*)", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("(?:(\\w+Rule)\\.)?\\b([A-Z][A-Z_]{3,})\\b");

    @Test
    void every_rule_is_broken_by_a_test() {
        Set<String> unbroken = rules();
        sources().forEach(source -> unbroken.removeAll(broken(source)));
        assertThat(unbroken).isEmpty();
    }

    private static Set<String> rules() {
        List<String> names = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.cartagena40.command")) {
            if (type.isAssignableTo(Rule.class) && type.isEnum()) {
                type.getFields().stream()
                        .filter(field -> field.getRawType().equals(type))
                        .forEach(field -> names.add(type.getSimpleName() + "." + field.getName()));
            }
        }
        assertThat(names).as("rules").hasSizeGreaterThan(90);
        return new TreeSet<>(names);
    }

    private static Set<String> broken(String source) {
        Set<String> imported = IMPORT.matcher(source)
                .results()
                .map(found -> found.group(1) + "." + found.group(2))
                .collect(toCollection(TreeSet::new));
        Set<String> broken = new TreeSet<>();
        Matcher refusals = REFUSAL.matcher(source);
        while (refusals.find()) {
            NAMED.matcher(refusals.group(1)).results().forEach(name -> {
                if (name.group(1) == null) {
                    imported.stream()
                            .filter(rule -> rule.endsWith("." + name.group(2)))
                            .forEach(broken::add);
                } else {
                    broken.add(name.group(1) + "." + name.group(2));
                }
            });
        }
        return broken;
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(TESTS)) {
            List<String> sources = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
