package org.cartagena40.query.notices;

import org.cartagena40.query.notices.Letter.Line;
import org.cartagena40.query.notices.Letter.Part;
import org.springframework.web.util.HtmlUtils;

/**
 * A letter as a page that stands alone and can be printed: no script, nothing fetched from elsewhere. Every word is
 * escaped, because titles, texts and reasons are written by others.
 */
final class LetterHtml {

    private static final String STYLE = """
            :root { color: #182024; background: #faf8f3; font: 18px/1.5 Archivo, "Segoe UI", Arial, sans-serif; }
            body { margin: 0; }
            main { max-width: 40rem; margin: 2rem auto; padding: 2rem; background: #ffffff; }
            h1, h2 { font-family: "Andada Pro", Georgia, serif; font-weight: 600; text-wrap: balance; }
            h1 { margin: 0 0 1.5rem; padding-top: 0.75rem; border-top: 3px solid #07303a; }
            h1 { font-size: 1.75rem; line-height: 1.2; }
            h2 { margin: 1.5rem 0 0.25rem; font-size: 1.2rem; line-height: 1.3; }
            p { margin: 0 0 0.35rem; overflow-wrap: anywhere; font-variant-numeric: tabular-nums lining-nums; }
            @media print {
              @page { size: A4; margin: 20mm; }
              :root { background: none; font-size: 10.5pt; }
              main { max-width: none; margin: 0; padding: 0; }
              h2 { break-after: avoid; }
              p { orphans: 3; widows: 3; }
            }
            """;

    private LetterHtml() {}

    static String of(Letter letter) {
        String subject = escaped(letter.language().of(letter.subject()));
        StringBuilder page = new StringBuilder()
                .append("<!DOCTYPE html>\n<html lang=\"")
                .append(letter.language().tag())
                .append("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
                .append(subject)
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(subject)
                .append("</h1>\n");
        letter.parts().forEach(part -> append(page, letter.language(), part));
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void append(StringBuilder page, LetterLanguage language, Part part) {
        page.append("<section>\n<h2>")
                .append(escaped(language.of(part.heading())))
                .append("</h2>\n");
        part.lines().forEach(line -> append(page, language, line));
        page.append("</section>\n");
    }

    /** A blank line of a text only parts its paragraphs, which a page does anyhow. */
    private static void append(StringBuilder page, LetterLanguage language, Line line) {
        if (language.of(line.words()).isBlank()) {
            return;
        }
        String lang = line.lang() == null ? "" : " lang=\"" + escaped(line.lang()) + "\"";
        page.append("<p")
                .append(lang)
                .append(">")
                .append(escaped(language.of(line.words())))
                .append("</p>\n");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
