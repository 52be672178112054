package io.github.mediabias.analysis.coding;

import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.BlocMembership;
import io.github.mediabias.analysis.codebook.Codebook.Frame;
import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.framing.Voice;
import io.github.mediabias.analysis.source.SourceType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What coders are asked about each sentence, and the answers they choose from.
 *
 * @param questions in the order of the sheet
 * @param categories what the categories mean, in alphabetical order
 */
public record CodingScheme(List<Question> questions, List<Definition> categories) {

    public static final String ATTRIBUTION = "attribution";
    public static final String SOURCE_TYPE = "source type";
    public static final String SIDE = "side";
    public static final String STANCE = "stance";
    public static final String VOICE = "voice";

    /** The beginnings of the names of columns for categories, of which a sentence may have several. */
    public static final String CATEGORY = "category";

    static final String YES = "yes";
    static final String NO = "no";
    static final String OTHER_SIDE = "other";
    static final String UNKNOWN_SIDE = "unknown";

    private static final int CATEGORIES = 3;

    /**
     * A column to be filled in.
     *
     * @param name what stands above it
     * @param asks what the coder decides
     * @param answers what may be chosen
     */
    public record Question(String name, String asks, List<String> answers) {

        public Question {
            answers = List.copyOf(answers);
        }
    }

    /** What a category of the codebook means. */
    public record Definition(String category, String meaning) {}

    public CodingScheme {
        questions = List.copyOf(questions);
        categories = List.copyOf(categories);
    }

    /** The questions, with the blocs and categories of {@code codebook} as answers. */
    public static CodingScheme of(Codebook codebook) {
        List<Question> questions = new ArrayList<>();
        questions.add(new Question(
                ATTRIBUTION,
                "Does the sentence report what somebody else than the outlet says, writes, thinks or wants, in quotation marks"
                        + " or without? Yes also for a sentence in the middle of a longer quotation. Always answer this.",
                List.of(YES, NO)));
        questions.add(new Question(
                SOURCE_TYPE,
                "Only if attribution is yes. Who is the source of the first attribution in the sentence: a named person, an"
                        + " organisation, a group, somebody unnamed, a document, or nobody (none)?",
                Arrays.stream(SourceType.values()).map(SourceType::label).toList()));
        questions.add(new Question(
                SIDE,
                "Only if attribution is yes. The bloc of that source by its country or organisation on the day of the article;"
                        + " other: a country of none of these; unknown: the text does not tell.",
                sides(codebook)));
        questions.add(new Question(
                STANCE,
                "Only if attribution is yes. What the reporting words do to the claim: neutral (said), factive: they present it as"
                        + " true (revealed, admitted), distancing: they leave it open or doubt it (claimed, alleged).",
                Arrays.stream(ReporterStance.values())
                        .map(stance -> stance.name().toLowerCase(Locale.ROOT))
                        .toList()));
        for (int i = 1; i <= CATEGORIES; i++) {
            questions.add(new Question(
                    CATEGORY + " " + i,
                    i == 1
                            ? "A category of the codebook to which words of the sentence belong; leave empty if none does. The"
                                    + " categories stand below."
                            : "A further one; their order does not matter.",
                    codebook.frames().stream().map(Frame::frame).sorted().toList()));
        }
        questions.add(new Question(
                VOICE,
                "Whose words most of the sentence is: the outlet's own, quoted words of a source, the outlet's paraphrase of a"
                        + " source, or unclear. Always answer this.",
                Arrays.stream(Voice.values()).map(Voice::label).toList()));
        return new CodingScheme(
                questions,
                codebook.frames().stream()
                        .sorted(Comparator.comparing(Frame::frame))
                        .map(frame -> new Definition(frame.frame(), frame.label() + ": " + frame.description()))
                        .toList());
    }

    private static List<String> sides(Codebook codebook) {
        List<String> sides = new ArrayList<>(
                codebook.blocs().stream().map(BlocMembership::bloc).distinct().toList());
        sides.add(OTHER_SIDE);
        sides.add(UNKNOWN_SIDE);
        return sides;
    }
}
