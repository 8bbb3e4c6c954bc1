package org.cartagena40.forms;

import java.util.List;
import org.cartagena40.forms.FormField.Option;

/**
 * What an id of the record can be, or an item of a list by its field's name, as far as the reader may know; what is not
 * among them can be written all the same.
 */
@FunctionalInterface
public interface Choices {

    List<Option> of(Class<?> type, String name);
}
