package org.cartagena40.dashboard.priorities;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cartagena40.dashboard.frame.Later;
import org.cartagena40.query.plan.Plan;
import org.cartagena40.query.plan.PlanAction;
import org.cartagena40.query.plan.PlanCatalogue;
import org.cartagena40.query.priorities.Cycle;
import org.cartagena40.query.priorities.PriorityArea;
import org.cartagena40.query.priorities.PriorityBoard;
import org.cartagena40.query.views.LabelText;
import org.jspecify.annotations.Nullable;

/**
 * The board and the plan.
 *
 * @param board null where no cycle is in force and none was asked for
 * @param tiles one for each action slot of the plan
 */
public record BoardView(
        List<Cycle> cycles,
        @Nullable PriorityBoard board,
        @Nullable PlanParts plan,
        List<Chapter> chapters,
        List<Figure> figures,
        List<Tile> tiles,
        int tilesHigh,
        int titledActions,
        Later later) {

    private static final int IN_A_ROW = 26;
    private static final int STEP = 27;

    /** The plan with its action slots. */
    public record PlanParts(PlanCatalogue catalogue, List<PlanAction> actions) {}

    /** A thematic chapter and the places of its priorities. */
    public record Chapter(int number, @Nullable LabelText title, List<PriorityArea> places) {}

    /** How many of something there are; the key of its word. */
    public record Figure(String key, int count) {}

    /** An action slot in the figure of all. */
    public record Tile(int x, int y, boolean titled) {}

    static BoardView of(List<Cycle> cycles, @Nullable PriorityBoard board, @Nullable PlanParts parts, Later later) {
        List<PlanAction> actions = parts == null ? List.of() : parts.actions();
        List<Tile> tiles = IntStream.range(0, actions.size())
                .mapToObj(at -> new Tile(
                        1 + STEP * (at % IN_A_ROW),
                        1 + STEP * (at / IN_A_ROW),
                        actions.get(at).titleStated()))
                .toList();
        return new BoardView(
                cycles,
                board,
                parts,
                board == null ? List.of() : chapters(board, parts),
                figures(board, parts),
                tiles,
                STEP * ((tiles.size() + IN_A_ROW - 1) / IN_A_ROW),
                (int) actions.stream().filter(PlanAction::titleStated).count(),
                later);
    }

    private static List<Chapter> chapters(PriorityBoard board, @Nullable PlanParts parts) {
        return board.areas().stream()
                .map(PriorityArea::chapter)
                .distinct()
                .sorted()
                .map(number -> new Chapter(
                        number,
                        title(number, parts),
                        board.areas().stream()
                                .filter(area -> area.chapter() == number)
                                .toList()))
                .toList();
    }

    private static @Nullable LabelText title(int number, @Nullable PlanParts parts) {
        return parts == null
                ? null
                : parts.catalogue().chapters().stream()
                        .filter(chapter -> chapter.number() == number)
                        .map(PlanCatalogue.Chapter::title)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static List<Figure> figures(@Nullable PriorityBoard board, @Nullable PlanParts parts) {
        Figure inForce =
                new Figure("priorities", board == null ? 0 : board.areas().size());
        if (parts == null) {
            return List.of(inForce);
        }
        Plan plan = parts.catalogue().plan();
        List<Figure> slots = plan.slots().stream()
                .map(slot -> new Figure(slot.kind(), slot.count()))
                .toList();
        return Stream.concat(Stream.of(inForce), slots.stream()).toList();
    }
}
