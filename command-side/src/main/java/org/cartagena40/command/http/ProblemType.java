package org.cartagena40.command.http;

import java.net.URI;
import java.util.Locale;
import org.cartagena40.command.Rule;

/** The address of a rule's page, which is the type of every problem that names it. */
final class ProblemType {

    private ProblemType() {}

    /** /problems/silence/only-the-presidency-opens */
    static URI of(Rule rule) {
        return URI.create("/problems/" + rule.feature() + "/" + slug(rule));
    }

    static URI http(String problem) {
        return URI.create("/problems/http/" + problem);
    }

    static String slug(Rule rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
