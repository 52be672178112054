package io.github.mediabias.analysis.profile;

import io.github.mediabias.analysis.codebook.Codebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A component of the framing profile: a number of things counted divided by another number of things.
 *
 * @param id its name in {@code score.csv} and files: {@code own_voice.conflict}, {@code officials.russia}
 * @param label its name for readers
 * @param unit what the quotient is told in
 * @param counted what the numerator counts
 * @param outOf what the denominator counts
 */
public record Component(String id, String label, Unit unit, String counted, String outOf) {

    /** What a component is told in. */
    public enum Unit {
        /** From 0 to 1. */
        SHARE(1),
        /** Per 1,000. */
        RATE(1_000);

        private final int factor;

        Unit(int factor) {
            this.factor = factor;
        }
    }

    static final String OWN_VOICE = "own_voice";
    static final String UNNAMED = "unnamed";
    static final String OFFICIALS = "officials";
    static final String FACTIVE = "factive";
    static final String DISTANCING = "distancing";

    /** All components under a codebook, in the order in which a profile has them. */
    public static List<Component> all(Codebook codebook) {
        List<Component> all = new ArrayList<>();
        all.add(ownVoice());
        codebook.frames().forEach(frame -> all.add(ownVoice(frame.frame(), frame.label())));
        all.add(officials());
        for (Side side : Side.values()) {
            all.add(officials(side));
        }
        all.add(unnamed());
        for (Side side : Side.values()) {
            all.add(stance(FACTIVE, side));
            all.add(stance(DISTANCING, side));
        }
        return List.copyOf(all);
    }

    /**
     * The component of that id, whatever categories a codebook has.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Component of(String id) {
        int dot = id.indexOf('.');
        String family = dot < 0 ? id : id.substring(0, dot);
        String member = id.substring(dot + 1);
        return switch (family) {
            case OWN_VOICE -> dot < 0 ? ownVoice() : ownVoice(member, member.replace('_', ' '));
            case OFFICIALS -> dot < 0 ? officials() : officials(Side.of(member));
            case UNNAMED -> unnamed();
            case FACTIVE, DISTANCING -> stance(family, Side.of(member));
            default ->
                throw new IllegalArgumentException("the component is '" + id + "'; expected one of the families "
                        + String.join(", ", OWN_VOICE, OFFICIALS, UNNAMED, FACTIVE, DISTANCING));
        };
    }

    private static Component ownVoice() {
        return ownVoice(OWN_VOICE, "Own-voice hits", "hits of framing terms");
    }

    private static Component ownVoice(String frame, String label) {
        return ownVoice(OWN_VOICE + "." + frame, "Own-voice hits: " + label, "hits of " + label);
    }

    private static Component ownVoice(String id, String label, String counted) {
        return new Component(
                id, label, Unit.RATE, counted + " in the outlet's own words", "words in the outlet's own voice");
    }

    private static Component officials() {
        return attributions(OFFICIALS, "Officials", "attributions to officials");
    }

    private static Component officials(Side side) {
        return attributions(
                OFFICIALS + "." + side.id(),
                "Officials: " + side.label(),
                "attributions to officials, " + side.label());
    }

    private static Component unnamed() {
        return attributions(UNNAMED, "Unnamed sources", "attributions to unnamed sources");
    }

    private static Component attributions(String id, String label, String counted) {
        return new Component(id, label, Unit.SHARE, counted, "attributions");
    }

    private static Component stance(String stance, Side side) {
        return new Component(
                stance + "." + side.id(),
                Character.toUpperCase(stance.charAt(0)) + stance.substring(1) + " cues: " + side.label(),
                Unit.SHARE,
                "attributions with " + stance + " cues to sources, " + side.label(),
                "attributions to sources, " + side.label());
    }

    /** The quotient; {@code null} if the denominator is 0. */
    public @Nullable Double value(long numerator, long denominator) {
        return denominator == 0 ? null : (Double) ((double) unit.factor * numerator / denominator);
    }

    /** The formula with its numbers, in one sentence. */
    public String sentence(long numerator, long denominator) {
        Double value = value(numerator, denominator);
        if (value == null) {
            return "No value: there are no " + outOf + ".";
        }
        String quotient = counted(numerator, counted) + " ÷ " + counted(denominator, outOf);
        return unit == Unit.RATE
                ? String.format(Locale.ROOT, "1,000 × %s = %.2f.", quotient, value)
                : String.format(Locale.ROOT, "%s = %.1f %%.", quotient, 100 * value);
    }

    /** "12 hits of conflict", "1 hit of conflict": the things are named by their first word. */
    private static String counted(long number, String things) {
        return String.format(
                Locale.ROOT, "%,d %s", number, number == 1 ? things.replaceFirst("^(\\w+)s\\b", "$1") : things);
    }
}
