package org.cartagena40.dashboard.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The sections, in the order of the menu. A section whose address no controller answers is not shown, so a new page is in
 * the menu as soon as it is there.
 */
public final class Menu {

    /** The columns of the whole menu. */
    public enum Group {
        MECHANISM,
        DECIDING,
        DELIVERING,
        CHECKING
    }

    /** A section: its address and whether it stands in the bar beside the menu. */
    public enum Section {
        HOME(Group.MECHANISM, "/", true),
        MEMBERS(Group.MECHANISM, "/members", false),
        OFFICES(Group.MECHANISM, "/offices", false),
        SILENCE(Group.DECIDING, "/silence-procedures", true),
        DECISIONS(Group.DECIDING, "/decisions", true),
        PRIORITIES(Group.DECIDING, "/priorities", true),
        PLAN(Group.DELIVERING, "/plan", false),
        PROGRESS(Group.DELIVERING, "/progress", true),
        MEETINGS(Group.MECHANISM, "/meetings", true),
        DOCUMENTS(Group.MECHANISM, "/documents", true),
        SUPPORT(Group.DELIVERING, "/support", false),
        NETWORKS(Group.DELIVERING, "/networks", false),
        PLEDGES(Group.DELIVERING, "/pledges", false),
        CALENDAR(Group.MECHANISM, "/calendar", false),
        HISTORY(Group.CHECKING, "/history", false),
        AUDIT(Group.CHECKING, "/audit", false),
        ACTS(Group.DECIDING, "/acts", false),
        WORK(Group.CHECKING, "/work", false);

        private final Group group;
        private final String path;
        private final boolean inBar;

        Section(Group group, String path, boolean inBar) {
            this.group = group;
            this.path = path;
            this.inBar = inBar;
        }

        public String path() {
            return path;
        }

        /** The key of its word. */
        public String key() {
            return "menu." + name();
        }
    }

    /** A column of the menu. */
    public record Column(Group group, List<Section> sections) {}

    private static final Set<Section> OWN = Set.of(Section.ACTS, Section.WORK);

    private final Set<String> answered;

    /** @param answered the addresses that there are */
    Menu(Set<String> answered) {
        this.answered = answered;
    }

    /** What stands in the bar: one's own acts and work too for whoever signed in. */
    List<Section> bar(boolean signedIn) {
        return shown().stream()
                .filter(section -> section.inBar || (signedIn && OWN.contains(section)))
                .toList();
    }

    List<Column> columns() {
        return Arrays.stream(Group.values())
                .map(group -> new Column(
                        group,
                        shown().stream()
                                .filter(section -> section.group == group)
                                .toList()))
                .filter(column -> !column.sections().isEmpty())
                .toList();
    }

    /** The section to which an address belongs. */
    static Section of(String path) {
        if (path.startsWith("/events/") || path.equals("/diff")) {
            return Section.HISTORY;
        }
        return Arrays.stream(Section.values())
                .filter(section -> path.equals(section.path) || path.startsWith(section.path + "/"))
                .findFirst()
                .orElse(Section.HOME);
    }

    private List<Section> shown() {
        return Arrays.stream(Section.values())
                .filter(section -> answered.contains(section.path))
                .toList();
    }
}
