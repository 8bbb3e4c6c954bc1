package org.cartagena40.dashboard.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartagena40.dashboard.words.Words;
import org.cartagena40.query.documents.DocumentEntry;

/** What the library says of each document in words, so that two moments of it can be compared. */
final class SaidOfDocuments {

    private SaidOfDocuments() {}

    static Map<String, String> of(List<DocumentEntry> documents, Words words) {
        Map<String, String> says = new LinkedHashMap<>();
        long held = documents.stream().filter(DocumentEntry::held).count();
        says.put("lead", words.of("documents.lead", documents.size(), held));
        documents.forEach(one -> says.put(one.document(), said(one, words)));
        return says;
    }

    private static String said(DocumentEntry one, Words words) {
        String content = words.of("documents.lead." + one.content(), one.versions());
        return one.supersededBy() == null
                ? content
                : content + " " + words.of("documents.superseded") + ": " + one.supersededBy();
    }
}
