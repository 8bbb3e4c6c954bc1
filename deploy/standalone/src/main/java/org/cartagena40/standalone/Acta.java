package org.cartagena40.standalone;

import org.cartagena40.standalone.start.ArchiveByHand;
import org.cartagena40.standalone.start.CannotStart;
import org.cartagena40.standalone.start.RebuildByHand;
import org.cartagena40.standalone.start.RedecideByHand;
import org.springframework.boot.SpringApplication;

/** Starts the record on this machine. See the README for what it prints and what to look at first. */
public final class Acta {

    private Acta() {}

    public static void main(String[] arguments) {
        try {
            var rebuild = RebuildByHand.asked(arguments, System.out);
            if (rebuild.isPresent()) {
                System.exit(rebuild.get().run());
            }
            var archive = ArchiveByHand.asked(arguments, System.out);
            if (archive.isPresent()) {
                System.exit(archive.get().run());
            }
            var redecide = RedecideByHand.asked(arguments, System.out);
            if (redecide.isPresent()) {
                System.exit(redecide.get().run());
            }
            SpringApplication.run(StandaloneConfiguration.class, arguments);
        } catch (RuntimeException e) {
            System.exit(CannotStart.explain(e));
        }
    }
}
