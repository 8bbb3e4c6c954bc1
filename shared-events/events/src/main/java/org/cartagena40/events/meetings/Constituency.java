package org.cartagena40.events.meetings;

/** For whom a participant takes part: one taxonomy of the lists in the sources (X19). */
public enum Constituency {
    MEMBER_STATE,
    REFUGEE_LED_ORGANISATION,
    CIVIL_SOCIETY,
    ACADEMIA,
    PRIVATE_SECTOR,
    INTERNATIONAL_FINANCIAL_INSTITUTION,
    UNITED_NATIONS,
    INTERNATIONAL_ORGANISATION,
    COOPERATION_AGENCY,
    DONOR_OR_COOPERATING_STATE,
    LOCAL_AUTHORITY,
    NATIONAL_HUMAN_RIGHTS_INSTITUTION,
    EXPERT_ENTITY,
    NETWORK,
    OTHER
}
