package org.cartagena40.standalone.issuer;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartagena40.dashboard.words.LanguageResolver;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.WebUtils;

/**
 * A small page of the issuer, in Spanish or English as the browser asks. Words stand in {@code pages/words_*.properties},
 * what is around it in {@code pages/frame.html}, its title (the first line) and the rest in a template; every value is
 * escaped.
 */
final class Page {

    private static final Pattern GAP = Pattern.compile("\\$\\{([a-z-]+)}");

    private final String template;
    private final Map<String, Properties> words;

    Page(String name) {
        this.template = framed(text("pages/" + name + ".html"));
        this.words = Map.of("es", properties("es"), "en", properties("en"));
    }

    String in(HttpServletRequest request, Map<String, String> values) {
        String language = language(request);
        Properties said = words.getOrDefault(language, new Properties());
        return GAP.matcher(template).replaceAll(gap -> {
            String name = gap.group(1);
            String value = name.equals("lang") ? language : values.getOrDefault(name, said.getProperty(name, ""));
            String shown = name.equals("message") ? said.getProperty(value, "") : value;
            return Matcher.quoteReplacement(HtmlUtils.htmlEscape(shown, "UTF-8"));
        });
    }

    private static String framed(String page) {
        int titleEnds = page.indexOf('\n') + 1;
        return text("pages/frame.html")
                .replace("${title}", page.substring(0, titleEnds))
                .replace("${main}", page.substring(titleEnds));
    }

    /** The language that was chosen on the pages, or else the browser's. */
    private static String language(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, LanguageResolver.COOKIE);
        String asked = chosen == null ? request.getLocale().getLanguage() : chosen.getValue();
        return asked.equals("en") ? "en" : "es";
    }

    private static Properties properties(String language) {
        Properties words = new Properties();
        try (var in = new StringReader(text("pages/words_" + language + ".properties"))) {
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
