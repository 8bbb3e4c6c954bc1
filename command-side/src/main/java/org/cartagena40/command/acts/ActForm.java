package org.cartagena40.command.acts;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Rule;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.command.membership.MembershipRule;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Id;
import org.jspecify.annotations.Nullable;

/**
 * How one act comes in: a line of the table. Unless the line says otherwise, a component of the command that the address
 * names is read there, {@code act} and {@code receivedAt} are what arrived, {@code effective} is stated or at once, and
 * all others are fields of the body, required unless they are nullable.
 *
 * @param address where it is posted; what stands in braces is a component of the command
 * @param readAt where it can be read afterwards; likewise
 * @param inHistory whether a line of imported history may name the command
 * @param permission who may send it
 * @param revising whether and how it makes a revision of a text
 */
public record ActForm(
        String address,
        Class<? extends ActaCommand> command,
        String readAt,
        List<Part> parts,
        boolean inHistory,
        Permission permission,
        Revising revising) {

    private static final String ROOT = "/api/v1";
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    public ActForm {
        parts = List.copyOf(parts);
        Set<String> components = parts.stream().map(Part::component).collect(Collectors.toSet());
        if (!components.containsAll(variables(address)) || !components.containsAll(variables(readAt))) {
            throw new IllegalArgumentException(command.getSimpleName() + " has not all that its addresses name");
        }
    }

    static ActForm act(String address, Class<? extends ActaCommand> command, String readAt) {
        List<String> inAddress = variables(address);
        List<Part> parts = Stream.of(command.getRecordComponents())
                .map(component -> Part.of(component, inAddress.contains(component.getName())))
                .toList();
        return new ActForm(ROOT + address, command, ROOT + readAt, parts, false, Permission.NOBODY, Revising.NOTHING);
    }

    /** The act is on this one thing; there is no other of its kind. */
    ActForm on(Id one) {
        RecordComponent target = Records.component(command, candidate -> candidate.getType() == one.getClass());
        return given(target.getName(), in -> one);
    }

    /** What it makes is named after the request, so that its address is known before and after. */
    ActForm named(String component, String kind) {
        Class<?> id = component(component).getType();
        return given(
                component,
                in -> Records.make(id, List.of(Ids.named(kind + ":" + in.key()).toString())));
    }

    /** A component that is found by a rule of its own. */
    ActForm given(String component, Function<Incoming, @Nullable Object> value) {
        return with(component, part -> Part.given(component, value));
    }

    ActForm dated(Dating dating) {
        return with("effective", part -> dating.of(part.component()));
    }

    /** The body calls a component by another name. */
    ActForm called(String component, String name) {
        return with(component, part -> part.called(name));
    }

    /** A request must say it, although the record may leave it open. */
    ActForm required(String component) {
        return with(component, Part::required);
    }

    /** A request may leave it out. */
    ActForm orElse(String component, Object otherwise) {
        return with(component, part -> part.orElse(otherwise));
    }

    /** In these capacities, whose acts have no rule in common that names them. */
    ActForm by(Capacity... capacities) {
        return by(MembershipRule.CAPACITY_MAY_SEND_THE_ACT, capacities);
    }

    /** In these capacities; in any other the rule refuses it. */
    ActForm by(Rule otherwise, Capacity... capacities) {
        return permitted(new Permission(Set.of(capacities), otherwise, Map.of(), false));
    }

    /** This capacity is refused by a rule of its own. */
    ActForm refusing(Capacity capacity, Rule rule) {
        return permitted(permission.with(capacity, rule));
    }

    /** What a State whose seat is disputed sends is held and not refused. */
    ActForm heldInDispute() {
        return permitted(permission.held());
    }

    private ActForm permitted(Permission changed) {
        return new ActForm(address, command, readAt, parts, inHistory, changed, revising);
    }

    /** A line of imported history may tell of it too. */
    ActForm alsoInHistory() {
        return new ActForm(address, command, readAt, parts, true, permission, revising);
    }

    /** It makes a text of which there will be revisions: this is the first. */
    ActForm makesAText() {
        return new ActForm(address, command, readAt, parts, inHistory, permission, Revising.FIRST);
    }

    /** It edits a text. Its request says in {@code If-Match} which revision it read, and that is this component. */
    ActForm edits(String component) {
        ActForm read = given(component, Incoming::revisionRead);
        return new ActForm(address, command, readAt, read.parts, inHistory, permission, Revising.NEXT);
    }

    /** The command's name, on the wire of an import and in documents. */
    public String name() {
        return command.getSimpleName();
    }

    /** The fields of its body; none means that it needs no body. */
    public List<Field> fields() {
        return parts.stream().map(Part::field).flatMap(Stream::ofNullable).toList();
    }

    /** The components of the command that its address names, in order. */
    public List<RecordComponent> addressed() {
        return variables(address).stream().map(this::component).toList();
    }

    /** The command that a request means. */
    public ActaCommand commandOf(Incoming in) {
        List<@Nullable Object> values = new ArrayList<>();
        parts.forEach(part -> values.add(part.value(in)));
        return Records.make(command, values);
    }

    /**
     * Where the act can be read.
     *
     * @param id of what it was about, by the receipt: of two copies of a request only the first one's was recorded
     */
    public String readAt(ActaCommand recorded, String id) {
        String about = command.getRecordComponents()[0].getName();
        return VARIABLE.matcher(readAt).replaceAll(found -> {
            String name = found.group(1);
            return Matcher.quoteReplacement(name.equals(about) ? id : Records.value(recorded, component(name)));
        });
    }

    private ActForm with(String component, UnaryOperator<Part> change) {
        if (parts.stream().noneMatch(part -> part.component().equals(component))) {
            throw new IllegalArgumentException(name() + " has no " + component);
        }
        List<Part> changed = parts.stream()
                .map(part -> part.component().equals(component) ? change.apply(part) : part)
                .toList();
        return new ActForm(address, command, readAt, changed, inHistory, permission, revising);
    }

    private RecordComponent component(String name) {
        return Records.component(command, candidate -> candidate.getName().equals(name));
    }

    private static List<String> variables(String template) {
        return VARIABLE.matcher(template).results().map(found -> found.group(1)).toList();
    }
}
