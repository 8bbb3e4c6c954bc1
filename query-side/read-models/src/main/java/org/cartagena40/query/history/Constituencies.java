package org.cartagena40.query.history;

import org.cartagena40.events.meetings.Constituency;

/** For whom somebody takes part, in words. */
final class Constituencies {

    private Constituencies() {}

    static Phrase of(Constituency constituency) {
        return switch (constituency) {
            case MEMBER_STATE -> Phrase.of("Estado", "State");
            case REFUGEE_LED_ORGANISATION ->
                Phrase.of("organización dirigida por personas refugiadas", "refugee-led organisation");
            case CIVIL_SOCIETY -> Phrase.of("sociedad civil", "civil society");
            case ACADEMIA -> Phrase.of("academia", "academia");
            case PRIVATE_SECTOR -> Phrase.of("sector privado", "private sector");
            case INTERNATIONAL_FINANCIAL_INSTITUTION ->
                Phrase.of("institución financiera internacional", "international financial institution");
            case UNITED_NATIONS -> Phrase.of("Naciones Unidas", "United Nations");
            case INTERNATIONAL_ORGANISATION -> Phrase.of("organización internacional", "international organisation");
            case COOPERATION_AGENCY -> Phrase.of("agencia de cooperación", "cooperation agency");
            case DONOR_OR_COOPERATING_STATE -> Phrase.of("país donante o cooperante", "donor or cooperating State");
            case LOCAL_AUTHORITY -> Phrase.of("autoridad local", "local authority");
            case NATIONAL_HUMAN_RIGHTS_INSTITUTION ->
                Phrase.of("institución nacional de derechos humanos", "national human rights institution");
            case EXPERT_ENTITY -> Phrase.of("entidad experta", "expert entity");
            case NETWORK -> Phrase.of("red", "network");
            case OTHER -> Phrase.of("otra entidad", "other body");
        };
    }
}
