package io.github.mediabias.reporting;

import io.github.mediabias.analysis.profile.Component;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a component of the framing profile is called, and how its value came about. */
final class ComponentTexts {

    private final String key;
    private final List<Object> member;
    private final boolean rate;

    ComponentTexts(Component component) {
        String id = component.id();
        int dot = id.indexOf('.');
        String family = dot < 0 ? id : id.substring(0, dot);
        this.rate = component.unit() == Component.Unit.RATE;
        if (dot < 0) {
            this.key = "component." + family;
            this.member = List.of();
        } else {
            this.key = "component." + family + ".of";
            this.member = List.of(new CodedValue(rate ? "category" : "side", id.substring(dot + 1)));
        }
    }

    Text label() {
        return new Text(key, member);
    }

    /** The formula with its numbers, in one sentence. */
    Text formula(long numerator, long denominator, @Nullable Double value) {
        Text outOf = counted("out-of", denominator);
        return value == null
                ? Text.of("component.no-value", outOf)
                : Text.of(rate ? "component.rate" : "component.share", counted("counted", numerator), outOf, value);
    }

    private Text counted(String what, long number) {
        List<Object> arguments = new ArrayList<>(List.of(number));
        arguments.addAll(member);
        return new Text(key + "." + what, arguments);
    }
}
