package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The templates of every module that has pages. */
class TemplatesTest {

    private static final Pattern REPLACED = Pattern.compile("<[^>]*\\bth:replace=[^>]*>");
    private static final Pattern CONDITION = Pattern.compile("\\bth:(if|unless)=");

    /** An element is replaced before its own condition is looked at, so that what should be absent is there, and empty. */
    @Test
    void no_element_is_replaced_under_a_condition_of_its_own() throws IOException {
        Resource[] templates = new PathMatchingResourcePatternResolver().getResources("classpath*:dashboard/**/*.html");
        assertThat(templates).hasSizeGreaterThan(30);
        assertThat(templates)
                .allSatisfy(template -> assertThat(REPLACED.matcher(template.getContentAsString(StandardCharsets.UTF_8))
                                .results()
                                .map(MatchResult::group)
                                .filter(CONDITION.asPredicate()))
                        .as(template.getFilename())
                        .isEmpty());
        assertThat(Arrays.stream(templates).map(Resource::getFilename)).contains("review.html", "layout.html");
    }
}
