package org.cartagena40.query.replay;

import static org.cartagena40.query.replay.Compared.whole;
import static org.cartagena40.query.replay.Standing.whileTrue;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.query.history.Names;
import org.cartagena40.query.history.Phrase;
import org.cartagena40.query.membership.Accreditation;
import org.cartagena40.query.membership.Member;
import org.cartagena40.query.membership.MemberStatus;
import org.cartagena40.query.membership.MembershipQueries;
import org.cartagena40.query.offices.OfficeQueries;
import org.cartagena40.query.offices.Offices.Designation;
import org.cartagena40.query.offices.Offices.Holding;
import org.cartagena40.query.offices.Offices.Invitation;
import org.cartagena40.query.offices.Task;
import org.cartagena40.query.offices.TaskQueries;
import org.cartagena40.query.views.Page;

/** Who belongs, who speaks for whom, who holds what: lists that can be compared. */
record InstitutionLists(MembershipQueries membership, OfficeQueries offices, TaskQueries tasks) {

    List<Compared<?>> all() {
        return List.of(members(), accreditations(), holdings(), invitations(), designations(), openTasks());
    }

    private Compared<Member> members() {
        return new Compared<>(
                "membership",
                "members",
                (question, paging) -> {
                    Page<Member> page = membership.members(question, paging);
                    return new Page<>(
                            page.items().stream()
                                    .filter(InstitutionLists::onRecord)
                                    .toList(),
                            page.next());
                },
                Member::state,
                (member, at) -> standing(member),
                (member, at) -> Phrase.of("%s, Estado miembro", "%s, member State")
                        .with(Phrase.of(member.nameEs(), member.nameEn())));
    }

    private Compared<Accreditation> accreditations() {
        return new Compared<>(
                "membership",
                "accreditations",
                membership::accreditations,
                Accreditation::accreditation,
                InstitutionLists::standing,
                (one, at) -> Phrase.of("acreditación %s de %s", "accreditation %s of %s")
                        .with(one.accreditation(), who(one.institution(), at)));
    }

    private Compared<Holding> holdings() {
        return new Compared<>(
                "offices",
                "offices",
                whole(question -> offices.offices(question).holdings()),
                holding -> holding.office() + " "
                        + (holding.term() == null ? holding.holder() + " " + holding.period() : holding.term()),
                (holding, at) -> standing(holding),
                (holding, at) ->
                        office(holding.office()).and(Phrase.of(": %s", ": %s").with(who(holding.holder(), at))));
    }

    private Compared<Invitation> invitations() {
        return new Compared<>(
                "offices",
                "invitations",
                whole(question -> offices.offices(question).invitations()),
                Invitation::invitation,
                (one, at) -> whileTrue(one.status().pending()),
                (one, at) -> Phrase.of("invitación a la Vicepresidencia: %s", "invitation to the Vice-Presidency: %s")
                        .with(who(one.invited(), at)));
    }

    private Compared<Designation> designations() {
        return new Compared<>(
                "offices",
                "designations",
                whole(question -> offices.offices(question).designations()),
                Designation::term,
                (one, at) -> whileTrue(one.status().equals("DESIGNATED")),
                (one, at) -> Phrase.of("designación a la Vicepresidencia: %s", "designation to the Vice-Presidency: %s")
                        .with(who(one.state(), at)));
    }

    private Compared<Task> openTasks() {
        return new Compared<>(
                "offices",
                "vice-presidency-tasks",
                (question, paging) -> tasks.tasks(question, null, paging),
                Task::task,
                (task, at) -> whileTrue(task.status().open()),
                (task, at) -> Phrase.of(
                                "tarea de la Vicepresidencia, %s: «%s»", "task of the Vice-Presidency, %s: «%s»")
                        .with(task.letter(), task.description()));
    }

    /** The others of the 33 are no members and never were, as far as the record says. */
    private static boolean onRecord(Member member) {
        return member.status() != MemberStatus.TO_BE_CONFIRMED;
    }

    private static Standing standing(Member member) {
        return switch (member.status()) {
            case MEMBER -> Standing.CERTAINLY;
            case POSSIBLY_MEMBER -> Standing.POSSIBLY;
            case FORMER_MEMBER -> Standing.OVER;
            case TO_BE_CONFIRMED -> Standing.TO_COME;
        };
    }

    /** A disputed seat suspends it, which reads as over until it is in force again. */
    private static Standing standing(Accreditation accreditation, Instant at) {
        if (accreditation.inForce()) {
            return Standing.CERTAINLY;
        }
        return at.isBefore(accreditation.from()) ? Standing.TO_COME : Standing.OVER;
    }

    private static Standing standing(Holding holding) {
        return switch (holding.status()) {
            case TO_COME -> Standing.TO_COME;
            case HELD -> Standing.CERTAINLY;
            case POSSIBLY_HELD -> Standing.POSSIBLY;
            case ENDED -> Standing.OVER;
        };
    }

    private static Phrase office(String office) {
        return switch (office) {
            case "PRESIDENCY" -> Phrase.of("Presidencia", "Presidency");
            case "VICE_PRESIDENCY" -> Phrase.of("Vicepresidencia", "Vice-Presidency");
            default -> Phrase.of("Secretaría Técnica", "Technical Secretariat");
        };
    }

    private static Phrase who(String institution, Instant at) {
        return Names.of(new Institution(institution), EffectiveTime.at(at));
    }
}
