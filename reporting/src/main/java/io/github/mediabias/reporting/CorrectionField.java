package io.github.mediabias.reporting;

import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.source.SourceType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be set right in an attribution. */
enum CorrectionField {
    /** Country and role of each member of the source, with semicolons between them. */
    CODE("code", null),
    SOURCE_TYPE("source_type", "source-type"),
    STANCE("reporter_stance", "stance"),
    /** That it is none. */
    WRONG("attribution", null);

    /** The answer that an attribution is none. */
    static final String CROSS = "x";

    /** How the table {@code correction} has it. */
    static final String NONE = "wrong";

    private final String column;
    private final @Nullable String vocabulary;

    CorrectionField(String column, @Nullable String vocabulary) {
        this.column = column;
        this.vocabulary = vocabulary;
    }

    /** The field in the table {@code correction}. */
    String column() {
        return column;
    }

    /** The vocabulary of its values; {@code null} if they are codes. */
    @Nullable
    String vocabulary() {
        return vocabulary;
    }

    /** What it is called in a sentence. */
    Text label() {
        return Text.of("correction." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What a corrected attribution was before, in words. */
    Text was(@Nullable Object before) {
        if (this == WRONG) {
            return Text.of("correction.not-counted");
        }
        String value = before == null ? "" : before.toString();
        return Text.of("correction.was", label(), vocabulary == null ? value : new CodedValue(vocabulary, value));
    }

    /** The name of the column for it. */
    String header() {
        return "correct-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The answers that there are; none if they are more than can be listed. */
    List<String> answers() {
        return switch (this) {
            case CODE -> List.of();
            case SOURCE_TYPE ->
                Arrays.stream(SourceType.values()).map(SourceType::label).toList();
            case STANCE ->
                Arrays.stream(ReporterStance.values())
                        .map(stance -> stance.name().toLowerCase(Locale.ROOT))
                        .toList();
            case WRONG -> List.of(CROSS);
        };
    }

    /** The value in the table for an answer on the sheet. */
    String stored(String answer) {
        return this == WRONG ? NONE : answer;
    }

    /** The answer on the sheet for a value in the table. */
    String shown(String stored) {
        return this == WRONG ? CROSS : stored;
    }
}
