package org.cartagena40.query.views;

/**
 * The conditions of every query, rendered in this one place: what was known at the position, what this reader may see,
 * what certainly or possibly held at the instant. A query names its tables through here and cannot forget one.
 */
public final class Seen {

    private static final String KNOWN = "known_from <= :knownAt and (known_to is null or known_to > :knownAt)";
    private static final String VISIBLE = "(tier in (:tiers) or owner = :own)";

    private Seen() {}

    /** The rows of a view that were known then and that this reader may see. */
    public static String rows(String view) {
        return "(select * from views." + view + " where " + KNOWN + " and " + VISIBLE + ")";
    }

    /**
     * The same rows of a view whose rows have been amended a hundred thousand times: those of today and those superseded
     * each by an index of their own, since neither time alone finds the few that are meant.
     */
    public static String rowsByVersion(String view, String where) {
        String select = "select * from views." + view + " where " + VISIBLE + " and " + where;
        return "(" + select + " and known_to is null and known_from <= :knownAt union all " + select
                + " and known_to is not null and int8range(known_from, known_to) @> cast(:knownAt as bigint))";
    }

    /** For counting only: everybody may know how many. No column of it may reach an answer. */
    public static String counted(String view) {
        return "(select * from views." + view + " where " + KNOWN + ")";
    }

    /** Whether a fact certainly held at the asked instant. */
    public static String certain(String alias) {
        return "(" + alias + ".certain_from <= :asOf and (" + alias + ".certain_to is null or :asOf < " + alias
                + ".certain_to))";
    }

    /** Whether it possibly held then, which it does if it certainly did. */
    public static String possible(String alias) {
        return "((" + alias + ".possible_from is null or " + alias + ".possible_from <= :asOf) and (" + alias
                + ".possible_to is null or :asOf < " + alias + ".possible_to))";
    }

    /** Whether it had begun by the asked instant, certainly or possibly. */
    public static String begun(String alias) {
        return "(" + alias + ".possible_from is null or " + alias + ".possible_from <= :asOf)";
    }
}
