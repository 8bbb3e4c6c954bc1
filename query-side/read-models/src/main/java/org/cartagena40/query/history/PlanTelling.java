package org.cartagena40.query.history;

import org.cartagena40.events.plan.AdoptionMode;
import org.cartagena40.events.plan.AntecedentLinked;
import org.cartagena40.events.plan.PlanAdopted;
import org.cartagena40.events.plan.PlanRegistered;

/** The plan of action as a whole in words. */
final class PlanTelling {

    private PlanTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .publicly(PlanRegistered.class, PlanTelling::registered)
                .publicly(PlanAdopted.class, PlanTelling::adopted)
                .publicly(AntecedentLinked.class, PlanTelling::antecedent);
    }

    private static Phrase registered(PlanRegistered event) {
        return Phrase.of(
                        "El plan %s (%s), para los años %s a %s, quedó dispuesto en %s capítulos, %s programas"
                                + " y %s acciones%s",
                        "The plan %s (%s), for the years %s to %s, was set out in %s chapters, %s programmes and %s"
                                + " actions%s")
                .with(
                        Quotation.of(event.title()),
                        event.plan(),
                        event.fromYear(),
                        event.toYear(),
                        event.chapters(),
                        event.programmes(),
                        event.actions(),
                        Moments.of(event.effective()));
    }

    private static Phrase adopted(PlanAdopted event) {
        Phrase acclamation = event.acclamation() ? Phrase.of(" y aclamación", " and acclamation") : Phrase.NOTHING;
        return Phrase.of("El plan %s fue adoptado %s%s%s", "The plan %s was adopted %s%s%s")
                .with(event.plan(), mode(event.mode()), acclamation, Moments.of(event.effective()));
    }

    private static Phrase mode(AdoptionMode mode) {
        return switch (mode) {
            case CONSENSUS -> Phrase.of("por consenso", "by consensus");
        };
    }

    private static Phrase antecedent(AntecedentLinked event) {
        Phrase chapter = Phrase.given(
                event.chapter(),
                no -> Phrase.of("El capítulo %s de ", "Chapter %s of ").with(no));
        return Phrase.of(
                        "%s%s quedó vinculado como antecedente del plan %s%s",
                        "%s%s was linked as an antecedent of the plan %s%s")
                .with(chapter, Quotation.of(event.antecedent()), event.plan(), Moments.of(event.effective()));
    }
}
