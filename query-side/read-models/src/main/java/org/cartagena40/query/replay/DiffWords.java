package org.cartagena40.query.replay;

import java.util.Map;
import java.util.regex.Pattern;
import org.cartagena40.query.history.Phrase;
import tools.jackson.databind.JsonNode;

/** The fields and the states of things in words; what has no word here keeps its name of the interface. */
final class DiffWords {

    private static final Map<String, Phrase> FIELDS = Map.ofEntries(
            Map.entry("status", Phrase.of("estado", "status")),
            Map.entry("deadline", Phrase.of("plazo", "deadline")),
            Map.entry("effective", Phrase.of("fecha", "date")),
            Map.entry("ended", Phrase.of("término", "end")),
            Map.entry("until", Phrase.of("hasta", "until")),
            Map.entry("end", Phrase.of("último día", "last day")),
            Map.entry("since", Phrase.of("desde", "since")),
            Map.entry("title", Phrase.of("título", "title")),
            Map.entry("number", Phrase.of("número", "number")),
            Map.entry("objections", Phrase.of("objeciones recibidas", "objections received")),
            Map.entry("underReview", Phrase.of("en revisión", "under review")),
            Map.entry("decision", Phrase.of("decisión", "decision")),
            Map.entry("decisionNumber", Phrase.of("número de la decisión", "number of the decision")),
            Map.entry("wording", Phrase.of("resultado", "outcome")),
            Map.entry("plan", Phrase.of("lo planificado", "what is planned")),
            Map.entry("certain", Phrase.of("cierto", "certain")),
            Map.entry("adoption", Phrase.of("adopción", "adoption")),
            Map.entry("inForce", Phrase.of("vigente", "in force")),
            Map.entry("versions", Phrase.of("versiones", "versions")),
            Map.entry("date", Phrase.of("fecha", "date")),
            Map.entry("comments", Phrase.of("comentarios", "comments")),
            Map.entry("circulatedTo", Phrase.of("a quiénes circuló", "whom it went to")),
            Map.entry("correctedBy", Phrase.of("correcciones", "corrections")),
            Map.entry("annotatedBy", Phrase.of("anotaciones", "annotations")),
            Map.entry("corrections", Phrase.of("correcciones", "corrections")),
            Map.entry("renewals", Phrase.of("renovaciones", "renewals")),
            Map.entry("possiblyMoved", Phrase.of("posiblemente trasladada", "possibly moved")),
            Map.entry("possiblyMovedTo", Phrase.of("adónde, posiblemente", "where to, possibly")),
            Map.entry("heldNotStated", Phrase.of("no consta si se celebró", "not stated whether it was held")),
            Map.entry("registration", Phrase.of("inscripción", "registration")),
            Map.entry("revision", Phrase.of("revisión", "revision")));

    /** An id, a day or a constant needs no quotation marks. */
    private static final Pattern A_WORD = Pattern.compile("[\\p{Upper}\\d][\\p{Upper}\\d_:.TZ-]*");

    private static final Phrase NOT_STATED = Phrase.of("no consta", "not stated");
    private static final Phrase YES = Phrase.of("sí", "yes");
    private static final Phrase NO = Phrase.of("no", "no");

    private DiffWords() {}

    static Phrase field(String name) {
        return FIELDS.getOrDefault(name, Phrase.same(name));
    }

    static Phrase value(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return NOT_STATED;
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? YES : NO;
        }
        String text = value.asString();
        return StateWords.of(text).orElseGet(() -> Phrase.same(value.isNumber() ? text : quoted(text)));
    }

    private static String quoted(String text) {
        return A_WORD.matcher(text).matches() ? text : "«" + text + "»";
    }
}
