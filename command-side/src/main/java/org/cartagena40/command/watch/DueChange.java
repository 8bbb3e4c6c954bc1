package org.cartagena40.command.watch;

/** What an event does to the list of what falls due. */
sealed interface DueChange {

    /** Of the act that it is about. */
    String key();

    /** Falls due now or at another time than before. */
    record Put(Due due) implements DueChange {
        @Override
        public String key() {
            return due.key();
        }
    }

    /** Is done or needed no more. */
    record Remove(String key) implements DueChange {}
}
